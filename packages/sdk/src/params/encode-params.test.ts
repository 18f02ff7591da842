import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import type { BodyKind } from '../emitted/contract.js';
import { textMessage } from '../emitted/message-types.js';
import { InvalidParameterError } from '../errors.js';
import { type Loopback, rejection, startLoopback } from '../test-support/loopback.js';

async function newClient(): Promise<{ server: Loopback; rong: RongCloud }> {
  const server = await startLoopback();
  return {
    server,
    rong: new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [server.url], rateLimit: 'off' }),
  };
}

/** Unchecked parameters of a call as the server decodes them, from a form, a query or JSON. */
async function sent(params: object, body: BodyKind = 'form', path = '/any/path'): Promise<unknown> {
  const { server, rong } = await newClient();
  await rong.call(path, params, { body });
  const [request] = server.seen;
  if (body === 'json') return JSON.parse(request?.body ?? '');
  const form = body === 'form' ? request?.body : request?.url.split('?')[1];
  return [...new URLSearchParams(form)];
}

const MESSAGE = { fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' };

describe('a form or a query', () => {
  test.each([
    '中文',
    '😀👨‍👩‍👧',
    'a&b=c',
    '1+1=2',
    '100%',
    '%20',
    'a b',
    '[x]',
    '"\'\\',
    '\r\n\t\0',
    '!*()~-_.',
    'é',
    '',
  ])('holds %j as it is, as a name and as a value', async (text) => {
    const params = { [`n${text}`]: text };
    expect(await sent(params)).toEqual(Object.entries(params));
    expect(await sent(params, 'query')).toEqual(Object.entries(params));
  });

  test('has no plus for a space, which not every server reads', async () => {
    const { server, rong } = await newClient();
    await rong.call('/any/path', { 'a b': 'c + d' });
    expect(server.seen[0]?.body).toBe('a%20b=c%20%2B%20d');
  });

  test.each<[what: string, value: unknown, values: readonly string[]]>([
    ['one value', 'u1', ['u1']],
    ['an array', ['u2', 'u1', 'u2'], ['u2', 'u1', 'u2']],
    ['a Set', new Set(['u1', 'u2']), ['u1', 'u2']],
    ['an array with gaps', ['u1', null, undefined, 'u2'], ['u1', 'u2']],
    ['an empty array', [], []],
    ['a number', 43, ['43']],
    ['zero', 0, ['0']],
    ['a number beyond doubles', 2n ** 64n, ['18446744073709551616']],
    ['a boolean', false, ['false']],
    ['objects', [{ a: 1 }], ['{"a":1}']],
    ['null', null, []],
    ['undefined', undefined, []],
  ])('repeats a field for what it holds: %s', async (_, value, values) => {
    expect(await sent({ userId: value, end: 'x' })).toEqual([...values.map((each) => ['userId', each]), ['end', 'x']]);
  });

  test('has a field with the key in brackets for each entry of a map', async () => {
    const { server, rong } = await newClient();
    await rong.group.sync({ userId: 'u1', group: { g1: '一', 'g&2]': 'Two', g3: '' } });
    const group = `group%5Bg1%5D=${encodeURIComponent('一')}&group%5Bg%262%5D%5D=Two&group%5Bg3%5D=`;
    expect(server.seen[0]?.body).toBe(`userId=u1&${group}`);
  });

  test('leaves out entries of a map that are not there', async () => {
    expect(await sent({ pet: { kind: 'cat', name: undefined, age: null } })).toEqual([['pet[kind]', 'cat']]);
  });

  test('takes names such as __proto__ for what they are', async () => {
    const json = '{"__proto__":"a","constructor":"b","toString":["c"],"pet":{"__proto__":"d"}}';
    expect(await sent(JSON.parse(json))).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
      ['pet[__proto__]', 'd'],
    ]);
  });

  test.each<[what: string, value: unknown, limit: RegExp]>([
    ['half an emoji', '😀'.slice(0, 1), /well-formed Unicode/],
    ['half an emoji in a list', ['a', '\udc00'], /well-formed Unicode/],
    ['half an emoji in a map', { a: '\ud83d' }, /well-formed Unicode/],
    ['a Map', new Map([['a', 'b']]), /a value, a list or an object/],
    ['a Buffer', Buffer.from('a'), /a value, a list or an object/],
  ])('has no place for %s, and the error names the field', async (_, value, limit) => {
    const { server, rong } = await newClient();
    const calls = [
      rong.call('/any/path', { shape: value }),
      rong.user.checkOnline({ userId: 'u1', shape: value } as { userId: string }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toBeInstanceOf(InvalidParameterError);
      expect(error).toMatchObject({ field: 'shape', limit: expect.stringMatching(limit) });
    }
    expect(server.seen).toEqual([]);
  });
});

