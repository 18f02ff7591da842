import { callbacks } from '@rongkit/contract';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { signature } from '../signing.js';
import { APP, callbackOf, type Letter, letterOf, NOW, requestOf } from '../test-support/callbacks.js';
import {
  MemoryReplayCache,
  type MessageRoute,
  pass,
  refuse,
  replace,
  type WebhookEvent,
  type WebhookRequest,
  Webhooks,
  type WebhooksOptions,
  type WebhookType,
} from './index.js';

const types = callbacks.map(({ id }) => id as WebhookType);
const now = () => NOW;

function webhooksOf(options: WebhooksOptions = {}): Webhooks {
  return new Webhooks({ appSecret: APP.appSecret, now, ...options });
}

/** Status and body of the answer to a request, the events that reached the handler, and the reasons of refusals. */
async function receive<Type extends WebhookType>(type: Type, request: WebhookRequest, options: WebhooksOptions = {}) {
  const events: WebhookEvent<Type>[] = [];
  const reasons: string[] = [];
  const onRefusal = ({ reason }: { reason: string }) => void reasons.push(reason);
  const endpoint = webhooksOf({ onRefusal, ...options }).endpoint(type, ((event: WebhookEvent<Type>) => {
    events.push(event);
  }) as never);
  const { status, body } = await endpoint.receive(request);
  return { status, body, events, reasons };
}

test.each(types)('%s is verified and read', async (type) => {
  const { sample, appKeyIn } = callbackOf(type);
  const { status, events } = await receive(type, requestOf(type, letterOf(type)), APP);
  expect(status).toBe(200);
  expect(events.map(({ data }) => data)).toEqual([sample].flat());
  expect(events[0]).toMatchObject({ type, appKey: APP.appKey, signedAt: NOW });
  expect(['signature', 'body']).toContain(appKeyIn);
});

test('an event knows what it holds by its type', () => {
  const look = (event: WebhookEvent): string => {
    switch (event.type) {
      case 'message.route':
        expectTypeOf(event.data).toEqualTypeOf<MessageRoute>();
        return event.data.msgUID;
      case 'user.onlineStatus':
        expectTypeOf(event.data.status).toEqualTypeOf<'0' | '1' | '2'>();
        return event.data.userid;
      default:
        return event.type;
    }
  };
  const data = callbackOf('message.route').sample as MessageRoute;
  expect(look({ type: 'message.route', data, appKey: undefined, signedAt: NOW })).toBe('5FGT-7VA9-G4DD-4V5P');
});

