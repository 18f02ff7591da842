import { textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { heard, PRIVATE, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { editions, type WebClient } from '../support/web-client/web-client.js';

describe.each(editions)('the web client %s', (edition) => {
  async function annAndBob() {
    const { emulator, rong, connected } = await webStage();
    const ann = await connected(edition, 'ann');
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hi') });
    await heard(ann, 'RC:TxtMsg');
    return { emulator, rong, ann, connected };
  }

  test('pins and unpins conversations, and hears when the server does', async () => {
    const { rong, ann } = await annAndBob();
    const setTop = { userId: 'ann', ...WITH_BOB, conversationType: 1, setTop: true } as const;
    await rong.conversation.setTop(setTop);
    await expect.poll(() => pinned(ann)).toEqual(['bob']);
    await rong.conversation.setTop({ ...setTop, setTop: false });
    await expect.poll(() => pinned(ann)).toEqual([]);
    expect(await ann.call('setConversationToTop', WITH_BOB, true)).toMatchObject({ code: 0 });
    const { data } = await rong.conversation.getAttribute({ userId: 'ann', conversationType: 1, targetId: 'bob' });
    expect(data).toMatchObject({ top: { top: true } });
  });

  test('silences conversations, and hears when the server does', async () => {
    const { rong, ann } = await annAndBob();
    const where = { requestId: 'ann', conversationType: 1, targetId: 'bob' } as const;
    const status = async () => (await ann.call('getConversationNotificationStatus', WITH_BOB)).data;
    await rong.conversation.setNotification({ ...where, unpushLevel: 1 });
    await expect.poll(status).toBe(SILENT);
    await rong.conversation.setNotification({ ...where, unpushLevel: 0 });
    await expect.poll(status).not.toBe(SILENT);
    expect(await ann.call('setConversationNotificationStatus', WITH_BOB, SILENT)).toMatchObject({ code: 0 });
    expect(await rong.conversation.getNotification(where)).toMatchObject({ isMuted: 1 });
  });

  test('chooses what of a conversation notifies, by the same levels as the server', async () => {
    const { rong, ann } = await annAndBob();
    const where = { requestId: 'ann', conversationType: 1, targetId: 'bob' } as const;
    const level = async () => (await ann.call('getConversationNotificationLevel', WITH_BOB)).data;
    await rong.conversation.setNotification({ ...where, unpushLevel: 5 });
    await expect.poll(level).toBe(5);
    await rong.conversation.setNotification({ ...where, unpushLevel: -1 });
    await expect.poll(level).toBe(-1);
    expect(await ann.call('setConversationNotificationLevel', WITH_BOB, 2)).toMatchObject({ code: 0 });
    expect(await rong.conversation.getNotification(where)).toMatchObject({ isMuted: 2 });
  });

  test('keeps all settings of a conversation when one of them changes', async () => {
    const { rong, ann, connected } = await annAndBob();
    const where = { conversationType: 1, targetId: 'bob' } as const;
    await rong.conversation.setTop({ userId: 'ann', ...where, setTop: true });
    await rong.conversation.setNotification({ requestId: 'ann', ...where, unpushLevel: 5 });
    await expect.poll(() => pinned(ann)).toEqual(['bob']);
    const level = (client: WebClient) => async () =>
      (await client.call('getConversationNotificationLevel', WITH_BOB)).data;
    await expect.poll(level(ann)).toBe(5);
    const later = await connected(edition, 'ann');
    await expect.poll(level(later)).toBe(5);
    await expect.poll(() => pinned(later)).toEqual(['bob']);
  });

  test('hears of two settings that are made in the same millisecond', async () => {
    const { emulator, rong, ann } = await annAndBob();
    emulator.clock.freeze();
    await rong.conversation.setTop({ userId: 'ann', conversationType: 1, targetId: 'bob', setTop: true });
    await expect.poll(() => pinned(ann)).toEqual(['bob']);
    await rong.conversation.setTop({ userId: 'ann', conversationType: 1, targetId: 'bob', setTop: false });
    await expect.poll(() => pinned(ann)).toEqual([]);
  });

  test('sorts conversations by tags, which the server has as well', async () => {
    const { rong, ann, connected } = await annAndBob();
    expect(await ann.call('addTag', { tagId: 't1', tagName: '工作' })).toMatchObject({ code: 0 });
    expect(await ann.call('addTag', { tagId: 't2', tagName: 'old' })).toMatchObject({ code: 0 });
    expect(await ann.call('updateTag', { tagId: 't2', tagName: 'new' })).toMatchObject({ code: 0 });
    const { data } = await rong.conversationTag.list({ userId: 'ann' });
    expect(data?.tags).toMatchObject([
      { tagId: 't1', tagName: '工作' },
      { tagId: 't2', tagName: 'new' },
    ]);
    for (const tagId of ['t1', 't2']) {
      expect(await ann.call('addConversationsToTag', tagId, [WITH_BOB])).toMatchObject({ code: 0 });
    }
    expect(await ann.call('setConversationToTopInTag', 't1', WITH_BOB, true)).toMatchObject({ code: 0 });
    expect(await ann.call('removeConversationsFromTag', 't2', [WITH_BOB])).toMatchObject({ code: 0 });
    const { data: tagged } = await rong.conversationTag.listConversations({ userId: 'ann', tagId: 't1' });
    expect(tagged?.conversations).toEqual([WITH_BOB]);
    const { data: untagged } = await rong.conversationTag.listConversations({ userId: 'ann', tagId: 't2' });
    expect(untagged?.conversations).toEqual([]);
    const later = await connected(edition, 'ann');
    await expect.poll(() => tagsOf(later)).toEqual([{ tagId: 't1', tagName: '工作' }]);
    await expect.poll(() => firstInTag(later, 't1')).toMatchObject({ targetId: 'bob', isTopInTag: true });
    expect(await later.call('removeTag', 't2')).toMatchObject({ code: 0 });
    const { data: left } = await rong.conversationTag.list({ userId: 'ann' });
    expect(left?.tags.map(({ tagId }) => tagId)).toEqual(['t1']);
  });

  test('hears of tags that the server sets and removes', async () => {
    const { rong, ann } = await annAndBob();
    const named = async () => ((await ann.call('getTags')).data as { tagName: string }[]).map(({ tagName }) => tagName);
    await rong.conversationTag.set({ userId: 'ann', tags: [{ tagId: 't1', tagName: 'Work' }] });
    await expect.poll(named).toEqual(['Work']);
    const where = { userId: 'ann', tagId: 't1', conversations: [{ conversationType: 1, targetId: 'bob' }] } as const;
    await rong.conversationTag.addConversations(where);
    await expect.poll(() => tagsOf(ann)).toEqual([{ tagId: 't1', tagName: 'Work' }]);
    await rong.conversationTag.removeConversations(where);
    await expect.poll(() => tagsOf(ann)).toEqual([]);
    await rong.conversationTag.addConversations(where);
    await expect.poll(() => tagsOf(ann)).toHaveLength(1);
    await rong.conversationTag.remove({ userId: 'ann', tagIds: ['t1'] });
    await expect.poll(named).toEqual([]);
    await expect.poll(() => tagsOf(ann)).toEqual([]);
  });
});

describe('the web client 5.38.0', () => {
  test('shows the last messages of pinned conversations, whenever it was they came', async () => {
    const { rong, connected } = await webStage();
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hi') });
    await rong.conversation.setTop({ userId: 'ann', conversationType: 1, targetId: 'bob', setTop: true });
    const first = await connected('5.38.0', 'ann');
    await heard(first, 'RC:TxtMsg');
    const later = await connected('5.38.0', 'ann');
    await expect.poll(() => pinned(later)).toEqual(['bob']);
    const { data } = await later.call('getTopConversationList');
    expect(data).toMatchObject([{ latestMessage: { content: { content: 'hi' } } }]);
  });

  test('chooses what of a type of conversations notifies, and hears when the server does', async () => {
    const { rong, connected } = await webStage();
    const ann = await connected('5.38.0', 'ann');
    const level = async () => (await ann.call('getConversationTypeNotificationLevel', PRIVATE)).data;
    await rong.conversation.setTypeNotification({ requestId: 'ann', conversationType: 1, unpushLevel: 5 });
    await expect.poll(level).toBe(5);
    await rong.conversation.setTypeNotification({ requestId: 'ann', conversationType: 1, unpushLevel: 0 });
    await expect.poll(level).toBe(0);
    expect(await ann.call('setConversationTypeNotificationLevel', PRIVATE, -1)).toMatchObject({ code: 0 });
    const asked = { requestId: 'ann', conversationType: 1 } as const;
    expect(await rong.conversation.getTypeNotification(asked)).toMatchObject({ isMuted: -1 });
  });

  test('has quiet hours, which are those of the server', async () => {
    const { rong, connected } = await webStage();
    const ann = await connected('5.38.0', 'ann');
    const hours = { startTime: '23:00:00', spanMinutes: 480, level: 5 };
    expect(await ann.call('setNotificationQuietHoursWithSetting', hours)).toMatchObject({ code: 0 });
    const { data } = await rong.user.getBlockPushPeriod({ userId: 'ann' });
    expect(data).toEqual({ startTime: '23:00:00', period: 480, unPushLevel: 5 });
    expect(await ann.call('getNotificationQuietHoursSetting')).toMatchObject({ code: 0, data: hours });
    expect(await ann.call('removeNotificationQuietHoursSetting')).toMatchObject({ code: 0 });
    expect((await rong.user.getBlockPushPeriod({ userId: 'ann' })).data).toMatchObject({ period: 0 });
    expect(await ann.call('getNotificationQuietHoursSetting')).toMatchObject({ data: { spanMinutes: 0 } });
  });

  test('is refused settings that the server would refuse', async () => {
    const { connected, rong } = await webStage();
    const ann = await connected('5.38.0', 'ann');
    const tags = Array.from({ length: 20 }, (_, index) => ({ tagId: `t${index}`, tagName: 'x' }));
    await rong.conversationTag.set({ userId: 'ann', tags });
    expect(await ann.call('addTag', { tagId: 'more', tagName: 'x' })).not.toMatchObject({ code: 0 });
  });
});

/** The notification status of a muted conversation. */
const SILENT = 1;

async function pinned(client: WebClient): Promise<string[]> {
  const { data } = await client.call('getTopConversationList');
  return (data as { targetId: string }[]).map(({ targetId }) => targetId);
}

async function tagsOf(client: WebClient): Promise<{ tagId: string; tagName: string }[]> {
  const { data } = await client.call('getTagsFromConversation', WITH_BOB);
  return (data as { tagId: string; tagName: string }[]).map(({ tagId, tagName }) => ({ tagId, tagName }));
}

async function firstInTag(client: WebClient, tagId: string): Promise<unknown> {
  const { data } = await client.call('getConversationsFromTagByPage', tagId, 10, 0);
  return (data as unknown[])[0];
}
