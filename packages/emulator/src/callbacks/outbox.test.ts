import { beforeEach, expect, test } from 'vitest';
import { fakeTime, fakeTimers } from '../test-support/fake-time.js';
import { type Reaction, useReceivers } from '../test-support/use-receivers.js';
import { BackPressure } from './back-pressure.js';
import { DeliveryLog } from './delivery-log.js';
import { Outbox } from './outbox.js';
import { Sender } from './sender.js';

const receive = useReceivers();
const keys = { appKey: 'key', appSecret: 'secret' };
const TIMEOUT_MS = 600_000;
const PAUSE_MS = 60_000;

let machine: ReturnType<typeof fakeTime>;

beforeEach(() => {
  machine = fakeTimers();
});

/** Does not answer. The timeout passes, on the fake clock, as soon as the callback is received. */
const stayingSilent: Reaction = () => void machine.advance(TIMEOUT_MS);

interface Limits {
  readonly maxWaiting?: number;
  readonly timeouts?: number;
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
}

function outboxWith({ maxWaiting = 100, timeouts = 100, pauseMs = 0, timeoutMs = TIMEOUT_MS }: Limits = {}) {
  const clock = { now: 1000 };
  const log = new DeliveryLog();
  const now = () => clock.now;
  const pressure = new BackPressure({ timeouts, windowMs: 60_000, pauseMs: PAUSE_MS }, now, machine.time);
  const outbox = new Outbox({
    sender: new Sender(keys, machine.time),
    pressure,
    log,
    now,
    timeoutMs,
    tries: 3,
    pauseMs: () => pauseMs,
    maxWaiting,
  });
  return { outbox, log, pressure, clock };
}

const profile = (url: string, userId: string) => ({ callback: 'user.profile', url, content: { userId } }) as const;
const status = (url: string, userid: string) => ({ callback: 'user.onlineStatus', url, content: { userid } }) as const;

test('callbacks for one address arrive one after another, in order, each signed anew', async () => {
  let open = 0;
  let most = 0;
  const receiver = await receive('secret', (response) => {
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      response.end();
    });
  });
  const { outbox, log } = outboxWith();
  const ids = Array.from({ length: 30 }, (_, index) => `u${index}`);
  for (const id of ids) outbox.add(profile(receiver.url, id));
  await outbox.settled();
  expect(receiver.received.map(({ body }) => body)).toEqual(ids.map((userId) => ({ userId })));
  expect(most).toBe(1);
  expect(new Set(receiver.received.map(({ query }) => query.nonce)).size).toBe(30);
  expect(log.list()).toHaveLength(30);
  expect(log.list()[0]).toEqual({
    id: '1',
    at: 1000,
    callback: 'user.profile',
    url: receiver.url,
    contentType: 'application/json;charset=UTF-8',
    body: '{"userId":"u0"}',
    outcome: 'delivered',
    status: 200,
    attempts: 1,
    attemptLog: [
      { startedAt: expect.any(Number), outcome: 'delivered', status: 200, ms: expect.any(Number), error: null },
    ],
    ms: expect.any(Number),
    answer: '',
    error: null,
  });
});

test('items of a list that wait go together, and never past a callback of another kind', async () => {
  const receiver = await receive('secret');
  const { outbox } = outboxWith();
  for (const id of ['a', 'b']) outbox.add(status(receiver.url, id));
  outbox.add(profile(receiver.url, 'p'));
  for (const id of ['c', 'd', 'e']) outbox.add(status(receiver.url, id));
  await outbox.settled();
  expect(receiver.received.map(({ body }) => body)).toEqual([
    [{ userid: 'a' }, { userid: 'b' }],
    { userId: 'p' },
    [{ userid: 'c' }, { userid: 'd' }, { userid: 'e' }],
  ]);
});

