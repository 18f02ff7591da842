import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeForm } from './decode-form.js';

function decoded(form: string): unknown {
  const { values, maps } = decodeForm(form);
  const entries = [...maps].map(([name, map]) => [name, [...map]] as const);
  return { values: [...values], maps: entries };
}

test.each<[what: string, form: string, values: [string, unknown][]]>([
  ['an empty form', '', []],
  [
    'plain fields',
    'a=1&b=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  [
    'repeated fields, in order',
    'a=1&b=x&a=2&a=3',
    [
      ['a', ['1', '2', '3']],
      ['b', 'x'],
    ],
  ],
  [
    'spaces and UTF-8',
    'a=x+y%20z&b=%E8%9E%8D%E4%BA%91',
    [
      ['a', 'x y z'],
      ['b', '融云'],
    ],
  ],
  ['raw UTF-8 and reserved characters', 'a=融云:/?@', [['a', '融云:/?@']]],
  [
    'fields without a value or a name',
    'a&b=&=c&&',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['equals signs in values', 'a=b=c', [['a', 'b=c']]],
  [
    'encoding that is none',
    'a=100%&b=%zz&c=%E5%',
    [
      ['a', '100%'],
      ['b', '%zz'],
      ['c', '%E5%'],
    ],
  ],
  ['bytes that are no UTF-8', 'a=%ff%fe', [['a', '%ff%fe']]],
  [
    'names that objects have',
    '__proto__=1&constructor=2',
    [
      ['__proto__', '1'],
      ['constructor', '2'],
    ],
  ],
])('%s', (_what, form, values) => {
  expect(decoded(form)).toEqual({ values, maps: [] });
});

test.each<[what: string, form: string, entries: [string, string][]]>([
  [
    'raw brackets',
    'm[a]=1&m[b]=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  [
    'encoded brackets',
    'm%5Ba%5D=1&m%5bb%5d=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['keys with brackets', 'm%5Ba%5Bb%5D%5D=1', [['a[b]', '1']]],
  ['raw keys with an equals sign', 'm[a=b]=c=d', [['a=b', 'c=d']]],
  ['encoded keys with anything', 'm[%26%3D%5D%2B+]=1', [['&=]+ ', '1']]],
  ['an empty key', 'm[]=1', [['', '1']]],
  ['a key given twice', 'm[a]=1&m[a]=2', [['a', '2']]],
  ['__proto__', 'm[__proto__]=1', [['__proto__', '1']]],
])('a map with %s', (_what, form, entries) => {
  expect(decoded(form)).toEqual({ values: [], maps: [['m', entries]] });
});

test('a bracket that is not closed, or comes first, is part of the name', () => {
  expect(decoded('m[a=1&[b]=2')).toEqual({
    values: [
      ['m[a', '1'],
      ['[b]', '2'],
    ],
    maps: [],
  });
});

test('what clients encode is read back, and no text makes it fail', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(text), text, (values, key) => {
      const form = [...values.map((value) => `a=${encodeURIComponent(value)}`), `m[${encodeURIComponent(key)}]=x`];
      const { values: read, maps } = decodeForm(form.join('&'));
      expect([read.get('a') ?? []].flat()).toEqual(values);
      expect([...(maps.get('m') ?? [])]).toEqual([[key, 'x']]);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (form) => void decodeForm(form)));
});
