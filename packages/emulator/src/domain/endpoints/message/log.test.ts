import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

const HOUR = '2026010110';
const KEPT_MINUTES = 60 + 3 * 24 * 60;

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  const text = { fromUserId: 'sender', objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };
  stage.run('message.publishPrivate', { ...text, toUserId: ['a'] });
});

const log = (date = HOUR) => stage.run('message.getHistory', { date }).url;

test('the log of an hour is kept for three days after its end', () => {
  stage.advance(KEPT_MINUTES);
  expect(log()).toBe('http://emulator/logs/2026010110/2026010110.zip');
  stage.advance(1);
  expect(log()).toBe('');
});

test('an hour in which nothing was sent has no log', () => {
  expect(stage.run('message.getHistory', { date: '2026010111' })).toEqual({ url: '', date: '2026010111' });
});

test('a log can be deleted, and the messages stay', () => {
  stage.run('message.deleteMessage', { date: HOUR });
  expect(log()).toBe('');
  expect(stage.textsOf('a')).toHaveLength(1);
});

test('a log that is not there, or no longer, cannot be deleted', () => {
  expect(() => stage.run('message.deleteMessage', { date: '2026010111' })).toThrow('data is not exist');
  stage.advance(KEPT_MINUTES + 1);
  const before = structuredClone(stage.state);
  expect(() => stage.run('message.deleteMessage', { date: HOUR })).toThrow('data is not exist');
  expect(stage.state).toEqual(before);
});
