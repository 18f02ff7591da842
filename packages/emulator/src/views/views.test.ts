import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../test-support/stage.js';
import { lookAt, type ViewAnswer, type ViewName, type ViewQuery } from './index.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const TEXT = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };

function see<Name extends ViewName>(name: Name, query: ViewQuery<Name>): ViewAnswer<Name> {
  return lookAt(stage.state, name, query, stage.at);
}

/** Sends a message by the server API, and returns its UID. */
function send(fromUserId: string, toUserId: string, more: object = {}): string {
  const { messageUIDs } = stage.act('message.publishPrivate', { fromUserId, toUserId: [toUserId], ...TEXT, ...more });
  return messageUIDs?.[0]?.messageUID ?? '';
}

function sendByClient(userId: string, targetId: string, more: object = {}): string {
  const send = {
    userId,
    conversationType: 'PRIVATE',
    targetId,
    ...TEXT,
    options: { isPersisted: 1 },
    ...more,
  } as const;
  return stage.act('client.send', send).messageUID;
}

describe('users', () => {
  test('are found by a part of their id or of the name that others see', () => {
    stage.run('user.getToken', { userId: 'ann', name: '安娜' });
    stage.run('user.getToken', { userId: 'bob', name: 'Bob' });
    stage.run('userProfile.set', { userId: 'bob', userProfile: { name: 'Robert 🤖' } });
    const found = (q: string) => see('listUsers', { q }).items.map(({ userId }) => userId);
    expect([found('AN'), found('娜'), found('🤖'), found('bo'), found('none')]).toEqual([
      ['ann'],
      ['ann'],
      ['bob'],
      ['bob'],
      [],
    ]);
  });

  test('show blocks that have not ended, and come last when they are deactivated', () => {
    for (const userId of ['gone', 'ann']) stage.run('user.getToken', { userId, name: userId });
    stage.run('user.block', { userId: ['ann'], minute: 5 });
    stage.run('user.deactivate', { userId: ['gone'] });
    const rows = () =>
      see('listUsers', {}).items.map(({ userId, blocked, deactivated }) => [userId, blocked, deactivated]);
    expect(rows()).toEqual([
      ['ann', true, false],
      ['gone', false, true],
    ]);
    expect(see('getUser', { userId: 'ann' })?.blockedUntil).toBe(stage.at + 5 * 60_000);
    stage.advance(5);
    expect(rows()[0]).toEqual(['ann', false, false]);
    expect(see('getUser', { userId: 'ann' })?.blockedUntil).toBeNull();
  });

  test('show where they are muted, while they are', () => {
    stage.run('user.getToken', { userId: 'ann', name: 'Ann' });
    stage.run('group.create', { groupId: 'g', userId: ['ann'], groupName: 'G' });
    stage.run('group.addGagUser', { groupId: 'g', userId: ['ann'], minute: 3 });
    stage.run('group.addGagUser', { userId: ['ann'], minute: 0 });
    stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['ann'], minute: 3 });
    const until = stage.at + 3 * 60_000;
    expect(see('getUser', { userId: 'ann' })?.mutes).toEqual([
      { kind: 'group', targetId: 'g', busChannel: '', until },
      { kind: 'allGroups', targetId: '', busChannel: '', until: null },
      { kind: 'chatroomBlock', targetId: 'r', busChannel: '', until },
    ]);
    stage.advance(3);
    expect(see('getUser', { userId: 'ann' })?.mutes).toMatchObject([{ kind: 'allGroups' }]);
  });

  test('are known without a registration if a group or a message names them', () => {
    stage.run('group.create', { groupId: 'g', userId: ['member'], groupName: 'G' });
    send('sender', 'receiver');
    expect(see('getUser', { userId: 'member' })).toMatchObject({
      createdAt: null,
      groups: [{ groupId: 'g', name: 'G' }],
    });
    expect(see('getUser', { userId: 'receiver' })).toMatchObject({ createdAt: null, unread: 1 });
    expect(see('getUser', { userId: 'nobody' })).toBeUndefined();
  });
});