describe('values come in their kinds', () => {
  test('although a form has texts only', async () => {
    const body = {
      ...(callbackOf('message.route').sample as object),
      sensitiveType: '2',
      aiGenerated: 'true',
      groupUserIds: ['a', 'b'],
    };
    const { events } = await receive('message.route', requestOf('message.route', letterOf('message.route', body)));
    expect(events[0]?.data).toMatchObject({ sensitiveType: 2, aiGenerated: true, groupUserIds: ['a', 'b'] });
  });

  test('also one item of a list, and items that are joined with commas', async () => {
    const route = { ...(callbackOf('message.route').sample as object), groupUserIds: 'a' };
    const ask = { ...(callbackOf('message.preSend').sample as object), toUserIds: 'a,b,c' };
    const routed = await receive('message.route', requestOf('message.route', letterOf('message.route', route)));
    const asked = await receive('message.preSend', requestOf('message.preSend', letterOf('message.preSend', ask)));
    expect(routed.events[0]?.data.groupUserIds).toEqual(['a']);
    expect(asked.events[0]?.data.toUserIds).toEqual(['a', 'b', 'c']);
  });

  test('also with an object in place of its text, or a wrapped list', async () => {
    const profile = { userId: 'u', type: 1, time: 1, userProfile: { name: '安 😀' } };
    const read = await receive('user.profile', requestOf('user.profile', letterOf('user.profile', profile)));
    expect(read.events[0]?.data.userProfile).toBe('{"name":"安 😀"}');
    const wrapped = { profiles: callbackOf('group.operation').sample };
    const groups = await receive('group.operation', requestOf('group.operation', letterOf('group.operation', wrapped)));
    expect(groups.events.map(({ data }) => data)).toEqual(callbackOf('group.operation').sample);
  });

  test('and what is null is left out', async () => {
    const body = { ...(callbackOf('user.friend').sample as object), extra: null };
    const { events } = await receive('user.friend', requestOf('user.friend', letterOf('user.friend', body)));
    expect(events.map(({ data }) => data)).toEqual([callbackOf('user.friend').sample]);
  });

  test('also of an attribute that was removed, and of an operator in a list', async () => {
    const removed = { chatroomId: 'r', optType: 3, userId: 'u', timestamp: 1, value: null };
    const room = await receive('chatroom.kv', requestOf('chatroom.kv', letterOf('chatroom.kv', removed)));
    expect(room.events[0]?.data).toEqual({ chatroomId: 'r', optType: 3, userId: 'u', timestamp: 1 });
    const joined = [{ groupId: 'g', eventType: 2, time: 1, optUserId: ['u1'] }];
    const group = await receive('group.operation', requestOf('group.operation', letterOf('group.operation', joined)));
    expect(group.events[0]?.data.optUserId).toBe('u1');
  });

  test('and what is newer than this package comes along', async () => {
    const online = [{ userid: 'u', status: '3', time: 1 }];
    const user = await receive(
      'user.onlineStatus',
      requestOf('user.onlineStatus', letterOf('user.onlineStatus', online)),
    );
    expect(user.events[0]?.data).toEqual(online[0]);
    const body = { ...(callbackOf('user.friend').sample as object), eventType: 99, brandNew: { a: 1 } };
    const { events } = await receive('user.friend', requestOf('user.friend', letterOf('user.friend', body)));
    expect(events[0]?.data).toMatchObject({ eventType: 99, brandNew: { a: 1 } });
  });
});

describe('a signature', () => {
  const type = 'message.route';
  const letter = letterOf(type);
  const withHeaders = (names: Record<string, string>): WebhookRequest => ({
    ...requestOf(type, letter),
    url: '/',
    headers: names,
  });

  test.each([
    ['App-Key, Nonce, Timestamp, Signature', ['App-Key', 'Nonce', 'Timestamp', 'Signature']],
    ['appkey, nonce, timestamp, signature', ['appkey', 'nonce', 'timestamp', 'signature']],
    ['RC-App-Key and so on', ['RC-App-Key', 'RC-Nonce', 'RC-Timestamp', 'RC-Signature']],
  ])('may be in headers: %s', async (_, [key = '', nonce = '', timestamp = '', signed = '']) => {
    const headers = {
      [key]: letter.appKey,
      [nonce]: letter.nonce,
      [timestamp]: letter.timestamp,
      [signed]: letter.signature,
    };
    expect(await receive(type, withHeaders(headers), APP)).toMatchObject({ status: 200 });
  });

  test('may have its time as signTimestamp, as in older documentation', async () => {
    const { url, ...rest } = requestOf(type, letter);
    expect(await receive(type, { ...rest, url: url.replace('timestamp', 'signTimestamp') })).toMatchObject({
      status: 200,
    });
  });

  test('may be in capitals', async () => {
    const signed = letter.signature.toUpperCase();
    expect(await receive(type, requestOf(type, { ...letter, signature: signed }))).toMatchObject({ status: 200 });
  });

  test('of an old time is not made young by digits that move into the nonce', async () => {
    const at = 1_761_763_921_234;
    const old = letterOf(type, undefined, at);
    const moved = { ...old, nonce: old.nonce + old.timestamp.slice(0, 3), timestamp: old.timestamp.slice(3) };
    const later = { maxAgeMs: 60_000, now: () => Number(moved.timestamp) * 1000 };
    expect(await receive(type, requestOf(type, moved), later)).toMatchObject({ status: 400, events: [] });
  });

  test('may name the app in the query where the body has not', async () => {
    const { appKey: _, ...body } = callbackOf('message.preSend').sample as Record<string, unknown>;
    const asked = letterOf('message.preSend', body);
    const { url, ...rest } = requestOf('message.preSend', asked);
    const named = { ...rest, url: `${url}&appKey=${asked.appKey}` };
    const { events } = await receive('message.preSend', named, { appSecret: { [APP.appKey]: APP.appSecret } });
    expect(events).toMatchObject([{ appKey: APP.appKey, data: { appKey: APP.appKey } }]);
  });

  test('of one app does not speak for another that the body names', async () => {
    const body = { ...(callbackOf('message.preSend').sample as object), appKey: 'other' };
    const { url, ...rest } = requestOf('message.preSend', letterOf('message.preSend', body));
    const named = { ...rest, url: `${url}&appKey=${APP.appKey}` };
    const appSecret = { [APP.appKey]: APP.appSecret, other: 'other-secret' };
    const { status, reasons } = await receive('message.preSend', named, { appSecret });
    expect([status, reasons]).toEqual([401, ['wrong app key']]);
  });

  test('of another app is told by its app key', async () => {
    const appSecret = { [APP.appKey]: APP.appSecret, other: 'other-secret' };
    expect(await receive(type, requestOf(type, letter), { appSecret })).toMatchObject({ status: 200 });
    const stranger = requestOf(type, { ...letter, appKey: 'stranger' });
    expect(await receive(type, stranger, { appSecret })).toMatchObject({ status: 401, reasons: ['wrong app key'] });
    const asked = letterOf('message.preSend');
    expect(await receive('message.preSend', requestOf('message.preSend', asked), { appSecret })).toMatchObject({
      status: 200,
    });
  });
});

