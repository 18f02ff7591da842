import { inspect } from 'node:util';
import { describeFields, type Endpoint, type Field, refusesEmpty, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { InvalidParameterError } from '../errors.js';
import { brokenValues, CANARY, edgeValues } from '../test-support/limits.js';
import { rejection } from '../test-support/loopback.js';
import { newRecorder } from '../test-support/recorder.js';

type Methods = Readonly<Record<string, (params?: unknown) => Promise<unknown>>>;

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const transport = newRecorder();
const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', transport, rateLimit: 'off' });

function call({ id }: Endpoint, params: unknown): Promise<unknown> {
  const [resource = '', method = ''] = id.split('.');
  const methods = (rong as unknown as Record<string, Methods>)[resource];
  return methods?.[method]?.(params) ?? Promise.reject(new Error(`no ${id}`));
}

/** Number of requests of a call that did not reject. */
async function sentBy(endpoint: Endpoint, params: unknown): Promise<number> {
  transport.sent.length = 0;
  await call(endpoint, params);
  return transport.sent.length;
}

async function problem(endpoint: Endpoint, params: unknown): Promise<InvalidParameterError> {
  transport.sent.length = 0;
  const error = await rejection(call(endpoint, params));
  expect(error).toBeInstanceOf(InvalidParameterError);
  expect(transport.sent).toEqual([]);
  return error as InvalidParameterError;
}

describe.each(endpoints)('$id', (endpoint) => {
  const fields = describeFields(endpoint.params);
  const { params } = endpoint.sample;

  test('sends its sample', async () => {
    expect(await sentBy(endpoint, params)).toBe(1);
    const [{ method, path } = { method: '', path: '' }] = transport.sent;
    const filled = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
    expect([method, path.replace(/\?.*/, '')]).toEqual([endpoint.method, filled]);
  });

  test.runIf(fields.length > 0)('takes nothing but an object', async () => {
    for (const wrong of [null, CANARY, 42, true, [params], new Set([params]), Buffer.from('x'), () => params]) {
      expect(await problem(endpoint, wrong)).toMatchObject({ field: 'params', limit: 'must be an object' });
    }
  });

  test.each(fields.filter(({ required }) => required))('needs $name', async ({ name }) => {
    const { [name]: _, ...rest } = params;
    for (const without of [rest, { ...rest, [name]: undefined }, { ...rest, [name]: null }]) {
      expect(await problem(endpoint, without)).toMatchObject({ field: name, limit: 'is required' });
    }
  });

  test.each(fields.filter(({ required }) => !required))('does without $name', async ({ name }) => {
    for (const absent of [undefined, null]) {
      expect(await sentBy(endpoint, { ...params, [name]: absent })).toBe(1);
    }
  });

  const isOptional = ({ required }: Field) => !required;
  test.each(fields.filter((each) => isOptional(each) && !refusesEmpty(each)))(
    'takes an empty string as no $name',
    async ({ name }) => {
      expect(await sentBy(endpoint, { ...params, [name]: '' })).toBe(1);
    },
  );

  test.each(fields.filter(refusesEmpty))('refuses an empty string as $name', async ({ name }) => {
    const { field, given } = await problem(endpoint, { ...params, [name]: '' });
    expect([field?.startsWith(name), given]).toEqual([true, 'an empty string']);
  });

  test.each(fields)('holds $name to its limits, and says nothing of what it was given', async (field) => {
    const cases = brokenValues(field);
    expect(cases.length).toBeGreaterThan(0);
    for (const { path, value, limit } of cases) {
      const error = await problem(endpoint, { ...params, [field.name]: value });
      expect(error).toMatchObject({ field: path, limit: expect.stringContaining(limit) });
      expect(error.message).toContain(`${endpoint.id} failed: ${path} `);
      expect(error.message + JSON.stringify(error) + inspect(error)).not.toContain(CANARY);
    }
  });

  test.each(fields)('takes $name up to its limits', async (field) => {
    const edges = edgeValues(field);
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(await sentBy(endpoint, { ...params, [field.name]: edge })).toBe(1);
  });
});

test.each([
  [
    'user.block',
    { userId: ['a', 'x'.repeat(65)], minute: 1 },
    'userId[1] must be at most 64 bytes, got a string of 65 bytes',
  ],
  ['user.block', { userId: 'a', minute: 43_201 }, 'minute must be an integer from 1 to 43200, got 43201'],
  ['user.block', { userId: 'a', minute: 0 }, 'minute must be an integer from 1 to 43200, got 0'],
  ['user.checkOnline', { userId: new Set(['a']) }, 'userId must be a string, got a Set of 1'],
  ['chatroom.create', { chatroom: { r1: 'One', r2: 3 } }, 'chatroom[r2] must be a string, got an integer'],
  [
    'chatroom.create',
    { chatroom: { ['r'.repeat(65)]: 'One' } },
    'chatroom keys must be at most 64 bytes, got a string of 65 bytes',
  ],
  [
    'message.publishPrivate',
    { fromUserId: 'a', toUserId: Array(1001).fill('u'), objectName: 'x', content: 'y' },
    'toUserId must have at most 1000 items, got 1001',
  ],
  [
    'push.broadcastPush',
    { platform: 'ios', audience: {}, notification: {} },
    'audience.is_to_all is required, got undefined',
  ],
] as const)('%s says what is wrong: %#', async (id, params, message) => {
  const endpoint = endpoints.find((each) => each.id === id);
  if (!endpoint) throw new Error(`no ${id}`);
  expect((await problem(endpoint, params)).message).toBe(`${id} failed: ${message}`);
});

test.each([
  ['group.addGagUser', { userId: 'u', minute: 1, groupId: '' }, 'groupId must not be empty: leave it out to mean all'],
  ['group.rollbackGagUser', { userId: 'u', groupId: '' }, 'groupId must not be empty: leave it out to mean all'],
  [
    'ultraGroup.setBan',
    { groupId: 'g', status: true, busChannel: '' },
    'busChannel must not be empty: leave it out to mean all',
  ],
  [
    'message.publishGroup',
    { fromUserId: 'a', toGroupId: 'g', toUserId: '', objectName: 'x', content: 'y' },
    'toUserId[0] must not be empty',
  ],
  ['group.sync', { userId: 'u', group: '' }, 'group must be an object of strings'],
  [
    'conversation.clearHistory',
    { conversationType: 1, fromUserId: 'a', targetId: 'b', msgTimestamp: '' },
    'msgTimestamp must be an integer of at least 0',
  ],
  [
    'push.broadcastPush',
    { platform: ['ios'], audience: { is_to_all: false, userid: '' }, notification: { alert: 'hi' } },
    'audience.userid[0] must not be empty',
  ],
])('%s does not reach all because a variable is empty: %#', async (id, params, message) => {
  const endpoint = endpoints.find((each) => each.id === id);
  if (!endpoint) throw new Error(`no ${id}`);
  expect((await problem(endpoint, params)).message).toBe(`${id} failed: ${message}, got an empty string`);
});

test('a call by path sends an empty string, as the service has a meaning for it', async () => {
  await rong.call('/group/user/gag/add.json', { userId: 'u', minute: 1, groupId: '' });
  expect(transport.sent.at(-1)?.body).toBe('userId=u&minute=1&groupId=');
});

test('takes keys such as __proto__ for what they are', async () => {
  const params = JSON.parse('{"userId":"u1","group":{"__proto__":"evil","constructor":"x"}}');
  expect(await sentBy(resources.group.sync, params)).toBe(1);
  expect(transport.sent[0]?.body).toBe('userId=u1&group%5B__proto__%5D=evil&group%5Bconstructor%5D=x');
  expect({}).not.toHaveProperty('evil');
});

test('reads parameters that are the object’s own, not those of its prototype', async () => {
  expect((await problem(resources.user.checkOnline, Object.create({ userId: 'u1' }))).field).toBe('userId');
  expect(await sentBy(resources.user.checkOnline, Object.assign(Object.create(null), { userId: 'u1' }))).toBe(1);
});
