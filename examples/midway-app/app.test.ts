import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { destroyGlobalApplicationContext, HTTP_SERVER_KEY, initializeGlobalApplicationContext } from '@midwayjs/core';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloudServiceFactory } from '@rongkit/midway';
import type { RongCloud } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { app } from './app.js';

let emulator: Emulator;
let container: Awaited<ReturnType<typeof initializeGlobalApplicationContext>>;
let rong: RongCloud;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  vi.stubEnv('RONGCLOUD_APP_KEY', emulator.credentials.appKey);
  vi.stubEnv('RONGCLOUD_APP_SECRET', emulator.credentials.appSecret);
  vi.stubEnv('RONGCLOUD_API_URL', emulator.url);
  // With port 0, Midway listens on a free port.
  vi.stubEnv('MIDWAY_HTTP_PORT', '0');
  container = await initializeGlobalApplicationContext({ appDir: '', baseDir: '', imports: [app] } as never);
  const server = container.get<Server>(HTTP_SERVER_KEY);
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  rong = (await container.getAsync(RongCloudServiceFactory)).get();
});

afterAll(async () => {
  await destroyGlobalApplicationContext(container);
  await emulator.close();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  await emulator.reset();
  emulator.callbacks.set({ 'message.preSend': `${url}/rongcloud/message.preSend` });
});

const post = (path: string, body: object) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a login answers with a token that belongs to the user', async () => {
  const response = await post('/login', { userId: 'ann', name: '安' });
  expect(await response.json()).toEqual({ token: expect.any(String) });
  expect(await rong.user.get({ userId: 'ann' })).toMatchObject({ userName: '安' });
});

test('a login without an id is refused with the name of the field', async () => {
  const response = await post('/login', { userId: '', name: 'Ann' });
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('userId') }]);
});

test('a notice reaches every member of the group', async () => {
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'Class' });
  expect((await post('/groups/g1/notices', { text: '明天放假 🎉' })).status).toBe(200);
  expect(emulator.inbox('bob')).toMatchObject([{ content: '{"content":"明天放假 🎉"}', fromUserId: 'notice' }]);
});

test('a message with a forbidden word does not arrive, and others do', async () => {
  await post('/login', { userId: 'ann', name: 'Ann' });
  const write = (text: string) =>
    emulator.sendAs('ann', {
      conversationType: 'PRIVATE',
      targetId: 'bob',
      content: JSON.stringify({ content: text }),
    });
  await expect(write('来赌博')).rejects.toThrow('held the message back');
  await write('你好');
  expect(emulator.inbox('bob').map(({ content }) => content)).toEqual(['{"content":"你好"}']);
});

test('while the chat service is down, the app says so', async () => {
  emulator.faults.add({ endpoint: 'user.getToken', status: 503, times: 10 });
  expect((await post('/login', { userId: 'ann', name: 'Ann' })).status).toBe(502);
});