describe('a request is refused, and reaches no handler,', () => {
  const type = 'message.route';
  const good = () => requestOf(type, letterOf(type));

  test.each<[what: string, reason: string, status: number, make: () => WebhookRequest, options?: WebhooksOptions]>([
    ['with another method', 'wrong method', 405, () => ({ ...good(), method: 'GET' })],
    ['without a signature', 'no signature', 401, () => ({ ...good(), url: '/' })],
    [
      'with an empty signature',
      'no signature',
      401,
      () => ({ ...good(), url: good().url.replace(/signature=.*/, 'signature=') }),
    ],
    ['with a wrong signature', 'wrong signature', 401, () => requestOf(type, { ...letterOf(type), nonce: 'x' })],
    ['signed by another secret', 'wrong signature', 401, good, { appSecret: 'another' }],
    ['for another app', 'wrong app key', 401, good, { appKey: 'another' }],
    [
      'from yesterday',
      'stale',
      401,
      () => requestOf(type, letterOf(type, undefined, NOW - 86_400_000)),
      { maxAgeMs: 60_000 },
    ],
    [
      'from tomorrow',
      'stale',
      401,
      () => requestOf(type, letterOf(type, undefined, NOW + 86_400_000)),
      { maxAgeMs: 60_000 },
    ],
    [
      'with a time that is no number',
      'malformed',
      400,
      () => ({ ...good(), url: '/?nonce=n&timestamp=1e3&signature=s' }),
    ],
    ['with a field twice', 'malformed', 400, () => ({ ...good(), body: `${good().body}&fromUserId=u2` })],
    ['with two signatures', 'malformed', 400, () => ({ ...good(), url: `${good().url}&signature=0` })],
    [
      'with an endless nonce',
      'malformed',
      400,
      () => ({ ...good(), url: `/?nonce=${'n'.repeat(65)}&timestamp=1&signature=s` }),
    ],
    ['without a required field', 'malformed', 400, () => ({ ...good(), body: 'fromUserId=u1' })],
    ['with an empty body', 'malformed', 400, () => ({ ...good(), body: '' })],
    ['that is too large', 'too large', 413, good, { maxBodyBytes: 10 }],
  ])('%s', async (_, reason, status, make, options) => {
    const { events, ...answer } = await receive(type, make(), options);
    expect(answer).toEqual({ status, body: JSON.stringify({ error: reason }), reasons: [reason] });
    expect(events).toEqual([]);
  });

  test.each(['', '{', '[]x', 'null', '42', '"x"', '[null]', '[[]]', '{"a":1}'])('with %j for JSON', async (body) => {
    const request = { ...requestOf('user.friend', letterOf('user.friend')), body };
    expect(await receive('user.friend', request)).toMatchObject({ status: 400, events: [] });
  });

  test('when it has been received before', async () => {
    const request = good();
    const webhooks = webhooksOf({ replays: true, maxAgeMs: 60_000 });
    const endpoint = webhooks.endpoint(type, () => {});
    const statuses = [await endpoint.receive(request), await endpoint.receive(request), await endpoint.receive(good())];
    expect(statuses.map(({ status }) => status)).toEqual([200, 409, 200]);
  });
});

