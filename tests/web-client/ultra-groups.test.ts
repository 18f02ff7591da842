import { type RongCloud, textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { type Heard, heard, pick, webStage } from '../support/web-client/stage.js';
import { aMessage, editions, type WebClient } from '../support/web-client/web-client.js';

const IN_NEWS = { conversationType: 10, targetId: 'u1', channelId: 'news' };
const text = (content: string) => aMessage('TextMessage', { content });
const EXPANDABLE = { canIncludeExpansion: true, expansion: { seat: '1' } };
const NOT_A_MEMBER = 24406;
const MUTED = 24408;
const NO_SUCH_GROUP = 24410;
const NO_SUCH_CHANNEL = 24414;
const NOT_IN_CHANNEL = 24416;

describe.each(editions)('the web client %s, in an ultra group,', (edition) => {
  async function stage() {
    const all = await webStage();
    await createGroup(all.rong);
    const enter = async (userId: string) => {
      const client = await all.connected(edition, userId);
      await client.waitFor('ULTRA_GROUP_ENABLE');
      return client;
    };
    return { ...all, enter };
  }

  test('sends to a channel, and others of the channel hear it', async () => {
    const { rong, enter } = await stage();
    const [ann, bob] = await Promise.all([enter('ann'), enter('bob')]);
    const sent = await ann.call('sendMessage', IN_NEWS, text('你好'));
    expect(sent).toMatchObject({ code: 0 });
    const got = await heard(bob, 'RC:TxtMsg');
    expect(got).toMatchObject({ ...IN_NEWS, senderUserId: 'ann', content: { content: '你好' } });
    expect(got).toMatchObject(pick(sent.data, 'messageUId', 'sentTime'));
    const fromServer = { fromUserId: 'sys', toGroupIds: ['u1'], busChannel: 'news', ...textMessage('from the server') };
    await rong.message.publishUltraGroup(fromServer);
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ ...IN_NEWS, content: { content: 'from the server' } });
    expect(heardTexts(ann)).toEqual(['from the server']);
    expect(await textsIn(ann)).toEqual(['你好', 'from the server']);
  });

  test('has its messages and unread counts after it was away', async () => {
    const { rong, enter, emulator } = await stage();
    for (const content of ['one', 'two'])
      await rong.message.publishUltraGroup({
        fromUserId: 'bob',
        toGroupIds: ['u1'],
        busChannel: 'news',
        ...textMessage(content),
      });
    const ann = await enter('ann');
    expect((await ann.call('getUltraGroupList')).data).toMatchObject([{ ...IN_NEWS, unreadMessageCount: 2 }]);
    expect(await ann.call('getUltraGroupUnreadCountByTargetId', 'u1')).toMatchObject({ code: 0, data: 2 });
    expect(await ann.call('clearMessagesUnreadStatus', IN_NEWS)).toMatchObject({ code: 0 });
    expect(await ann.call('getAllUltraGroupUnreadCount')).toMatchObject({ data: 0 });
    const later = await enter('ann');
    expect(await later.call('getAllUltraGroupUnreadCount')).toMatchObject({ data: 0 });
    await emulator.setOnline('ann', false);
    await rong.message.publishUltraGroup({
      fromUserId: 'bob',
      toGroupIds: ['u1'],
      busChannel: 'news',
      ...textMessage('three'),
    });
    // 5.7.3 counts a message that it missed in the list of channels, and again when it pulls the message.
    const counts = edition === '5.7.3' ? [1, 2] : [1];
    await expect
      .poll(async () => (await later.call('getAllUltraGroupUnreadCount')).data)
      .toSatisfy((count: number) => counts.includes(count));
    expect(await textsIn(later)).toEqual(['one', 'two', 'three']);
  });

  test('changes and recalls its messages, which others hear', async () => {
    const { enter } = await stage();
    const [ann, bob] = await Promise.all([enter('ann'), enter('bob')]);
    const { data } = await ann.call('sendMessage', IN_NEWS, text('first'), EXPANDABLE);
    const { messageUId } = await heard(bob, 'RC:TxtMsg');
    expect(await ann.call('updateExpansionForUltraGroupMessage', { seat: '2' }, data)).toMatchObject({ code: 0 });
    expect(await changed(bob, 'ULTRA_GROUP_MESSAGE_EXPANSION_UPDATED')).toMatchObject({
      messageUId,
      expansion: { seat: '2' },
    });
    expect(await ann.call('removeAllExpansionForUltraGroupMessage', data)).toMatchObject({ code: 0 });
    expect(await changed(bob, 'ULTRA_GROUP_MESSAGE_EXPANSION_UPDATED')).toMatchObject({ messageUId });
    expect(await ann.call('modifyMessage', { content: 'second' }, data)).toMatchObject({ code: 0 });
    expect(await changed(bob, edition === '5.7.3' ? 'ULTRA_GROUP_MESSAGE_MODIFIED' : 'MESSAGE_MODIFIED')).toMatchObject(
      { messageUId, content: { content: 'second' } },
    );
    const place = pick(data, 'messageUId', 'sentTime');
    const asked = [{ messageUId, sendTime: place.sentTime }];
    const found = await bob.call('getUltraGroupMessageListByMessageUId', IN_NEWS, asked);
    expect(Object.values(Object(found.data))).toMatchObject([{ messageUId, content: { content: 'second' } }]);
    expect(await ann.call('recallMessage', IN_NEWS, place)).toMatchObject({ code: 0 });
    expect(await changed(bob, 'ULTRA_GROUP_MESSAGE_RECALLED')).toMatchObject({ content: { messageUId } });
  });

  test('shows that somebody is typing', async () => {
    const { enter } = await stage();
    const [ann, bob] = await Promise.all([enter('ann'), enter('bob')]);
    expect(await ann.call('sendUltraGroupTypingStatus', IN_NEWS)).toMatchObject({ code: 0 });
    const { info } = await bob.waitFor<{ info: unknown[] }>('OPERATE_STATUS');
    expect(info).toMatchObject([{ targetId: 'u1', channelId: 'news', userId: 'ann' }]);
  });

  test('sets the default notification level of a channel', async () => {
    const { rong, enter } = await stage();
    const ann = await enter('ann');
    const channel = pick(IN_NEWS, 'targetId', 'channelId');
    expect(await ann.call('setUltraGroupDefaultNotificationLevel', channel, 5)).toMatchObject({ code: 0 });
    expect(await ann.call('getUltraGroupDefaultNotificationLevel', channel)).toMatchObject({ code: 0, data: 5 });
    expect(await rong.ultraGroup.getNotDisturb({ groupId: 'u1', busChannel: 'news' })).toMatchObject({
      unpushLevel: 5,
    });
  });

  test('is refused where its user may not write', async () => {
    const { rong, enter } = await stage();
    const [ann, cem] = await Promise.all([enter('ann'), enter('cem')]);
    const codeIn = async (client: WebClient, place: object) =>
      (await client.call('sendMessage', { ...IN_NEWS, ...place }, text('hi'))).code;
    expect(await codeIn(cem, {})).toBe(NOT_A_MEMBER);
    expect(await codeIn(ann, { targetId: 'nowhere' })).toBe(NO_SUCH_GROUP);
    expect(await codeIn(ann, { channelId: 'nowhere' })).toBe(NO_SUCH_CHANNEL);
    expect(await codeIn(ann, { channelId: 'private' })).toBe(NOT_IN_CHANNEL);
    await rong.ultraGroup.addGagUser({ groupId: 'u1', userIds: ['ann'] });
    expect(await codeIn(ann, {})).toBe(MUTED);
  });
});

async function createGroup(rong: RongCloud): Promise<void> {
  await rong.ultraGroup.create({ userId: 'ann', groupId: 'u1', groupName: '社区' });
  await rong.ultraGroup.join({ userId: 'bob', groupId: 'u1' });
  await rong.ultraGroupChannel.create({ groupId: 'u1', busChannel: 'news' });
  await rong.ultraGroupChannel.create({ groupId: 'u1', busChannel: 'private', type: 1 });
}

/** Resolves to the single message of the next event of a name, which lists messages. */
async function changed(client: WebClient, name: string): Promise<Heard | undefined> {
  return Object.values(await client.waitFor<Heard[]>(name))[0];
}

function heardTexts(client: WebClient): unknown[] {
  const messages = client.events.filter(({ name }) => name === 'MESSAGES').map(({ payload }) => payload as Heard);
  return messages.map(({ content }) => Object(content).content);
}

async function textsIn(client: WebClient): Promise<unknown[]> {
  const { data } = await client.call('getHistoryMessages', IN_NEWS, { timestamp: 0, count: 10, order: 0 });
  return (data as { list: Heard[] }).list.map(({ content }) => Object(content).content);
}
