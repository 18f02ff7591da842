import { InvalidParameterError, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const conversation = { conversationType: 3, targetId: 'group1' } as const;
const HOUR = 3_600_000;

/** The history of the group, as a user reads it. */
async function historyOf(userId: string): Promise<unknown[]> {
  const now = stage.emulator.clock.now();
  const range = { startTime: now, endTime: now - HOUR, includeStart: true };
  const { data } = await stage.rong.message.queryGroupHistory({ userId, targetId: 'group1', ...range });
  return data.map(({ content }) => JSON.parse(content).content);
}

test('a conversation that is not to disturb gets its messages and no pushes', async () => {
  const { rong, emulator } = stage;
  await rong.group.create({ userId: ['u1', 'u2'], groupId: 'group1', groupName: '第一组' });
  await rong.conversation.setNotification({ ...conversation, requestId: 'u1', unpushLevel: 5 });
  await rong.message.publishGroup({ fromUserId: 'host', toGroupId: 'group1', ...textMessage('你好 😀') });
  expect([textsOf(emulator, 'u1'), textsOf(emulator, 'u2')]).toEqual([['你好 😀'], ['你好 😀']]);
  expect(emulator.state.pushes.map(({ userIds }) => userIds)).toEqual([['u2']]);
});

test('levels are read back, negative ones and the older switch too', async () => {
  const { rong } = stage;
  const own = { ...conversation, requestId: 'u1' };
  expect(await rong.conversation.getNotification(own)).toEqual({ code: 200, isMuted: 0 });
  await rong.conversation.setNotification({ ...own, unpushLevel: -1 });
  expect(await rong.conversation.getNotification(own)).toEqual({ code: 200, isMuted: -1 });
  await rong.conversation.setNotification({ ...own, isMuted: true });
  expect(await rong.conversation.getNotification(own)).toEqual({ code: 200, isMuted: 1 });
  await rong.conversation.setNotification({ ...own, unpushLevel: 5 });
  expect(await rong.conversation.getNotification(own)).toEqual({ code: 200, isMuted: 5 });
  const type = { conversationType: 10, requestId: 'u1' } as const;
  await rong.conversation.setTypeNotification({ ...type, unpushLevel: 2 });
  expect(await rong.conversation.getTypeNotification(type)).toEqual({ code: 200, isMuted: 2 });
});

test('a user clears the own view of a history', async () => {
  const { rong } = stage;
  await rong.message.publishGroup({ fromUserId: 'host', toGroupId: 'group1', ...textMessage('旧') });
  await rong.conversation.clearHistory({ ...conversation, fromUserId: 'u1' });
  await rong.message.publishGroup({ fromUserId: 'host', toGroupId: 'group1', ...textMessage('新') });
  expect([await historyOf('u1'), await historyOf('u2')]).toEqual([['新'], ['新', '旧']]);
});

test('pins, levels and tags are the attributes of a conversation', async () => {
  const { rong, emulator } = stage;
  const now = emulator.clock.now();
  const tag = { userId: 'u1', tagId: 'work' };
  await rong.conversationTag.set({ userId: 'u1', tags: [{ tagId: 'work', tagName: '工作 💼' }] });
  await rong.conversationTag.addConversations({ ...tag, conversations: [conversation] });
  await rong.conversation.setTop({ userId: 'u1', ...conversation, setTop: true });
  await rong.conversation.setNotification({ ...conversation, requestId: 'u1', unpushLevel: 1 });
  const tags = [{ tagId: 'work', tagName: '工作 💼', createTime: now }];
  expect(await rong.conversation.getAttribute({ userId: 'u1', ...conversation })).toEqual({
    code: 200,
    data: { ...conversation, top: { top: true, topTime: now }, mute: { mute: 1 }, tags },
  });
  expect((await rong.conversationTag.list({ userId: 'u1' })).data).toEqual({ userId: 'u1', tags });
  const found = await rong.conversationTag.listConversations(tag);
  expect(found.data).toEqual({ tagId: 'work', conversations: [conversation] });
  await rong.conversationTag.removeConversations({ ...tag, conversations: [conversation] });
  expect((await rong.conversationTag.listConversations(tag)).data.conversations).toEqual([]);
  await rong.conversationTag.remove({ userId: 'u1', tagIds: ['work'] });
  await expect(rong.conversationTag.addConversations({ ...tag, conversations: [conversation] })).rejects.toMatchObject({
    code: 1002,
  });
});

test('a tag has a name of 15 characters, however many bytes these are', async () => {
  const { rong } = stage;
  const set = (tagName: string) => rong.conversationTag.set({ userId: 'u1', tags: [{ tagId: 't', tagName }] });
  await set(`${'标'.repeat(14)}😀`);
  await expect(set('标'.repeat(16))).rejects.toBeInstanceOf(InvalidParameterError);
});
