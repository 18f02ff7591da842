import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  Body,
  Configuration,
  Controller,
  destroyGlobalApplicationContext,
  Inject,
  initializeGlobalApplicationContext,
  Post,
  Provide,
} from '@midwayjs/core';
import * as koa from '@midwayjs/koa';
import * as rongcloud from '@rongkit/midway';
// biome-ignore lint/style/useImportType: Midway injects by the class
import { InjectRong, OnCallback, RongCloudService } from '@rongkit/midway';
import type { RongCloud } from 'rongkit';
import { refuse, type WebhookEvent } from 'rongkit/webhooks';

function must(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

@Provide()
class Moderation {
  @OnCallback('message.preSend')
  moderate({ data }: WebhookEvent<'message.preSend'>) {
    return data.content.includes('spam') ? refuse('no spam') : undefined;
  }
}

@Controller('/')
class ChatController {
  @Inject()
  service!: RongCloudService;
  @InjectRong('other')
  other!: RongCloud;

  @Post('/login')
  async login(@Body('userId') userId: string) {
    must(typeof this.other.user.getToken === 'function', 'there is no other client');
    const { token } = await this.service.user.getToken({ userId, name: 'Ann' });
    return { token };
  }
}

async function start(config: object) {
  @Configuration({ imports: [koa, rongcloud], importConfigs: [{ default: { keys: 'k', rongcloud: config } }] })
  class Main {}
  const imports = [{ Configuration: Main, Moderation, ChatController }];
  return initializeGlobalApplicationContext({ appDir: '', baseDir: '', imports, moduleDetector: false } as never);
}

async function main(): Promise<void> {
  const { createEmulator } = await import('@rongkit/emulator');
  const emulator = await createEmulator({ rateLimits: 'off' });
  const clients = { default: emulator.credentials, other: { appKey: 'key', appSecret: 'secret' } };
  const container = await start({ clients });
  const server = container.get('_midway_http_server') as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  emulator.callbacks.set({ 'message.preSend': `${url}/rongcloud/message.preSend` });
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${url}/login`, { method: 'POST', headers, body: '{"userId":"ann"}' });
  const { token } = (await login.json()) as { token?: string };
  must(typeof token === 'string', 'there is no token');
  const write = (text: string) =>
    emulator.sendAs('ann', {
      conversationType: 'PRIVATE',
      targetId: 'bob',
      content: JSON.stringify({ content: text }),
    });
  await write('hi');
  const error: unknown = await write('spam').catch((reason: unknown) => reason);
  must(error instanceof Error && error.message.includes('held the message back'), `spam was answered ${error}`);
  must(emulator.inbox('bob').length === 1, 'the message has not arrived');
  const forged = await fetch(`${url}/rongcloud/message.preSend`, { method: 'POST' });
  must(forged.status === 401, `a forged callback is answered with ${forged.status}`);
  await destroyGlobalApplicationContext(container);
  await emulator.close();
}

main().then(
  () => process.exit(),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
