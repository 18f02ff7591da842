import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CONFIGURATION_KEY,
  Configuration,
  DecoratorManager,
  destroyGlobalApplicationContext,
  HTTP_SERVER_KEY,
  type IMidwayContainer,
  Inject,
  initializeGlobalApplicationContext,
  LoggerFactory,
  Middleware,
  Provide,
  Scope,
  ScopeEnum,
} from '@midwayjs/core';
import * as koa from '@midwayjs/koa';
import { callbacks } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import * as rongcloud from '@rongkit/midway';
import {
  InjectRong,
  OnCallback,
  type RongCloudConfig,
  type RongCloudService,
  type RongCloudServiceFactory,
} from '@rongkit/midway';
import { RongCloud, signature } from 'rongkit';
import { refuse, type WebhookEvent, type WebhooksOptions } from 'rongkit/webhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

const KEYS = { appKey: 'key', appSecret: 'secret' };
let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  // Midway changes this variable; the stub restores its value after the test.
  vi.stubEnv('MIDWAY_HTTP_PORT', '');
  await emulator.reset();
  await new RongCloud(emulator.credentials).user.getToken({ userId: 'ann', name: 'Ann' });
});

const quiet = { debug() {}, info() {}, warn() {}, error() {}, write() {}, verbose() {} };

class QuietLoggerFactory extends LoggerFactory<typeof quiet, object> {
  createLogger = () => quiet;
  getLogger = () => quiet;
  close = () => {};
  removeLogger = () => {};
  getDefaultMidwayLoggerConfig = () => ({ midwayLogger: { default: {}, clients: { coreLogger: {}, appLogger: {} } } });
  createContextLogger = () => quiet;
}

interface App {
  readonly container: IMidwayContainer;
  readonly server: Server;
  readonly url: string;
  stop(): Promise<void>;
}

/** Main class of an app. Midway keeps the classes of all apps of a process; those of earlier tests are removed. */
function mainOf(config: RongCloudConfig, middleware: object[] = []): object {
  DecoratorManager.resetModule(CONFIGURATION_KEY);
  @Configuration({
    imports: [koa, rongcloud],
    importConfigs: [{ default: { keys: 'k', koa: {}, rongcloud: config } }],
  })
  class Main {
    async onReady(_container: IMidwayContainer, app: koa.Application) {
      app.useMiddleware(middleware as never);
    }
  }
  return Main;
}

