import { ApiError, InvalidParameterError, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const DAY = 24 * 3_600_000;

/** A time range: the last 24 hours of the emulator's clock, from the newest message to the oldest. */
const today = () => {
  const now = stage.emulator.clock.now();
  return { startTime: now, endTime: now - DAY, includeStart: true };
};

async function sendPrivate(text: string, options: object = {}): Promise<string> {
  const { rong } = stage;
  const message = { fromUserId: 'u1', toUserId: 'u2', ...textMessage(text), ...options };
  const { messageUIDs = [] } = await rong.message.publishPrivate(message);
  return messageUIDs[0]?.messageUID ?? '';
}

test('a history is read message by message, over as many pages as it has', async () => {
  const { rong, emulator } = stage;
  for (let count = 0; count < 25; count++) {
    await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g1', ...textMessage(`第${count}条 😀`) });
    emulator.clock.advance({ seconds: 1 });
  }
  const query = { userId: 'u2', targetId: 'g1', pageSize: 10, ...today() };
  const { data } = await rong.message.queryGroupHistory(query);
  expect(data).toHaveLength(10);
  const all: unknown[] = [];
  for await (const { content } of rong.message.queryGroupHistory(query)) all.push(JSON.parse(content).content);
  expect(all).toEqual(Array.from({ length: 25 }, (_, index) => `第${24 - index}条 😀`));
});

test('a message is changed, expanded and recalled, and the history shows it', async () => {
  const { rong, emulator } = stage;
  const msgUID = await sendPrivate('错字', { expansion: true, extraContent: { lang: 'zh' }, isIncludeSender: true });
  const place = { msgUID, userId: 'u1', conversationType: 1, targetId: 'u2' } as const;
  const content = JSON.stringify({ content: '改好了 👍' });
  await rong.message.modifyPrivate({ fromUserId: 'u1', targetId: 'u2', msgUID, content });
  await rong.message.setExpansion({ ...place, extraKeyVal: { 'like-count': '3', lang: '中文' } });
  await rong.message.removeExpansion({ ...place, extraKey: ['like-count'] });
  await rong.message.recall({ fromUserId: 'u1', conversationType: 1, targetId: 'u2', messageUID: msgUID });
  expect(await rong.message.listExpansion({ msgUID })).toEqual({
    code: 200,
    extraContent: { lang: { v: '中文', ts: emulator.clock.now() } },
  });
  const expected = [{ objectName: 'RC:RcCmd' }, { content, expansion: true, extraContent: '{"lang":"中文"}' }];
  for (const [userId, targetId] of [
    ['u1', 'u2'],
    ['u2', 'u1'],
  ] as const) {
    const { data } = await rong.message.queryPrivateHistory({ userId, targetId, ...today() });
    expect(data).toMatchObject(expected);
  }
});

test('the pairs of a message can be walked through', async () => {
  const msgUID = await sendPrivate('x', { expansion: true, extraContent: { a: '1', b: '2' } });
  const keys: string[] = [];
  for await (const [key, { v }] of stage.rong.message.listExpansion({ msgUID })) keys.push(`${key}=${v}`);
  expect(keys).toEqual(['a=1', 'b=2']);
});

test('a key in Chinese, and 101 pairs at a time, are refused by client and service', async () => {
  const { rong } = stage;
  const msgUID = await sendPrivate('x', { expansion: true });
  const place = { msgUID, userId: 'u1', conversationType: 1, targetId: 'u2' } as const;
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`k${index}`, 'x']));
  for (const extraKeyVal of [{ 键: 'x' }, many]) {
    await expect(rong.message.setExpansion({ ...place, extraKeyVal })).rejects.toBeInstanceOf(InvalidParameterError);
    const raw = { ...place, extraKeyVal: JSON.stringify(extraKeyVal) };
    await expect(rong.call('/message/expansion/set.json', raw)).rejects.toMatchObject({ code: 1002 });
  }
  expect((await rong.message.listExpansion({ msgUID })).extraContent).toEqual({});
});