test('digits that move between nonce and time make no new callback', async () => {
  const first = { ...letterOf('message.route'), nonce: 'n0', signature: signature(APP.appSecret, 'n0', String(NOW)) };
  const endpoint = webhooksOf({ replays: true, maxAgeMs: 60_000 }).endpoint('message.route', () => {});
  expect((await endpoint.receive(requestOf('message.route', first))).status).toBe(200);
  const moved = { ...first, nonce: 'n', timestamp: `0${NOW}` };
  expect((await endpoint.receive(requestOf('message.route', moved))).status).toBe(400);
});

test('a cache of replays forgets what is old, and the oldest when it is full', () => {
  let time = 0;
  const cache = new MemoryReplayCache(2, () => time);
  expect([cache.seen('a', 10), cache.seen('a', 10)]).toEqual([false, true]);
  time = 10;
  expect(cache.seen('a', 100)).toBe(false);
  expect([cache.seen('b', 100), cache.seen('c', 100)]).toEqual([false, false]);
  expect([cache.seen('c', 100), cache.seen('b', 100), cache.seen('a', 100)]).toEqual([true, true, false]);
});

describe('a handler', () => {
  const type = 'message.preSend';
  const answerOf = async (handler: () => unknown) => {
    const errors: unknown[] = [];
    const webhooks = webhooksOf({ onError: (error) => errors.push(error) });
    const answer = await webhooks.endpoint(type, handler as never).receive(requestOf(type, letterOf(type)));
    return { ...answer, errors };
  };

  test.each([
    ['says nothing', () => {}, { pass: 1 }],
    ['lets it pass', pass, { pass: 1 }],
    ['refuses it', () => refuse('不行 😀'), { pass: 0, extra: '不行 😀' }],
    [
      'changes it',
      async () => replace({ content: '{"content":"***"}' }),
      { pass: 1, content: '{"content":"***"}', replaceContent: '{"content":"***"}' },
    ],
    ['silences it', async () => replace({ disablePush: true }), { pass: 1, replaceDisablePush: true }],
  ])('that %s about a message gives its verdict', async (_, handler, verdict) => {
    const { status, body, headers } = await answerOf(handler);
    expect([status, JSON.parse(body), headers]).toEqual([200, verdict, { 'Content-Type': 'application/json' }]);
  });

  test('that throws is told of, and is HTTP 500', async () => {
    const problem = new Error('the database is gone');
    const { status, body, errors } = await answerOf(() => {
      throw problem;
    });
    expect([status, errors]).toEqual([500, [problem]]);
    expect(body).not.toContain('database');
  });

  test('gets the events of a body in their order, and one at a time', async () => {
    const order: string[] = [];
    const endpoint = webhooksOf().endpoint('chatroom.status', async ({ data }) => {
      order.push(`${data.chatRoomId} begins`);
      await Promise.resolve();
      order.push(`${data.chatRoomId} ends`);
    });
    await endpoint.receive(requestOf('chatroom.status', letterOf('chatroom.status')));
    expect(order).toEqual(['r1 begins', 'r1 ends', 'r2 begins', 'r2 ends']);
  });

  test('that fails for an event still gets those after it', async () => {
    const seen: string[] = [];
    const errors: unknown[] = [];
    const endpoint = webhooksOf({ onError: (error) => errors.push(error) }).endpoint('chatroom.status', ({ data }) => {
      seen.push(data.chatRoomId);
      if (data.chatRoomId === 'r1') throw new Error('r1 is unknown');
    });
    const { status } = await endpoint.receive(requestOf('chatroom.status', letterOf('chatroom.status')));
    expect([status, seen, errors]).toEqual([500, ['r1', 'r2'], [new Error('r1 is unknown')]]);
  });

  test('is found by the end of the path', async () => {
    const seen: string[] = [];
    const endpoint = webhooksOf().endpoints({
      'message.route': ({ data }) => seen.push(data.msgUID),
      'user.friend': ({ data }) => seen.push(data.userId),
    });
    const send = (type: WebhookType) => endpoint.receive(requestOf(type, letterOf(type), `/rongcloud/${type}`));
    expect((await send('message.route')).status).toBe(200);
    expect((await send('user.friend')).status).toBe(200);
    expect((await send('chatroom.kv')).status).toBe(404);
    expect(
      (await endpoint.receive({ ...requestOf('user.friend', letterOf('user.friend')), url: '/__proto__' })).status,
    ).toBe(404);
    expect(seen).toEqual(['5FGT-7VA9-G4DD-4V5P', 'u2']);
  });
});

