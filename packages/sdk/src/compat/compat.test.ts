import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '../errors.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';
import rongCloudSdk from './entry.js';
import { clientOptions } from './settings.js';

const user = { id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' };

async function newSdk(answer = json(200, { code: 200 })) {
  const server = await startLoopback(answer);
  return { server, sdk: rongCloudSdk({ appkey: 'key', secret: 'secret', api: server.url, retry: 1 }) };
}

describe('a refusal resolves', () => {
  test('with the code and the reason of the service', async () => {
    const { sdk } = await newSdk(
      json(400, { code: 1002, errorMessage: 'userId is wrong', url: '/user/getToken.json' }),
    );
    expect(await sdk.User.register(user)).toEqual({ code: 1002, msg: 'userId is wrong', url: '/user/getToken.json' });
  });

  test.each([
    [1004, 401, '20000'],
    [1008, 429, '20001'],
    [2007, 403, '10001'],
  ])('with the code of the old package in place of %s', async (code, status, old) => {
    const { sdk } = await newSdk(json(status, { code, errorMessage: 'no' }));
    expect(await sdk.User.register(user)).toEqual({ code: old, msg: expect.stringMatching(/[一-龥]/) });
  });

  test('as it is if the status is one of success', async () => {
    const { sdk } = await newSdk(json(200, { code: 1002, errorMessage: 'odd' }));
    expect(await sdk.Group.get({ id: 'g1' })).toEqual({ code: 1002, errorMessage: 'odd' });
  });

  test('with the text of an answer that is no JSON', async () => {
    const { sdk } = await newSdk(json(502, '<html>'));
    expect(await sdk.User.register(user)).toEqual({ code: '', msg: '<html>' });
  });

  test('with the error of a broken connection', async () => {
    const sdk = rongCloudSdk({ appkey: 'key', secret: 'secret', api: 'http://127.0.0.1:1', retry: 1 });
    const answer = await sdk.User.OnlineStatus.get({ id: 'u1' });
    expect(answer).toMatchObject({ code: '', msg: { code: 'ECONNREFUSED', syscall: 'connect', port: 1 } });
  });

  test('after the timeout, which the old package had not', async () => {
    const { url } = await startLoopback(() => {});
    const sdk = rongCloudSdk({ appkey: 'key', secret: 'secret', api: url, timeout: 20, retry: 1 });
    const answer = await sdk.User.OnlineStatus.get({ id: 'u1' });
    expect(answer).toMatchObject({ code: '', msg: { code: 'ETIMEDOUT', timeout: 20 } });
  });
});

describe('wrong arguments reject, and nothing is sent', () => {
  test.each<[code: string, call: (sdk: ReturnType<typeof rongCloudSdk>) => Promise<unknown>]>([
    ['20005', (sdk) => sdk.User.register({ id: 'u1', name: 'Ann' } as never)],
    ['20005', (sdk) => sdk.Group.dismiss({ id: 'g1' } as never)],
    ['20005', (sdk) => sdk.Chatroom.create([{ id: 'r1' }, { id: 'r2', name: 'two' }] as never)],
    ['20003', (sdk) => sdk.User.register({ ...user, name: '' })],
    ['20004', (sdk) => sdk.User.Block.add({ id: 'u1', minute: 0 })],
    ['20006', (sdk) => sdk.Chatroom.Demotion.add({ msgs: 'RC:TxtMsg' })],
    ['20006', (sdk) => sdk.User.register({ ...user, id: 'half an emoji \ud83d' })],
    ['20006', (sdk) => sdk.User.Tag.set({ id: 'u1', tags: ['a'], extra: () => {} })],
  ])('with the code %s as a string', async (code, call) => {
    const { server, sdk } = await newSdk();
    expect(await rejection(call(sdk))).toEqual({ code, msg: expect.any(String) });
    expect(server.seen).toEqual([]);
  });
});

describe('the faults of the old package are gone', () => {
  test('each call has a nonce of its own', async () => {
    const { server, sdk } = await newSdk();
    await Promise.all([sdk.User.Block.getList(), sdk.User.Block.getList()]);
    expect(new Set(server.seen.map(({ headers }) => headers.nonce)).size).toBe(2);
  });

  test('two apps in a process stay apart', async () => {
    const { server } = await newSdk();
    const [one, other] = ['one', 'other'].map((appkey) =>
      rongCloudSdk({ appkey, secret: 'secret', api: server.url }),
    ) as [ReturnType<typeof rongCloudSdk>, ReturnType<typeof rongCloudSdk>];
    await one.User.Block.getList();
    await other.User.Block.getList();
    await one.User.Block.getList();
    expect(server.seen.map(({ headers }) => headers['app-key'])).toEqual(['one', 'other', 'one']);
  });

  test('the arguments of the caller are not changed', async () => {
    const { sdk } = await newSdk();
    const group = { id: 'g1', name: 'one', members: [{ id: 'u1' }] };
    const message = { senderId: 'u1', targetId: 'u2', objectName: 'RC:TxtMsg', content: { content: 'hi' } };
    const copies = structuredClone({ group, message });
    await sdk.Group.create(group);
    await sdk.Message.Private.send(message);
    expect({ group, message }).toEqual(copies);
  });

  test('an id alone is an id, and not `undefined`', async () => {
    const { server, sdk } = await newSdk();
    await sdk.Group.create({ id: 'g1', name: 'one', members: ['u1', 'u2'] as never });
    expect(server.seen[0]?.body).toContain('userId=u1&userId=u2');
  });

  test('JSON is sent as it is in a broadcast as well', async () => {
    const { server, sdk } = await newSdk();
    await sdk.Message.System.broadcast({ senderId: 'u1', objectName: 'x', content: '{"content":"hi"}' });
    expect(new URLSearchParams(server.seen[0]?.body).get('content')).toBe('{"content":"hi"}');
  });
});

describe('settings', () => {
  test('without keys are those of the last call', async () => {
    const { server } = await newSdk();
    rongCloudSdk({ appkey: 'last', secret: 'secret', api: server.url });
    await rongCloudSdk().User.Block.getList();
    expect(server.seen.map(({ headers }) => headers['app-key'])).toEqual(['last']);
  });

  test('that are the same give the same modules', async () => {
    const settings = { appkey: 'key', secret: 'secret', api: ['http://127.0.0.1:1'] };
    expect(rongCloudSdk({ ...settings })).toBe(rongCloudSdk(settings));
    expect(rongCloudSdk({ ...settings, timeout: 1 })).not.toBe(rongCloudSdk(settings));
  });

  test('that are wrong are an error of the first call, which names the option', async () => {
    const error = await rejection(rongCloudSdk({ appkey: '', secret: 'secret' }).User.Block.getList());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).option).toBe('appKey');
  });

  test.each([
    [undefined, {}],
    ['http://api.cn.ronghub.com', { dataCenter: 'BJ' }],
    [['http://api-cn.ronghub.com', 'https://api2-cn.ronghub.com'], { dataCenter: 'BJ' }],
    ['https://api-sg01.ronghub.com', { dataCenter: 'SG' }],
    ['127.0.0.1:8600', { baseUrls: ['http://127.0.0.1:8600'] }],
    [['https://im.example.com/api', 'http://api.cn.ronghub.com'], { baseUrls: expect.any(Array) }],
  ])('with the API %j go to the hosts of today', (api, target) => {
    const { baseUrls, dataCenter } = clientOptions({ appkey: 'key', secret: 'secret', api });
    expect({ ...(baseUrls && { baseUrls }), ...(dataCenter && { dataCenter }) }).toEqual(target);
  });

  test('that the old package did not know are options of the client, and the rest is ignored', () => {
    const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
    const options = clientOptions({ appkey: 'key', secret: 'secret', logger, format: 'json' } as never);
    expect(options).toMatchObject({ appKey: 'key', appSecret: 'secret', logger, rateLimit: 'off' });
    expect(options).not.toHaveProperty('format');
  });
});

test('a message of no type is refused by the service, with the text that the old package sent', async () => {
  const { server, sdk } = await newSdk();
  await sdk.Conversation.mute({ type: 'PP' as never, userId: 'u1', targetId: 'g1' });
  expect(server.seen[0]?.body).toContain('conversationType=undefined');
});
