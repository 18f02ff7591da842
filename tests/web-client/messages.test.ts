import { customMessage, readHistory, textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { useReceivers } from '../../packages/emulator/src/test-support/use-receivers.js';
import { GROUP, heard, PRIVATE, pick, SYSTEM, webStage } from '../support/web-client/stage.js';
import { aMessage, editions, type WebClient } from '../support/web-client/web-client.js';

const receive = useReceivers();

describe.each(editions)('the web client %s', (edition) => {
  test('connects by its token alone, and is online until it goes', async () => {
    const { rong, connected, emulator } = await webStage();
    const ann = await connected(edition, 'ann');
    expect(await rong.user.checkOnline({ userId: 'ann' })).toMatchObject({ status: '1' });
    expect([...emulator.state.online]).toEqual(['ann']);
    await ann.call('disconnect');
    await expect.poll(() => [...emulator.state.online]).toEqual([]);
  });

  test('hears messages of the server API: private, group, system and custom ones', async () => {
    const { rong, connected } = await webStage();
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: '群' });
    const ann = await connected(edition, 'ann');
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('你好 😀') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({
      conversationType: PRIVATE,
      targetId: 'bob',
      senderUserId: 'bob',
      content: { content: '你好 😀' },
      isOffLineMessage: false,
    });
    await rong.message.publishGroup({ fromUserId: 'bob', toGroupId: 'g1', ...textMessage('hi all') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({
      conversationType: GROUP,
      targetId: 'g1',
      senderUserId: 'bob',
    });
    await rong.message.publishSystem({ fromUserId: 'sys', toUserId: 'ann', ...textMessage('news') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ conversationType: SYSTEM, targetId: 'sys' });
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...customMessage('app:order', { id: 7 }) });
    expect(await heard(ann, 'app:order')).toMatchObject({ content: { id: 7 } });
  });

  test('sends to a user and to a group, and the service has it everywhere', async () => {
    const { rong, connected, emulator } = await webStage({ now: 1_800_000_000_000 });
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'g' });
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const sent = await ann.call(
      'sendMessage',
      { conversationType: PRIVATE, targetId: 'bob' },
      aMessage('TextMessage', { content: '你好 😀' }),
    );
    expect(sent).toMatchObject({
      code: 0,
      data: { messageUId: expect.stringMatching(/^[0-9A-V]{4}(-[0-9A-V]{4}){3}$/) },
    });
    const got = await heard(bob, 'RC:TxtMsg');
    expect(got).toMatchObject({
      targetId: 'ann',
      content: { content: '你好 😀' },
      ...pick(sent.data, 'messageUId', 'sentTime'),
    });
    await ann.call(
      'sendMessage',
      { conversationType: GROUP, targetId: 'g1' },
      aMessage('TextMessage', { content: 'all' }),
    );
    expect(await heard(bob, 'RC:TxtMsg')).toMatchObject({
      conversationType: GROUP,
      targetId: 'g1',
      senderUserId: 'ann',
    });
    expect(emulator.inbox('bob').map(({ fromUserId }) => fromUserId)).toEqual(['ann', 'ann']);
    const now = emulator.clock.now();
    const asked = { userId: 'bob', targetId: 'ann', startTime: now + 1000, endTime: now - 60_000 };
    const { data } = await rong.message.queryPrivateHistory({ ...asked, includeStart: true });
    expect(data).toMatchObject([{ msgTime: got.sentTime, fromUserId: 'ann' }]);
    const logged: unknown[] = [];
    const hour = new Date(now + 8 * 3_600_000).toISOString().slice(0, 13).replace(/\D/g, '');
    for await (const row of readHistory(rong, { from: hour, to: hour })) logged.push(row);
    expect(logged).toMatchObject([
      { fromUserId: 'ann', targetId: 'bob', content: { content: '你好 😀' } },
      { fromUserId: 'ann', targetId: 'g1', content: { content: 'all' } },
    ]);
  });

  test('is refused where the rules say so, and learns why', async () => {
    const { rong, connected } = await webStage();
    await rong.user.addBlacklist({ userId: 'bob', blackUserId: ['ann'] });
    await rong.group.create({ userId: ['ann'], groupId: 'g1', groupName: 'g' });
    await rong.group.addGagUser({ groupId: 'g1', userId: ['ann'], minute: 5 });
    await rong.wordfilter.add({ word: 'forbidden' });
    const ann = await connected(edition, 'ann');
    const say = async (conversationType: number, targetId: string, content: string) =>
      (await ann.call('sendMessage', { conversationType, targetId }, aMessage('TextMessage', { content }))).code;
    expect(await say(PRIVATE, 'bob', 'hi')).toBe(405);
    expect(await say(GROUP, 'g2', 'hi')).toBe(22406);
    expect(await say(GROUP, 'g1', 'hi')).toBe(22408);
    expect(await say(PRIVATE, 'cem', 'forbidden')).toBe(21501);
    // The word filter checks text messages only.
    await ann.call('registerMessageType', 'app:note', true, true, [], false);
    const note = aMessage('app:note', { content: 'forbidden' });
    expect(await ann.call('sendMessage', { conversationType: PRIVATE, targetId: 'cem' }, note)).toMatchObject({
      code: 0,
    });
    expect(await say(PRIVATE, 'cem', 'hi')).toBe(0);
  });

  test('sends five messages a second at most, where limits are on', async () => {
    const { connected, emulator } = await webStage({ rateLimits: 'on', now: 1_800_000_000_000 });
    const ann = await connected(edition, 'ann');
    const conversation = { conversationType: PRIVATE, targetId: 'bob' };
    const say = async () =>
      (await ann.call('sendMessage', conversation, aMessage('TextMessage', { content: 'x' }))).code;
    const codes: number[] = [];
    for (let count = 0; count < 6; count++) codes.push(await say());
    expect(codes).toEqual([0, 0, 0, 0, 0, 20604]);
    emulator.clock.advance({ seconds: 1 });
    expect(await say()).toBe(0);
  });

  test('finds what came while it was away, in order and once', async () => {
    const { rong, connected } = await webStage();
    for (const text of ['1', '2', '3'])
      await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage(text) });
    const ann = await connected(edition, 'ann');
    const texts: unknown[] = [];
    for (let count = 0; count < 3; count++) texts.push((await heard(ann, 'RC:TxtMsg')).content);
    expect(texts).toEqual(['1', '2', '3'].map((content) => ({ content })));
  });

  test('reads history, and deletes from it, which the app server is told', async () => {
    const { rong, connected, emulator } = await webStage();
    const { url, received } = await receive(emulator.credentials.appSecret);
    emulator.callbacks.set({ 'message.operation': url });
    const ann = await connected(edition, 'ann');
    for (const text of ['1', '2', '3'])
      await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage(text) });
    const conversation = { conversationType: PRIVATE, targetId: 'bob' };
    const read = async (options: object) => {
      const { data } = await ann.call('getHistoryMessages', conversation, options);
      const { list, hasMore } = data as {
        list: { content: { content: string }; messageUId: string; sentTime: number }[];
        hasMore: boolean;
      };
      return { list, texts: list.map(({ content }) => content.content), hasMore };
    };
    const newest = await read({ count: 2, timestamp: 0, order: 0 });
    expect([newest.texts, newest.hasMore]).toEqual([['2', '3'], true]);
    const older = await read({ count: 2, timestamp: newest.list[0]?.sentTime, order: 0 });
    expect([older.texts, older.hasMore]).toEqual([['1'], false]);
    const [first] = newest.list;
    const deleted = { messageUId: first?.messageUId, sentTime: first?.sentTime, messageDirection: 2 };
    expect(await ann.call('deleteMessages', conversation, [deleted])).toMatchObject({ code: 0 });
    expect((await read({ count: 9, timestamp: 0, order: 0 })).texts).toEqual(['1', '3']);
    expect(await ann.call('clearHistoryMessages', conversation, Date.now() + 60_000)).toMatchObject({ code: 0 });
    expect((await read({ count: 9, timestamp: 0, order: 0 })).texts).toEqual([]);
    await emulator.callbacks.settled();
    const originalMsgInfo = { messageId: first?.messageUId, messageTime: first?.sentTime };
    expect(received.flatMap(({ body }) => body)).toMatchObject([
      { originalMsgInfo, deleteMsgInfo: { deleteType: 1, msgTimestamp: first?.sentTime } },
      { deleteMsgInfo: { deleteType: 2 } },
    ]);
  });

  test('has a list of conversations, with what was pinned by the server', async () => {
    const { rong, connected } = await webStage();
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('first') });
    await rong.message.publishPrivate({ fromUserId: 'cem', toUserId: 'ann', ...textMessage('second') });
    const ann = await connected(edition, 'ann');
    const { data } = await ann.call('getConversationList');
    const list = data as { targetId: string; latestMessage: { content: { content: string } } }[];
    expect(list.map(({ targetId, latestMessage }) => [targetId, latestMessage.content.content])).toEqual([
      ['cem', 'second'],
      ['bob', 'first'],
    ]);
  });

  test('takes a conversation from the list, until something comes in it, and keeps what was said', async () => {
    const { rong, connected } = await webStage();
    const say = (fromUserId: string, content: string) =>
      rong.message.publishPrivate({ fromUserId, toUserId: 'ann', ...textMessage(content) });
    await say('bob', 'one');
    await say('cem', 'two');
    const ann = await connected(edition, 'ann');
    expect(await ann.call('removeConversation', WITH_CEM)).toMatchObject({ code: 0 });
    const later = await connected(edition, 'ann');
    expect(await listed(later)).toEqual(['bob']);
    expect(await remembered(later, WITH_CEM)).toEqual(['two']);
    await say('cem', 'three');
    await expect.poll(() => listed(later)).toEqual(['cem', 'bob']);
    expect(await remembered(later, WITH_CEM)).toEqual(['two', 'three']);
  });

  test.runIf(edition === '5.38.0')('removes conversations together with what was said in them', async () => {
    const { rong, connected } = await webStage();
    await rong.message.publishPrivate({ fromUserId: 'cem', toUserId: 'ann', ...textMessage('one') });
    const ann = await connected(edition, 'ann');
    const removed = { identifiers: [WITH_CEM], deleteMessages: true };
    expect(await ann.call('batchDeleteConversations', removed)).toMatchObject({ code: 0 });
    const later = await connected(edition, 'ann');
    expect(await listed(later)).toEqual([]);
    expect(await remembered(later, WITH_CEM)).toEqual([]);
  });

  test('is told of what it asks for and the emulator does not have', async () => {
    const { connected } = await webStage();
    const ann = await connected(edition, 'ann');
    const inUltraGroup = { conversationType: ULTRA_GROUP, targetId: 'u1' };
    const sent = await ann.call('sendMessage', inUltraGroup, aMessage('TextMessage', { content: 'hi' }));
    expect(sent.code).not.toBe(0);
    const withCall = { chatRoomId: 'r', rtcRoomId: 'c' };
    expect((await ann.call('bindRTCRoomForChatroom', withCall)).code).toBe(NOT_SUPPORTED);
  });

  test('recalls its message, and hears when others do', async () => {
    const { connected } = await webStage();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const conversation = { conversationType: PRIVATE, targetId: 'bob' };
    const { data } = await ann.call('sendMessage', conversation, aMessage('TextMessage', { content: 'oops' }));
    await heard(bob, 'RC:TxtMsg');
    const recalled = pick(data, 'messageUId', 'sentTime') as { messageUId: string; sentTime: number };
    expect(await ann.call('recallMessage', conversation, recalled)).toMatchObject({ code: 0 });
    expect(await heard(bob, 'RC:RcCmd')).toMatchObject({ content: { messageUId: recalled.messageUId } });
  });

  test('shows that somebody is typing, and keeps nothing of it', async () => {
    const { connected, emulator } = await webStage();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    // While the older edition pulls offline messages, it drops the status messages that arrive.
    await bob.waitFor('PULL_OFFLINE_MESSAGE_FINISHED');
    await ann.call('sendTypingStatusMessage', { conversationType: PRIVATE, targetId: 'bob' }, 'RC:TxtMsg');
    await bob.waitFor('TYPING_STATUS');
    expect([...emulator.state.histories.keys()]).toEqual([]);
  });
});

const WITH_CEM = { conversationType: PRIVATE, targetId: 'cem' };
const ULTRA_GROUP = 10;
const NOT_SUPPORTED = 20606;

async function listed(client: WebClient): Promise<string[]> {
  const { data } = await client.call('getConversationList');
  return (data as { targetId: string }[]).map(({ targetId }) => targetId);
}

/** The texts in the history of a conversation, the oldest first. */
async function remembered(client: WebClient, conversation: object): Promise<unknown[]> {
  const { data } = await client.call('getHistoryMessages', conversation, { timestamp: 0, count: 10, order: 0 });
  return (data as { list: { content: { content: unknown } }[] }).list.map(({ content }) => content.content);
}
