import {
  type CanActivate,
  Controller,
  type DynamicModule,
  ForbiddenException,
  Get,
  type INestApplication,
  Inject,
  Injectable,
  type LoggerService,
  Module,
  type NestInterceptor,
  type Provider,
  Scope,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, NestFactory, REQUEST, Reflector } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { callbacks } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { getRongToken, InjectRong, OnCallback, RongCloudModule, type RongCloudModuleOptions } from '@rongkit/nestjs';
import { RongCloud, signature, textMessage } from 'rongkit';
import { pass, refuse, type WebhookEvent, type WebhooksOptions } from 'rongkit/webhooks';
import { map } from 'rxjs';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';

const KEYS = { appKey: 'key', appSecret: 'secret' };
let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  await emulator.reset();
  await new RongCloud(emulator.credentials).user.getToken({ userId: 'ann', name: 'Ann' });
});

interface Start {
  readonly imports: readonly (DynamicModule | Type)[];
  readonly providers?: readonly Provider[];
  readonly controllers?: readonly Type[];
  readonly adapter?: 'Express' | 'Fastify';
  readonly options?:
    | { readonly rawBody?: boolean; readonly bodyParser?: boolean; readonly logger?: LoggerService }
    | undefined;
}

/** Builds an app, and closes it after the test. */
async function create({
  imports,
  providers = [],
  controllers = [],
  adapter,
  options,
}: Start): Promise<INestApplication> {
  class AppModule {}
  Module({ imports: [...imports], providers: [...providers], controllers: [...controllers] })(AppModule);
  const http = adapter === 'Fastify' ? new FastifyAdapter() : new ExpressAdapter();
  const app = await NestFactory.create(AppModule, http, { logger: false, abortOnError: false, ...options });
  onTestFinished(() => app.close());
  return app;
}

