import { inspect } from 'node:util';
import { describeFields, type Endpoint, type Field, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { InvalidParameterError } from '../core/errors.js';
import { rejection } from '../test-support/loopback.js';

type Methods = Readonly<Record<string, (params?: unknown) => Promise<unknown>>>;

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const sent: string[] = [];
const rong = new RongCloud({
  appKey: 'key',
  appSecret: 'secret',
  transport: {
    send: async ({ path }) => {
      sent.push(path);
      return { status: 200, headers: {}, body: '{"code":200}' };
    },
    close: () => {},
  },
});

function call({ id }: Endpoint, params: unknown): Promise<unknown> {
  const [resource = '', method = ''] = id.split('.');
  const methods = (rong as unknown as Record<string, Methods>)[resource];
  return methods?.[method]?.(params) ?? Promise.reject(new Error(`no ${id}`));
}

async function problem(endpoint: Endpoint, params: unknown): Promise<InvalidParameterError> {
  sent.length = 0;
  const error = await rejection(call(endpoint, params));
  expect(error).toBeInstanceOf(InvalidParameterError);
  expect(sent).toEqual([]);
  return error as InvalidParameterError;
}

describe.each(endpoints)('$id', (endpoint) => {
  const fields = describeFields(endpoint.params);
  const { params } = endpoint.sample;

  test('sends its sample', async () => {
    sent.length = 0;
    await call(endpoint, params);
    expect(sent.map((path) => path.replace(/\?.*/, ''))).toEqual([endpoint.path]);
  });

  test.each(fields.filter(({ required }) => required))('needs $name', async ({ name }) => {
    const { [name]: _, ...rest } = params;
    for (const absent of [undefined, null]) {
      expect(await problem(endpoint, { ...rest, [name]: absent })).toMatchObject({ field: name, limit: 'is required' });
    }
  });

  test.each(fields)('holds $name to its limits', async (field) => {
    for (const [value, limit] of broken(field)) {
      const error = await problem(endpoint, { ...params, [field.name]: value });
      expect(error.field).toContain(field.name);
      expect(`${error.limit}`).toContain(limit);
    }
  });
});

type Broken = [value: unknown, limit: string];

/** Values that break a limit of a field, each with a part of what is said about it. */
function broken(field: Field): Broken[] {
  switch (field.kind) {
    case 'text':
      return brokenText(field);
    case 'integer':
      return brokenInteger(field);
    case 'flag':
    case 'boolean':
      return [['perhaps', 'must be true, false, 1 or 0']];
    case 'list':
      return brokenList(field);
    default:
      return [['text', 'must be an object']];
  }
}

function brokenText({ maxBytes, maxChars, values, pattern }: Field): Broken[] {
  const cases: Broken[] = [[42, 'must be a string']];
  if (maxBytes !== undefined) cases.push(['字'.repeat(maxBytes / 3 + 1), `${maxBytes} bytes`]);
  if (maxChars !== undefined) cases.push(['😀'.repeat(maxChars + 1), `${maxChars} characters`]);
  if (values || pattern) cases.push(['neither', 'must']);
  return cases;
}

function brokenInteger({ min, max }: Field): Broken[] {
  const cases: Broken[] = [
    ['many', 'must be an integer'],
    [1.5, 'must be an integer'],
  ];
  if (min !== undefined) cases.push([min - 1, `${min}`]);
  if (max !== undefined) cases.push([max + 1, `${max}`]);
  return cases;
}

function brokenList({ item, minItems, maxItems }: Field): Broken[] {
  const each = item?.kind === 'map' ? { a: 'b' } : (item?.values?.[0] ?? 'x');
  const cases: Broken[] = [[[each, null], 'must not be missing']];
  if (minItems !== 0) cases.push([[], 'at least 1 item']);
  if (maxItems !== undefined) {
    cases.push([Array.from({ length: maxItems + 1 }, () => each), `at most ${maxItems} items`]);
  }
  return cases;
}

test('names the item of a list and the key of a map that is wrong', async () => {
  const wrongItem = await problem(resources.user.block, { userId: ['a', 'x'.repeat(65)], minute: 1 });
  expect(wrongItem.message).toBe('user.block failed: userId[1] must be at most 64 bytes, got a string of 65 bytes');
  const wrongKey = await problem(resources.chatroom.create, { chatroom: { r1: 'One', r2: 3 } });
  expect(wrongKey.message).toBe('chatroom.create failed: chatroom[r2] must be a string, got an integer');
  const nested = await problem(resources.push.broadcastPush, { platform: 'ios', audience: {}, notification: {} });
  expect(nested.field).toBe('audience.is_to_all');
});

test('says nothing of the values that it refuses', async () => {
  const secret = '13812345678';
  const errors = [
    await problem(resources.sms.sendCode, { mobile: Number(secret), templateId: 't', region: '86' }),
    await problem(resources.sms.sendCode, { mobile: secret, templateId: 't', region: secret }),
    await problem(resources.user.checkOnline, { userId: secret.repeat(9) }),
    await problem(resources.message.getHistory, { date: secret }),
  ];
  for (const error of errors) expect(error.message + JSON.stringify(error) + inspect(error)).not.toContain(secret);
});

test('refuses half an emoji, which has no encoding', async () => {
  const error = await problem(resources.user.getToken, { userId: 'u1', name: '\ud83d' });
  expect(error.limit).toContain('well-formed Unicode');
});

test('takes keys such as __proto__ for what they are', async () => {
  sent.length = 0;
  const params = JSON.parse('{"userId":"u1","group":{"__proto__":"evil","constructor":"x"}}');
  await call(resources.group.sync, params);
  expect(sent).toHaveLength(1);
  expect(({} as Record<string, unknown>).evil).toBeUndefined();
});
