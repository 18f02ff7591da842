import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { json, startLoopback } from '../../test-support/loopback.js';
import { chatroom, type First, group, init, message, user, validateSignature } from './index.js';

const OK = { code: 200 };

async function newApp(answer = json(200, OK)) {
  const server = await startLoopback(answer);
  init('key', 'secret', { api: server.url, retry: 1 });
  return server;
}

/** Runs a call of the old package, and resolves to the arguments that its callback gets. */
function ended(call: (callback: (error: unknown, text: string) => void) => void): Promise<[unknown, string]> {
  return new Promise((resolve) => call((...args) => resolve(args)));
}

describe('the callback', () => {
  test('gets the text of the answer', async () => {
    const server = await newApp(json(200, { code: 200, token: 't' }));
    const [error, text] = await ended((callback) => user.getToken('u1', '小明', 'https://example.com/a.png', callback));
    expect([error, JSON.parse(text)]).toEqual([null, { code: 200, token: 't' }]);
    expect(server.seen).toMatchObject([{ url: '/user/getToken.json' }]);
  });

  test('gets XML if the format says so', async () => {
    const server = await newApp(json(200, '<result><code>200</code></result>'));
    const [error, text] = await ended((callback) => message.publish('u1', 'u2', 'RC:TxtMsg', '{}', 'xml', callback));
    expect([error, text]).toEqual([null, '<result><code>200</code></result>']);
    expect(server.seen[0]?.url).toBe('/message/private/publish.xml');
  });

  test('gets an error with the status and the text of a refusal', async () => {
    await newApp(json(400, { code: 1002, errorMessage: 'wrong' }));
    const [error, text] = await ended((callback) => user.checkOnline('u1', callback));
    expect(error).toMatchObject({ status: 400, code: 1002, response: { body: { code: 1002 } } });
    expect(JSON.parse((error as { response: { text: string } }).response.text)).toMatchObject({ code: 1002 });
    expect(text).toBeNull();
  });

  test('gets an error with the code of a broken connection', async () => {
    init('key', 'secret', { api: 'http://127.0.0.1:1', retry: 1 });
    expect(await ended((callback) => user.checkOnline('u1', callback))).toMatchObject([{ code: 'ECONNREFUSED' }, null]);
  });

  test('may be missing', async () => {
    const server = await newApp();
    (user.unblock as unknown as (userId: string) => void)('u1');
    await expect.poll(() => server.seen.length).toBe(1);
  });
});

describe('arguments', () => {
  const [from, to, name, content] = ['u1', 'u2', 'RC:TxtMsg', '{"content":"json"}'];

  test.each<[what: string, args: unknown[], path: string, fields: object]>([
    ['alone', [], '.json', {}],
    ['with a push text', ['p'], '.json', { pushContent: 'p' }],
    ['with push text and data', ['p', 'd'], '.json', { pushContent: 'p', pushData: 'd' }],
    ['with a format', ['json'], '.json', {}],
    ['with everything', ['p', 'd', 'xml'], '.xml', { pushContent: 'p', pushData: 'd' }],
    ['with nulls', [null, null], '.json', {}],
  ])('of a message %s', async (_, more, suffix, fields) => {
    const server = await newApp();
    const publish = message.private.publish as (...args: unknown[]) => void;
    await ended((callback) => publish(from, to, name, content, ...more, callback));
    const [sent] = server.seen;
    expect(sent?.url).toBe(`/message/private/publish${suffix}`);
    const all = { fromUserId: from, toUserId: to, objectName: name, content, ...fields };
    expect(Object.fromEntries(new URLSearchParams(sent?.body))).toEqual(all);
  });

  test.each([
    ['private', message.private.publish],
    ['system', message.system.publish],
    ['group', message.group.publish],
  ] as const)(
    'of a %s message are JSON if the content is an object, which the old package took apart',
    async (_, publish) => {
      const server = await newApp();
      const content = { operation: 'Add', data: { name: '组' } } as unknown as string;
      await ended((callback) => publish(from, to, name, content, callback));
      expect(new URLSearchParams(server.seen[0]?.body).get('content')).toBe('{"operation":"Add","data":{"name":"组"}}');
    },
  );

  test('of a broadcast have the push text, which the old package left out', async () => {
    const server = await newApp();
    await ended((callback) => message.broadcast(from, name, content, 'p', 'd', callback));
    expect(server.seen[0]?.body).toContain('pushContent=p&pushData=d');
  });

  test('of a template are JSON', async () => {
    const server = await newApp();
    const values = [{ '{n}': 'Bob' }];
    await ended((callback) =>
      message.private.publish_template('u1', ['u2'], name, 'hi {n}', values, ['p'], ['d'], callback),
    );
    expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({ toUserId: ['u2'], values, pushContent: ['p'] });
  });

  test.each<[name: string, code: number, call: (callback: (error: unknown, text: string) => void) => void]>([
    ['of a room', 1000, (callback) => chatroom.create([{ id: 'a b', name: 'x' }], callback)],
    ['of rooms', 1000, (callback) => chatroom.query(['a', 'b\tc'], callback)],
    ['of a group', 2000, (callback) => group.dismiss('u1', 'g\n1', callback)],
    ['of a map', 2000, (callback) => group.sync('u1', { 'g 1': 'one' }, callback)],
    ['of no user', 1002, (callback) => group.create([], 'g1', 'one', callback)],
  ])('with an id %s that is wrong are refused, and nothing is sent', async (_, code, call) => {
    const server = await newApp();
    expect(await ended(call)).toEqual([{ code, message: expect.any(String) }, null]);
    expect(server.seen).toEqual([]);
  });

  test('with minutes are a number of at most 43,200, and make no call below one', async () => {
    const server = await newApp();
    expect(await ended((callback) => user.block('u1', '0', callback))).toEqual([null, '{"code":200}']);
    await ended((callback) => user.block('u1', '99999', callback));
    expect(server.seen.map(({ body }) => body)).toEqual(['userId=u1&minute=43200']);
  });
});

test('signatures of callbacks are checked with the secret of the last init', () => {
  init('key', 'secret');
  const signature = createHash('sha1').update('secret12').digest('hex');
  expect([validateSignature(1, '2', signature), validateSignature('1', '2', 'wrong')]).toEqual([true, false]);
});

test('the modules are objects, and `block` is a function with a function', () => {
  const blocks: First['user']['block'] = user.block;
  expect([typeof blocks, typeof blocks.query]).toEqual(['function', 'function']);
});
