import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import type { UnpushLevel } from '../state/index.js';
import { notifies } from './levels.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const group = { conversationType: 3, targetId: 'g' } as const;
const setLevel = (unpushLevel: UnpushLevel, conversation: object = group) =>
  stage.run('conversation.setNotification', { ...group, ...conversation, requestId: 'a', unpushLevel });
const setTypeLevel = (unpushLevel: UnpushLevel) =>
  stage.run('conversation.setTypeNotification', { conversationType: 3, requestId: 'a', unpushLevel });
const levelOf = () => stage.run('conversation.getNotification', { ...group, requestId: 'a' }).isMuted;

/** Sends a group message, and returns true if it is pushed to `a`. Expects it to be pushed to `b`. */
function isPushed(mentionedInfo?: object): boolean {
  stage.state.pushes.length = 0;
  stage.run('group.create', { userId: ['a', 'b'], groupId: 'g', groupName: 'G' });
  const content = JSON.stringify({ content: '你好 😀', mentionedInfo });
  stage.run('message.publishGroup', {
    fromUserId: 'host',
    toGroupId: ['g'],
    objectName: 'RC:TxtMsg',
    content,
    isMentioned: mentionedInfo ? 1 : 0,
  });
  const userIds = stage.state.pushes.flatMap((push) => push.userIds);
  expect(userIds).toContain('b');
  expect(stage.state.inboxes.get('a')).toEqual(stage.state.inboxes.get('b'));
  return userIds.includes('a');
}

const EVERYBODY = { type: 1 };
const USER = { type: 2, userIdList: ['x', 'a'] };
const OTHER = { type: 2, userIdList: ['x'] };

test.each([
  [-1, { nobody: true, everybody: true, user: true, other: true }],
  [1, { nobody: false, everybody: true, user: true, other: false }],
  [2, { nobody: false, everybody: false, user: true, other: false }],
  [4, { nobody: false, everybody: true, user: false, other: false }],
  [5, { nobody: false, everybody: false, user: false, other: false }],
] as const)('level %i lets pushes through by whom a message mentions: %o', (level, pushed) => {
  setLevel(level);
  const found = { nobody: isPushed(), everybody: isPushed(EVERYBODY), user: isPushed(USER), other: isPushed(OTHER) };
  expect(found).toEqual(pushed);
});

test('the level of a conversation goes before that of its type, unless it is 0', () => {
  setTypeLevel(5);
  expect(isPushed()).toBe(false);
  setLevel(-1);
  expect(isPushed()).toBe(true);
  setLevel(0);
  expect(isPushed()).toBe(false);
});

test('a level is for one user, one type and one target', () => {
  setLevel(5, { targetId: 'other' });
  setLevel(5, { conversationType: 1 });
  stage.run('conversation.setNotification', { ...group, requestId: 'c', unpushLevel: 5 });
  stage.run('conversation.setTypeNotification', { conversationType: 1, requestId: 'a', unpushLevel: 5 });
  expect(isPushed()).toBe(true);
});

test('quiet hours hold beside a level that lets everything through', () => {
  setLevel(-1);
  stage.run('user.setBlockPushPeriod', { userId: 'a', startTime: '10:00:00', period: 60, level: 5 });
  expect(isPushed()).toBe(false);
});

test.each(['message.publishPrivate', 'message.publishSystem'] as const)(
  'with %s the conversation is that with the sender',
  (endpoint) => {
    const conversationType = endpoint === 'message.publishPrivate' ? 1 : 6;
    const message = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}', toUserId: ['a'] };
    setLevel(5, { conversationType, targetId: 'spammer' });
    stage.run(endpoint, { ...message, fromUserId: 'spammer' });
    stage.run(endpoint, { ...message, fromUserId: 'friend' });
    expect(stage.state.pushes).toHaveLength(1);
    expect(stage.textsOf('a')).toHaveLength(2);
  },
);

test("the user's levels go before the ultra group's, and those of a channel before those of all channels", () => {
  stage.run('ultraGroup.create', { userId: 'a', groupId: 'u', groupName: 'U' });
  stage.run('ultraGroupChannel.create', { groupId: 'u', busChannel: 'news' });
  const message = { fromUserId: 'host', content: '{}', options: {} };
  const ultra = { conversationType: 10, targetId: 'u' } as const;
  const isWanted = (busChannel: string) =>
    notifies(stage.state, 'a', { ...message, conversationType: 'ULTRAGROUP', targetId: 'u', busChannel });
  const found = () => [isWanted(''), isWanted('news')];
  expect(found()).toEqual([true, true]);
  stage.run('ultraGroup.setNotDisturb', { groupId: 'u', unpushLevel: 5 });
  expect(found()).toEqual([false, false]);
  stage.run('ultraGroup.setNotDisturb', { groupId: 'u', busChannel: 'news', unpushLevel: -1 });
  expect(found()).toEqual([false, true]);
  setLevel(-1, ultra);
  expect(found()).toEqual([true, true]);
  setLevel(5, { ...ultra, busChannel: 'news' });
  expect(found()).toEqual([true, false]);
  setLevel(5, { ...ultra, busChannel: 'RCDefault' });
  expect(found()).toEqual([false, false]);
});

test('a level is read back, and is 0 before and after', () => {
  const typeLevel = () =>
    stage.run('conversation.getTypeNotification', { conversationType: 3, requestId: 'a' }).isMuted;
  expect([levelOf(), typeLevel()]).toEqual([0, 0]);
  setLevel(4);
  setTypeLevel(2);
  expect([levelOf(), typeLevel()]).toEqual([4, 2]);
  setLevel(0);
  setTypeLevel(0);
  expect([levelOf(), typeLevel()]).toEqual([0, 0]);
});

test('the older switch is read back as it was set, level 0 beside it counts as none, and one of both is needed', () => {
  const mute = (params: object) =>
    stage.run('conversation.setNotification', { ...group, requestId: 'a', ...params } as never);
  for (const params of [{ isMuted: 1 }, { isMuted: 1, unpushLevel: 0 }]) {
    mute(params);
    expect([levelOf(), isPushed()]).toEqual([1, false]);
    mute({ isMuted: 0, unpushLevel: 0 });
    expect([levelOf(), isPushed()]).toEqual([0, true]);
  }
  mute({ isMuted: 1, unpushLevel: 2 });
  expect(levelOf()).toBe(2);
  mute({ isMuted: 0 });
  expect(levelOf()).toBe(0);
  expect(() => mute({})).toThrow('unpushLevel is required.');
});
