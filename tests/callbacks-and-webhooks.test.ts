import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callbacks } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { toNode, type WebhookEvent, Webhooks, type WebhookType } from 'rongkit/webhooks';
import { expect, onTestFinished, test } from 'vitest';

const types = callbacks.map(({ id }) => id as WebhookType);

/** An app server that verifies webhooks with a secret and keeps the events. */
async function startReceiver(appSecret: string) {
  const events: WebhookEvent[] = [];
  const reasons: string[] = [];
  const webhooks = new Webhooks({
    appSecret,
    maxAgeMs: 60_000,
    replays: true,
    onRefusal: ({ reason }) => void reasons.push(reason),
  });
  const hear = (event: WebhookEvent) => void events.push(event);
  const endpoint = webhooks.endpoints(Object.fromEntries(types.map((type) => [type, hear])));
  const server = createServer(toNode(endpoint)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rongcloud`, events, reasons };
}

async function setUp(secretOfReceiver?: string) {
  const appSecret = 'the-secret';
  const receiver = await startReceiver(secretOfReceiver ?? appSecret);
  const emulator = await createEmulator({
    appSecret,
    rateLimits: 'off',
    callbacks: { url: receiver.url, 'message.route': { serverMessages: true } },
  });
  onTestFinished(() => emulator.close());
  return { receiver, emulator, rong: new RongCloud(emulator.credentials) };
}

/** Causes every event that the server API can cause. */
async function causeAll(rong: RongCloud, emulator: Emulator): Promise<void> {
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await emulator.setOnline('ann', true);
  await emulator.setOnline('ann', false);
  const { messageUIDs } = await rong.message.publishPrivate({
    fromUserId: 'ann',
    toUserId: 'bob',
    ...textMessage('你好 😀'),
  });
  const messageUID = messageUIDs?.[0]?.messageUID ?? '';
  await rong.message.recall({ fromUserId: 'ann', conversationType: 1, targetId: 'bob', messageUID });
  await rong.chatroom.create({ chatroom: { r1: '房间' } });
  await rong.chatroom.join({ chatroomId: 'r1', userId: ['ann'] });
  await rong.chatroom.setEntry({ chatroomId: 'r1', userId: 'ann', key: 'seat', value: 'ann' });
  await rong.chatroom.destroy({ chatroomId: 'r1' });
  await rong.friend.add({ userId: 'ann', targetId: 'bob', optType: 2 });
  await rong.userProfile.set({ userId: 'ann', userProfile: { name: '安' } });
  await emulator.callbacks.settled();
}

test('what the emulator sends, the receiver of the client verifies and reads', async () => {
  const { receiver, emulator, rong } = await setUp();
  await causeAll(rong, emulator);
  expect(receiver.reasons).toEqual([]);
  expect([...new Set(receiver.events.map(({ type }) => type))].sort()).toEqual([
    'chatroom.kv',
    'chatroom.status',
    'message.operation',
    'message.route',
    'user.friend',
    'user.onlineStatus',
    'user.profile',
  ]);
  const routed = receiver.events.find((event) => event.type === 'message.route');
  expect(routed?.data).toMatchObject({
    fromUserId: 'ann',
    toUserId: 'bob',
    content: '{"content":"你好 😀"}',
    channelType: 'PERSON',
  });
  expect(emulator.callbacks.deliveries().every(({ outcome }) => outcome === 'delivered')).toBe(true);
});

test('a receiver with another secret takes nothing, and the emulator says so', async () => {
  const { receiver, emulator, rong } = await setUp('another-secret');
  await causeAll(rong, emulator);
  expect(receiver.events).toEqual([]);
  expect(new Set(receiver.reasons)).toEqual(new Set(['wrong signature']));
  expect(new Set(emulator.callbacks.deliveries().map(({ outcome, status }) => `${outcome} ${status}`))).toEqual(
    new Set(['refused 401']),
  );
});

test('a delivery that is sent again is signed anew, and is no replay', async () => {
  const { receiver, emulator, rong } = await setUp();
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hi') });
  await emulator.callbacks.settled();
  const [delivery] = emulator.callbacks.deliveries();
  await emulator.callbacks.resend(delivery?.id ?? '');
  const uids = receiver.events.map((event) => (event.type === 'message.route' ? event.data.msgUID : ''));
  expect(uids).toHaveLength(2);
  expect(uids[0]).toBe(uids[1]);
});
