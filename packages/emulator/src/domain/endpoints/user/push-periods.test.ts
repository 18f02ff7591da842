import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

let stage: Stage;

/** The virtual clock begins at 10:00 in Beijing. */
beforeEach(() => {
  stage = new Stage();
});

const setPeriod = (startTime: string, period: number, level: 1 | 5 = 5) =>
  stage.run('user.setBlockPushPeriod', { userId: 'a', startTime, period, level });
const getPeriod = () => stage.run('user.getBlockPushPeriod', { userId: 'a' }).data;
const NONE = { startTime: '', period: 0, unPushLevel: 0 };

/** Sends a group message, and returns true if it is pushed to `a`. Expects it to be pushed to `b`. */
const isPushed = (mentionedInfo?: object) => {
  stage.state.pushes.length = 0;
  stage.run('group.create', { userId: ['a', 'b'], groupId: 'g', groupName: 'G' });
  stage.run('message.publishGroup', {
    fromUserId: 'host',
    toGroupId: ['g'],
    objectName: 'RC:TxtMsg',
    content: JSON.stringify({ content: 'hello', mentionedInfo }),
    isMentioned: mentionedInfo ? 1 : 0,
  });
  const userIds = stage.state.pushes.flatMap((push) => push.userIds);
  expect(userIds).toContain('b');
  return userIds.includes('a');
};

test.each([
  ['09:00:00', 60, true],
  ['09:00:01', 60, false],
  ['10:00:00', 1, false],
  ['10:00:01', 1439, true],
  ['23:59:59', 601, false],
  ['23:59:59', 600, true],
  ['10:00:01', 1438, true],
])('at 10:00:00, quiet from %s for %i minutes, a push is sent: %s', (startTime, period, pushed) => {
  setPeriod(startTime, period);
  expect(isPushed()).toBe(pushed);
});

test('it holds every day', () => {
  setPeriod('10:00:00', 60);
  stage.advance(5 * 24 * 60);
  expect(isPushed()).toBe(false);
  stage.advance(60);
  expect(isPushed()).toBe(true);
});

test('the longest from midnight is the whole day, the last minute too', () => {
  setPeriod('00:00:00', 1439);
  stage.advance(13 * 60 + 59.5);
  expect(isPushed()).toBe(false);
});

test('the message itself arrives', () => {
  setPeriod('10:00:00', 60);
  isPushed();
  expect(stage.textsOf('a')).toEqual(['{"content":"hello"}']);
});

test.each([
  ['everybody', { type: 1 }, true],
  ['the user', { type: 2, userIdList: ['x', 'a'] }, true],
  ['another user', { type: 2, userIdList: ['x'] }, false],
  ['nobody in particular', { type: 2 }, false],
])('level 1 lets a mention of %s through: %s, level 5 none', (_, mentionedInfo, pushed) => {
  setPeriod('10:00:00', 60, 1);
  expect(isPushed(mentionedInfo)).toBe(pushed);
  setPeriod('10:00:00', 60, 5);
  expect(isPushed(mentionedInfo)).toBe(false);
});

test('a mention in content that is not JSON is none', () => {
  setPeriod('10:00:00', 60, 1);
  stage.run('group.create', { userId: ['a'], groupId: 'g', groupName: 'G' });
  const message = { fromUserId: 'host', toGroupId: ['g'], objectName: 'app:Own', content: '@a', pushContent: 'hi' };
  stage.run('message.publishGroup', { ...message, isMentioned: 1 });
  expect(stage.state.pushes).toEqual([]);
});

test('a push that is asked for by itself is sent all the same', () => {
  setPeriod('10:00:00', 60);
  stage.run('push.sendToUsers', { userIds: ['a'], notification: { pushContent: 'news' } });
  expect(stage.state.pushes).toMatchObject([{ userIds: ['a'] }]);
});

test('setting replaces, and both 0 minutes and deleting undo', () => {
  expect(getPeriod()).toEqual(NONE);
  setPeriod('10:00:00', 60, 1);
  setPeriod('23:59:59', 120, 5);
  expect(getPeriod()).toEqual({ startTime: '23:59:59', period: 120, unPushLevel: 5 });
  setPeriod('10:00:00', 0, 5);
  expect(getPeriod()).toEqual(NONE);
  setPeriod('10:00:00', 1, 5);
  stage.run('user.removeBlockPushPeriod', { userId: 'a' });
  expect(stage.run('user.removeBlockPushPeriod', { userId: 'a' })).toEqual({});
  expect(stage.state).toEqual(emptyState());
});