async function start(settings: Start): Promise<{ app: INestApplication; url: string }> {
  const app = await create(settings);
  await app.listen(0, '127.0.0.1');
  return { app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
}

function rootWith(options: Partial<RongCloudModuleOptions> = {}, extras: object = {}): DynamicModule {
  return RongCloudModule.forRoot({ ...emulator.credentials, ...options, ...extras });
}

const say = (to: string, text: string) =>
  emulator.sendAs('ann', { conversationType: 'PRIVATE', targetId: to, content: JSON.stringify({ content: text }) });

/** Posts a callback as RongCloud would, with a signature of the given secret. */
function post(url: string, body: string, { secret = KEYS.appSecret, type = 'application/x-www-form-urlencoded' } = {}) {
  const [nonce, timestamp] = ['n1', String(Date.now())];
  const query = new URLSearchParams({
    appKey: KEYS.appKey,
    nonce,
    timestamp,
    signature: signature(secret, nonce, timestamp),
  });
  return fetch(`${url}?${query}`, { method: 'POST', headers: { 'content-type': type }, body });
}

const ROUTE =
  'fromUserId=ann&toUserId=bob&objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22hi%22%7D&channelType=PERSON&msgTimestamp=1700000000000&msgUID=A-B-C-D&sensitiveType=0&source=iOS';

@Injectable()
class Inbox {
  readonly seen: string[] = [];
  readonly rong: RongCloud;

  constructor(@InjectRong() rong: RongCloud) {
    this.rong = rong;
  }

  @OnCallback('message.route')
  onMessage({ data }: WebhookEvent<'message.route'>) {
    this.seen.push(`${data.fromUserId} ${data.msgUID}`);
  }
}

describe.each(['Express', 'Fastify'] as const)('on %s', (adapter) => {
  const text = (event: WebhookEvent<'message.preSend'>) =>
    (JSON.parse(event.data.content) as { content: string }).content;

  @Injectable()
  class Moderation {
    @OnCallback('message.preSend')
    onWords(event: WebhookEvent<'message.preSend'>) {
      if (text(event).includes('spam')) return refuse('no spam');
      if (text(event) === 'crash') throw new Error('oh');
      return pass();
    }

    @OnCallback('message.preSend')
    async onLength(event: WebhookEvent<'message.preSend'>) {
      return text(event).length > 20 ? refuse('too long') : undefined;
    }
  }

  const parsers: readonly (readonly [name: string, options: Start['options']])[] = [
    ['the parsers of Nest', {}],
    ['rawBody: true', { rawBody: true }],
    ['no parser', { bodyParser: false }],
  ];

  test.each(parsers.filter(([name]) => adapter === 'Express' || name !== 'no parser'))(
    'callbacks reach decorated methods with %s, and their verdicts hold',
    async (_, options) => {
      const { app, url } = await start({ imports: [rootWith()], providers: [Inbox, Moderation], adapter, options });
      emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.preSend': `${url}/rongcloud/message.preSend` });
      await say('bob', 'hi 😀');
      await expect(say('bob', 'spam')).rejects.toThrow('held the message back');
      await expect(say('bob', 'far too many words for one message')).rejects.toThrow('held the message back');
      await say('bob', 'crash');
      await emulator.callbacks.settled();
      expect(emulator.inbox('bob').map(({ content }) => content)).toEqual([
        '{"content":"hi 😀"}',
        '{"content":"crash"}',
      ]);
      expect(app.get(Inbox).seen).toEqual(emulator.inbox('bob').map(({ messageUID }) => `ann ${messageUID}`));
    },
  );

  test('forged, unknown, unwanted and malformed callbacks are refused', async () => {
    const reasons: string[] = [];
    const webhooks = { onRefusal: ({ reason }: { reason: string }) => void reasons.push(reason) };
    const root = RongCloudModule.forRoot({ ...KEYS, webhooks });
    const { app, url } = await start({ imports: [root], providers: [Inbox], adapter });
    const statuses = [
      await post(`${url}/rongcloud/message.route`, ROUTE, { secret: 'another' }),
      await fetch(`${url}/rongcloud/message.route`, { method: 'POST' }),
      await post(`${url}/rongcloud/message.rout`, ROUTE),
      await post(`${url}/rongcloud/user.profile`, '[]', { type: 'application/json' }),
      await post(`${url}/rongcloud/message.route`, 'fromUserId=ann'),
      await fetch(`${url}/rongcloud/message.route`),
      await post(`${url}/rongcloud/message.route`, ROUTE),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 404, 404, 400, 404, 200]);
    expect(reasons).toEqual(['wrong signature', 'no signature', 'unknown callback', 'unknown callback', 'malformed']);
    expect(app.get(Inbox).seen).toEqual(['ann A-B-C-D']);
  });

  test('a long message arrives, and a body that is too large is refused', async () => {
    const { app, url } = await start({ imports: [RongCloudModule.forRoot(KEYS)], providers: [Inbox], adapter });
    const long = new URLSearchParams({ content: JSON.stringify({ content: '长'.repeat(30_000) }) });
    const body = (size: string) => ROUTE.replace(/content=[^&]*/, size);
    expect((await post(`${url}/rongcloud/message.route`, body(String(long)))).status).toBe(200);
    expect((await post(`${url}/rongcloud/message.route`, body(`content=${'x'.repeat(1_100_000)}`))).status).toBe(413);
    expect(app.get(Inbox).seen).toEqual(['ann A-B-C-D']);
  });

  test('a request-scoped provider is made for each callback, with its request', async () => {
    const made: unknown[] = [];
    @Injectable({ scope: Scope.REQUEST })
    class Archive {
      constructor(@Inject(REQUEST) request: { url: string }) {
        made.push(request.url.split('?')[0]);
      }

      @OnCallback('message.route')
      onMessage({ data }: WebhookEvent<'message.route'>) {
        made.push(data.fromUserId);
      }
    }
    const { url } = await start({ imports: [RongCloudModule.forRoot(KEYS)], providers: [Archive], adapter });
    for (let count = 0; count < 2; count++) await post(`${url}/rongcloud/message.route`, ROUTE);
    expect(made).toEqual(['/rongcloud/message.route', 'ann', '/rongcloud/message.route', 'ann']);
  });

  test('a global prefix moves the route, interceptors do not wrap a verdict, and decorators pass it through guards', async () => {
    const Public = () => SetMetadata('public', true);
    class Guard implements CanActivate {
      canActivate(context: Parameters<CanActivate['canActivate']>[0]) {
        if (!new Reflector().get('public', context.getClass())) throw new ForbiddenException();
        return true;
      }
    }
    class Wrap implements NestInterceptor {
      intercept(_context: unknown, next: { handle(): ReturnType<NestInterceptor['intercept']> & object }) {
        return (next.handle() as never as import('rxjs').Observable<unknown>).pipe(map((data) => ({ data })));
      }
    }
    const root = rootWith({}, { callbacks: { path: 'hooks/rc', decorators: [Public()] } });
    const app = await create({
      imports: [root],
      providers: [Moderation, { provide: APP_GUARD, useClass: Guard }, { provide: APP_INTERCEPTOR, useClass: Wrap }],
      adapter,
    });
    app.setGlobalPrefix('api');
    await app.listen(0, '127.0.0.1');
    emulator.callbacks.set({ 'message.preSend': `${await app.getUrl()}/api/hooks/rc/message.preSend` });
    await expect(say('bob', 'spam')).rejects.toThrow('held the message back');
  });
});

