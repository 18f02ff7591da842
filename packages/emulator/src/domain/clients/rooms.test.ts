import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { decodeState, encodeState } from '../../test-support/state-document.js';
import { Refusal } from '../values/refusal.js';
import { membersOfRoom, pullEntries, pullRoom } from './room-views.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const join = (userId: string, chatroomId = 'r', mayCreate = true) =>
  stage.act('client.joinChatroom', { userId, chatroomId, mayCreate });
const leave = (userId: string, chatroomId = 'r') => stage.act('client.leaveChatroom', { userId, chatroomId });
const say = (userId: string, text: string, chatroomId = 'r') =>
  stage.act('client.sendToChatroom', { userId, chatroomId, objectName: 'RC:TxtMsg', content: text, options: {} });
const publish = (text: string, options: object = {}) =>
  stage.run('message.publishChatroom', {
    fromUserId: 'host',
    objectName: 'RC:TxtMsg',
    content: text,
    toChatroomId: ['r'],
    ...options,
  });
const pull = (userId: string, since = 0, count = 50) =>
  pullRoom(stage.state, { userId, chatroomId: 'r', since, count }, stage.at).messages.map(({ content }) => content);
const pulledUpTo = (userId: string, since = 0, count = 50) =>
  pullRoom(stage.state, { userId, chatroomId: 'r', since, count }, stage.at).upTo;
const members = (count = 10, newestFirst = false) =>
  membersOfRoom(stage.state, { chatroomId: 'r', count, newestFirst }, stage.at);

function codeOf(action: () => unknown): number {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 200;
}

describe('joining', () => {
  test('makes a room that is not there, unless the client wants one that is', () => {
    expect(codeOf(() => join('ann', 'r', false))).toBe(23410);
    expect(join('ann')).toEqual({
      joinedAt: stage.at,
      createdAt: stage.at,
      memberCount: 1,
      allMuted: false,
      mayAlwaysSpeak: false,
    });
    expect(join('bob', 'r', false).memberCount).toBe(2);
  });

  test('again, as after a lost connection, keeps the first time', () => {
    const { joinedAt } = join('ann');
    stage.advance(1);
    expect(join('ann').joinedAt).toBe(joinedAt);
  });

  test('is refused to a blocked user, also when the block is older than the room', () => {
    stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['ann'], minute: 5 });
    expect(codeOf(() => join('ann'))).toBe(23409);
    expect(stage.state.chatrooms.has('r')).toBe(false);
    stage.advance(5);
    expect(codeOf(() => join('ann'))).toBe(200);
  });

  test('tells of mutes: of all, and whether oneself is an exception', () => {
    stage.run('chatroom.createNew', { chatroomId: 'r', isBan: true, whiteUserIds: ['ann'] });
    expect(join('ann')).toMatchObject({ allMuted: true, mayAlwaysSpeak: true });
    expect(join('bob')).toMatchObject({ allMuted: true, mayAlwaysSpeak: false });
  });
});

describe('leaving', () => {
  test('is for members, and one who left gets and sends nothing more', () => {
    join('ann');
    expect(codeOf(() => leave('bob'))).toBe(23406);
    leave('ann');
    expect(members()).toEqual({ total: 0, users: [] });
    expect([codeOf(() => leave('ann')), codeOf(() => say('ann', 'hi')), codeOf(() => pull('ann'))]).toEqual([
      23406, 23406, 23406,
    ]);
  });

  test('takes along the attributes that were set to go then, and no others', () => {
    join('ann');
    const entry = { userId: 'ann', chatroomId: 'r', value: '1', force: false };
    stage.act('client.setChatroomEntry', { ...entry, key: 'mine', autoDelete: true });
    stage.act('client.setChatroomEntry', { ...entry, key: 'ours', autoDelete: false });
    leave('ann');
    expect([...(stage.state.chatrooms.get('r')?.entries.keys() ?? [])]).toEqual(['ours']);
  });
});