test('a hook that rejects disturbs nothing', async () => {
  const lost: unknown[] = [];
  const listener = (error: unknown) => lost.push(error);
  process.on('unhandledRejection', listener);
  onTestFinished(() => void process.off('unhandledRejection', listener));
  const onRefusal = async () => {
    throw new Error('the log is full');
  };
  const endpoint = webhooksOf({ onRefusal }).endpoint('message.route', () => {});
  const { status } = await endpoint.receive({ method: 'GET', url: '/', headers: {}, body: '' });
  await new Promise((resolve) => setImmediate(resolve));
  expect([status, lost]).toEqual([405, []]);
});

test.each([
  ['appSecret', {}],
  ['appSecret', { appSecret: '' }],
  ['appSecret', { appSecret: { key: '' } }],
  ['maxAgeMs', { appSecret: 's', maxAgeMs: 0 }],
])('a wrong %s is refused by name: %j', (option, options) => {
  expect(() => new Webhooks(options)).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
});

type Carrier = 'query' | 'signTimestamp' | 'headers';

interface Forged extends Letter {
  readonly carrier?: Carrier;
  readonly twice?: string;
}

function forgedRequest({ carrier = 'query', twice, ...letter }: Forged): WebhookRequest {
  const { url, ...rest } = requestOf('message.route', letter);
  const { appKey, nonce, timestamp, signature: signed } = letter;
  if (carrier === 'headers') return { ...rest, url: '/', headers: { appKey, nonce, timestamp, signature: signed } };
  const renamed = carrier === 'signTimestamp' ? url.replace('timestamp', 'signTimestamp') : url;
  return { ...rest, url: twice ? `${renamed}&${twice}=${new URL(url, 'http://x').searchParams.get(twice)}` : renamed };
}

/** Callback that was received before. Its nonce ends in digits, which a forger can move into the timestamp. */
const REPLAYED: Letter = {
  ...letterOf('message.route'),
  nonce: 'r1700',
  signature: signature(APP.appSecret, 'r1700', String(NOW)),
};