test('what is not answered in time is tried twice more and then given up, and what follows is sent', async () => {
  const receiver = await receive('secret', (response, received, index) => {
    if ((received.body as { userId: string }).userId === 'hangs') stayingSilent(response, received, index);
    else response.end();
  });
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'hangs'));
  outbox.add(profile(receiver.url, 'next'));
  await outbox.settled();
  expect(receiver.received.map(({ text }) => text)).toEqual([
    '{"userId":"hangs"}',
    '{"userId":"hangs"}',
    '{"userId":"hangs"}',
    '{"userId":"next"}',
  ]);
  expect(log.list()).toMatchObject([
    { outcome: 'timed out', status: null, attempts: 3 },
    { outcome: 'delivered', status: 200, attempts: 1 },
  ]);
});

test('an answer that comes on the second try ends the tries', async () => {
  const receiver = await receive('secret', (response, received, index) => {
    if (index > 0) response.end();
    else stayingSilent(response, received, index);
  });
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'u'));
  await outbox.settled();
  expect(log.list()).toMatchObject([{ outcome: 'delivered', status: 200, attempts: 2 }]);
});

test('each attempt has its time, its duration and its outcome', async () => {
  const begin = Date.now();
  machine = fakeTime(begin);
  const receiver = await receive('secret', (response, _received, index) => {
    if (index === 0) machine.advance(1000);
    else if (index === 1) response.destroy();
    else response.writeHead(503).end();
  });
  const { outbox, log } = outboxWith({ timeoutMs: 1000 });
  outbox.add(profile(receiver.url, 'u'));
  await outbox.settled();
  const later = begin + 1000;
  expect(log.list().map(({ attemptLog }) => attemptLog)).toEqual([
    [
      { startedAt: begin, outcome: 'timed out', status: null, ms: 1000, error: null },
      { startedAt: later, outcome: 'unreachable', status: null, ms: 0, error: 'ECONNRESET' },
      { startedAt: later, outcome: 'refused', status: 503, ms: 0, error: null },
    ],
  ]);
});

test.each([301, 401, 404, 500, 503])('an answer of HTTP %i is an answer, and is not asked for again', async (code) => {
  const receiver = await receive('secret', (response) => response.writeHead(code, { location: '/' }).end('no'));
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'u'));
  await outbox.settled();
  expect(receiver.received).toHaveLength(1);
  expect(log.list()).toMatchObject([{ outcome: 'refused', status: code, attempts: 1, answer: 'no' }]);
});

test('a callback without an answer is sent again after a pause', async () => {
  const receiver = await receive('secret', (response) => response.destroy());
  const { outbox, log } = outboxWith({ pauseMs: 1000 });
  outbox.add(profile(receiver.url, 'u'));
  await expect.poll(() => receiver.received.length).toBe(1);
  const pass = () => {
    machine.advance(1000);
    return receiver.received.length;
  };
  await expect.poll(pass).toBe(2);
  await expect.poll(pass).toBe(3);
  await outbox.settled();
  expect(log.list()).toMatchObject([{ outcome: 'unreachable', attempts: 3 }]);
});

test('a receiver that is not there is tried three times', async () => {
  const { outbox, log } = outboxWith();
  outbox.add(profile('http://127.0.0.1:1/', 'u'));
  await outbox.settled();
  expect(log.list()).toMatchObject([{ outcome: 'unreachable', status: null, attempts: 3, error: 'ECONNREFUSED' }]);
});

test.each(['nowhere', 'ftp://127.0.0.1/', ''])('an address of a bot that is none, %j, is not tried', async (url) => {
  const { outbox, log } = outboxWith();
  outbox.add(profile(url, 'u'));
  await outbox.settled();
  expect(log.list()).toMatchObject([
    { url, outcome: 'unreachable', status: null, attempts: 0, attemptLog: [], error: 'ERR_INVALID_URL' },
  ]);
});

test('a receiver with another secret refuses', async () => {
  const receiver = await receive('another');
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'u'));
  await outbox.settled();
  expect(receiver.received).toEqual([]);
  expect(log.list()).toMatchObject([{ outcome: 'refused', status: 401 }]);
});

test('a slow address holds up no other', async () => {
  const hanging = await receive('secret', () => {});
  const receiver = await receive('secret');
  const { outbox } = outboxWith();
  outbox.add(profile(hanging.url, 'u'));
  outbox.add(profile(receiver.url, 'u'));
  await expect.poll(() => [receiver.received.length, hanging.received.length]).toEqual([1, 1]);
  outbox.clear();
  await outbox.settled();
});