describe('messages', () => {
  test('reach the others in the order of sending, each later than the one before though the clock stands still', () => {
    stage.act('client.connect', { userId: 'ann', source: 'Websocket', clientIp: '', sessionId: 's' });
    for (const userId of ['ann', 'bob']) join(userId);
    const times = ['one', 'two', 'three'].map((text) => say('ann', text).sentAt);
    expect(times).toEqual([stage.at, stage.at + 1, stage.at + 2]);
    expect(pull('bob')).toEqual(['one', 'two', 'three']);
    expect(pull('bob', times[0])).toEqual(['two', 'three']);
    expect(pull('bob', times[2])).toEqual([]);
  });

  test.each(['user.remove', 'user.deactivate'] as const)(
    'are each later than the one before also after %s of the only user who had a client',
    (call) => {
      stage.act('client.connect', { userId: 'ann', source: 'Websocket', clientIp: '', sessionId: 's' });
      for (const userId of ['ann', 'bob']) join(userId);
      for (const text of ['one', 'two', 'three']) say('bob', text);
      const upTo = pulledUpTo('ann');
      stage.run(call, { userId: ['ann'] });
      say('bob', 'four');
      expect(pull('ann', upTo)).toEqual(['four']);
      expect(pulledUpTo('ann', upTo)).toBeGreaterThan(upTo);
    },
  );

  test('of oneself are left out, and of the server API only if it says so', () => {
    for (const userId of ['ann', 'host']) join(userId);
    say('ann', 'from a client');
    publish('from the server');
    publish('for all', { isIncludeSender: 1 });
    expect(pull('ann')).toEqual(['from the server', 'for all']);
    expect(pull('host')).toEqual(['from a client', 'for all']);
  });

  test('are pulled up to the last one, though it is not wanted or one has sent it, and never to an earlier time', () => {
    join('ann');
    expect([pulledUpTo('ann'), pulledUpTo('ann', 7)]).toEqual([0, 7]);
    const { sentAt } = say('ann', 'hi');
    expect([pulledUpTo('ann'), pulledUpTo('ann', sentAt), pulledUpTo('ann', sentAt + 1)]).toEqual([
      sentAt,
      sentAt,
      sentAt + 1,
    ]);
    join('bob');
    expect(pulledUpTo('bob', 0, -1)).toBe(sentAt);
  });

  test('from before joining are the last ones, as many as wanted and at most 50', () => {
    join('ann');
    for (let index = 1; index <= 60; index++) say('ann', String(index));
    join('bob');
    expect(pull('bob', 0, 2)).toEqual(['59', '60']);
    expect(pull('bob', 0, 1000)).toHaveLength(50);
    expect([pull('bob', 0, 0), pull('bob', 0, -1)]).toEqual([[], []]);
  });

  test('are refused with the reason: no room, no member, muted, blocked', () => {
    expect(codeOf(() => say('ann', 'hi'))).toBe(23410);
    join('bob');
    expect(codeOf(() => say('ann', 'hi'))).toBe(23406);
    join('ann');
    stage.run('chatroom.addGagUser', { chatroomId: 'r', userId: ['ann'], minute: 1 });
    expect(codeOf(() => say('ann', 'hi'))).toBe(23408);
    stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['ann'], minute: 1 });
    expect(codeOf(() => say('ann', 'hi'))).toBe(23409);
    expect([stage.state.messages.size, pull('bob')]).toEqual([0, []]);
  });

  test('are not passed on while the distribution is stopped', () => {
    for (const userId of ['ann', 'bob']) join(userId);
    stage.run('chatroom.stopDistributionMessage', { chatroomId: 'r' });
    say('ann', 'lost');
    stage.run('chatroom.resumeDistributionMessage', { chatroomId: 'r' });
    say('ann', 'passed on');
    expect(pull('bob')).toEqual(['passed on']);
  });

  test('of a room are not those of one that was destroyed under its id', () => {
    join('ann');
    say('ann', 'old');
    stage.run('chatroom.destroy', { chatroomId: ['r'] });
    expect(codeOf(() => pull('ann'))).toBe(23410);
    join('bob');
    expect(pull('bob')).toEqual([]);
  });
});