test('no view shows a token, a code or a phone number', () => {
  const { token } = stage.run('user.getToken', { userId: 'ann', name: 'Ann' });
  const secret = String(token).split('@')[0] ?? '';
  stage.run('sms.sendCode', { mobile: '13900000000', templateId: 't', region: '86' });
  const [session] = stage.state.smsSessions.values();
  send('ann', 'bob');
  const shown = JSON.stringify([
    see('listUsers', {}),
    see('getUser', { userId: 'ann' }),
    see('listMessages', {}),
    ...['ann', secret, '13900000000', session?.code ?? ''].map((q) => see('search', { q })),
  ]);
  expect(secret.length).toBeGreaterThan(20);
  for (const each of [secret, '13900000000', session?.code ?? 'none']) expect(shown).not.toContain(each);
  expect(see('getUser', { userId: 'ann' })?.tokens).toEqual([{ issuedAt: stage.at, isExpired: false }]);
});

describe('a message', () => {
  test('names its receivers, and who has read it or deleted it', () => {
    stage.run('group.create', { groupId: 'g', userId: ['a', 'b', 'c', 'd'], groupName: 'G' });
    const { messageUIDs } = stage.act('message.publishGroup', { fromUserId: 'a', toGroupId: ['g'], ...TEXT });
    const messageUID = messageUIDs?.[0]?.messageUID ?? '';
    stage.advance(1);
    const content = JSON.stringify({ lastMessageSendTime: stage.state.messages.get(messageUID)?.sentAt });
    sendByClient('b', 'g', { conversationType: 'GROUP', objectName: 'RC:SRSMsg', content });
    stage.run('client.deleteMessages', { userId: 'c', messageUIDs: [messageUID] });
    expect(see('getMessage', { messageUID })?.receivers).toEqual({
      count: 3,
      first: [
        { userId: 'b', state: 'read' },
        { userId: 'c', state: 'deleted' },
        { userId: 'd', state: 'received' },
      ],
    });
    const first = see('listMessageReceivers', { messageUID, limit: 2 });
    expect(first?.items).toEqual([
      { userId: 'b', has: true, read: true },
      { userId: 'c', has: false, read: false },
    ]);
    const rest = see('listMessageReceivers', { messageUID, after: first?.next ?? '' });
    expect(rest).toEqual({ items: [{ userId: 'd', has: true, read: false }], next: null });
    expect(see('listMessageReceivers', { messageUID: 'none' })).toBeUndefined();
  });

  test('is read in a one-to-one conversation by a receipt of a client or of the server', () => {
    const earlier = [send('a', 'b'), send('a', 'c')];
    stage.advance(1);
    const content = JSON.stringify({ lastMessageSendTime: stage.at, type: 1 });
    sendByClient('b', 'a', { objectName: 'RC:ReadNtf', content });
    send('c', 'a', { objectName: 'RC:ReadNtf', content });
    stage.advance(1);
    const later = send('a', 'b');
    stage.advance(1);
    const readBy = (messageUID: string) => see('listMessageReceivers', { messageUID })?.items.map(({ read }) => read);
    expect([...earlier, later].map(readBy)).toEqual([[true], [true], [false]]);
  });

  test('shows a recall, a modification, its pairs and its options', () => {
    const messageUID = send('a', 'b', { expansion: true, extraContent: { k: 'v' }, isMentioned: 1 });
    expect(see('getMessage', { messageUID })).toMatchObject({
      recalledAt: null,
      modified: false,
      keep: 'all',
      expansion: { k: { value: 'v', at: stage.at } },
      options: { isMentioned: 1 },
      stream: null,
    });
    stage.run('message.modifyPrivate', { fromUserId: 'a', targetId: 'b', msgUID: messageUID, content: 'new' });
    stage.advance(1);
    stage.run('message.recall', { fromUserId: 'a', targetId: 'b', messageUID, conversationType: 1, sentTime: 0 });
    expect(see('getMessage', { messageUID })).toMatchObject({ recalledAt: stage.at, content: expect.any(String) });
  });
});