test('failures of handlers are answered with 500 and told by class and method, and slow ones too', async () => {
  const told: unknown[] = [];
  @Injectable()
  class Archive {
    @OnCallback('message.route')
    onMessage() {
      throw new ForbiddenException('the disk is full');
    }

    @OnCallback('user.friend')
    onFriend() {
      return new Promise<void>(() => {});
    }
  }
  const onError = (error: unknown, failure?: object) => void told.push([(error as Error).message, failure]);
  const root = RongCloudModule.forRoot({ ...KEYS, webhooks: { onError, handlerTimeoutMs: 20 } });
  const { url } = await start({ imports: [root], providers: [Archive] });
  expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(500);
  const { sample } = callbacks.find(({ id }) => id === 'user.friend') ?? {};
  const json = { type: 'application/json' };
  expect((await post(`${url}/rongcloud/user.friend`, JSON.stringify(sample), json)).status).toBe(500);
  expect(told).toEqual([
    ['the disk is full', { type: 'message.route', handler: 'Archive.onMessage' }],
    ['user.friend: Archive.onFriend did not finish within 20 ms', { type: 'user.friend', handler: 'Archive.onFriend' }],
  ]);
});

test.each<[webhooks: WebhooksOptions, told: number]>([
  [{}, 2],
  [{ onError: undefined, onRefusal: undefined }, 2],
  [{ onError: false, onRefusal: false }, 0],
])('failures and refusals reach the logger of Nest, unless they are off: %o', async (webhooks, told) => {
  const lines: string[] = [];
  const keep = (line: string) => void (/archive is full|wrong signature/.test(line) && lines.push(line));
  const logger = { log() {}, warn: keep, error: keep };
  @Injectable()
  class Archive {
    @OnCallback('message.route')
    onMessage() {
      throw new Error('the archive is full');
    }
  }
  const imports = [RongCloudModule.forRoot({ ...KEYS, webhooks })];
  const { url } = await start({ imports, providers: [Archive], options: { logger } });
  expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(500);
  expect((await post(`${url}/rongcloud/message.route`, ROUTE, { secret: 'another' })).status).toBe(401);
  expect(lines).toHaveLength(told);
});

