import 'reflect-metadata';
import { Controller, type INestApplication, Injectable, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { HealthCheckService, TerminusModule } from '@nestjs/terminus';
import { InjectRong, OnCallback, RongCloudModule, RongHealthIndicator } from '@rongkit/nestjs';
import { ConfigurationError, RongCloud } from 'rongkit';
import { refuse, type WebhookEvent } from 'rongkit/webhooks';

function must(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

@Injectable()
class Moderation {
  @OnCallback('message.preSend')
  moderate({ data }: WebhookEvent<'message.preSend'>) {
    return data.content.includes('spam') ? refuse('no spam') : undefined;
  }
}

@Controller()
class ChatController {
  constructor(@InjectRong() private readonly rong: RongCloud) {}

  @Post('login')
  async login() {
    const { token } = await this.rong.user.getToken({ userId: 'ann', name: 'Ann' });
    return { token };
  }
}

async function run(adapter: 'Express' | 'Fastify'): Promise<void> {
  const { createEmulator } = await import('@rongkit/emulator');
  const emulator = await createEmulator({ rateLimits: 'off' });
  @Module({
    imports: [
      TerminusModule,
      RongCloudModule.forRootAsync({ isGlobal: true, useFactory: async () => emulator.credentials }),
    ],
    controllers: [ChatController],
    providers: [Moderation],
  })
  class AppModule {}
  const options = { logger: false, abortOnError: false } as const;
  const app: INestApplication =
    adapter === 'Fastify'
      ? await NestFactory.create(AppModule, new FastifyAdapter() as never, options)
      : await NestFactory.create(AppModule, options);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  emulator.callbacks.set({ 'message.preSend': `${url}/rongcloud/message.preSend` });
  const { token } = (await (await fetch(`${url}/login`, { method: 'POST' })).json()) as { token?: string };
  must(typeof token === 'string', `${adapter}: there is no token`);
  must(app.get(RongCloud) instanceof RongCloud, 'the class is no token');
  const write = (text: string) =>
    emulator.sendAs('ann', {
      conversationType: 'PRIVATE',
      targetId: 'bob',
      content: JSON.stringify({ content: text }),
    });
  await write('hi');
  const error: unknown = await write('spam').catch((reason: unknown) => reason);
  must(
    error instanceof Error && error.message.includes('held the message back'),
    `${adapter}: spam was answered ${error}`,
  );
  must(emulator.inbox('bob').length === 1, `${adapter}: the message has not arrived`);
  const forged = await fetch(`${url}/rongcloud/message.preSend`, { method: 'POST' });
  must(forged.status === 401, `${adapter}: a forged callback is answered with ${forged.status}`);
  const health = await app.resolve(HealthCheckService);
  const check = () => health.check([() => app.get(RongHealthIndicator).isHealthy('chat')]);
  must((await check()).status === 'ok', `${adapter}: the service is not healthy`);
  emulator.faults.add({ endpoint: 'user.checkOnline', status: 503, times: 1 });
  const unhealthy = JSON.stringify(await check().catch((reason) => reason.getResponse()));
  must(unhealthy.includes('ServerError'), `${adapter}: a failure is answered with ${unhealthy}`);
  await app.close();
  await emulator.close();
}

async function main(): Promise<void> {
  await run('Express');
  await run('Fastify');
  @Module({ imports: [RongCloudModule.forRoot({ appKey: 'key', appSecret: 'secret', timeot: 1 } as object)] })
  class Wrong {}
  const error: unknown = await NestFactory.create(Wrong, { logger: false, abortOnError: false }).catch(
    (reason) => reason,
  );
  must(error instanceof ConfigurationError, `a wrong option fails with ${error}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