test('many timeouts pause everything until the virtual minute is over', async () => {
  const hanging = await receive('secret', stayingSilent);
  const receiver = await receive('secret');
  const { outbox, pressure, clock } = outboxWith({ timeouts: 3 });
  outbox.add(profile(hanging.url, 'u'));
  await outbox.settled();
  expect(pressure.paused).toBe(true);
  outbox.add(profile(receiver.url, 'late'));
  clock.now += 59_999;
  pressure.check();
  expect(pressure.paused).toBe(true);
  expect(receiver.received).toEqual([]);
  clock.now += 1;
  pressure.check();
  await outbox.settled();
  expect(receiver.received).toHaveLength(1);
});

test('attempts without a connection are no timeouts, whatever the last attempt is', async () => {
  const receiver = await receive('secret', (response, received, index) => {
    if (index === 1 || index === 3) stayingSilent(response, received, index);
    else response.destroy();
  });
  const { outbox, pressure } = outboxWith({ timeouts: 3 });
  outbox.add(profile(receiver.url, 'one'));
  outbox.add(profile(receiver.url, 'two'));
  await outbox.settled();
  expect(receiver.received).toHaveLength(6);
  expect(pressure.paused).toBe(false);
  const silent = await receive('secret', stayingSilent);
  outbox.add(profile(silent.url, 'three'));
  await outbox.settled();
  expect(pressure.paused).toBe(true);
});

test('a pause also ends by the real clock, as a virtual one may be frozen', async () => {
  const hanging = await receive('secret', (response, received, index) => {
    if (index >= 3) response.end();
    else stayingSilent(response, received, index);
  });
  const { outbox, log, pressure } = outboxWith({ timeouts: 3 });
  outbox.add(profile(hanging.url, 'one'));
  outbox.add(profile(hanging.url, 'two'));
  await expect.poll(() => pressure.paused).toBe(true);
  machine.advance(PAUSE_MS);
  await outbox.settled();
  expect(log.list()).toMatchObject([{ outcome: 'timed out' }, { outcome: 'delivered' }]);
});

test('what is too much to wait is dropped, and said to be', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hanging = await receive('secret', (response) => void released.then(() => response.end()));
  const { outbox, log } = outboxWith({ maxWaiting: 2 });
  for (const id of ['a', 'b', 'c']) outbox.add(profile(hanging.url, id));
  expect(log.list()).toMatchObject([{ outcome: 'dropped', attempts: 0, body: '{"userId":"c"}' }]);
  release();
  await outbox.settled();
  expect(hanging.received).toHaveLength(2);
});

test('clearing gives up what is on its way and what waits, and sending can begin again', async () => {
  const receiver = await receive('secret', (response, _received, index) => {
    if (index > 0) response.end();
  });
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'hangs'));
  outbox.add(profile(receiver.url, 'waits'));
  await expect.poll(() => receiver.received.length).toBe(1);
  outbox.clear();
  await outbox.settled();
  expect(log.list()).toEqual([]);
  outbox.add(profile(receiver.url, 'later'));
  await outbox.settled();
  expect(receiver.received.map(({ text }) => text)).toEqual(['{"userId":"hangs"}', '{"userId":"later"}']);
});

test.each(['http://%ff:x@127.0.0.1:1/', 'http://[::1', 'ftp://x/', 'http://127.0.0.1:1/'])(
  'a callback to %s, which a bot may have for its address, is unreachable and harms nothing',
  async (url) => {
    const { outbox, log } = outboxWith();
    outbox.add(profile(url, 'u'));
    await outbox.settled();
    expect(log.list()).toMatchObject([{ outcome: 'unreachable', status: null, error: expect.any(String) }]);
  },
);

test('an app server that switches protocols has refused the callback', async () => {
  const receiver = await receive('secret', (response) => {
    response.writeHead(101, { Connection: 'Upgrade', Upgrade: 'x' }).end();
  });
  const { outbox, log } = outboxWith();
  outbox.add(profile(receiver.url, 'u'));
  await outbox.settled();
  expect(log.list()).toMatchObject([{ outcome: 'refused', status: 101, attempts: 1 }]);
});
