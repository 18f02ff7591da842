import { expect, test } from 'vitest';
import { tables } from '../tables.js';
import { entriesIn } from './notation.js';

test.each([
  ['', { kind: 'text' }],
  ['64#~', { kind: 'text', maxChars: 64, isId: true, narrows: true }],
  ['64', { kind: 'text', maxChars: 64 }],
  ['64b#!', { kind: 'text', maxBytes: 64, isId: true, required: true }],
  ['?', { kind: 'text', allowEmpty: true }],
  ['*', { kind: 'text', isAppKey: true }],
  ['=RC:StreamMsg|off!', { kind: 'text', values: ['RC:StreamMsg', 'off'], required: true }],
  ['32/^[a-z ]{2}$/!', { kind: 'text', maxChars: 32, pattern: /^[a-z ]{2}$/, required: true }],
  ['integer', { kind: 'integer' }],
  ['integer0..', { kind: 'integer', min: 0 }],
  ['integer..9', { kind: 'integer', max: 9 }],
  ['integer-1..9=-1|9', { kind: 'integer', min: -1, max: 9, choices: [-1, 9] }],
  ['flag', { kind: 'flag' }],
  [
    '64b#[20],!',
    { kind: 'list', item: { kind: 'text', maxBytes: 64, isId: true }, maxItems: 20, commas: true, required: true },
  ],
  ['[0..]', { kind: 'list', item: { kind: 'text' }, minItems: 0 }],
  ['{?}[2]', { kind: 'list', item: { kind: 'map', item: { kind: 'text', allowEmpty: true } }, maxItems: 2 }],
  [
    '{32 64?}10"',
    {
      kind: 'map',
      key: { kind: 'text', maxChars: 32 },
      item: { kind: 'text', maxChars: 64, allowEmpty: true },
      maxItems: 10,
      json: true,
    },
  ],
  [
    '(a:8 b:(a) c-d:free)"!',
    {
      kind: 'object',
      fields: {
        a: { kind: 'text', maxChars: 8 },
        b: { kind: 'object', fields: { a: { kind: 'text', maxChars: 8 } } },
        'c-d': { kind: 'free' },
      },
      json: true,
      required: true,
    },
  ],
])('the type %j is a field with these limits', (type, field) => {
  expect(entriesIn(`name before:flag it:${type} after:flag fact=1`)).toEqual({
    name: {
      path: 'name',
      fields: { before: { kind: 'flag' }, it: field, after: { kind: 'flag' } },
      facts: { fact: 1 },
    },
  });
});

test('a field without a type has the type of the last field of its name', () => {
  expect(entriesIn('one a:8\ntwo a b:(a:9)\nthree=some/path a weigh=a')).toEqual({
    one: { path: 'one', fields: { a: { kind: 'text', maxChars: 8 } }, facts: {} },
    two: {
      path: 'two',
      fields: { a: { kind: 'text', maxChars: 8 }, b: { kind: 'object', fields: { a: { kind: 'text', maxChars: 9 } } } },
      facts: {},
    },
    three: { path: 'some/path', fields: { a: { kind: 'text', maxChars: 9 } }, facts: { weigh: 'a' } },
  });
});

test('a fact is a number if it is an integer, also 0, and a string otherwise', () => {
  const { facts } = entriesIn('name a:8 zero=0 many=5000 rates=2/hour+3/day none=none').name ?? {};
  expect(facts).toEqual({ zero: 0, many: 5000, rates: '2/hour+3/day', none: 'none' });
});

test('an endpoint has the facts of its line, and defaults for the others', () => {
  const { push, proxyChat, user, ultraGroupRest } = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, table()]),
  );
  expect(user?.checkOnline).toEqual({
    id: 'user.checkOnline',
    path: '/user/checkOnline.json',
    method: 'POST',
    host: 'api',
    body: 'form',
    repeat: 'safe',
    fields: { userId: { kind: 'text', maxBytes: 64, isId: true, required: true } },
  });
  expect(user?.listGroups?.paging).toEqual({
    by: 'page',
    page: 'page',
    size: 'size',
    unpaged: 5000,
    defaultSize: 50,
    items: 'groups',
  });
  expect(push?.broadcastPush).toMatchObject({
    path: '/push.json',
    body: 'json',
    repeat: 'send',
    rateLimit: {
      rates: [
        { calls: 2, per: 'hour' },
        { calls: 3, per: 'day' },
      ],
      bucket: 'broadcast',
    },
  });
  expect(proxyChat?.start?.path).toBe('/v3/user/proxychat/start');
  expect(ultraGroupRest?.dismiss).toMatchObject({ path: '/v2/ultragroups/{group_id}', method: 'DELETE' });
});
