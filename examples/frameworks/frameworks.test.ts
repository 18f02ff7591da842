import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { Webhooks } from 'rongkit/webhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createFastifyApp } from './fastify-app.js';
import { createHonoApp } from './hono-app.js';
import { createKoaApp } from './koa-app.js';
import { chatCallbacks } from './moderation.js';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.reset());

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Callbacks = ReturnType<typeof chatCallbacks>;

const apps: readonly [name: string, start: (rong: RongCloud, callbacks: Callbacks) => Promise<string>][] = [
  [
    'Fastify',
    async (rong, callbacks) => {
      const app = createFastifyApp(rong, callbacks);
      onTestFinished(() => app.close());
      return app.listen({ port: 0, host: '127.0.0.1' });
    },
  ],
  ['Hono', (rong, callbacks) => listen(createServer(getRequestListener(createHonoApp(rong, callbacks).fetch)))],
  ['Koa', (rong, callbacks) => listen(createServer(createKoaApp(rong, callbacks).callback()))],
];

describe.each(apps)('the app on %s', (name, start) => {
  test('logs in, holds forbidden messages back, keeps the others and refuses forged callbacks', async () => {
    const rong = new RongCloud(emulator.credentials);
    onTestFinished(() => rong.close());
    const archive: string[] = [];
    const { appKey, appSecret } = emulator.credentials;
    const url = await start(rong, chatCallbacks(new Webhooks({ appKey, appSecret }), archive));
    emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.preSend': `${url}/rongcloud/message.preSend` });

    const login = await fetch(url + (name === 'Koa' ? '/login/ann' : '/login'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId: 'ann', name: 'Ann' }),
    });
    expect(await login.json()).toEqual({ token: expect.any(String) });

    const write = (text: string) =>
      emulator.sendAs('ann', {
        conversationType: 'PRIVATE',
        targetId: 'bob',
        content: JSON.stringify({ content: text }),
      });
    await expect(write('来赌博')).rejects.toThrow('held the message back');
    await write('你好');
    await emulator.callbacks.settled();
    expect(archive).toEqual(['{"content":"你好"}']);
    expect((await fetch(`${url}/rongcloud/message.route`, { method: 'POST' })).status).toBe(401);
  });
});