describe('a switch', () => {
  test.each([true, 1, '1', 'true'])('that is on as %j travels as 1 or as true', async (on) => {
    const { server, rong } = await newClient();
    await rong.message.publishPrivate({ ...MESSAGE, isCounted: on as 1, disablePush: on as true });
    expect(server.seen[0]?.body).toMatch(/isCounted=1&disablePush=true$/);
  });

  test.each([false, 0, '0', 'false'])('that is off as %j travels as 0 or as false', async (off) => {
    const { server, rong } = await newClient();
    await rong.message.publishPrivate({ ...MESSAGE, isCounted: off as 0, disablePush: off as false });
    expect(server.seen[0]?.body).toMatch(/isCounted=0&disablePush=false$/);
  });

  test('that is empty is left to the service, whose default may be on', async () => {
    const { server, rong } = await newClient();
    await rong.message.publishPrivate({ ...MESSAGE, isCounted: '' as never, disablePush: '' as never, pushData: '' });
    expect(server.seen[0]?.body).toMatch(/content=y&pushData=$/);
  });

  test('that is neither on nor off goes out as it is where nothing is checked', async () => {
    const path = '/message/private/publish';
    expect(await sent({ isCounted: 'perhaps', disablePush: 2 }, 'form', path)).toEqual([
      ['isCounted', 'perhaps'],
      ['disablePush', '2'],
    ]);
  });
});

test('a number may be a text', async () => {
  const { server, rong } = await newClient();
  await rong.user.block({ userId: 'u1', minute: '5' as never });
  expect(server.seen[0]?.body).toBe('userId=u1&minute=5');
});

test('a parameter that is newer than the client goes along', async () => {
  const { server, rong } = await newClient();
  const params = { userId: 'u1', name: 'Ann', shoeSize: 43, hats: ['a', 'b'], pet: { kind: 'cat' }, none: null };
  await rong.user.getToken(params);
  expect(server.seen[0]?.body).toBe('userId=u1&name=Ann&shoeSize=43&hats=a&hats=b&pet%5Bkind%5D=cat');
});

