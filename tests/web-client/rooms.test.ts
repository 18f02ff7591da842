import { customMessage, textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { type Heard, heard, type WebStage, webStage } from '../support/web-client/stage.js';
import { aMessage, type Edition, editions, type WebClient } from '../support/web-client/web-client.js';

const CHATROOM = 4;
const ROOM = { conversationType: CHATROOM, targetId: 'r1' };
const NOT_IN_ROOM = 23406;
const MUTED = 23408;
const BLOCKED = 23409;
const NO_SUCH_ROOM = 23410;
const NOT_OWNER = 23424;

describe.each(editions)('in a chatroom, the web client %s', (edition) => {
  test('makes a room by joining it, or wants it to be there', async () => {
    const { connected, emulator } = await webStage();
    const ann = await connected(edition, 'ann');
    expect(await ann.call('joinExistChatRoom', 'r1', { count: -1 })).toMatchObject({ code: NO_SUCH_ROOM });
    expect(await ann.call('joinChatRoom', 'r1', { count: -1 })).toMatchObject({ code: 0 });
    expect([...(emulator.state.chatrooms.get('r1')?.members.keys() ?? [])]).toEqual(['ann']);
    expect(await ann.call('joinExistChatRoom', 'r1', { count: -1 })).toMatchObject({ code: 0 });
  });

  test('hears the server API and other members, and does not hear itself', async () => {
    const { stage, ann, bob } = await inRoom(edition);
    const message = { fromUserId: 'sys', toChatroomId: 'r1' };
    await stage.rong.message.publishChatroom({ ...message, ...textMessage('你好 😀') });
    const expected = { conversationType: CHATROOM, targetId: 'r1', senderUserId: 'sys' };
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ ...expected, content: { content: '你好 😀' } });
    await stage.rong.message.publishChatroom({ ...message, ...customMessage('app:gift', { id: 7 }) });
    expect(await heard(ann, 'app:gift')).toMatchObject({ ...expected, content: { id: 7 } });
    expect(await say(ann, 'from ann')).toBe(0);
    expect(await say(bob, 'from bob')).toBe(0);
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ senderUserId: 'bob', content: { content: 'from bob' } });
    await bob.waitFor<{ senderUserId: string }>('MESSAGES', ({ senderUserId }) => senderUserId === 'ann');
    expect(textsOf(bob)).not.toContain('from bob');
  });

  test('gets the last messages on joining, as many as it wants', async () => {
    const { rong, connected } = await webStage();
    await rong.chatroom.createNew({ chatroomId: 'r1' });
    for (const text of ['1', '2', '3'])
      await rong.message.publishChatroom({ fromUserId: 'sys', toChatroomId: 'r1', ...textMessage(text) });
    const ann = await connected(edition, 'ann');
    await ann.call('joinChatRoom', 'r1', { count: 2 });
    await heard(ann, 'RC:TxtMsg');
    await heard(ann, 'RC:TxtMsg');
    expect(textsOf(ann)).toEqual(['2', '3']);
  });

  test('reads what was said in the room, a page at a time', async () => {
    const { stage, ann } = await inRoom(edition);
    for (const text of ['1', '2', '3'])
      await stage.rong.message.publishChatroom({ fromUserId: 'sys', toChatroomId: 'r1', ...textMessage(text) });
    expect(await say(ann, '4')).toBe(0);
    // One edition returns the newest message first, the other edition the oldest.
    const page = async (timestamp: number) => {
      const { data } = await ann.call('getChatroomHistoryMessages', 'r1', { timestamp, count: 2, order: 0 });
      const { list, hasMore } = data as { list: Heard[]; hasMore: boolean };
      return { list: list.sort((one, other) => one.sentTime - other.sentTime), hasMore };
    };
    const newest = await page(0);
    expect(newest.list).toMatchObject([
      { content: { content: '3' } },
      { content: { content: '4' }, senderUserId: 'ann' },
    ]);
    const older = await page(newest.list[0]?.sentTime ?? 0);
    expect(older).toMatchObject({
      list: [{ content: { content: '1' } }, { content: { content: '2' } }],
      hasMore: false,
    });
  });

  test('sets attributes, which others see, and which are their owner’s', async () => {
    const { ann, bob } = await inRoom(edition);
    const entry = { key: 'seat', value: 'ann', isAutoDelete: true };
    expect(await ann.call('setChatRoomEntry', 'r1', entry)).toMatchObject({ code: 0 });
    await bob.waitFor<RoomEvent>('CHATROOM', ({ updatedEntries }) => updatedEntries !== undefined);
    expect(await bob.call('getChatRoomEntry', 'r1', 'seat')).toMatchObject({ code: 0, data: 'ann' });
    const others = { key: 'seat', value: 'bob' };
    expect(await bob.call('setChatRoomEntry', 'r1', others)).toMatchObject({ code: NOT_OWNER });
    expect(await bob.call('forceSetChatRoomEntry', 'r1', others)).toMatchObject({ code: 0 });
    expect(await ann.call('removeChatRoomEntry', 'r1', { key: 'seat' })).toMatchObject({ code: NOT_OWNER });
    expect(await ann.call('forceRemoveChatRoomEntry', 'r1', { key: 'seat' })).toMatchObject({ code: 0 });
  });

  test('knows who is in, and hears who comes and goes', async () => {
    const { ann, bob } = await inRoom(edition);
    const { data } = await ann.call('getChatRoomInfo', 'r1', { count: 10, order: 1 });
    expect(data).toMatchObject({ userCount: 2, userInfos: [{ id: 'ann' }, { id: 'bob' }] });
    const came = await ann.waitFor<RoomEvent>('CHATROOM', ({ userChange }) => userChange !== undefined);
    expect(came.userChange).toMatchObject({ chatroomId: 'r1' });
    expect(await bob.call('quitChatRoom', 'r1')).toMatchObject({ code: 0 });
    await ann.waitFor<RoomEvent>('CHATROOM', ({ userChange }) => userChange !== undefined);
    expect(await say(bob, 'too late')).toBe(NOT_IN_ROOM);
  });

  test('cannot speak while muted, and cannot come in while blocked', async () => {
    const { stage, ann } = await inRoom(edition);
    const who = { userId: 'ann', chatroomId: 'r1' };
    await stage.rong.chatroom.addGagUser({ ...who, minute: 1 });
    expect(await say(ann, 'hi')).toBe(MUTED);
    await stage.rong.chatroom.rollbackGagUser(who);
    expect(await say(ann, 'hi')).toBe(0);
    await stage.rong.chatroom.addBlockUser({ ...who, minute: 1 });
    expect(await say(ann, 'hi')).toBe(BLOCKED);
    expect(await ann.call('joinChatRoom', 'r1', { count: -1 })).toMatchObject({ code: BLOCKED });
  });

  test.runIf(edition === '5.38.0')('hears who is muted or blocked, if the call says so', async () => {
    const { stage, ann, bob } = await inRoom(edition);
    const { chatroom } = stage.rong;
    const bobInRoom = { userId: 'bob', chatroomId: 'r1' };
    const told = (name: 'chatroomNotifyBan' | 'chatroomNotifyBlock') =>
      ann.waitFor<RoomEvent>('CHATROOM', (event) => event[name] !== undefined).then((event) => event[name]);
    await chatroom.addGagUser({ ...bobInRoom, minute: 2, needNotify: true, extra: '{"why":"spam"}' });
    const muted = { chatroomId: 'r1', banType: 1, durationTime: 120_000, userIdList: ['bob'], extra: '{"why":"spam"}' };
    expect(await told('chatroomNotifyBan')).toMatchObject(muted);
    await chatroom.rollbackGagUser(bobInRoom);
    await chatroom.addBan({ chatroomId: 'r1', needNotify: true });
    expect(await told('chatroomNotifyBan')).toMatchObject({ banType: 3, userIdList: [] });
    await chatroom.addGlobalGagUser({ userId: 'ann', minute: 1, needNotify: true });
    expect(await told('chatroomNotifyBan')).toMatchObject({ chatroomId: 'r1', banType: 7, userIdList: ['ann'] });
    await chatroom.addBlockUser({ ...bobInRoom, minute: 2, needNotify: true });
    for (const client of [ann, bob]) {
      const blocked = await client.waitFor<RoomEvent>('CHATROOM', (event) => event.chatroomNotifyBlock !== undefined);
      expect(blocked.chatroomNotifyBlock).toMatchObject({ operateType: 1, userIdList: ['bob'] });
    }
  });

  test('hears all of a large room, in order and once', async () => {
    const { stage, ann, bob } = await inRoom(edition);
    const { chatroom, message } = stage.rong;
    const crowd = Array.from({ length: 3000 }, (_, index) => `u${index}`);
    for (let start = 0; start < crowd.length; start += 50)
      await chatroom.join({ chatroomId: 'r1', userId: crowd.slice(start, start + 50) });
    const announce = (text: string) =>
      message.publishChatroom({ fromUserId: 'sys', toChatroomId: 'r1', ...textMessage(text) });
    const expected = Array.from({ length: 20 }, (_, index) => String(index));
    for (const text of expected) await announce(text);
    expect(await say(bob, 'from bob')).toBe(0);
    await announce('last');
    const lastOf = (client: WebClient) =>
      client.waitFor<{ content: { content?: string } }>('MESSAGES', ({ content }) => content.content === 'last');
    await Promise.all([lastOf(ann), lastOf(bob)]);
    expect(textsOf(ann)).toEqual([...expected, 'from bob', 'last']);
    expect(textsOf(bob)).toEqual([...expected, 'last']);
    await stage.emulator.setOnline('ann', false);
    await announce('missed');
    await ann.waitFor<RoomEvent>('CHATROOM', ({ rejoinedRoom }) => rejoinedRoom !== undefined);
    await announce('after');
    await ann.waitFor<{ content: { content?: string } }>('MESSAGES', ({ content }) => content.content === 'after');
    expect(textsOf(ann).slice(-3)).toEqual(['last', 'missed', 'after']);
  });

  test('hears that the room is gone', async () => {
    const { stage, ann } = await inRoom(edition);
    await stage.rong.chatroom.destroy({ chatroomId: 'r1' });
    const gone = await ann.waitFor<RoomEvent>('CHATROOM', ({ chatroomDestroyed }) => chatroomDestroyed !== undefined);
    expect(gone.chatroomDestroyed).toBe('r1');
    expect(await say(ann, 'hi')).toBe(NO_SUCH_ROOM);
  });

  test('goes back into the room after a lost network, and hears what it missed once', async () => {
    const { stage, ann } = await inRoom(edition);
    const announce = (text: string) =>
      stage.rong.message.publishChatroom({ fromUserId: 'sys', toChatroomId: 'r1', ...textMessage(text) });
    await announce('before');
    await heard(ann, 'RC:TxtMsg');
    await stage.emulator.setOnline('ann', false);
    await announce('missed');
    await ann.waitFor<RoomEvent>('CHATROOM', ({ rejoinedRoom }) => rejoinedRoom !== undefined);
    await announce('after');
    await heard(ann, 'RC:TxtMsg');
    await heard(ann, 'RC:TxtMsg');
    expect(textsOf(ann)).toEqual(['before', 'missed', 'after']);
  });
});

/** The payload of the client's `CHATROOM` event. */
interface RoomEvent {
  readonly updatedEntries?: unknown;
  readonly userChange?: unknown;
  readonly chatroomDestroyed?: unknown;
  readonly rejoinedRoom?: unknown;
  readonly chatroomNotifyBan?: unknown;
  readonly chatroomNotifyBlock?: unknown;
}

/** A room that Ann joins first, and then Bob. */
async function inRoom(edition: Edition): Promise<{ stage: WebStage; ann: WebClient; bob: WebClient }> {
  const stage = await webStage();
  const [ann, bob] = await Promise.all([stage.connected(edition, 'ann'), stage.connected(edition, 'bob')]);
  for (const client of [ann, bob]) await client.call('joinChatRoom', 'r1', { count: -1 });
  return { stage, ann, bob };
}

async function say(client: WebClient, content: string): Promise<number> {
  return (await client.call('sendMessage', ROOM, aMessage('TextMessage', { content }))).code;
}

function textsOf(client: WebClient): unknown[] {
  const messages = client.events.filter(({ name }) => name === 'MESSAGES').map(({ payload }) => Object(payload));
  return messages.filter(({ messageType }) => messageType === 'RC:TxtMsg').map(({ content }) => content.content);
}
