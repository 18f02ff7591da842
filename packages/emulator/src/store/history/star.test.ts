import { expect, test } from 'vitest';
import { starred, starredLines } from './star.js';

test('a number is starred under the name of a secret, at any depth', () => {
  const params = { extras: { mobile: 13800138000, phones: [13800138000], code: 1234, verifyCode: 5678 }, at: 5 };
  expect(starred(params, '')).toEqual({
    extras: { mobile: '***', phones: ['***'], code: '***', verifyCode: '***' },
    at: 5,
  });
});

test('a number of tokens stays, because a command with stars in its place could not be applied', () => {
  expect(starred({ options: { maxTokens: 100 } }, '')).toEqual({ options: { maxTokens: 100 } });
});

test('ids that look like names of secrets, and what a Map has for them, stay', () => {
  const map = {
    $map: [
      ['phone-1', 1_700_000_000_000],
      ['token', ['a', 'b']],
      ['code', { name: 'Ann' }],
      ['mobile', '138'],
    ],
  };
  expect(starred(map, '')).toEqual({ $map: [...map.$map.slice(0, 3), ['mobile', '***']] });
});

test('each line is starred by itself, and the header says so', () => {
  const lines = ['{"format":"rongkit"}', '{"at":1,"params":{"mobile":13800138000}}', ''].join('\n');
  expect(starredLines(lines)).toBe('{"format":"rongkit","starred":true}\n{"at":1,"params":{"mobile":"***"}}\n');
});