describe('a JSON body', () => {
  test('has numbers, switches and lists in their own kind', async () => {
    const { server, rong } = await newClient();
    const template = { fromUserId: 'a', toUserId: new Set(['b']), values: { '{a}': '1' }, pushContent: '' };
    const options = { verifyBlacklist: '0', disablePush: '1', newer: [1, { a: new Date(0) }], none: null };
    await rong.message.publishTemplate({ ...template, ...textMessage('{a}'), ...options } as never);
    expect(server.seen[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      fromUserId: 'a',
      toUserId: ['b'],
      values: [{ '{a}': '1' }],
      pushContent: [''],
      objectName: 'RC:TxtMsg',
      content: '{"content":"{a}"}',
      verifyBlacklist: 0,
      disablePush: true,
      newer: [1, { a: '1970-01-01T00:00:00.000Z' }],
    });
  });

  test('has the members of its objects in their own kind too', async () => {
    const { server, rong } = await newClient();
    await rong.push.broadcastPush({
      platform: 'ios',
      audience: { is_to_all: 'false' as never, userid: new Set(['u1']), tag: '' },
      message: undefined,
      notification: {
        alert: '你好 😀',
        ios: { badge: '3' as never, contentAvailable: true, extras: { a: '' }, title: undefined },
        android: { hw: { importance: 'LOW', nested: [null, 1] } },
      },
    });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      platform: ['ios'],
      audience: { is_to_all: false, userid: ['u1'] },
      notification: {
        alert: '你好 😀',
        ios: { badge: 3, contentAvailable: 1, extras: { a: '' } },
        android: { hw: { importance: 'LOW', nested: [null, 1] } },
      },
    });
  });

  test('has an empty list where that says something', async () => {
    const { server, rong } = await newClient();
    await rong.push.setUserPushTag({ userId: 'u1', tags: new Set() });
    expect(server.seen[0]?.body).toBe('{"userId":"u1","tags":[]}');
  });

  test('leaves an empty number out, since it is not zero', async () => {
    expect(await sent({ notification: { ios: { badge: '', title: '' } } }, 'json', '/push')).toEqual({
      notification: { ios: { title: '' } },
    });
  });

  test('has what is not checked as it is', async () => {
    const params = { notification: { ios: { badge: 'many', contentAvailable: 'yes' } }, audience: { is_to_all: 2 } };
    expect(await sent(params, 'json', '/push')).toEqual(params);
  });

  test('has names such as __proto__ as members of their own', async () => {
    const json = '{"__proto__":{"polluted":1},"notification":{"__proto__":2,"ios":{"extras":{"__proto__":"3"}}}}';
    const { server, rong } = await newClient();
    await rong.call('/push', JSON.parse(json));
    expect(server.seen[0]?.body).toBe(json);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what an endpoint knows of its parameters', () => {
  async function request(call: (rong: RongCloud) => PromiseLike<unknown>) {
    const { server, rong } = await newClient();
    await call(rong);
    const [{ method, url, body } = { method: '', url: '', body: '' }] = server.seen;
    return { method, url, body };
  }

  test('values travel as JSON inside a field, given as values or as JSON', async () => {
    const remarks = [{ id: 'a&b', remark: '小明 👋' }];
    for (const given of [remarks, JSON.stringify(remarks)]) {
      const { body } = await request((rong) => rong.user.setRemarks({ userId: 'u', remarks: given }));
      expect(JSON.parse(new URLSearchParams(body).get('remarks') ?? '')).toEqual(remarks);
    }
  });

  test('inside of JSON they are texts as well', async () => {
    const message = {
      fromUserId: 'a',
      toGroupIds: 'g',
      ...textMessage('x'),
      expansion: true,
      extraContent: { k: 'v' },
    };
    const { body } = await request((rong) => rong.message.publishUltraGroup(message));
    expect(JSON.parse(body).extraContent).toBe('{"k":"v"}');
  });

  test.each<[what: string, targetIds: string | string[] | Set<string>]>([
    ['an array', ['b', 'c']],
    ['a Set', new Set(['b', 'c'])],
  ])('%s is joined with commas where the service wants it so', async (_what, targetIds) => {
    const { body } = await request((rong) => rong.friend.remove({ userId: 'a', targetIds }));
    expect([...new URLSearchParams(body)]).toEqual([
      ['userId', 'a'],
      ['targetIds', 'b,c'],
    ]);
  });

  test('an item with a comma would become two, and is refused', async () => {
    const { server, rong } = await newClient();
    const error = await rejection(rong.friend.remove({ userId: 'a', targetIds: ['b', 'c,d'] }));
    expect(error).toMatchObject({ field: 'targetIds[1]', limit: 'must not have a comma' });
    expect(server.seen).toEqual([]);
  });

  test('parameters in the path stand there, encoded, and nowhere else', async () => {
    const group_id = 'a/b?c=d#中';
    const path = `/v2/ultragroups/${encodeURIComponent(group_id)}`;
    expect(await request((rong) => rong.ultraGroupRest.refresh({ group_id, group_name: 'n' }))).toEqual({
      method: 'PUT',
      url: path,
      body: '{"group_name":"n"}',
    });
    expect(await request((rong) => rong.ultraGroupRest.listUsers({ group_id, page: 2 }))).toEqual({
      method: 'GET',
      url: `${path}/users?page=2`,
      body: '',
    });
  });

  test.each(['.', '..'])('a path never has a segment %j, which servers take for another path', async (group_id) => {
    const { server, rong } = await newClient();
    const error = await rejection(rong.ultraGroupRest.dismiss({ group_id }));
    expect(error).toMatchObject({ name: 'InvalidParameterError', field: 'group_id' });
    expect(server.seen).toEqual([]);
  });

  test('a call by path takes the endpoint of its method, and a path that is known as it is', async () => {
    const path = '/v2/ultragroups/{group_id}/muted-users';
    const sentBy = (method: string) =>
      request((rong) => rong.call(path, { group_id: 'g', user_ids: ['u'] }, { method }));
    expect(await sentBy('DELETE')).toEqual({
      method: 'DELETE',
      url: '/v2/ultragroups/g/muted-users',
      body: '{"user_ids":["u"]}',
    });
    expect((await sentBy('GET')).url).toBe('/v2/ultragroups/g/muted-users?user_ids=u');
    expect((await request((rong) => rong.call('/v3/user/proxychat/start', {}))).url).toBe('/v3/user/proxychat/start');
    expect((await request((rong) => rong.call('/friend/get', { userId: 'u' }))).url).toBe('/friend/get.json');
  });
});
