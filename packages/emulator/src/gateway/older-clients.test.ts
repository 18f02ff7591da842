import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { createEmulator } from '../create-emulator.js';
import { RawClient } from '../test-support/raw-client.js';
import { call } from '../test-support/signed-call.js';
import { ChangeEntry, History, QueryHistory } from './bodies.js';
import { decode, encode } from './proto.js';

async function meet() {
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const { body } = await call(emulator, '/user/getToken.json', 'userId=ann&name=x');
  const client = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  onTestFinished(() => client.drop());
  return { emulator, client, token: String(body.token) };
}

test('a query that only does something is answered with one field', async () => {
  const { emulator, client } = await meet();
  await client.connect();
  await call(emulator, '/chatroom/create.json', 'chatroom[r]=x');
  await client.query('joinChrm', 'r', Buffer.alloc(0));
  const set = encode(ChangeEntry, { entry: { key: 'k', value: 'v', status: 2 } });
  for (const [topic, body] of [
    ['setKV', set],
    ['delKV', set],
    ['delMsg', Buffer.alloc(0)],
  ] as const) {
    expect((await client.query(topic, 'r', body)).toString('hex')).toBe('0800');
  }
});

test('the history of a room is found by the body, whatever the target of the packet', async () => {
  const { emulator, client } = await meet();
  await client.connect();
  await call(emulator, '/chatroom/create.json', 'chatroom[r]=x');
  await call(emulator, '/message/chatroom/publish.json', 'fromUserId=b&toChatroomId=r&objectName=RC:TxtMsg&content={}');
  const named = encode(QueryHistory, { targetId: 'r', count: 5 });
  const unnamed = encode(QueryHistory, { count: 5 });
  for (const [target, body] of [
    ['ann', named],
    ['r', unnamed],
  ] as const) {
    expect(decode(History, await client.query('qryCHMsg', target, body)).list).toHaveLength(1);
  }
});

test('the history of a group is found, though the body names a channel: only ultra groups have channels', async () => {
  const { emulator, client } = await meet();
  await client.connect();
  await call(emulator, '/group/create.json', 'groupId=g&groupName=G&userId=ann&userId=b');
  await call(emulator, '/message/group/publish.json', 'fromUserId=b&toGroupId=g&objectName=RC:TxtMsg&content={}');
  const body = encode(QueryHistory, { targetId: 'g', count: 5, busChannel: 'x' });
  expect(decode(History, await client.query('qryGMsg', 'ann', body)).list).toHaveLength(1);
});

test('a client is told after its login that messages wait', async () => {
  const { emulator, token } = await meet();
  await call(emulator, '/message/private/publish.json', 'fromUserId=b&toUserId=ann&objectName=RC:TxtMsg&content={}');
  const query = new URLSearchParams({ appId: emulator.appKey, token });
  const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/websocket?${query}`);
  onTestFinished(() => socket.terminate());
  const frames: Buffer[] = [];
  socket.on('message', (frame: Buffer) => frames.push(frame));
  await once(socket, 'open');
  await expect.poll(() => frames.length).toBe(2);
  expect(frames[1]?.toString('latin1')).toContain('s_ntf');
});