describe('members', () => {
  test('are listed by when they joined, from either end, with the number of all', () => {
    for (const userId of ['ann', 'bob', 'eve']) {
      join(userId);
      stage.advance(1);
    }
    expect(members(2)).toMatchObject({ total: 3, users: [{ userId: 'ann' }, { userId: 'bob' }] });
    expect(members(2, true)).toMatchObject({ total: 3, users: [{ userId: 'eve' }, { userId: 'bob' }] });
  });

  test('whose client is gone stay for 30 messages, and leave at the 31st', () => {
    goAway('ann');
    for (let index = 1; index <= 30; index++) say('bob', String(index));
    expect(members().total).toBe(2);
    say('bob', '31');
    expect(members()).toMatchObject({ total: 1, users: [{ userId: 'bob' }] });
  });

  test('whose client is gone for more than 30 s leave at the next message, and not before', () => {
    goAway('ann');
    stage.advance(1);
    expect(members().total).toBe(2);
    say('bob', 'hi');
    expect(members().total).toBe(1);
  });

  test('whose client came back in time stay, and so do protected users', () => {
    goAway('ann');
    stage.setOnline('ann', true);
    stage.advance(1);
    say('bob', 'hi');
    expect(members().total).toBe(2);
    stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['ann'] });
    stage.setOnline('ann', false);
    stage.advance(1);
    say('bob', 'hi');
    expect(members().total).toBe(2);
  });

  test('who were offline all the time stay, though they are set offline again', () => {
    for (const userId of ['bob', 'ann']) join(userId);
    stage.setOnline('ann', false);
    const nobody = { source: 'Websocket', clientIp: '', sessionId: 's', hasOthers: false, isLogout: false };
    stage.act('client.disconnect', { userId: 'ann', ...nobody });
    stage.advance(1);
    say('bob', 'hi');
    expect(members().total).toBe(2);
  });

  test.each(['user.block', 'user.deactivate', 'user.remove'] as const)(
    'whom %s takes offline leave as others who are gone, counted from then, also if a client disconnects later',
    (call) => {
      for (const userId of ['bob', 'ann']) join(userId);
      const session = { userId: 'ann', source: 'Websocket', clientIp: '', sessionId: 's' };
      stage.act('client.connect', session);
      stage.run(call as 'user.block', { userId: ['ann'], minute: 5 });
      for (let index = 1; index <= 30; index++) {
        say('bob', String(index));
        if (index === 10) stage.act('client.disconnect', { ...session, hasOthers: false, isLogout: false });
      }
      expect(members().total).toBe(2);
      say('bob', '31');
      expect(members()).toMatchObject({ total: 1, users: [{ userId: 'bob' }] });
    },
  );

  test('whose client is still connected at a restart leave as others who are gone', () => {
    for (const userId of ['bob', 'ann']) join(userId);
    stage.setOnline('ann', true);
    stage.act('client.disconnectAll', {});
    expect(stage.state.online.size).toBe(0);
    stage.advance(1);
    say('bob', 'hi');
    expect(members().total).toBe(1);
  });

  function goAway(userId: string): void {
    for (const each of ['bob', userId]) join(each);
    stage.setOnline(userId, true);
    stage.setOnline(userId, false);
  }
});

