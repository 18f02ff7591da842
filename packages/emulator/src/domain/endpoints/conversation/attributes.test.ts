import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);
const MINUTE = 60_000;
const range = { startTime: START + 60 * MINUTE, endTime: START, includeStart: true, pageSize: 100 };

beforeEach(() => {
  stage = new Stage();
});

const say = (content: string) => ({ fromUserId: 'a', objectName: 'RC:TxtMsg', content, isIncludeSender: 1 as const });
const toUser = (content: string) => stage.run('message.publishPrivate', { ...say(content), toUserId: ['b'] });
const toRoom = (content: string) => stage.run('message.publishChatroom', { ...say(content), toChatroomId: ['r'] });

type Query = 'message.queryPrivateHistory' | 'message.queryGroupHistory' | 'message.queryChatroomHistory';
const read = (endpoint: Query, userId: string, targetId: string) =>
  (stage.run(endpoint, { userId, targetId, ...range }).data as { content: string }[]).map(({ content }) => content);
const privateOf = (userId: string) => read('message.queryPrivateHistory', userId, userId === 'a' ? 'b' : 'a');

const clear = (fromUserId: string, conversation: object, msgTimestamp?: number) =>
  stage.run('conversation.clearHistory', { fromUserId, ...conversation, msgTimestamp } as never);
const privateWith = (targetId: string) => ({ conversationType: 1, targetId });

test('a user clears the own view of a conversation, and the other keeps it', () => {
  toUser('one');
  toUser('two');
  clear('b', privateWith('a'));
  expect(privateOf('b')).toEqual([]);
  expect(privateOf('a')).toEqual(['two', 'one']);
});

test('what is sent afterwards is there, in the same millisecond too', () => {
  toUser('before');
  clear('b', privateWith('a'));
  toUser('after');
  expect(privateOf('b')).toEqual(['after']);
});

test('a time clears up to it, and an earlier one brings nothing back', () => {
  for (const content of ['one', 'two', 'three']) {
    toUser(content);
    stage.advance(1);
  }
  clear('b', privateWith('a'), START - 1);
  expect(privateOf('b')).toEqual(['three', 'two', 'one']);
  clear('b', privateWith('a'), START + MINUTE);
  expect(privateOf('b')).toEqual(['three']);
  clear('b', privateWith('a'), START);
  expect(privateOf('b')).toEqual(['three']);
});

test('a time to come clears nothing that is yet to be sent', () => {
  toUser('now');
  clear('b', privateWith('a'), START + 30 * MINUTE);
  stage.advance(1);
  toUser('later');
  expect(privateOf('b')).toEqual(['later']);
});

test('other conversations and the inbox stay as they are', () => {
  toUser('private');
  stage.run('message.publishGroup', { ...say('in a group'), toGroupId: ['a'] });
  clear('b', { conversationType: 3, targetId: 'b' });
  clear('b', privateWith('x'));
  expect(privateOf('b')).toEqual(['private']);
  clear('b', { conversationType: 3, targetId: 'a' });
  expect(read('message.queryGroupHistory', 'b', 'a')).toEqual([]);
  expect(read('message.queryGroupHistory', 'a', 'a')).toEqual(['in a group']);
  clear('b', privateWith('a'));
  expect(stage.textsOf('b')).toEqual(['private']);
});

test('a chatroom is cleared for everybody', () => {
  toRoom('one');
  clear('operator', { conversationType: 4, targetId: 'r' });
  toRoom('two');
  for (const userId of ['a', 'b', 'operator']) {
    expect(read('message.queryChatroomHistory', userId, 'r')).toEqual(['two']);
  }
});

test('a conversation of system messages is remembered as cleared, and not a conversation without messages', () => {
  clear('b', { conversationType: 6, targetId: 'news' });
  expect(stage.state.clearedHistories.size).toBe(0);
  stage.run('message.publishSystem', { ...say('news'), fromUserId: 'news', toUserId: ['b'] });
  clear('b', { conversationType: 6, targetId: 'news' });
  const [uid] = stage.state.messages.keys();
  expect([...(stage.state.clearedHistories.get('b')?.values() ?? [])]).toEqual([uid]);
});

test('what a user cleared stays cleared after a deactivation', () => {
  toUser('one');
  clear('b', privateWith('a'));
  stage.run('user.deactivate', { userId: ['b'] });
  expect(privateOf('b')).toEqual([]);
});
