import { createRequire } from 'node:module';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from './support/emulator.js';

const require = createRequire(import.meta.url);

let emulator: Emulator;
// The package has no types.
// biome-ignore lint/suspicious/noExplicitAny: it is what the package gives
let sdk: any;

beforeAll(async () => {
  emulator = await createEmulator();
  const { appKey, appSecret } = emulator.credentials;
  sdk = require('rongcloud-sdk')({ appkey: appKey, secret: appSecret, api: emulator.url });
});

afterAll(() => emulator.close());

test("RongCloud's own package registers users and sends messages, unchanged", async () => {
  const user = await sdk.User.register({ id: 'u1', name: '小明 😀', portrait: 'https://example.com/a.png' });
  expect(user).toMatchObject({ code: 200, userId: 'u1', token: expect.any(String) });
  const message = {
    senderId: 'u1',
    targetId: ['u2', 'u3'],
    objectName: 'RC:TxtMsg',
    content: { content: '你好 & + 😀' },
  };
  expect(await sdk.Message.Private.send(message)).toMatchObject({ code: 200 });
  expect([textsOf(emulator, 'u2'), textsOf(emulator, 'u3')]).toEqual([['你好 & + 😀'], ['你好 & + 😀']]);
});

test("RongCloud's own package manages groups and chatrooms, unchanged", async () => {
  await sdk.Group.create({ id: 'g1', name: '一', members: [{ id: 'u1' }, { id: 'u2' }] });
  expect(await sdk.Group.get({ id: 'g1' })).toMatchObject({ code: 200, members: [{ id: 'u1' }, { id: 'u2' }] });
  await sdk.Group.Gag.add({ id: 'g1', members: [{ id: 'u2' }], minute: 10 });
  expect(await sdk.Group.Gag.getList({ id: 'g1' })).toMatchObject({ code: 200, members: [{ id: 'u2' }] });
  expect(await sdk.Chatroom.create({ id: 'r1', name: '直播间' })).toMatchObject({ code: 200 });
  expect(await sdk.Chatroom.get({ id: 'r1', count: 10, order: 1 })).toMatchObject({ code: 200, total: 0 });
});
