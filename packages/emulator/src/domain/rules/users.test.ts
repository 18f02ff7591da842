import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { rowsOfMember } from '../../test-support/state-document.js';
import { conversationsOf, historyPage, newsOf } from '../clients/conversation-views.js';
import { pullRoom } from '../clients/room-views.js';
import { type State, stateMembers } from '../state/index.js';
import { boxesOf, lastReceivedAt } from './inboxes.js';

const members = Object.keys(stateMembers) as (keyof State)[];
const owned = members.filter((name) => stateMembers[name].owner === 'user');

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  fillWith('ann');
});

/** Puts data of a user into every field of the state whose data belongs to users. */
function fillWith(userId: string): void {
  const one = { conversationType: 1, targetId: 'bob' } as const;
  const said = { userId, objectName: 'RC:TxtMsg', content: '{"content":"secret of ann"}', options: { isPersisted: 1 } };
  stage.run('user.getToken', { userId, name: 'Ann' });
  stage.run('user.addBlacklist', { userId, blackUserId: ['eve'] });
  stage.run('user.addWhitelist', { userId, whiteUserId: ['bob'] });
  stage.run('user.setWhiteSetting', { userId: [userId], whiteSetting: 1 });
  stage.run('user.setChatBan', { userId: [userId], state: 1, type: 'PERSON' });
  stage.run('push.setUserPushTag', { userId, tags: ['x'] });
  stage.run('user.setRemarks', { userId, remarks: [{ id: 'bob', remark: 'Bobby' }] });
  stage.run('user.setBlockPushPeriod', { userId, startTime: '23:00:00', period: 60, level: 5 });
  stage.run('userProfile.set', { userId, userProfile: { name: 'Ann' } });
  stage.run('friend.add', { userId, targetId: 'bob', optType: 2 });
  stage.run('friend.add', { userId, targetId: 'cat' });
  stage.run('friend.setPermission', { userIds: [userId], permissionType: 1 });
  stage.run('conversation.setNotification', { ...one, requestId: userId, unpushLevel: 5 });
  stage.run('conversation.setTypeNotification', { requestId: userId, conversationType: 3, unpushLevel: 5 });
  stage.run('conversation.setTop', { ...one, userId, setTop: true });
  stage.run('conversationTag.set', { userId, tags: [{ tagId: 't', tagName: 'T' }] });
  stage.run('conversationTag.addConversations', { userId, tagId: 't', conversations: [one] });
  stage.run('group.create', { groupId: 'g', groupName: 'G', userId: [userId, 'bob'] });
  stage.run('client.connect', { userId, source: 'Websocket', clientIp: '', sessionId: 's' });
  stage.run('client.send', { ...said, conversationType: 'GROUP', targetId: 'g' });
  stage.run('message.publishPrivate', { ...sent('for ann'), fromUserId: 'bob', toUserId: [userId] });
  stage.run('group.create', { groupId: 'h', groupName: 'H', userId: [userId, 'bob'] });
  stage.run('message.publishGroup', { ...sent('for another group'), fromUserId: 'bob', toGroupId: ['h'] });
  const [uid = ''] = stage.state.inboxes.get(userId) ?? [];
  stage.run('client.deleteMessages', { userId, messageUIDs: [uid] });
  stage.run('client.removeConversation', { userId, conversationType: 3, targetId: 'g' });
  stage.run('conversation.clearHistory', { conversationType: 3, fromUserId: userId, targetId: 'g' });
}

const sent = (content: string) => ({ objectName: 'RC:TxtMsg', content });
const textOf = (name: keyof State) => rowsOfMember(stage.state, name);
const remove = (userId: string) => stage.run('user.remove', { userId: [userId] });
const textsIn = (messages: readonly { readonly content: string }[]) => messages.map(({ content }) => content);
const allNews = { since: 0, count: 100 };

describe('erasing a user', () => {
  test.each(owned)('%s holds the user before, and does not after', (name) => {
    expect(textOf(name)).toContain('"ann"');
    remove('ann');
    expect(textOf(name)).not.toContain('"ann"');
  });

  test.each(owned)('leaves the other users in %s', (name) => {
    const usersIn = () => [...(stage.state[name] as ReadonlyMap<string, unknown> | ReadonlySet<string>).keys()];
    fillWith('zoe');
    const others = usersIn().filter((userId) => userId !== 'zoe');
    expect(others).not.toEqual([]);
    remove('zoe');
    expect(usersIn()).toEqual(others);
  });

  test('by a deactivation leaves a ban from one-to-one chats, and all else goes as by a removal', () => {
    stage.run('user.deactivate', { userId: ['ann'] });
    const holding = owned.filter((name) => textOf(name).includes('"ann"'));
    expect(holding).toEqual(['chatBans']);
  });

  test('leaves memberships and messages, which others see as before', () => {
    remove('ann');
    expect(stage.state.groups.get('g')?.members.has('ann')).toBe(true);
    expect(
      textsIn(historyPage(stage.state, { conversationType: 'GROUP', targetId: 'g' }, 'bob', page).messages),
    ).toEqual(['{"content":"secret of ann"}']);
  });

  test('forgets the alias and the followed members of the user in an entrusted group', () => {
    stage.run('entrustGroup.create', { groupId: 'e', name: 'E', owner: 'bob', userIds: ['ann'] });
    stage.run('entrustGroup.setRemarkName', { groupId: 'e', userId: 'ann', remarkName: 'mine' });
    stage.run('entrustGroup.followMembers', { groupId: 'e', userId: 'ann', followUserIds: ['bob'] });
    remove('ann');
    expect(stage.run('entrustGroup.getRemarkName', { groupId: 'e', userId: 'ann' })).toEqual({ remarkName: '' });
    expect(stage.run('entrustGroup.listFollowedMembers', { groupId: 'e', userId: 'ann' }).members).toEqual([]);
    expect(stage.state.groups.get('e')?.members.has('ann')).toBe(true);
  });
});