describe('a client', () => {
  test('is injected by its decorator, its token and its class, and closed after the server', async () => {
    const order: string[] = [];
    @Injectable()
    class Users {
      @InjectRong() readonly rong!: RongCloud;
    }
    const { app } = await start({ imports: [rootWith()], providers: [Users, Inbox] });
    const rong = app.get<RongCloud>(getRongToken());
    expect([app.get(Users).rong, app.get(Inbox).rong, app.get(RongCloud)]).toEqual([rong, rong, rong]);
    await rong.user.getToken({ userId: 'ann', name: 'Ann' });
    const server = app.getHttpServer() as import('node:http').Server;
    server.once('close', () => order.push('server'));
    const close = rong.close.bind(rong);
    rong.close = () => {
      order.push('client');
      close();
    };
    await app.close();
    expect(order).toEqual(['server', 'client']);
  });

  test('is there for modules that do not import the module only if it is global', async () => {
    @Injectable()
    class Users {
      @InjectRong() readonly rong!: RongCloud;
    }
    @Module({ providers: [Users], exports: [Users] })
    class UsersModule {}
    await expect(create({ imports: [rootWith(), UsersModule] })).rejects.toThrow(getRongToken());
    const app = await create({ imports: [rootWith({}, { isGlobal: true }), UsersModule] });
    expect(app.get(Users).rong).toBeInstanceOf(RongCloud);
  });

  test.each([
    ['a factory with what it injects', { useFactory: (keys: object) => keys, inject: ['KEYS'] }],
    ['an asynchronous factory', { useFactory: async () => KEYS }],
    [
      'a class',
      {
        useClass: class {
          createRongCloudOptions = () => KEYS;
        },
      },
    ],
    ['an existing provider', { useExisting: 'FACTORY' as never }],
  ])('has its options from %s', async (_, options) => {
    @Module({
      providers: [
        { provide: 'KEYS', useValue: KEYS },
        { provide: 'FACTORY', useValue: { createRongCloudOptions: () => KEYS } },
      ],
      exports: ['KEYS', 'FACTORY'],
    })
    class ConfigModule {}
    const root = RongCloudModule.forRootAsync({ imports: [ConfigModule], ...options } as never);
    const { url } = await start({ imports: [root], providers: [Inbox] });
    expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(200);
  });

  test('may have a name beside others, with callbacks of its own', async () => {
    const seen: string[] = [];
    @Injectable()
    class Archive {
      @InjectRong() readonly home!: RongCloud;
      @InjectRong('sg') readonly abroad!: RongCloud;

      @OnCallback('message.route')
      onHome({ data }: WebhookEvent<'message.route'>) {
        seen.push(`home ${data.msgUID}`);
      }

      @OnCallback('message.route', { client: 'sg' })
      onAbroad({ data }: WebhookEvent<'message.route'>) {
        seen.push(`sg ${data.msgUID}`);
      }
    }
    const abroad = RongCloudModule.forRoot({ ...KEYS, appSecret: 'other', name: 'sg' });
    const { app, url } = await start({ imports: [RongCloudModule.forRoot(KEYS), abroad], providers: [Archive] });
    expect(app.get(Archive).home).not.toBe(app.get(Archive).abroad);
    expect((await post(`${url}/rongcloud/sg/message.route`, ROUTE)).status).toBe(401);
    expect((await post(`${url}/rongcloud/sg/message.route`, ROUTE, { secret: 'other' })).status).toBe(200);
    expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(200);
    expect(seen).toEqual(['sg A-B-C-D', 'home A-B-C-D']);
  });

  test('can be made again after a stop, and two apps do not share it', async () => {
    const first = await start({ imports: [rootWith()], providers: [Inbox] });
    await first.app.close();
    const second = await start({ imports: [rootWith()], providers: [Inbox] });
    const { code } = await second.app
      .get(Inbox)
      .rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', ...textMessage('x') });
    expect(code).toBe(200);
  });
});

