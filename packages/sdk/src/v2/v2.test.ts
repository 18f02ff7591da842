import { type Endpoint, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { ConnectionError, InvalidParameterError, TimeoutError } from '../errors.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';
import { type Response, RongCloud, RongCloudBase } from './index.js';

type Modules = Readonly<Record<string, Readonly<Record<string, (params?: unknown) => Promise<unknown>>>>>;

const endpoints = Object.values(resources)
  .flatMap((each) => Object.values<Endpoint>(each))
  .flatMap(({ v2, path, sample }) => (v2 === undefined ? [] : [{ v2, path, sample }]));

/** Arguments of methods whose parameters have other names in the V2.0.1 SDK than in the API. */
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
  return { server, rong: new RongCloud('key', 'secret', { baseUrls: [server.url], retry: 1 }) };
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
  expect(named).toHaveLength(52);
  expect(named.sort()).toEqual(endpoints.map(({ v2 }) => v2).sort());
});

describe('arguments of V2.0.1', () => {
  test('may name groups and chatrooms as a record or a list', async () => {
    const { server, rong } = await newClient();
    const list = [
      { id: 'g1', name: '一' },
      { id: '__proto__', name: 'Two' },
    ];
    const record = JSON.parse('{"g1":"一","__proto__":"Two"}');
    for (const names of [list, record]) {
      await rong.Group.sync({ userId: 'u1', groupInfo: names });
      await rong.Chatroom.create({ chatRoomInfo: names });
    }
    const bodies = server.seen.map(({ body }) => [...new URLSearchParams(body)]);
    expect(bodies[0]).toEqual([
      ['userId', 'u1'],
      ['group[g1]', '一'],
      ['group[__proto__]', 'Two'],
    ]);
    expect(bodies[1]).toEqual([
      ['chatroom[g1]', '一'],
      ['chatroom[__proto__]', 'Two'],
    ]);
    expect(bodies.slice(2)).toEqual(bodies.slice(0, 2));
  });

  const template = {
    fromUserId: 'a',
    toUserId: ['b'],
    objectName: 'RC:TxtMsg',
    content: '{}',
    values: [{ '{a}': '男' }],
    pushContent: [''],
  };
  const pushMessage = { platform: ['ios' as const], audience: { is_to_all: true }, notification: { alert: '你好' } };

  test.each<[name: string, document: object, call: (rong: RongCloud, document: never) => Promise<Response>]>([
    ['templateMessage', template, (rong, templateMessage) => rong.Message.publishTemplate({ templateMessage })],
    ['templateMessage', template, (rong, templateMessage) => rong.Message.publishSystemTemplate({ templateMessage })],
    ['userTag', { userId: 'u1', tags: ['男'] }, (rong, userTag) => rong.Push.setUserPushTag({ userTag })],
    ['pushMessage', pushMessage, (rong, document) => rong.Push.broadcastPush({ pushMessage: document })],
  ])('may have %s as an object or as JSON', async (_, document, call) => {
    const { server, rong } = await newClient();
    await call(rong, document as never);
    await call(rong, JSON.stringify(document) as never);
    expect(server.seen.map(({ body }) => JSON.parse(body))).toEqual([document, document]);
  });

  test('may be numbers and switches as texts', async () => {
    const { server, rong } = await newClient();
    const text = { fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' };
    await rong.Message.publishPrivate({ ...text, count: '4', verifyBlacklist: '0', isCounted: '1', pushData: '' });
    expect(server.seen[0]?.body).toMatch(/count=4&verifyBlacklist=0&isCounted=1&pushData=$/);
  });

  test('may be left out where none is required', async () => {
    const { server, rong } = await newClient();
    await Promise.all([
      rong.User.queryBlock(),
      rong.SMS.getImageCode(),
      rong.Wordfilter.getList(),
      rong.call_api('/x'),
    ]);
    expect(server.seen).toHaveLength(4);
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
    ['groupInfo', (rong: RongCloud) => rong.Group.sync({ userId: 'u1', groupInfo: 'g1' as never })],
    ['groupInfo[0]', (rong: RongCloud) => rong.Group.sync({ userId: 'u', groupInfo: [{ id: '', name: 'G' }] })],
    ['chatRoomInfo', (rong: RongCloud) => rong.Chatroom.create({ chatRoomInfo: {} })],
    ['templateMessage', (rong: RongCloud) => rong.Message.publishTemplate({} as never)],
    ['templateMessage', (rong: RongCloud) => rong.Message.publishTemplate({ templateMessage: '[]' })],
    ['userTag', (rong: RongCloud) => rong.Push.setUserPushTag(null as never)],
    ['userTag', (rong: RongCloud) => rong.Push.setUserPushTag({ userTag: 'null' })],
    ['pushMessage', (rong: RongCloud) => rong.Push.broadcastPush({ pushMessage: '' })],
    ['params', (rong: RongCloud) => rong.User.getToken(null as never)],
    ['minute', (rong: RongCloud) => rong.User.block({ userId: 'u1', minute: '43201' })],
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

  test('of an answer that is no JSON is not ok either', async () => {
    const { rong } = await newClient(json(502, '<html>'));
    const response = await rong.callApi('/user/checkOnline');
    expect(response).toMatchObject({ ok: false, status: 502, result: { code: undefined } });
    expect(response.toString()).toBe('{"errorMessage":"the answer is not a JSON object (6 characters)"}');
  });

  test('cannot be had from a server that is not there', async () => {
    const rong = new RongCloud('key', 'secret', { baseUrls: ['http://127.0.0.1:1'], retry: 1 });
    expect(await rejection(rong.User.checkOnline({ userId: 'u1' }))).toBeInstanceOf(ConnectionError);
    expect(await rejection(rong.call_api('/x'))).toBeInstanceOf(ConnectionError);
  });

  test('cannot be had from a server that does not answer', async () => {
    const server = await startLoopback(() => {});
    const rong = new RongCloud('key', 'secret', { baseUrls: [server.url], timeout: 20 });
    expect(await rejection(rong.User.checkOnline({ userId: 'u1' }))).toBeInstanceOf(TimeoutError);
  });
});

test.each([
  ['appKey', ['', 'secret']],
  ['appSecret', ['key', '']],
] as const)('a client without %s is refused by that name', (option, [key, secret]) => {
  expect(() => new RongCloud(key, secret)).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
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
