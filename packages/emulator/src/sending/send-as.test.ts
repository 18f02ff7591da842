import { expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import { admin, call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { useReceivers } from '../test-support/use-receivers.js';
import type { UserMessage } from './send-as.js';

const start = useEmulators();
const receive = useReceivers();
const HELLO: UserMessage = { conversationType: 'PRIVATE', targetId: 'bob', content: '{"content":"hello 你好 👋"}' };

async function startWithUsers(): Promise<Emulator> {
  const emulator = await start();
  for (const userId of ['ann', 'bob']) await call(emulator, '/user/getToken.json', `userId=${userId}`);
  return emulator;
}

test('a user sends to another, and the receipt names the message', async () => {
  const emulator = await startWithUsers();
  const { messageUID, sentAt } = await emulator.sendAs('ann', HELLO);
  expect(emulator.inbox('bob')).toMatchObject([
    { messageUID, sentAt, fromUserId: 'ann', objectName: 'RC:TxtMsg', content: HELLO.content },
  ]);
});

test('by HTTP as well', async () => {
  const emulator = await startWithUsers();
  const { status, body } = await admin(emulator, 'clients/ann/send', HELLO);
  expect([status, emulator.inbox('bob')]).toMatchObject([200, [{ messageUID: body.messageUID }]]);
});

test('the rules for clients bind the user, and the refusal has the status of the client', async () => {
  const emulator = await startWithUsers();
  await call(emulator, '/group/create.json', 'userId=ann&groupId=g&groupName=G');
  await call(emulator, '/group/user/gag/add.json', 'userId=ann&groupId=g&minute=10');
  const toGroup: UserMessage = { ...HELLO, conversationType: 'GROUP', targetId: 'g' };
  await expect(emulator.sendAs('ann', toGroup)).rejects.toMatchObject({ name: 'Refusal', code: 22408 });
  await expect(emulator.sendAs('bob', toGroup)).rejects.toMatchObject({ code: 22406 });
  await call(emulator, '/user/blacklist/add.json', 'userId=bob&blackUserId=ann');
  await expect(emulator.sendAs('ann', HELLO)).rejects.toMatchObject({ code: 405 });
  expect(emulator.inbox('bob')).toEqual([]);
});

test('the ids of messages repeat with an id seed', async () => {
  const receiptOf = async () => {
    const emulator = await start({ idSeed: 'ids', now: 0 });
    await call(emulator, '/user/getToken.json', 'userId=ann');
    return emulator.sendAs('ann', HELLO);
  };
  expect(await receiptOf()).toEqual(await receiptOf());
});

test('the ids of messages repeat with an id seed also if the app server is asked', async () => {
  const receiptsOf = async () => {
    const emulator = await start({ idSeed: 'ids', now: 0, appSecret: 'secret' });
    const judge = await receive('secret', (response) => response.end('{"pass":1}'));
    emulator.callbacks.set({ 'message.preSend': judge.url });
    await call(emulator, '/user/getToken.json', 'userId=ann');
    const ask = async () => [await emulator.sendAs('ann', HELLO), await emulator.sendAs('ann', HELLO)];
    const before = await ask();
    await emulator.reset();
    emulator.callbacks.set({ 'message.preSend': judge.url });
    await call(emulator, '/user/getToken.json', 'userId=ann');
    expect(await ask()).toEqual(before);
    return before;
  };
  const receipts = await receiptsOf();
  expect(new Set(receipts.map(({ messageUID }) => messageUID)).size).toBe(2);
  expect(await receiptsOf()).toEqual(receipts);
});

test('a blocked user and a stranger cannot send', async () => {
  const emulator = await startWithUsers();
  await call(emulator, '/user/block.json', 'userId=ann&minute=1');
  await expect(emulator.sendAs('ann', HELLO)).rejects.toMatchObject({ code: 1002 });
  await expect(emulator.sendAs('nobody', HELLO)).rejects.toMatchObject({ code: 1002 });
});

test('the app server may hold the message back', async () => {
  const emulator = await start({ appSecret: 'secret' });
  const judge = await receive('secret', (response) => response.end('{"pass":0}'));
  emulator.callbacks.set({ 'message.preSend': judge.url });
  await call(emulator, '/user/getToken.json', 'userId=ann');
  await expect(emulator.sendAs('ann', HELLO)).rejects.toMatchObject({ code: 1002 });
  expect(emulator.inbox('bob')).toEqual([]);
});

test.each([
  [{ ...HELLO, target: 'x' }, /^target is not known/],
  [{ ...HELLO, conversationType: 'SYSTEM' }, /^conversationType must be one of/],
  [{ ...HELLO, content: 5 }, /^content must be a string/],
  [{ ...HELLO, toUserIds: 'bob' }, /^toUserIds must be a list/],
  [{ ...HELLO, targetId: 'x'.repeat(65) }, /64 bytes/],
  [{ ...HELLO, content: 'x'.repeat(131_073) }, /131072 bytes/],
])('by HTTP, %o is refused', async (body, reason) => {
  const emulator = await startWithUsers();
  const answer = await admin(emulator, 'clients/ann/send', body);
  expect([answer.status, answer.body.error]).toEqual([400, expect.stringMatching(reason)]);
});