describe('a mistake fails the start, and names what is wrong', () => {
  test.each<[what: string, make: () => Promise<unknown> | unknown, message: string]>([
    ['no app secret', () => create({ imports: [RongCloudModule.forRoot({ appKey: 'key' })] }), 'appSecret is missing'],
    [
      'an option that does not exist',
      () => create({ imports: [rootWith({ timeot: 1 } as object)] }),
      'did you mean timeout?',
    ],
    [
      'one of webhooks',
      () => create({ imports: [rootWith({ webhooks: { maxAge: 1 } as object })] }),
      'did you mean maxAgeMs?',
    ],
    [
      'one of the route',
      () => rootWith({}, { callbacks: { pth: 'x' } }),
      'callbacks.pth is not an option, did you mean path?',
    ],
    [
      'one of forRootAsync',
      () => RongCloudModule.forRootAsync({ useFactory: () => KEYS, isglobal: true } as never),
      'did you mean isGlobal?',
    ],
    [
      'nothing that makes the options',
      () => RongCloudModule.forRootAsync({}),
      'forRootAsync needs useFactory, useClass or useExisting',
    ],
    [
      'a factory without a result',
      () => create({ imports: [RongCloudModule.forRootAsync({ useFactory: () => undefined as never })] }),
      'options must be an object',
    ],
    [
      'an early option from a factory',
      () =>
        create({ imports: [RongCloudModule.forRootAsync({ useFactory: () => ({ ...KEYS, name: 'sg' }) as never })] }),
      'name must stand beside useFactory',
    ],
    ['a wrong name', () => rootWith({}, { name: '' }), 'name must be a string of letters'],
  ])('%s', async (_, make, message) => {
    await expect((async () => make())()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
  });

  test('a callback that does not exist', async () => {
    class Archive {
      @OnCallback('message.rout' as 'message.route')
      onMessage() {}
    }
    const app = await create({ imports: [RongCloudModule.forRoot(KEYS)], providers: [Archive] });
    await expect(app.init()).rejects.toThrow(
      'Archive.onMessage has a wrong @OnCallback: handlers.message.rout is not an option, did you mean message.route?',
    );
  });

  test('a client that no module has, a route that is switched off, and a name twice', async () => {
    class Archive {
      @OnCallback('message.route', { client: 'sg' })
      onMessage() {}
    }
    const wrong = await create({ imports: [RongCloudModule.forRoot(KEYS)], providers: [Archive] });
    await expect(wrong.init()).rejects.toThrow(
      'Archive.onMessage receives message.route of the client "sg", but there are only modules for "default"',
    );
    const off = await create({ imports: [RongCloudModule.forRoot({ ...KEYS, callbacks: false })], providers: [Inbox] });
    await expect(off.init()).rejects.toThrow('callbacks must not be false: Inbox.onMessage receives message.route');
    const twice = await create({
      imports: [RongCloudModule.forRoot(KEYS), RongCloudModule.forRoot({ ...KEYS, appKey: 'b' })],
    });
    await expect(twice.init()).rejects.toThrow('name must differ: two modules have the client "default"');
  });
});

test('a method may receive two callbacks, also one of a controller, of a subclass or of an alias, and each once', async () => {
  const seen: string[] = [];
  class Base {
    @OnCallback('message.route')
    @OnCallback('user.friend')
    on({ type }: WebhookEvent<'message.route' | 'user.friend'>) {
      seen.push(`${this.constructor.name} ${type}`);
    }
  }
  @Injectable()
  class Service extends Base {}
  @Controller('extra')
  class Extra extends Base {}
  const { sample } = callbacks.find(({ id }) => id === 'user.friend') ?? {};
  const { url } = await start({
    imports: [RongCloudModule.forRoot(KEYS)],
    providers: [
      Service,
      { provide: 'ALIAS', useExisting: Service },
      { provide: 'MADE', useFactory: (service: Service) => service, inject: [Service] },
    ],
    controllers: [Extra],
  });
  await post(`${url}/rongcloud/message.route`, ROUTE);
  await post(`${url}/rongcloud/user.friend`, JSON.stringify(sample), { type: 'application/json' });
  expect(seen).toEqual(['Service message.route', 'Extra message.route', 'Service user.friend', 'Extra user.friend']);
});

test('types: a method must fit its callback', () => {
  class Wrong {
    // @ts-expect-error the event is that of another callback
    @OnCallback('user.onlineStatus')
    onMessage(event: WebhookEvent<'message.route'>) {
      return event.data.msgUID;
    }

    // @ts-expect-error a verdict is no string
    @OnCallback('message.preSend')
    moderate() {
      return 'refuse';
    }
  }
  expect(new Wrong().moderate()).toBe('refuse');
});

@Controller()
class Root {
  @Get()
  home() {
    return 'home';
  }
}

test('without handlers the app is as before', async () => {
  const { url } = await start({
    imports: [RongCloudModule.forRoot({ ...KEYS, callbacks: false })],
    controllers: [Root],
  });
  expect(await (await fetch(url)).text()).toBe('home');
  expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(404);
});
