import { resources } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { FORM, JSON_TYPE } from '../test-support/signed-call.js';
import { decodeBody } from './decode-body.js';

const { user, push, sms } = resources;
type Kind = 'form' | 'json' | 'query';
const ENDPOINTS = { form: user.getToken, json: push.setUserPushTag, query: sms.getImageCode };

function decoded(kind: Kind, body: string, contentType?: string): unknown {
  const raw = decodeBody(ENDPOINTS[kind], { contentType, body: Buffer.from(body), query: 'q=1', path: {} });
  return [raw.source, [...raw.values]];
}

test.each<[kind: Kind, body: string, contentType: string | undefined, expected: unknown]>([
  ['form', 'a=1', FORM, ['form', [['a', '1']]]],
  ['form', 'a=1', undefined, ['form', [['a', '1']]]],
  ['form', 'a=1', 'text/plain', ['form', [['a', '1']]]],
  ['form', '{"a":1}', JSON_TYPE, ['json', [['a', 1]]]],
  ['json', '{"a":[1]}', 'Application/JSON; charset=utf-8', ['json', [['a', [1]]]]],
  ['json', '{"a":1,"a":2}', undefined, ['json', [['a', 2]]]],
  ['json', ' ', JSON_TYPE, ['json', []]],
  ['query', 'a=1', FORM, ['form', [['q', '1']]]],
])('an endpoint that takes %s reads %s of type %s', (kind, body, contentType, expected) => {
  expect(decoded(kind, body, contentType)).toEqual(expected);
});

const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

test.each([
  ['a form', 'a=1', FORM],
  ['what is no JSON', '{', JSON_TYPE],
  ['a list', '[]', JSON_TYPE],
  ['null', 'null', JSON_TYPE],
  ['nesting of 33 levels', nested(32), JSON_TYPE],
  ['nesting of a million levels', nested(1_000_000), JSON_TYPE],
])('an endpoint that takes JSON refuses %s', (_what, body, contentType) => {
  expect(() => decoded('json', body, contentType)).toThrow(expect.objectContaining({ code: 1002 }));
});

test('32 levels are read', () => {
  expect(() => decoded('json', nested(31), JSON_TYPE)).not.toThrow();
});

test('members named like those of objects stay members', () => {
  const body = '{"__proto__":{"polluted":1},"constructor":2}';
  expect(decoded('json', body)).toEqual([
    'json',
    [
      ['__proto__', { polluted: 1 }],
      ['constructor', 2],
    ],
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