/** Starts an app with classes, and stops it after the test. */
async function boot(main: object, classes: Record<string, object>): Promise<App> {
  const options = {
    appDir: '',
    baseDir: '',
    imports: [{ Configuration: main, ...classes }],
    loggerFactory: new QuietLoggerFactory(),
  };
  const container = await initializeGlobalApplicationContext(options as never);
  const server = container.get<Server>(HTTP_SERVER_KEY);
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    await destroyGlobalApplicationContext(container);
  };
  onTestFinished(stop);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { container, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

const start = (config: RongCloudConfig, classes: Record<string, object> = {}, middleware: object[] = []) =>
  boot(mainOf(config, middleware), classes);

/** Posts a callback as RongCloud would, with a signature of the given secret. */
function post(url: string, body: string, { secret = KEYS.appSecret, type = 'application/x-www-form-urlencoded' } = {}) {
  const [nonce, timestamp] = ['n1', String(Date.now())];
  const signed = { nonce, timestamp, signature: signature(secret, nonce, timestamp) };
  const query = new URLSearchParams({ appKey: KEYS.appKey, ...signed });
  return fetch(`${url}?${query}`, { method: 'POST', headers: { 'content-type': type }, body });
}

const { sample } = callbacks.find(({ id }) => id === 'message.route') ?? {};
const ROUTE = new URLSearchParams(sample as Record<string, string>).toString();

const say = (text: string) =>
  emulator.sendAs('ann', { conversationType: 'PRIVATE', targetId: 'bob', content: JSON.stringify({ content: text }) });

const seen: string[] = [];
beforeEach(() => void seen.splice(0));

@Provide()
class Inbox {
  @Inject()
  ctx!: { path: string };

  @OnCallback('message.route')
  onMessage({ data }: WebhookEvent<'message.route'>) {
    seen.push(`${this.ctx.path.split('/')[1]} ${data.msgUID}`);
  }
}

@Provide()
@Scope(ScopeEnum.Singleton)
class Moderation {
  count = 0;

  @OnCallback('message.preSend')
  async moderate({ data }: WebhookEvent<'message.preSend'>) {
    this.count++;
    return data.content.includes('spam') ? refuse('no spam') : undefined;
  }

  @OnCallback('message.preSend')
  crash({ data }: WebhookEvent<'message.preSend'>) {
    if (data.content.includes('crash')) throw new Error('oh');
  }
}

/** Middleware that wraps each result in an object, as in the documentation of Midway. */
@Middleware()
class Wrap {
  resolve() {
    return async (_context: object, next: () => Promise<unknown>) => ({ code: 0, data: await next() });
  }
}

test('callbacks reach decorated methods, and their verdicts hold behind middleware that wraps results', async () => {
  const { url, container } = await start({ client: emulator.credentials }, { Inbox, Moderation, Wrap }, [Wrap]);
  emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.preSend': `${url}/rongcloud/message.preSend` });
  await say('hi 😀');
  await say('crash');
  await expect(say('spam')).rejects.toThrow('held the message back');
  await emulator.callbacks.settled();
  expect(emulator.inbox('bob').map(({ content }) => content)).toEqual(['{"content":"hi 😀"}', '{"content":"crash"}']);
  expect(seen).toEqual(emulator.inbox('bob').map(({ messageUID }) => `rongcloud ${messageUID}`));
  expect((await container.getAsync(Moderation)).count).toBe(3);
});

test('forged, unknown, unwanted, malformed and long callbacks are answered as they should be', async () => {
  const reasons: string[] = [];
  const webhooks = { onRefusal: ({ reason }: { reason: string }) => void reasons.push(reason) };
  const { url } = await start({ client: { ...KEYS, webhooks } }, { Inbox });
  const long = ROUTE.replace(/content=[^&]*/, String(new URLSearchParams({ content: '长'.repeat(30_000) })));
  const statuses = [
    await post(`${url}/rongcloud/message.route`, ROUTE, { secret: 'another' }),
    await fetch(`${url}/rongcloud/message.route`, { method: 'POST' }),
    await post(`${url}/rongcloud/message.rout`, ROUTE),
    await post(`${url}/rongcloud/user.profile`, '[]', { type: 'application/json' }),
    await post(`${url}/rongcloud/message.route`, 'fromUserId=ann'),
    await post(`${url}/rongcloud/message.route`, long),
    await post(`${url}/rongcloud/message.route`, ROUTE, { type: 'text/plain' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([401, 401, 404, 404, 400, 200, 200]);
  expect(reasons).toEqual(['wrong signature', 'no signature', 'unknown callback', 'unknown callback', 'malformed']);
  expect(seen.length).toBe(2);
});

test('without handlers there is no route', async () => {
  const { url } = await start({ client: KEYS });
  expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(404);
});

test('failures and slow handlers are told by class and method', async () => {
  const told: unknown[] = [];
  @Provide()
  class Archive {
    @OnCallback('message.route')
    fail() {
      throw new Error('the disk is full');
    }

    @OnCallback('user.friend')
    hang() {
      return new Promise<void>(() => {});
    }
  }
  const onError = (error: unknown, failure?: { handler: string }) =>
    void told.push([failure?.handler, (error as Error).message]);
  const { url } = await start({ client: { ...KEYS, webhooks: { onError, handlerTimeoutMs: 20 } } }, { Archive });
  expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(500);
  const friend = JSON.stringify(callbacks.find(({ id }) => id === 'user.friend')?.sample);
  expect((await post(`${url}/rongcloud/user.friend`, friend, { type: 'application/json' })).status).toBe(500);
  expect(told).toEqual([
    ['Archive.fail', 'the disk is full'],
    ['Archive.hang', 'user.friend: Archive.hang did not finish within 20 ms'],
  ]);
});

test.each<[webhooks: WebhooksOptions, told: number]>([
  [{ onError: undefined, onRefusal: undefined }, 1],
  [{ onError: false, onRefusal: false }, 0],
])('failures and refusals reach the logger of Midway, unless they are off: %o', async (webhooks, told) => {
  @Provide()
  class Archive {
    @OnCallback('message.route')
    fail() {
      throw new Error('the archive is full');
    }
  }
  const [error, warn] = [vi.spyOn(quiet, 'error'), vi.spyOn(quiet, 'warn')];
  onTestFinished(() => void vi.restoreAllMocks());
  const { url } = await start({ client: { ...KEYS, webhooks } }, { Archive });
  await post(`${url}/rongcloud/message.route`, ROUTE);
  await post(`${url}/rongcloud/message.route`, ROUTE, { secret: 'another' });
  const linesOf = (calls: readonly (readonly unknown[])[]) =>
    calls.filter(([line]) => /\[rongcloud]/.test(String(line)));
  expect([linesOf(error.mock.calls), linesOf(warn.mock.calls)].map(({ length }) => length)).toEqual([told, told]);
});

describe('a client', () => {
  @Provide()
  class Users {
    @Inject()
    rongCloudService!: RongCloudService;
    @Inject()
    rongCloudServiceFactory!: RongCloudServiceFactory;
    @InjectRong()
    rong!: RongCloud;
    @InjectRong('sg')
    abroad!: RongCloud;
  }

  test('is injected by its name, as a service and by a factory, and has the defaults of all', async () => {
    const { appKey, appSecret, baseUrls } = emulator.credentials;
    const clients = { default: { appKey, appSecret }, sg: KEYS };
    const { container } = await start({ clients, default: { baseUrls } }, { Users });
    const users = await container.getAsync(Users);
    expect(users.rong).toBe(users.rongCloudServiceFactory.get());
    expect(users.abroad).toBe(users.rongCloudServiceFactory.get('sg'));
    expect(users.abroad).not.toBe(users.rong);
    expect((await users.rongCloudService.user.getToken({ userId: 'u1', name: 'A' })).code).toBe(200);
    expect(users.rongCloudService.stats().calls).toBe(users.rong.stats().calls);
    expect(() => users.rongCloudServiceFactory.get('us')).toThrow('has no "us": there is only "default", "sg"');
  });

  test('may be one of several with callbacks of its own', async () => {
    @Provide()
    class Archive {
      @OnCallback('message.route', { client: 'sg' })
      onAbroad({ data }: WebhookEvent<'message.route'>) {
        seen.push(`sg ${data.msgUID}`);
      }

      @OnCallback('message.route')
      onHome({ data }: WebhookEvent<'message.route'>) {
        seen.push(`home ${data.msgUID}`);
      }
    }
    const clients = { cn: KEYS, sg: { ...KEYS, appSecret: 'other' } };
    const { url } = await start({ clients, defaultClientName: 'cn' }, { Archive });
    expect((await post(`${url}/rongcloud/sg/message.route`, ROUTE)).status).toBe(401);
    expect((await post(`${url}/rongcloud/sg/message.route`, ROUTE, { secret: 'other' })).status).toBe(200);
    expect((await post(`${url}/rongcloud/message.route`, ROUTE)).status).toBe(200);
    expect(seen.map((each) => each.split(' ')[0])).toEqual(['sg', 'home']);
  });

  test('is closed after the server has begun to stop, and an app can be started again in the process', async () => {
    const main = mainOf({ clients: { default: emulator.credentials, sg: KEYS } });
    const first = await boot(main, { Users, Inbox });
    const { rong } = await first.container.getAsync(Users);
    const closed = vi.spyOn(rong, 'close').mockImplementation(() => void seen.push(`closed ${first.server.listening}`));
    await first.stop();
    expect(closed).toHaveBeenCalledOnce();
    expect(seen).toEqual(['closed false']);
    const second = await boot(main, { Users, Inbox });
    const again = await second.container.getAsync(Users);
    expect(again.rong).not.toBe(rong);
    expect((await again.rong.user.checkOnline({ userId: 'ann' })).status).toBe('0');
  });
});

describe('a mistake fails the start, and names its place', () => {
  test.each<[what: string, config: RongCloudConfig, message: string]>([
    ['no app secret', { client: { appKey: 'key' } }, 'rongcloud.client.appSecret is missing'],
    [
      'an option of a client',
      { clients: { sg: { ...KEYS, timeot: 1 } as object } },
      'rongcloud.clients.sg.timeot is not an option, did you mean timeout?',
    ],
    [
      'an option of webhooks',
      { client: { ...KEYS, webhooks: { maxAge: 1 } as object } },
      'maxAge is not an option, did you mean maxAgeMs?',
    ],
    ['a member', { clent: KEYS } as object, 'rongcloud.clent is not an option, did you mean client?'],
    [
      'the route',
      { client: KEYS, callbacks: { path: 'rongcloud' } },
      'rongcloud.callbacks must be false, or an object with a path',
    ],
    [
      'the default client',
      { clients: { a: KEYS, b: KEYS }, defaultClientName: 'c' },
      'must be the name of a client: "a", "b"',
    ],
  ])('%s', async (_, config, message) => {
    await expect(start(config)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
    });
  });

  test('a callback, a client or a route that is not there', async () => {
    @Provide()
    class Archive {
      @OnCallback('message.rout' as 'message.route')
      on() {}
    }
    await expect(start({ client: KEYS }, { Archive })).rejects.toThrow(
      'Archive.on has a wrong @OnCallback: handlers.message.rout is not an option, did you mean message.route?',
    );
    @Provide()
    class Other {
      @OnCallback('message.route', { client: 'sg' })
      on() {}
    }
    await expect(start({ client: KEYS }, { Other })).rejects.toThrow(
      'Other.on receives message.route of the client "sg", but there are only "default"',
    );
    await expect(start({ client: KEYS, callbacks: false }, { Inbox })).rejects.toThrow(
      'rongcloud.callbacks must not be false: Inbox.onMessage receives message.route',
    );
  });
});