/** Change to a callback by an attacker without the app secret. */
const forgeries: fc.Arbitrary<(letter: Letter) => Forged> = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 20 })
    .map((nonce) => (letter: Letter) => ({ ...letter, nonce: letter.nonce + nonce })),
  fc
    .integer({ min: 1, max: 10 ** 9 })
    .map((shift) => (letter: Letter) => ({ ...letter, timestamp: String(NOW + shift) })),
  fc.nat({ max: 39 }).chain((place) =>
    fc.constantFrom(...'0123456789abcdef').map((digit) => (letter: Letter) => ({
      ...letter,
      signature: changed(letter.signature, place, digit),
    })),
  ),
  fc
    .nat({ max: 39 })
    .map((length) => (letter: Letter) => ({ ...letter, signature: letter.signature.slice(0, length) })),
  fc
    .string({ maxLength: 60 })
    .map((text) => (letter: Letter) => ({ ...letter, signature: `${letter.signature}${text}x` })),
  fc.string({ minLength: 1, maxLength: 20 }).map((secret) => (letter: Letter) => ({
    ...letter,
    signature: signature(secret === APP.appSecret ? `${secret}x` : secret, letter.nonce, letter.timestamp),
  })),
  fc.constant((letter: Letter) => ({ ...letter, appKey: `${letter.appKey}x` })),
  // Replays: unchanged, in upper case, with the older name of the timestamp, in headers, with digits moved between
  // nonce and timestamp.
  fc.constant(() => REPLAYED),
  fc.constant(() => ({ ...REPLAYED, signature: REPLAYED.signature.toUpperCase() })),
  fc.constantFrom<Carrier>('query', 'signTimestamp', 'headers').map((carrier) => () => ({ ...REPLAYED, carrier })),
  fc.integer({ min: 1, max: 12 }).map((count) => () => ({
    ...REPLAYED,
    nonce: REPLAYED.nonce + REPLAYED.timestamp.slice(0, count),
    timestamp: REPLAYED.timestamp.slice(count),
  })),
  fc.integer({ min: 1, max: REPLAYED.nonce.length - 1 }).map((count) => () => ({
    ...REPLAYED,
    nonce: REPLAYED.nonce.slice(0, -count),
    timestamp: REPLAYED.nonce.slice(-count) + REPLAYED.timestamp,
  })),
  // A parameter of the query occurs twice.
  fc
    .constantFrom('nonce', 'timestamp', 'signature', 'appKey')
    .map((twice) => (letter: Letter) => ({ ...letter, twice })),
);

function changed(text: string, place: number, digit: string): string {
  const other = text[place] === digit ? (digit === '0' ? '1' : '0') : digit;
  return text.slice(0, place) + other + text.slice(place + 1);
}

test('of 100,000 forged, replayed and changed callbacks none is accepted', async () => {
  const accepted: unknown[] = [];
  const webhooks = webhooksOf({ ...APP, replays: true, maxAgeMs: 10 ** 12 });
  const endpoint = webhooks.endpoint('message.route', ({ data }) => accepted.push(data));
  expect((await endpoint.receive(requestOf('message.route', REPLAYED))).status).toBe(200);
  accepted.length = 0;
  await fc.assert(
    fc.asyncProperty(forgeries, async (forge) => {
      const { status } = await endpoint.receive(forgedRequest(forge(letterOf('message.route'))));
      return [400, 401, 409].includes(status);
    }),
    { numRuns: 100_000 },
  );
  expect(accepted).toEqual([]);
});

describe('a body with several events', () => {
  const events = callbackOf('chatroom.status').sample as readonly Record<string, unknown>[];

  test('loses none of the others when one lacks a field, and the unfit one is told', async () => {
    const letter = letterOf('chatroom.status', [{ chatRoomId: 'r0' }, ...events]);
    const { status, events: seen, reasons } = await receive('chatroom.status', requestOf('chatroom.status', letter));
    expect([status, reasons]).toEqual([200, ['malformed']]);
    expect(seen.map(({ data }) => data.chatRoomId)).toEqual(['r1', 'r2']);
  });

  test('is refused when none is fit', async () => {
    const letter = letterOf('chatroom.status', [{ chatRoomId: 'r0' }]);
    expect(await receive('chatroom.status', requestOf('chatroom.status', letter))).toMatchObject({ status: 400 });
  });

  test('is taken with half an emoji in one, as JSON can carry it', async () => {
    const letter = letterOf('chatroom.status', [{ ...events[0], chatRoomId: 'half \ud83d' }, ...events]);
    const { status, events: seen } = await receive('chatroom.status', requestOf('chatroom.status', letter));
    expect(status).toBe(200);
    expect(seen.map(({ data }) => data.chatRoomId)).toEqual(['half \ud83d', 'r1', 'r2']);
  });
});

