import { strFromU8, unzipSync } from 'fflate';
import { textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();

test('a private message reaches each receiver once and has a UID for each', async () => {
  const { rong, emulator } = stage;
  const receivers = Array.from({ length: 1000 }, (_, index) => `u${index}`);
  const { messageUIDs = [] } = await rong.message.publishPrivate({
    fromUserId: 'sender',
    toUserId: new Set(receivers),
    ...textMessage('你好 & + 😀'),
  });
  expect(messageUIDs.map(({ userId }) => userId)).toEqual(receivers);
  expect(new Set(messageUIDs.map(({ messageUID }) => messageUID)).size).toBe(1000);
  expect(textsOf(emulator, 'u0')).toEqual(['你好 & + 😀']);
  expect(textsOf(emulator, 'u999')).toEqual(['你好 & + 😀']);
  expect(emulator.inbox('sender')).toEqual([]);
});

test('a receiver who blocked the sender is skipped if the send asks for it', async () => {
  const { rong, emulator } = stage;
  await rong.user.addBlacklist({ userId: 'u1', blackUserId: 'sender' });
  const message = { fromUserId: 'sender', toUserId: ['u1', 'u2'] };
  await rong.message.publishPrivate({ ...message, ...textMessage('checked'), verifyBlacklist: true });
  await rong.message.publishPrivate({ ...message, ...textMessage('unchecked') });
  expect(textsOf(emulator, 'u1')).toEqual(['unchecked']);
  expect(textsOf(emulator, 'u2')).toEqual(['checked', 'unchecked']);
});

test('a template gives each receiver a text of its own', async () => {
  const { rong, emulator } = stage;
  const template = {
    fromUserId: 'teacher',
    toUserId: ['u1', 'u2'],
    ...textMessage('{name}: {score}'),
    values: [
      { '{name}': '{score}', '{score}': '90' },
      { '{name}': '小红', '{score}': '$&' },
    ],
    pushContent: ['for {name}', ''],
  };
  await rong.message.publishTemplate(template);
  await rong.message.publishSystemTemplate(template);
  expect(textsOf(emulator, 'u1')).toEqual(['{score}: 90', '{score}: 90']);
  expect(textsOf(emulator, 'u2')).toEqual(['小红: $&', '小红: $&']);
  expect(emulator.inbox('u1').map(({ conversationType }) => conversationType)).toEqual(['PRIVATE', 'SYSTEM']);
});

test('a group message reaches those who are members at the time', async () => {
  const { rong, emulator } = stage;
  await rong.group.create({ userId: ['owner', 'u1', 'u2'], groupId: 'g1', groupName: 'One' });
  await rong.message.publishGroup({ fromUserId: 'owner', toGroupId: 'g1', ...textMessage('to all') });
  await rong.group.quit({ userId: 'u2', groupId: 'g1' });
  await rong.message.publishGroup({ fromUserId: 'owner', toGroupId: ['g1'], toUserId: 'u1', ...textMessage('to one') });
  expect(textsOf(emulator, 'u1')).toEqual(['to all', 'to one']);
  expect(textsOf(emulator, 'u2')).toEqual(['to all']);
  expect(textsOf(emulator, 'owner')).toEqual([]);
});

test('a chatroom message reaches members only while distribution runs', async () => {
  const { rong, emulator } = stage;
  const say = (text: string) =>
    rong.message.publishChatroom({ fromUserId: 'host', toChatroomId: 'room', ...textMessage(text) });
  await rong.chatroom.create({ chatroom: { room: '直播间' } });
  await rong.chatroom.join({ userId: ['u1'], chatroomId: 'room' });
  await say('one');
  await rong.chatroom.stopDistributionMessage({ chatroomId: 'room' });
  await say('two');
  await rong.chatroom.resumeDistributionMessage({ chatroomId: 'room' });
  await say('three');
  expect(textsOf(emulator, 'u1')).toEqual(['one', 'three']);
});

test('a broadcast and a system message arrive as system messages', async () => {
  const { rong, emulator } = stage;
  for (const userId of ['u1', 'u2']) await rong.user.getToken({ userId, name: userId });
  await rong.message.broadcast({ fromUserId: '__system__', ...textMessage('to everybody') });
  await rong.message.publishSystem({ fromUserId: '__system__', toUserId: 'u2', ...textMessage('to you') });
  await rong.message.publishDiscussion({ fromUserId: 'u1', toDiscussionId: 'd1', ...textMessage('to a discussion') });
  expect(textsOf(emulator, 'u1')).toEqual(['to everybody']);
  expect(textsOf(emulator, 'u2')).toEqual(['to everybody', 'to you']);
  expect(emulator.inbox('u2').map(({ conversationType }) => conversationType)).toEqual(['SYSTEM', 'SYSTEM']);
});

test('the log of an hour is a zip with a line for each message, until it is deleted', async () => {
  const { rong } = stage;
  const hour = { date: '2026010110' };
  expect(await rong.message.getHistory(hour)).toEqual({ code: 200, url: '', date: '2026010110' });
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: ['u2', 'u3'], ...textMessage('记录') });
  const { url } = await rong.message.getHistory(hour);
  const files = Object.values(unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())));
  const lines = files.flatMap((file) => strFromU8(file).trim().split('\n'));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { fromUserId: 'u1', targetId: 'u2', classname: 'RC:TxtMsg', content: { content: '记录' } },
    { fromUserId: 'u1', targetId: 'u3', classname: 'RC:TxtMsg', content: { content: '记录' } },
  ]);
  await rong.message.deleteMessage(hour);
  expect(await rong.message.getHistory(hour)).toMatchObject({ url: '' });
});
