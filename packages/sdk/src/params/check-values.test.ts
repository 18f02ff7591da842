import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import type { BodyKind } from '../emitted/contract.js';
import { textMessage } from '../emitted/message-types.js';
import { InvalidParameterError } from '../errors.js';
import { customMessage } from '../messages/message-body.js';
import { rejection } from '../test-support/loopback.js';
import { newRecorder } from '../test-support/recorder.js';

const KEYS = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;

function newClient() {
  const transport = newRecorder();
  return { transport, rong: new RongCloud({ ...KEYS, transport }) };
}

class Hidden {
  readonly #id = 'u1';
  get id() {
    return this.#id;
  }
}

const circle: Record<string, unknown> = { name: 'a' };
circle.self = circle;
const deep = JSON.parse('{"a":'.repeat(3000) + 1 + '}'.repeat(3000));

describe.each<BodyKind>(['form', 'json', 'query'])('a value without an encoding is refused in a %s body', (body) => {
  test.each<[what: string, value: unknown]>([
    ['a Promise', Promise.resolve('g1')],
    [
      'a query that is a thenable',
      new (class Query {
        sql = '';
        // biome-ignore lint/suspicious/noThenProperty: the queries of some libraries have one
        then() {}
      })(),
    ],
    ['an invalid Date', new Date(Number.NaN)],
    ['a RegExp', /a/],
    ['an Error', new Error('x')],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a WeakMap', new WeakMap()],
    ['a Map', new Map([['a', 1]])],
    ['a boxed number', Object(1)],
    ['a boxed string', Object('a')],
    ['a class with private fields', new Hidden()],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['an integer that has lost digits', 2 ** 53],
    ['a function', () => 'u1'],
    ['a symbol', Symbol('u1')],
    ['an object in itself', circle],
    ['an object of 3000 levels', deep],
  ])('%s', async (_, value) => {
    const { rong, transport } = newClient();
    const places = { shape: value, list: ['a', value], object: { b: value }, nested: { a: { b: [value] } } };
    for (const [name, given] of Object.entries(places)) {
      const error = (await rejection(rong.call('/any/path', { [name]: given }, { body }))) as InvalidParameterError;
      expect(error).toBeInstanceOf(InvalidParameterError);
      expect(error.field?.startsWith(name)).toBe(true);
    }
    expect(transport.sent).toEqual([]);
  });

  test('and the error names the path', async () => {
    const { rong } = newClient();
    const error = await rejection(rong.call('/any/path', { a: { b: [1, { c: new Map() }] } }, { body }));
    expect(error).toMatchObject({ field: 'a.b[1].c', given: 'a Map' });
  });

  test('a Set within an object is an array', async () => {
    const { rong, transport } = newClient();
    await rong.call('/any/path', { a: { b: new Set([1]) } }, { body });
    const { path, body: sent } = transport.sent[0] ?? {};
    const text = decodeURIComponent(body === 'query' ? String(path) : String(sent));
    expect(text).toContain(body === 'json' ? '{"a":{"b":[1]}}' : 'a[b]=[1]');
  });
});

test.each<[what: string, value: unknown]>([
  ['a Date', new Date(0)],
  ['a URL', new URL('http://a')],
  [
    'an id with a JSON form of its own',
    new (class ObjectId {
      a = 1;
      toJSON() {
        return 'x';
      }
    })(),
  ],
])('%s is refused in a form, which would have its members or nothing', async (_, value) => {
  const { rong } = newClient();
  expect(await rejection(rong.call('/any/path', { at: value }))).toMatchObject({ field: 'at' });
});

test.each<[what: string, value: unknown]>([
  ['a bigint', { a: 1n }],
  ['half an emoji', { a: '\ud83d' }],
  ['half an emoji in a key', { '\ud83d': 'a' }],
  ['a gap in an array', { a: [undefined] }],
])('%s is refused in JSON, and in an object within a form', async (_, value) => {
  const { rong, transport } = newClient();
  expect(await rejection(rong.call('/any/path', { value }, { body: 'json' }))).toBeInstanceOf(InvalidParameterError);
  expect(await rejection(rong.call('/any/path', { value: { value } }))).toBeInstanceOf(InvalidParameterError);
  expect(transport.sent).toEqual([]);
});

test('methods with types refuse such values in the parts that the contract leaves open', async () => {
  const { rong, transport } = newClient();
  const calls = [
    rong.userProfile.set({ userId: 'u1', userProfile: { name: 'a', birthday: circle } } as never),
    rong.userProfile.set({ userId: 'u1', userProfile: { name: 'a', newer: 5n } } as never),
    rong.userProfile.set({ userId: 'u1', newer: Promise.resolve() } as never),
  ];
  for (const error of await Promise.all(calls.map(rejection))) expect(error).toBeInstanceOf(InvalidParameterError);
  expect(transport.sent).toEqual([]);
});

test.each([
  ['textMessage', () => textMessage('\ud83d'), 'content.content'],
  ['textMessage', () => textMessage({ content: 'a', extra: Number.NaN as never }), 'content.extra'],
  ['customMessage', () => customMessage('app:a', { circle }), 'content.circle.self'],
  ['customMessage', () => customMessage('app:a', 'half \udc00'), 'content'],
])('%s refuses a content without JSON, and names the path', (_, build, field) => {
  expect(build).toThrow(expect.objectContaining({ name: 'InvalidParameterError', field }));
});

describe('an id', () => {
  test('may be an integer, and is sent as a string', async () => {
    const { rong, transport } = newClient();
    await rong.user.checkOnline({ userId: 42 });
    await rong.message.publishPrivate({ fromUserId: 1, toUserId: [2, '3'], ...textMessage('x') });
    await rong.message.publishPrivate({ fromUserId: 1, toUserId: new Set([2]), ...textMessage('x') });
    await rong.push.setUserPushTag({ userId: 42, tags: ['a'] });
    await rong.friend.remove({ userId: 1, targetIds: [2, 3] });
    await rong.ultraGroupRest.dismiss({ group_id: 7 });
    await rong.call('/user/tag/set', { userId: 42, tags: [] });
    const [online, list, set, json, commas, path, byPath] = transport.sent;
    expect(online?.body).toBe('userId=42');
    expect(list?.body).toMatch(/^fromUserId=1&toUserId=2&toUserId=3&/);
    expect(set?.body).toMatch(/^fromUserId=1&toUserId=2&/);
    expect(json?.body).toBe('{"userId":"42","tags":["a"]}');
    expect(commas?.body).toBe('userId=1&targetIds=2%2C3');
    expect(path?.path).toBe('/v2/ultragroups/7');
    expect(byPath?.body).toBe('{"userId":"42","tags":[]}');
  });

  test.each([1.5, Number.NaN, 2 ** 53, Number.NEGATIVE_INFINITY])('must not be %s', async (userId) => {
    const { rong } = newClient();
    expect(await rejection(rong.user.checkOnline({ userId }))).toMatchObject({ field: 'userId' });
  });

  test('is an integer only where it is an id, and the error says what was given', async () => {
    const { rong } = newClient();
    const error = await rejection(rong.user.getToken({ userId: 1, name: 2.5 as never }));
    expect(error).toMatchObject({
      message: 'user.getToken failed: name must be a string, got a number with a fraction',
    });
  });
});

test('a number out of its range does not show its digits if it may be a phone number', async () => {
  const { rong } = newClient();
  const error = await rejection(rong.user.block({ userId: 'u', minute: 13_800_138_000 }));
  expect(error).toMatchObject({ given: 'an integer of 11 digits' });
});
