import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

let stage: Stage;
let seq = 0;
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
});

/**
 * Sends the first part of a stream and returns its UID or, with `messageUID`, sends a further part. By default the part
 * has the next number, and is not the last.
 */
function part(given: Record<string, unknown>, options: object = {}): string {
  seq = given.messageUID === undefined ? 1 : seq + 1;
  const content = { seq, complete: false, ...given };
  const message = { fromUserId: 'bot', toUserId: 'a', objectName: 'RC:StreamMsg', content, ...options };
  return String(stage.run('message.publishPrivateStream', message).messageUID);
}

/** The parsed content of the only message from the bot in the message history of the day. */
function shown(): unknown {
  const range = { startTime: START + 24 * 3_600_000, endTime: START, includeStart: true };
  const { data } = stage.run('message.queryPrivateHistory', { userId: 'a', targetId: 'bot', ...range });
  const [{ content = '' } = {}] = data as { content: string }[];
  return JSON.parse(content);
}

test('parts of a stream are one message, until the last of them', () => {
  const messageUID = part({ content: '从前', type: 'text', seq: 1 });
  part({ messageUID, content: '有座山', seq: 2 });
  expect(shown()).toEqual({ content: '从前有座山', type: 'text', seq: 2, complete: false });
  part({ messageUID, content: '。', complete: true });
  part({ messageUID, content: 'too late' });
  expect(shown()).toMatchObject({ content: '从前有座山。', complete: true, stopReason: 0 });
  expect(stage.state.inboxes.get('a')).toEqual([messageUID]);
});

test('a stream of one part is complete at once', () => {
  const messageUID = part({ content: 'all', complete: true });
  part({ messageUID, content: ' and more' });
  expect(shown()).toEqual({ content: 'all', seq: 1, complete: true, stopReason: 0 });
});

test('30 seconds without a part end it', () => {
  const messageUID = part({ content: 'one' });
  stage.advance(0.49);
  part({ messageUID, content: ' two' });
  expect(shown()).not.toHaveProperty('stopReason');
  stage.advance(0.5);
  expect(shown()).toMatchObject({ content: 'one two', stopReason: 29003 });
  part({ messageUID, content: ' three' });
  expect(shown()).toMatchObject({ content: 'one two', stopReason: 29003 });
});

test('30 minutes in all end it', () => {
  const messageUID = part({ content: '' });
  for (let count = 0; count < 74; count++) {
    stage.advance(0.4);
    part({ messageUID, content: '.' });
  }
  stage.advance(0.4);
  part({ messageUID, content: 'too late' });
  expect(shown()).toMatchObject({ content: '.'.repeat(74), stopReason: 29004 });
});

test('with pairs it takes more of them', () => {
  const messageUID = part({ content: 'x' }, { extraContent: { model: 'm' } });
  expect(stage.run('message.listExpansion', { msgUID: messageUID }).extraContent).toMatchObject({ model: { v: 'm' } });
});

test.each([
  ['no text', { type: 'text' }, 'content.content'],
  ['no number', { content: 'x', seq: undefined }, 'content.seq is required'],
  ['a number that is no first', { content: 'x', seq: 2 }, 'content.seq should be 1.'],
  ['no word about the end', { content: 'x', complete: undefined }, 'content.complete is required'],
  ['a message id that is no text', { content: 'x', messageUID: 1 }, 'content.messageUID'],
  ['the id of no stream', { content: 'x', messageUID: 'none' }, 'is not exist.'],
  ['more than 128 KB', { content: 'x'.repeat(128 * 1024) }, 'too long'],
])('a part with %s is refused', (_, content, reason) => {
  expect(() => part(content)).toThrow(reason);
  expect(stage.state.messages.size).toBe(0);
});

test('the id is in the answer to the first part only', () => {
  const messageUID = part({ content: 'one' });
  expect(part({ messageUID, content: ' two' })).toBe('undefined');
});

test('parts come in the order of their numbers', () => {
  const messageUID = part({ content: 'one' });
  for (const wrong of [1, 3]) expect(() => part({ messageUID, content: 'x', seq: wrong })).toThrow('should be 2.');
  part({ messageUID, content: ' two', seq: 2 });
  expect(shown()).toMatchObject({ content: 'one two', seq: 2 });
});

test('all parts of a stream together are at most 128 KB', () => {
  const messageUID = part({ content: 'x'.repeat(70 * 1024) });
  expect(() => part({ messageUID, content: 'x'.repeat(70 * 1024), seq: 2 })).toThrow('in all parts');
  part({ messageUID, content: 'y', seq: 2 });
  expect(shown()).toMatchObject({ seq: 2 });
});

test('a stream that was modified cannot go on', () => {
  const messageUID = part({ content: 'one' });
  const change = { fromUserId: 'bot', targetId: 'a', msgUID: messageUID, content: '"another"' };
  stage.run('message.modifyPrivate', change);
  expect(() => part({ messageUID, content: ' two' })).toThrow('is not exist.');
  expect(shown()).toBe('another');
});

test('nobody goes on with the stream of another, or to another', () => {
  const messageUID = part({ content: 'mine' });
  expect(() => part({ messageUID, content: 'x' }, { fromUserId: 'other' })).toThrow('is not exist.');
  expect(() => part({ messageUID, content: 'x' }, { toUserId: 'other' })).toThrow('is not exist.');
  expect(shown()).toMatchObject({ content: 'mine' });
});
