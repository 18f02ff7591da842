import { expect, test } from 'vitest';
import { atOnce } from '../in-slices.js';
import { differences } from './differences.js';
import { openPast } from './open-past.js';

const AT = Date.UTC(2026, 0, 1);

/** The differences between the states after two commands. Each command sends a message, all within one hour. */
function between(from: number, to: number) {
  const lines = Array.from({ length: 400 }, (_, index) =>
    JSON.stringify({
      at: AT + index,
      seq: index + 1,
      endpoint: 'message.publishPrivate',
      params: { fromUserId: 'a', toUserId: [`u${index}`], objectName: 'RC:TxtMsg', content: '{"content":"hi"}' },
    }),
  );
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const past = atOnce(openPast({ kind: 'memory', seq: 0, header: {}, document: undefined, lines: [bytes] }));
  return differences(atOnce(past.statesAt(from, to)), 100).items;
}

test('a message differs in its own entries, and in one item of the long log of its hour', () => {
  const items = between(389, 390);
  const uid = items.find((each) => each.in === 'messages')?.key;
  expect(items.map(({ in: member, key }) => [member, key])).toEqual([
    ['messages', uid],
    ['inboxes', 'u389'],
    ['hourLogs', '2026010108[389]'],
    ['histories', '["PRIVATE","a","u389"]'],
    ['pushes', '389'],
  ]);
  expect(items[2]).toMatchObject({ before: null, after: uid });
});

test('going back shows the same entries the other way round', () => {
  const turned = between(390, 389).map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
  expect(turned).toEqual(between(389, 390));
});

test('a state does not differ from itself', () => {
  expect(between(390, 390)).toEqual([]);
});

test('states across a checkpoint differ in what the commands between them touched', () => {
  const items = between(99, 102);
  expect(items.filter((each) => each.in === 'inboxes').map(({ key }) => key)).toEqual(['u99', 'u100', 'u101']);
});
