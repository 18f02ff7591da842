import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
});

function send(options: object = { expansion: true }): string {
  const text = { objectName: 'RC:TxtMsg', content: 'hello', ...options };
  const { messageUIDs } = stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...text });
  return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

const at = (msgUID: string) => ({ msgUID, userId: 'a', conversationType: 1 as const, targetId: 'b' });
const pairs = (count: number, prefix: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']));
const pairsOf = (msgUID: string, pageNo?: number) =>
  stage.run('message.listExpansion', { msgUID, ...(pageNo && { pageNo }) }).extraContent as object;

test('pairs come with the message, are set, set again and removed, each with its time', () => {
  const msgUID = send({ expansion: true, extraContent: { first: '一', type: '1' } });
  stage.advance(1);
  stage.run('message.setExpansion', { ...at(msgUID), extraKeyVal: { type: '3', more: '😀' } });
  expect(pairsOf(msgUID)).toEqual({
    first: { v: '一', ts: START },
    type: { v: '3', ts: START + 60_000 },
    more: { v: '😀', ts: START + 60_000 },
  });
  stage.run('message.removeExpansion', { ...at(msgUID), extraKey: ['type', 'none'] });
  expect(Object.keys(pairsOf(msgUID))).toEqual(['first', 'more']);
});

test('a message has 300 pairs at most, of which keys that are there count once', () => {
  const msgUID = send({ expansion: true, extraContent: pairs(200, 'a') });
  stage.run('message.setExpansion', { ...at(msgUID), extraKeyVal: pairs(100, 'b') });
  stage.run('message.setExpansion', { ...at(msgUID), extraKeyVal: { a0: 'new' } });
  expect(() => stage.run('message.setExpansion', { ...at(msgUID), extraKeyVal: { c: '', a0: 'newer' } })).toThrow(
    'at most 300',
  );
  expect(Object.keys(pairsOf(msgUID))).toHaveLength(300);
  expect(pairsOf(msgUID)).toMatchObject({ a0: { v: 'new' } });
  expect(pairsOf(msgUID, 2)).toEqual({});
});

test('pairs need a message that was sent with expansion', () => {
  const msgUID = send({ extraContent: { type: '1' } });
  const refused = expect(() => stage.run('message.setExpansion', { ...at(msgUID), extraKeyVal: { a: 'b' } }));
  refused.toThrow('was not sent with expansion');
  expect(pairsOf(msgUID)).toEqual({});
});

test('a directed message takes no pairs', () => {
  const directed = { fromUserId: 'a', toGroupId: ['g'], toUserId: ['b'], expansion: true };
  const { messageUIDs } = stage.run('message.publishGroup', { ...directed, objectName: 'RC:TxtMsg', content: 'x' });
  const [{ messageUID: msgUID = '' } = {}] = messageUIDs as { messageUID: string }[];
  const extraKeyVal = { a: 'b' };
  const params = { msgUID, userId: 'a', conversationType: 3 as const, targetId: 'g', extraKeyVal };
  expect(() => stage.run('message.setExpansion', params)).toThrow('was not sent with expansion');
});

describe('a message is found', () => {
  test.each([
    ['by the receiver', { userId: 'b', targetId: 'a' }, true],
    ['not in another conversation', { targetId: 'c' }, false],
    ['not in a group', { conversationType: 3 as const }, false],
    ['not under another id', { msgUID: 'none' }, false],
  ])('%s', (_, how, found) => {
    const params = { ...at(send()), extraKeyVal: { a: 'b' }, ...how };
    const set = () => stage.run('message.setExpansion', params);
    if (found) expect(set()).toEqual({});
    else expect(set).toThrow('is not exist.');
  });

  test('unless it was never sent, which has no pairs', () => {
    expect(pairsOf('none')).toEqual({});
  });
});
