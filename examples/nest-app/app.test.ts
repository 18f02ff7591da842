import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { getRongToken } from '@rongkit/nestjs';
import type { RongCloud } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { AppModule } from './app.module.js';
import { Moderation } from './moderation.js';

let emulator: Emulator;
let app: INestApplication;
let rong: RongCloud;
let url: string;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  vi.stubEnv('RONGCLOUD_APP_KEY', emulator.credentials.appKey);
  vi.stubEnv('RONGCLOUD_APP_SECRET', emulator.credentials.appSecret);
  vi.stubEnv('RONGCLOUD_API_URL', emulator.url);
  app = await NestFactory.create(AppModule, { logger: false, abortOnError: false });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  rong = app.get(getRongToken());
});

afterAll(async () => {
  await app.close();
  await emulator.close();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  await emulator.reset();
  emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.preSend': `${url}/rongcloud/message.preSend` });
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
  expect(await response.json()).toMatchObject({ statusCode: 400, message: expect.stringContaining('userId') });
});

test('a notice reaches every member of the group', async () => {
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'Class' });
  expect((await post('/groups/g1/notices', { text: '明天放假 🎉' })).status).toBe(201);
  expect(emulator.inbox('bob')).toMatchObject([{ content: '{"content":"明天放假 🎉"}', fromUserId: 'notice' }]);
});

test('a message with a forbidden word does not arrive, and others do and are kept', async () => {
  await post('/login', { userId: 'ann', name: 'Ann' });
  const write = (text: string) =>
    emulator.sendAs('ann', {
      conversationType: 'PRIVATE',
      targetId: 'bob',
      content: JSON.stringify({ content: text }),
    });
  await expect(write('来赌博')).rejects.toThrow('held the message back');
  await write('你好');
  await emulator.callbacks.settled();
  expect(emulator.inbox('bob').map(({ content }) => content)).toEqual(['{"content":"你好"}']);
  expect(app.get(Moderation).archive).toEqual(['{"content":"你好"}']);
});

test('while the chat service is down, the app says so', async () => {
  emulator.faults.add({ endpoint: 'user.getToken', status: 503, times: 10 });
  expect((await post('/login', { userId: 'ann', name: 'Ann' })).status).toBe(502);
  emulator.faults.add({ endpoint: 'user.checkOnline', status: 503, times: 1 });
  expect((await fetch(`${url}/health`)).status).toBe(503);
  expect((await fetch(`${url}/health`)).status).toBe(200);
});
