import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { Webhooks } from 'rongkit/webhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from './app.js';

let emulator: Emulator;
let rong: RongCloud;
let url: string;
let close: () => void;
const errors: unknown[] = [];

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  rong = new RongCloud(emulator.credentials);
  const webhooks = new Webhooks({ appSecret: emulator.credentials.appSecret });
  const server = createApp({ rong, webhooks, forbidden: ['赌博'], onError: (error) => errors.push(error) }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(async () => {
  close();
  rong.close();
  await emulator.close();
});

beforeEach(async () => {
  await emulator.reset();
  emulator.callbacks.set({ 'message.preSend': `${url}/moderate` });
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
  expect((await post('/groups/g1/notices', { text: '明天放假 🎉' })).status).toBe(202);
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
  expect(errors).toEqual([expect.objectContaining({ name: 'ServerError', endpoint: 'user.getToken' })]);
});