const page = { time: 0, count: 100, isNewer: false };
const range = { startTime: 0, endTime: 0, includeStart: true, pageSize: 100 };

describe('a user who is registered anew under an id', () => {
  const contentsOf = (answer: Record<string, unknown>) => textsIn(answer.data as { content: string }[]);
  const until = () => ({ ...range, startTime: stage.at - 60_000, endTime: stage.at + 60_000 });

  test('sees nothing from before, not even deleted messages, though no time has passed', () => {
    remove('ann');
    stage.run('user.getToken', { userId: 'ann', name: 'Another' });
    expect(conversationsOf(stage.state, 'ann')).toEqual([]);
    expect(newsOf(stage.state, boxesOf(stage.state, 'ann'), { ...allNews, at: stage.at }).messages).toEqual([]);
    for (const [conversationType, targetId] of [
      ['PRIVATE', 'bob'],
      ['GROUP', 'g'],
    ] as const) {
      expect(historyPage(stage.state, { conversationType, targetId }, 'ann', page).messages).toEqual([]);
    }
    expect(
      contentsOf(stage.run('message.queryPrivateHistory', { userId: 'ann', targetId: 'bob', ...until() })),
    ).toEqual([]);
    expect(contentsOf(stage.run('message.queryGroupHistory', { userId: 'ann', targetId: 'g', ...until() }))).toEqual(
      [],
    );
  });

  test('sees all messages from then on, though no time has passed, and others see both', () => {
    remove('ann');
    stage.run('user.getToken', { userId: 'ann', name: 'Another' });
    stage.run('message.publishPrivate', { ...sent('hello again'), fromUserId: 'bob', toUserId: ['ann'] });
    stage.run('message.publishGroup', { ...sent('welcome'), fromUserId: 'bob', toGroupId: ['g'] });
    expect(stage.textsOf('ann')).toEqual(['hello again', 'welcome']);
    const own = stage.run('message.queryPrivateHistory', { userId: 'ann', targetId: 'bob', ...until() });
    expect(contentsOf(own)).toEqual(['hello again']);
    const peers = stage.run('message.queryPrivateHistory', { userId: 'bob', targetId: 'ann', ...until() });
    expect(contentsOf(peers)).toEqual([]);
    const group = stage.run('message.queryGroupHistory', { userId: 'ann', targetId: 'g', ...until() });
    expect(contentsOf(group)).toEqual(['welcome']);
    const others = stage.run('message.queryGroupHistory', { userId: 'cat', targetId: 'g', ...until() });
    expect(contentsOf(others)).toEqual(['welcome', '{"content":"secret of ann"}']);
  });

  test('gets no broadcast and no message of a room from before', () => {
    stage.run('message.broadcastOnline', { ...sent('to all online'), fromUserId: 'host' });
    stage.run('client.joinChatroom', { userId: 'ann', chatroomId: 'r', mayCreate: true });
    stage.run('message.publishChatroom', { ...sent('in the room'), fromUserId: 'host', toChatroomId: ['r'] });
    remove('ann');
    stage.run('user.getToken', { userId: 'ann', name: 'Another' });
    stage.run('client.connect', { userId: 'ann', source: 'Websocket', clientIp: '', sessionId: 's' });
    expect(stage.textsOf('ann')).toEqual([]);
    const pull = () =>
      textsIn(pullRoom(stage.state, { userId: 'ann', chatroomId: 'r', since: 0, count: 50 }, stage.at).messages);
    expect(pull()).toEqual([]);
    stage.run('message.publishChatroom', { ...sent('later'), fromUserId: 'host', toChatroomId: ['r'] });
    expect(pull()).toEqual(['later']);
  });

  test('may chat one-to-one although the user of before might not', () => {
    const say = () =>
      stage.run('client.send', {
        userId: 'ann',
        conversationType: 'PRIVATE',
        targetId: 'bob',
        ...sent('hi'),
        options: {},
      });
    expect(say).toThrow('may not chat');
    remove('ann');
    stage.run('user.getToken', { userId: 'ann', name: 'Another' });
    expect(say).not.toThrow();
  });
});

test.each(['private', 'group'] as const)(
  'a %s message to a user who was erased is later than those of before, so that a client that kept its position gets it',
  (kind) => {
    const people = new Stage();
    people.run('group.create', { groupId: 'g', groupName: 'G', userId: ['zoe', 'bob'] });
    const send = (content: string) => {
      const said = { fromUserId: 'bob', objectName: 'RC:TxtMsg', content };
      if (kind === 'private') people.run('message.publishPrivate', { ...said, toUserId: ['zoe'] });
      else people.run('message.publishGroup', { ...said, toGroupId: ['g'] });
    };
    people.act('client.connect', { userId: 'zoe', source: 'Websocket', clientIp: '', sessionId: 's' });
    for (const content of ['one', 'two']) send(content);
    const since = lastReceivedAt(people.state, 'zoe');
    people.run('user.remove', { userId: ['zoe'] });
    people.run('group.join', { groupId: 'g', userId: ['zoe'] });
    send('three');
    const { messages } = newsOf(people.state, boxesOf(people.state, 'zoe'), { since, count: 9, at: people.at });
    expect(messages.map(({ content }) => content)).toEqual(['three']);
  },
);