describe('messages', () => {
  beforeEach(() => {
    stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'G' });
    stage.run('message.publishGroup', { fromUserId: 'a', toGroupId: ['g'], ...TEXT, content: 'to the group' });
    send('a', 'b', { content: 'from a to b' });
    send('b', 'a', { content: 'from b to a' });
    send('a', 'c', { content: 'from a to c, Ümlaut' });
  });

  test.each<[ViewQuery<'listMessages'>, string[]]>([
    [{}, ['from a to c, Ümlaut', 'from b to a', 'from a to b', 'to the group']],
    [{ order: 'asc', limit: 2 }, ['to the group', 'from a to b']],
    [{ conversationType: 'GROUP', targetId: 'g' }, ['to the group']],
    [{ conversationType: 'PRIVATE', targetId: 'b' }, ['from a to b']],
    [{ conversationType: 'PRIVATE', targetId: 'b', userId: 'a' }, ['from b to a', 'from a to b']],
    [{ conversationType: 'PRIVATE', targetId: 'a', userId: 'b' }, ['from b to a', 'from a to b']],
    [{ fromUserId: 'b' }, ['from b to a']],
    [{ userId: 'b' }, ['from b to a', 'from a to b', 'to the group']],
    [{ userId: 'c' }, ['from a to c, Ümlaut']],
    [{ userId: 'nobody' }, []],
    [{ q: 'üML' }, ['from a to c, Ümlaut']],
    [{ busChannel: 'x' }, []],
  ])('are chosen by %j', (query, contents) => {
    expect(see('listMessages', query).items.map(({ content }) => content)).toEqual(contents);
  });

  test('are counted by conversation, both users of a one-to-one conversation in one', () => {
    expect(see('listConversations', {}).items).toMatchObject([
      { conversationType: 'PRIVATE', userId: 'a', targetId: 'c', messages: 1 },
      { conversationType: 'PRIVATE', userId: 'a', targetId: 'b', messages: 2 },
      { conversationType: 'GROUP', userId: null, targetId: 'g', name: 'G', messages: 1 },
    ]);
    stage.advance(1);
    send('b', 'a');
    const [first, ...others] = see('listConversations', {}).items;
    expect(first).toMatchObject({ userId: 'a', targetId: 'b', messages: 3, lastMessageAt: stage.at });
    expect(others).toHaveLength(2);
    expect(see('listConversations', { q: 'C' }).items).toMatchObject([{ targetId: 'c' }]);
  });

  test('that no history keeps are counted too', () => {
    stage.run('message.publishGroup', { fromUserId: 'a', toGroupId: ['g'], toUserId: ['b'], ...TEXT });
    stage.run('message.publishGroupStatus', { fromUserId: 'a', toGroupId: ['nowhere'], ...TEXT });
    const counts = see('listConversations', {}).items.map(({ targetId, messages }) => [targetId, messages]);
    expect(counts.slice(0, 2)).toEqual([
      ['nowhere', 1],
      ['g', 2],
    ]);
  });
});

describe('the conversations of a user', () => {
  test('show unread messages until a receipt covers them', () => {
    send('a', 'me');
    send('a', 'me', { isCounted: 0 });
    send('a', 'me', { objectName: 'RC:CmdMsg', content: '{}' });
    const recalled = send('a', 'me');
    const deleted = send('a', 'me');
    stage.run('message.recall', {
      fromUserId: 'a',
      targetId: 'me',
      messageUID: recalled,
      conversationType: 1,
      sentTime: 0,
    });
    stage.run('client.deleteMessages', { userId: 'me', messageUIDs: [deleted] });
    const row = () => see('listUserConversations', { userId: 'me' }).items[0];
    expect(row()).toMatchObject({ conversationType: 'PRIVATE', targetId: 'a', unread: 1 });
    stage.advance(1);
    const content = JSON.stringify({ lastMessageSendTime: stage.at });
    sendByClient('me', 'a', { objectName: 'RC:ReadNtf', content });
    expect(row()).toMatchObject({ unread: 0 });
    expect(see('getUser', { userId: 'me' })?.unread).toBe(0);
  });

  test('show pins, levels and tags', () => {
    send('a', 'me');
    stage.run('conversation.setNotification', {
      requestId: 'me',
      conversationType: 1,
      targetId: 'a',
      unpushLevel: 5,
    });
    stage.run('conversation.setTop', { userId: 'me', conversationType: 1, targetId: 'a', setTop: true });
    expect(see('listUserConversations', { userId: 'me' }).items).toMatchObject([
      { notificationLevel: 5, pinned: true, tags: [] },
    ]);
  });

  test('list each channel of an ultra group', () => {
    stage.run('ultraGroup.create', { groupId: 'u', userId: 'a', groupName: 'U' });
    stage.run('ultraGroup.join', { groupId: 'u', userId: 'me' });
    stage.run('ultraGroupChannel.create', { groupId: 'u', busChannel: 'news' });
    for (const busChannel of ['news', 'RCDefault']) {
      stage.advance(1);
      stage.run('message.publishUltraGroup', { fromUserId: 'a', toGroupIds: ['u'], busChannel, ...TEXT });
    }
    expect(see('listUserConversations', { userId: 'me' }).items).toMatchObject([
      { busChannel: 'RCDefault', name: 'U', unread: 1 },
      { busChannel: 'news', name: 'U', unread: 1 },
    ]);
    expect(see('getUltraGroup', { groupId: 'u' })).toMatchObject({
      memberCount: 2,
      channels: [
        { busChannel: 'RCDefault', type: 'public' },
        { busChannel: 'news', type: 'public' },
      ],
    });
  });
});

