import { textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { GROUP, type Heard, heard, PRIVATE, pick, WITH_ANN, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { aMessage, type Edition, otherEditions, type WebClient } from '../support/web-client/web-client.js';

const CHATROOM = 4;
const ROOM = { conversationType: CHATROOM, targetId: 'r1' };
const text = (content: string) => aMessage('TextMessage', { content });

describe.each(otherEditions)('the web client %s', (edition) => {
  test('chats in private and in a group, is read, recalls, and has it all afterwards', async () => {
    const { rong, connected, emulator } = await webStage();
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: '群' });
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('while you were away') });
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'while you were away' } });
    const sent = await ann.call('sendMessage', WITH_BOB, text('你好 😀'));
    expect(sent).toMatchObject({ code: 0 });
    const got = await heard(bob, 'RC:TxtMsg');
    expect(got).toMatchObject({ conversationType: PRIVATE, targetId: 'ann', content: { content: '你好 😀' } });
    expect(got).toMatchObject(pick(sent.data, 'messageUId', 'sentTime'));
    await bob.call('sendReadReceiptMessage', 'ann', got.messageUId, got.sentTime);
    const isRead = await readReceipt(ann, edition);
    expect(isRead).toBe(got.messageUId);
    const inGroup = { conversationType: GROUP, targetId: 'g1' };
    expect(await bob.call('sendMessage', inGroup, text('all'))).toMatchObject({ code: 0 });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ ...inGroup, senderUserId: 'bob' });
    await bob.call('sendMessage', WITH_ANN, text('slip'));
    const slip = pick(await heard(ann, 'RC:TxtMsg'), 'messageUId', 'sentTime');
    expect(await bob.call('recallMessage', WITH_ANN, slip)).toMatchObject({ code: 0 });
    // Nothing is on its way to Ann afterwards: 2.9.2 stops pulling for good when it loses the network in between.
    expect(await heard(ann, 'RC:RcCmd')).toMatchObject({ content: pick(slip, 'messageUId') });
    await emulator.setOnline('ann', false);
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('missed') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'missed' } });
    const { data } = await ann.call('getHistoryMessages', WITH_BOB, { timestamp: 0, count: 10, order: 0 });
    // The server keeps a recalled message and the command. Clients hide both, or leave it to the page.
    expect(saidIn(data).filter((each) => each !== 'slip')).toEqual(['while you were away', '你好 😀', 'missed']);
    const conversations = await ann.call('getConversationList');
    expect(conversations.data).toMatchObject([{ targetId: 'bob' }, { targetId: 'g1' }]);
  });

  test('is in a room with others: messages, attributes, members, history', async () => {
    const { rong, connected, emulator } = await webStage();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    for (const client of [ann, bob])
      expect(await client.call('joinChatRoom', 'r1', { count: 10 })).toMatchObject({ code: 0 });
    expect(await bob.call('sendMessage', ROOM, text('in the room'))).toMatchObject({ code: 0 });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ ...ROOM, senderUserId: 'bob' });
    expect(await ann.call('setChatRoomEntry', 'r1', { key: 'seat', value: 'ann' })).toMatchObject({ code: 0 });
    const seatOf = async (client: WebClient) => (await client.call('getChatRoomEntry', 'r1', 'seat')).data;
    await expect.poll(() => seatOf(bob)).toBe('ann');
    await rong.chatroom.setEntry({ chatroomId: 'r1', userId: 'ann', key: 'seat', value: 'free' });
    for (const client of [ann, bob]) await expect.poll(() => seatOf(client)).toBe('free');
    const { data } = await ann.call('getChatRoomInfo', 'r1', { count: 10, order: 1 });
    expect(data).toMatchObject({ userInfos: [{ id: 'ann' }, { id: 'bob' }] });
    await emulator.setOnline('ann', false);
    await rong.message.publishChatroom({ fromUserId: 'sys', toChatroomId: 'r1', ...textMessage('missed') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'missed' } });
    const history = await ann.call('getChatroomHistoryMessages', 'r1', { timestamp: 0, count: 10, order: 0 });
    expect(saidIn(history.data)).toEqual(['in the room', 'missed']);
    expect(await bob.call('quitChatRoom', 'r1')).toMatchObject({ code: 0 });
    expect([...(emulator.state.chatrooms.get('r1')?.members.keys() ?? [])]).toEqual(['ann']);
    expect(textsOf(ann)).toEqual(['in the room', 'missed']);
  });
});

/** The id of the next message that a client hears is read. Later clients have an event of its own for read receipts. */
async function readReceipt(client: WebClient, edition: Edition): Promise<unknown> {
  if (edition === '5.28.0') return (await client.waitFor<Heard>('READ_RECEIPT_RECEIVED')).messageUId;
  return Object(await heard(client, 'RC:ReadNtf')).content.messageUId;
}

/** The texts of a page, the oldest first. Some clients return the newest first. */
function saidIn(page: unknown): unknown[] {
  const { list } = page as { list: Heard[] };
  const texts = list.filter(({ messageType }) => messageType === 'RC:TxtMsg');
  return texts.sort((one, other) => one.sentTime - other.sentTime).map(({ content }) => Object(content).content);
}

function textsOf(client: WebClient): unknown[] {
  const messages = client.events.filter(({ name }) => name === 'MESSAGES').map(({ payload }) => payload);
  return saidIn({ list: messages });
}
