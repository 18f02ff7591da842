import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { modifiedSince } from '../../clients/conversation-views.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

function send(content: string): string {
  stage.run('message.publishPrivate', { fromUserId: 'ann', toUserId: ['bob'], objectName: 'app:x', content });
  return [...stage.state.messages.keys()].at(-1) ?? '';
}

const modify = (msgUID: string, content: string) =>
  stage.run('message.modifyPrivate', { fromUserId: 'ann', targetId: 'bob', msgUID, content });
const newFor = (userId: string, version: number) =>
  modifiedSince(stage.state, userId, version).map(({ content }) => content);
const versionOf = (uid: string) => stage.state.messages.get(uid)?.modifiedVersion ?? 0;

test('a change is newer than all that came before it, in the same millisecond too', () => {
  const [one, two] = [send('one'), send('two')];
  const sentAt = stage.state.messages.get(two)?.sentAt ?? 0;
  modify(one, 'first');
  modify(two, 'second');
  expect(versionOf(one)).toBeGreaterThan(sentAt);
  expect(newFor('bob', sentAt)).toEqual(['first', 'second']);
  expect(newFor('bob', versionOf(one))).toEqual(['second']);
  modify(one, 'third');
  expect(newFor('bob', versionOf(two))).toEqual(['third']);
  expect(newFor('bob', 0)).toEqual(['second', 'third']);
});

test('a message can be changed for 24 hours', () => {
  const uid = send('one');
  stage.advance(24 * 60);
  modify(uid, 'two');
  stage.advance(1);
  expect(() => modify(uid, 'three')).toThrow('more than 24 hours ago');
  expect(newFor('bob', 0)).toEqual(['two']);
});

test('a change is for those who have the message: a sender whom it was not sent to has not', () => {
  const uid = send('one');
  modify(uid, 'two');
  expect(newFor('bob', 0)).toEqual(['two']);
  expect(newFor('ann', 0)).toEqual([]);
  expect(newFor('cem', 0)).toEqual([]);
});