test('a history over more than 14 days is refused', async () => {
  const { startTime, includeStart } = today();
  const query = { userId: 'u1', targetId: 'room', startTime, endTime: startTime - 15 * DAY, includeStart };
  const refused = await stage.rong.message.queryChatroomHistory(query).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ code: 1002 });
});

test('the history of a room takes values as texts, as the Go SDK sends them', async () => {
  const { rong } = stage;
  await rong.message.publishChatroom({ fromUserId: 'u1', toChatroomId: 'room', ...textMessage('大家好') });
  const { startTime, endTime } = today();
  const texts = { startTime: String(startTime), endTime: String(endTime), pageSize: '10', includeStart: 'true' };
  const answer = await rong.call('/v3/message/chatroom/query.json', { userId: 'u2', targetId: 'room', ...texts });
  expect(answer).toMatchObject({ data: [{ targetId: 'room', content: '{"content":"大家好"}' }] });
});

test('status messages and broadcasts to online users reach who is online', async () => {
  const { rong, emulator } = stage;
  await emulator.setOnline('u1', true);
  await rong.group.create({ userId: ['u1', 'u2'], groupId: 'g1', groupName: 'One' });
  await rong.message.publishPrivateStatus({ fromUserId: 'x', toUserId: ['u1', 'u2'], ...textMessage('状态') });
  await rong.message.publishGroupStatus({ fromUserId: 'x', toGroupId: 'g1', ...textMessage('in a group') });
  await rong.message.broadcastOnline({ fromUserId: 'x', ...textMessage('to online users') });
  expect(textsOf(emulator, 'u1')).toEqual(['状态', 'in a group', 'to online users']);
  expect(textsOf(emulator, 'u2')).toEqual([]);
  await emulator.setOnline('u2', true);
  expect(textsOf(emulator, 'u2')).toEqual(['to online users']);
});

test('a broadcast to all rooms reaches who is in one, and a broadcast to all users is recalled', async () => {
  const { rong, emulator } = stage;
  await rong.user.getToken({ userId: 'u2', name: 'Two' });
  await rong.chatroom.create({ chatroom: { r1: '一', r2: '二' } });
  await rong.chatroom.join({ userId: 'u1', chatroomId: 'r2' });
  await rong.message.broadcastChatroom({ fromUserId: 'host', ...textMessage('开始了') });
  expect(textsOf(emulator, 'u1')).toEqual(['开始了']);
  const { messageUID = '' } = await rong.message.broadcast({ fromUserId: 'host', ...textMessage('wrong') });
  await rong.message.recallBroadcast({ fromUserId: 'host', messageUID });
  expect(emulator.inbox('u2').map(({ objectName }) => objectName)).toEqual(['RC:TxtMsg', 'RC:RcCmd']);
});

test('a stream is sent in parts and read as a whole', async () => {
  const { rong, emulator } = stage;
  const stream = { fromUserId: 'bot', toUserId: 'u1', objectName: 'RC:StreamMsg' } as const;
  const { messageUID } = await rong.message.publishPrivateStream({
    ...stream,
    content: { content: '你好', seq: 1, complete: false },
  });
  await rong.message.publishPrivateStream({
    ...stream,
    content: { messageUID, content: '，世界', seq: 2, complete: true },
  });
  expect(textsOf(emulator, 'u1')).toEqual(['你好，世界']);
  const { data } = await rong.message.queryPrivateHistory({ userId: 'u1', targetId: 'bot', ...today() });
  expect(data).toMatchObject([
    { messageUID, content: '{"content":"你好，世界","seq":2,"complete":true,"stopReason":0}' },
  ]);
});

test('a group message is modified', async () => {
  const { rong } = stage;
  const sent = await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g1', ...textMessage('before') });
  const msgUID = sent.messageUIDs?.[0]?.messageUID ?? '';
  const { content } = textMessage('after');
  await rong.message.modifyGroup({ fromUserId: 'u1', groupId: 'g1', msgUID, content });
  const { data } = await rong.message.queryGroupHistory({ userId: 'u2', targetId: 'g1', ...today() });
  expect(data).toMatchObject([{ messageUID: msgUID, content: '{"content":"after"}' }]);
});