test('a group shows roles, nicknames and mutes of its members', () => {
  stage.run('entrustGroup.create', { groupId: 'g', name: 'G', owner: 'o', userIds: ['a', 'b'] });
  stage.run('entrustGroup.addManagers', { groupId: 'g', userIds: ['a'] });
  stage.run('group.addGagUser', { groupId: 'g', userId: ['b'], minute: 3 });
  const members = see('getGroup', { groupId: 'g' })?.members.map(({ userId, role, muted }) => [userId, role, muted]);
  expect(Object.fromEntries((members ?? []).map(([id, ...rest]) => [id, rest]))).toEqual({
    o: ['owner', false],
    a: ['manager', false],
    b: ['member', true],
  });
});

test('a room that has expired is listed as expired until it is removed', () => {
  stage.run('chatroom.create', { chatroom: { r: 'Room', kept: 'Kept' } });
  stage.run('chatroom.addKeepalive', { chatroomId: 'kept' });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.run('chatroom.setEntry', { chatroomId: 'r', userId: 'a', key: 'k', value: 'v' });
  expect(see('getRoom', { chatroomId: 'r' })).toMatchObject({
    memberCount: 1,
    members: [{ userId: 'a', awaySince: null }],
    entries: [{ key: 'k', value: 'v', userId: 'a', autoDelete: false, setAt: stage.at }],
    expired: false,
  });
  stage.advance(61);
  const rows = () => see('listRooms', {}).items.map(({ chatroomId, expired }) => [chatroomId, expired]);
  expect(rows()).toEqual([
    ['r', true],
    ['kept', false],
  ]);
  stage.run('chatroom.create', { chatroom: { other: '' } });
  expect(rows().map(([id]) => id)).toEqual(['kept', 'other']);
});

test('a search finds what has the id first, then one of each kind in turn', () => {
  for (const userId of ['x', 'x1', 'x2']) stage.run('user.getToken', { userId, name: 'Name' });
  stage.run('group.create', { groupId: 'gx', userId: ['x'], groupName: 'Group' });
  stage.run('chatroom.create', { chatroom: { rx: 'Room' } });
  send('x1', 'x2', { content: `${'a'.repeat(199)}👋x` });
  const found = see('search', { q: 'X' }).items.map(({ kind, id }) => `${kind} ${id}`);
  expect(found.slice(0, 3)).toEqual(['user x', 'group gx', 'room rx']);
  expect(see('search', { q: 'x2', limit: 1 }).items).toEqual([{ kind: 'user', id: 'x2', title: 'Name' }]);
  const [message] = see('search', { q: '👋' }).items;
  expect(message?.title).toBe('a'.repeat(199));
});

describe.each([['__proto__'], ['constructor'], ['👩‍👩‍👧 \u0000"\\'], ['x'.repeat(64 * 1024)], ['']])(
  'the id %j',
  (id) => {
    test('is shown wherever it may be', () => {
      const other = 'other';
      stage.run('user.getToken', { userId: id, name: id });
      stage.run('group.create', { groupId: id, userId: [id, other], groupName: id });
      stage.run('chatroom.create', { chatroom: Object.fromEntries([[id, id]]) });
      stage.run('userProfile.set', { userId: id, userProfile: { name: id } });
      const uid = send(other, id || 'x', { content: id });
      expect(see('getUser', { userId: id })).toMatchObject({ userId: id });
      expect(see('getGroup', { groupId: id })?.members.map(({ userId }) => userId)).toEqual([id, other]);
      expect(see('getMessage', { messageUID: uid })?.receivers.first).toMatchObject([{ userId: id || 'x' }]);
      expect(see('listUserConversations', { userId: id || 'x' }).items).toMatchObject([{ targetId: other }]);
      expect(see('listMessages', { q: id }).items).toHaveLength(1);
      for (const name of ['listUsers', 'listGroups', 'listRooms'] as const) {
        expect(JSON.parse(JSON.stringify(see(name, { q: id }))).items.length).toBeGreaterThan(0);
      }
    });
  },
);