describe('attributes', () => {
  const entry = { userId: 'ann', chatroomId: 'r', key: 'seat', force: false };
  const set = (params: object = {}) =>
    stage.act('client.setChatroomEntry', { ...entry, value: 'taken', autoDelete: false, ...params });
  const remove = (params: object = {}) => stage.act('client.removeChatroomEntry', { ...entry, ...params });

  beforeEach(() => {
    for (const userId of ['ann', 'bob']) join(userId);
  });

  test('can be set by members, and read by the server API', () => {
    expect(codeOf(() => set({ userId: 'eve' }))).toBe(23406);
    set();
    expect(stage.run('chatroom.listEntry', { chatroomId: 'r' }).keys).toMatchObject([
      { key: 'seat', value: 'taken', userId: 'ann', autoDelete: '0' },
    ]);
  });

  test('of others are theirs, unless one insists', () => {
    set();
    expect([codeOf(() => set({ userId: 'bob' })), codeOf(() => remove({ userId: 'bob' }))]).toEqual([23424, 23424]);
    expect(codeOf(() => set({ userId: 'bob', force: true }))).toBe(200);
    expect(codeOf(() => remove())).toBe(23424);
    expect(codeOf(() => remove({ force: true }))).toBe(200);
    expect(codeOf(() => remove())).toBe(23427);
  });

  test('are at most 100, and one that is there can still be changed', () => {
    for (let index = 1; index <= 100; index++) set({ key: `k${index}` });
    expect(codeOf(() => set({ key: 'one more' }))).toBe(23423);
    expect(codeOf(() => set({ key: 'k1', value: 'new' }))).toBe(200);
  });

  test('are told to clients as they changed since they looked, whoever changed them and though the clock stands still', () => {
    const changes = (since: number) => {
      const { entries, isAll } = pullEntries(stage.state, { userId: 'bob', chatroomId: 'r', since }, stage.at);
      return { isAll, changed: entries.map(({ key, value, userId, removed }) => [key, value, userId, removed]) };
    };
    const upTo = () => pullEntries(stage.state, { userId: 'bob', chatroomId: 'r', since: 0 }, stage.at).changedAt;
    const nothing = upTo();
    set();
    const first = upTo();
    set({ key: 'mic', autoDelete: true });
    stage.run('chatroom.batchSetEntry', {
      chatroomId: 'r',
      entryOwnerId: 'host',
      entryInfo: { title: 'Hello', seat: 'free' },
      autoDelete: 0,
    });
    const all = upTo();
    expect(nothing).toBe(0);
    expect(changes(first)).toEqual({
      isAll: false,
      changed: [
        ['mic', 'taken', 'ann', false],
        ['title', 'Hello', 'host', false],
        ['seat', 'free', 'host', false],
      ],
    });
    expect(changes(all)).toEqual({ isAll: false, changed: [] });
    leave('ann');
    stage.run('chatroom.batchRemoveEntry', { chatroomId: 'r', entryOwnerId: 'host', entryKeys: ['title', 'nothing'] });
    expect(changes(all)).toEqual({
      isAll: false,
      changed: [
        ['mic', '', 'ann', true],
        ['title', '', 'host', true],
      ],
    });
    expect(changes(0)).toEqual({ isAll: true, changed: [['seat', 'free', 'host', false]] });
    expect(codeOf(() => pullEntries(stage.state, { userId: 'ann', chatroomId: 'r', since: 0 }, stage.at))).toBe(23406);
  });

  test('can come with a message for the others', () => {
    const notice = { objectName: 'RC:chrmKVNotiMsg', content: '{"type":1,"key":"seat","value":"taken"}' };
    set({ notice });
    expect([pull('bob'), pull('ann')]).toEqual([[notice.content], []]);
  });
});

test('a room comes back from a snapshot with its log and those who are away', () => {
  for (const userId of ['ann', 'bob']) join(userId);
  stage.setOnline('ann', true);
  stage.setOnline('ann', false);
  say('bob', 'hi');
  const { state } = decodeState(encodeState({ seq: 1, state: stage.state }));
  expect(state.chatrooms.get('r')).toEqual(stage.state.chatrooms.get('r'));
  expect(state.chatrooms.get('r')?.away).toEqual(new Map([['ann', { since: stage.at, missed: 1 }]]));
  expect(state.chatrooms.get('r')?.log).toHaveLength(1);
});