test('a body may begin with a byte order mark, and long ids keep their digits', async () => {
  const letter = letterOf('user.onlineStatus');
  const body = `\ufeff${letter.body.replace(/"userid":"[^"]*"/, '"userid":12345678901234567890')}`;
  const { status, events } = await receive('user.onlineStatus', requestOf('user.onlineStatus', { ...letter, body }));
  expect(status).toBe(200);
  expect(events[0]?.data.userid).toBe('12345678901234567890');
});

describe('while a secret is replaced', () => {
  test.each([
    ['an array', ['old', APP.appSecret, 'new']],
    ['an array for each app', { [APP.appKey]: ['old', APP.appSecret] }],
  ])('%s of secrets takes a signature of any', async (_, appSecret) => {
    const request = requestOf('message.route', letterOf('message.route'));
    expect((await receive('message.route', request, { appSecret })).status).toBe(200);
    const forged = requestOf('message.route', { ...letterOf('message.route'), nonce: 'x' });
    expect((await receive('message.route', forged, { appSecret })).status).toBe(401);
  });

  test.each([[[]], [['']], [{ key: [] }], [[5]], [5]])('the secrets %j are refused', (appSecret) => {
    expect(() => new Webhooks({ appSecret: appSecret as never })).toThrow(/appSecret must be a non-empty string/);
  });
});

describe('the check of replays', () => {
  test('lets a callback be repeated whose handler failed', async () => {
    let count = 0;
    const endpoint = webhooksOf({ replays: true }).endpoint('message.route', () => {
      if (++count === 1) throw new Error('the database is down');
    });
    const request = requestOf('message.route', letterOf('message.route'));
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await endpoint.receive(request)).status);
    expect([statuses, count]).toEqual([[500, 200, 409], 2]);
  });

  test('lets a repetition wait for the first, and handles it if the first fails', async () => {
    let fail = (_: Error) => {};
    let count = 0;
    const endpoint = webhooksOf({ replays: true }).endpoint('message.route', () => {
      if (++count === 1) return new Promise((_, reject) => (fail = reject));
    });
    const request = requestOf('message.route', letterOf('message.route'));
    const both = [endpoint.receive(request), endpoint.receive(request)];
    await new Promise((resolve) => setImmediate(resolve));
    expect(count).toBe(1);
    fail(new Error('x'));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([500, 200]);
    expect((await endpoint.receive(request)).status).toBe(409);
  });
});

test('a path may end in a slash, and a wrong method is told which one is right', async () => {
  const endpoint = webhooksOf().endpoints({ 'message.route': () => {} });
  const request = requestOf('message.route', letterOf('message.route'), '/rongcloud/message.route/');
  expect((await endpoint.receive(request)).status).toBe(200);
  expect(await endpoint.receive({ ...request, method: 'GET' })).toMatchObject({
    status: 405,
    headers: { Allow: 'POST' },
  });
});

test.each<[option: string, make: () => unknown]>([
  ['maxAgems', () => webhooksOf({ maxAgems: 5 } as never)],
  ['options', () => new Webhooks(null as never)],
  ['onError', () => webhooksOf({ onError: 5 as never })],
  ['replays', () => webhooksOf({ replays: {} as never })],
  ['handlers.message.rout', () => webhooksOf().endpoints({ 'message.rout': () => {} } as never)],
  ['handlers.message.route', () => webhooksOf().endpoint('message.route', 5 as never)],
])('the wrong option %s is refused by name', (option, make) => {
  expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
});
