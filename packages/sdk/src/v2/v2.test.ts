import { type Endpoint, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { ConnectionError, InvalidParameterError } from '../core/errors.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';
import { RongCloud, RongCloudBase } from './index.js';

type Modules = Readonly<Record<string, Readonly<Record<string, (params?: unknown) => Promise<unknown>>>>>;

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

/** Arguments that V2.0.1 names otherwise than the wire does. */
const ARGUMENTS: Readonly<Record<string, (params: object) => object>> = {
  'Group.sync': (params) => ({ userId: '2014', groupInfo: (params as { group: object }).group }),
  'Chatroom.create': (params) => ({ chatRoomInfo: (params as { chatroom: object }).chatroom }),
  'Message.publishTemplate': (templateMessage) => ({ templateMessage }),
  'Message.publishSystemTemplate': (templateMessage) => ({ templateMessage }),
  'Push.setUserPushTag': (userTag) => ({ userTag }),
  'Push.broadcastPush': (pushMessage) => ({ pushMessage }),
};

async function newClient(answer = json(200, { code: 200 })) {
  const server = await startLoopback(answer);
  return { server, rong: new RongCloud('key', 'secret', { baseUrls: [server.url] }) };
}

test.each(endpoints)('$v2 is there, and calls $path', async ({ v2, path, sample }) => {
  const { server, rong } = await newClient();
  const [module = '', method = ''] = v2.split('.');
  const params = ARGUMENTS[v2]?.(sample.params) ?? sample.params;
  const response = await (rong as unknown as Modules)[module]?.[method]?.(params);
  expect(response).toMatchObject({ ok: true, status: 200, result: { code: 200 } });
  expect(server.seen.map(({ url }) => url.replace(/\?.*/, ''))).toEqual([path]);
});

test('there are 52 calls, and no others', async () => {
  const { rong } = await newClient();
  const modules = Object.values(rong).filter((value) => /^[A-Z]/.test(value.constructor.name) && 'rong' in rong);
  const calls = modules.flatMap((module) => {
    const { name, prototype } = module.constructor;
    return Object.getOwnPropertyNames(prototype).map((method) => `${name}.${method}`);
  });
  const named = calls.filter((call) => !call.endsWith('.constructor') && !call.startsWith('RongCloud'));
  expect(named.sort()).toEqual(endpoints.map(({ v2 }) => v2).sort());
});

describe('arguments of V2.0.1', () => {
  test('may name groups as a record or a list', async () => {
    const { server, rong } = await newClient();
    await rong.Group.sync({ userId: 'u1', groupInfo: { g1: 'One', g2: 'Two' } });
    const groupInfo = [
      { id: 'g1', name: 'One' },
      { id: 'g2', name: 'Two' },
    ];
    await rong.Group.sync({ userId: 'u1', groupInfo });
    expect(server.seen[0]?.body).toBe('userId=u1&group%5Bg1%5D=One&group%5Bg2%5D=Two');
    expect(server.seen[1]?.body).toBe(server.seen[0]?.body);
  });

  test('may be documents as objects or as JSON', async () => {
    const { server, rong } = await newClient();
    const userTag = { userId: 'u1', tags: ['男', 'bj'] };
    await rong.Push.setUserPushTag({ userTag });
    await rong.Push.setUserPushTag({ userTag: JSON.stringify(userTag) });
    expect(server.seen.map(({ body }) => JSON.parse(body))).toEqual([userTag, userTag]);
  });

  test('may be numbers and switches as texts', async () => {
    const { server, rong } = await newClient();
    const text = { fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' };
    await rong.Message.publishPrivate({ ...text, count: '4', verifyBlacklist: '0', isCounted: '1', pushData: '' });
    expect(server.seen[0]?.body).toMatch(/count=4&verifyBlacklist=0&isCounted=1&pushData=$/);
  });

  test.each([
    ['groupInfo', (rong: RongCloud) => rong.Group.sync({ userId: 'u1' } as never)],
    ['groupInfo', (rong: RongCloud) => rong.Group.sync({ userId: 'u1', groupInfo: [] })],
    [
      'groupInfo[1]',
      (rong: RongCloud) => rong.Group.sync({ userId: 'u', groupInfo: [{ id: 'g', name: 'G' }, 'x' as never] }),
    ],
    ['userId', (rong: RongCloud) => rong.Group.sync({ groupInfo: { g1: 'One' } } as never)],
    ['chatRoomInfo', (rong: RongCloud) => rong.Chatroom.create(undefined as never)],
    ['templateMessage', (rong: RongCloud) => rong.Message.publishTemplate({} as never)],
    ['templateMessage', (rong: RongCloud) => rong.Message.publishTemplate({ templateMessage: '{"broken' })],
    ['fromUserId', (rong: RongCloud) => rong.Message.publishSystemTemplate({ templateMessage: '{}' })],
    ['userId', (rong: RongCloud) => rong.User.getToken({} as never)],
  ])('that are wrong reject and name %s', async (field, call) => {
    const { server, rong } = await newClient();
    const error = await rejection(call(rong));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect((error as InvalidParameterError).field).toBe(field);
    expect(server.seen).toEqual([]);
  });
});

describe('a Response', () => {
  test('prints as the JSON of its result', async () => {
    const { rong } = await newClient(json(200, { code: 200, status: '1' }));
    const response = await rong.User.checkOnline({ userId: 'u1' });
    expect(String(response)).toBe('{"code":200,"status":"1"}');
    expect(response.get()).toBe(response.result);
  });

  test('of a refusal is not ok, and is not thrown', async () => {
    const { rong } = await newClient(json(429, { code: 1008, errorMessage: 'slow down' }));
    const response = await rong.User.checkOnline({ userId: 'u1' });
    expect(response).toMatchObject({ ok: false, status: 429, result: { code: 1008, errorMessage: 'slow down' } });
  });

  test('cannot be had from a server that is not there', async () => {
    const rong = new RongCloud('key', 'secret', { baseUrls: ['http://127.0.0.1:1'] });
    expect(await rejection(rong.User.checkOnline({ userId: 'u1' }))).toBeInstanceOf(ConnectionError);
  });
});

test('a call by path goes out as it is', async () => {
  const server = await startLoopback();
  const base = new RongCloudBase('key', 'secret', { baseUrls: [server.url] });
  await base.call_api('/message/private/publish', { fromUserId: 'a', toUserId: ['b', 'c'] });
  await base.callApi('/user/block/query.json');
  expect(server.seen).toMatchObject([
    { url: '/message/private/publish.json', body: 'fromUserId=a&toUserId=b&toUserId=c' },
    { url: '/user/block/query.json', body: '' },
  ]);
});
