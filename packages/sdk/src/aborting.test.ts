import { EventEmitter, getEventListeners } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RongCloud } from './client.js';
import type { ClientOptions } from './client-options.js';
import { textMessage } from './emitted/message-types.js';
import { AbortError } from './errors.js';
import type { Permit, RateLimiter, Use } from './limits/rate-limiter.js';
import { startDeaf } from './test-support/deaf-server.js';
import { type Loopback, rejection, startLoopback } from './test-support/loopback.js';
import { newRecorder } from './test-support/recorder.js';
import { fetchTransport } from './transport/fetch-transport.js';
import { NodeTransport } from './transport/node-transport.js';
import { neverArrived, type Transport, TransportTimeout } from './transport/transport.js';
import { undiciTransport } from './transport/undici-transport.js';

const KEYS = { appKey: 'key', appSecret: 'secret' };
const MESSAGE = { fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') };

function clientOf(url: string, options: ClientOptions = {}): RongCloud {
  const rong = new RongCloud({ ...KEYS, baseUrls: [url], rateLimit: 'off', ...options });
  onTestFinished(() => rong.close());
  return rong;
}

/** Starts a server that never answers: a call to this server ends only when it is aborted. */
const startSilent = (): Promise<Loopback> => startLoopback(() => {});

/** Waits until a number of microtasks have run. */
async function microtasks(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await undefined;
}

/** A limiter that ignores signals, and records the outcomes of its permits. */
function newLimiter(): { limiter: RateLimiter; uses: Use[]; grant: () => void; coming: Promise<Permit> } {
  const uses: Use[] = [];
  const permit: Permit = { done: (use) => void uses.push(use) };
  let grant = () => {};
  const coming = new Promise<Permit>((resolve) => {
    grant = () => resolve(permit);
  });
  return { limiter: { queued: 0, acquire: () => coming }, uses, grant, coming };
}

describe.each<[name: string, make: () => Transport]>([
  ['node:http', () => new NodeTransport()],
  ['fetch', () => fetchTransport()],
  ['undici', () => undiciTransport()],
])('on %s an abort', (_, make) => {
  test('in the turn of the call ends the call, and nothing is sent', async () => {
    const server = await startSilent();
    const rong = clientOf(server.url, { transport: make() });
    const stop = new AbortController();
    const call = rong.message.publishPrivate(MESSAGE, { signal: stop.signal });
    stop.abort(new Error('changed my mind'));
    const error = (await rejection(call)) as AbortError;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ attempts: [], cause: { message: 'changed my mind' } });
    expect([server.seen.length, server.sockets.size]).toEqual([0, 0]);
  });

  test('in any microtask after the call ends the call', async () => {
    const server = await startSilent();
    const rong = clientOf(server.url, { transport: make() });
    for (let count = 0; count < 25; count++) {
      const stop = new AbortController();
      const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
      await microtasks(count);
      stop.abort();
      expect(await call).toBeInstanceOf(AbortError);
      expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    }
    expect(server.seen).toEqual([]);
  });

  test('before a request is handed to the transport opens no connection', async () => {
    const server = await startSilent();
    const recorder = newRecorder();
    await clientOf(server.url, { transport: recorder }).message.publishPrivate(MESSAGE);
    const [request] = recorder.sent;
    if (!request) throw new Error('nothing was sent');
    const transport = make();
    onTestFinished(() => transport.close());
    const error = await rejection(transport.send({ ...request, signal: AbortSignal.abort() }));
    expect(neverArrived(error)).toBe(true);
    expect(server.sockets.size).toBe(0);
  });
});

test('an abort while a connection is being made ends the call', async ({ skip }) => {
  const deaf = await startDeaf();
  if (!deaf) return skip('its queue of connections cannot be filled');
  onTestFinished(() => deaf.close());
  const stop = new AbortController();
  const call = rejection(clientOf(deaf.url).user.checkOnline({ userId: 'u1' }, { signal: stop.signal }));
  setImmediate(() => stop.abort());
  expect(await call).toBeInstanceOf(AbortError);
});

describe('an abort while a middleware holds the call back', () => {
  test('ends the call, and what the middleware does later sends nothing', async () => {
    const server = await startSilent();
    const stop = new AbortController();
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let later: Promise<unknown> | undefined;
    const rong = clientOf(server.url, {
      middleware: [
        async (request, next) => {
          await held;
          const going = next(request);
          later = rejection(going);
          return going;
        },
      ],
    });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal, requestId: 'mine' }));
    stop.abort(new Error('changed my mind'));
    expect(await call).toMatchObject({ name: 'AbortError', requestId: 'mine', cause: { message: 'changed my mind' } });
    goOn();
    await microtasks(5);
    expect(await later).toBeInstanceOf(AbortError);
    expect(server.seen).toEqual([]);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  test('is nothing to a call that a middleware has answered', async () => {
    const stop = new AbortController();
    const answer = { data: { code: 200 }, response: { status: 200, headers: {}, requestId: 'x', attempts: [] } };
    const rong = clientOf('http://127.0.0.1:1', { middleware: [async () => answer] });
    const call = rong.user.checkOnline({ userId: 'u1' }, { signal: stop.signal });
    expect(await call).toEqual({ code: 200 });
    stop.abort();
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});

describe('an abort with a limiter of one’s own', () => {
  test('gives a permit back that came in the same turn', async () => {
    const server = await startSilent();
    const uses: Use[] = [];
    const limiter: RateLimiter = { queued: 0, acquire: () => ({ done: (use) => void uses.push(use) }) };
    const stop = new AbortController();
    const rong = clientOf(server.url, { rateLimit: { limiter } });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
    stop.abort();
    expect(await call).toBeInstanceOf(AbortError);
    expect([uses, server.seen]).toEqual([['unsent'], []]);
  });

  test('ends the wait, and gives a permit back that comes later', async () => {
    const server = await startSilent();
    const { limiter, uses, grant } = newLimiter();
    const stop = new AbortController();
    const rong = clientOf(server.url, { rateLimit: { limiter } });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
    await microtasks(10);
    stop.abort();
    expect(await call).toBeInstanceOf(AbortError);
    grant();
    await microtasks(10);
    expect([uses, server.seen]).toEqual([['unsent'], []]);
  });

  test('gives a permit back that came just before', async () => {
    const server = await startSilent();
    const { limiter, uses, grant, coming } = newLimiter();
    const stop = new AbortController();
    const rong = clientOf(server.url, { rateLimit: { limiter } });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
    const aborted = coming.then(() => stop.abort());
    grant();
    await aborted;
    expect(await call).toBeInstanceOf(AbortError);
    expect([uses, server.seen]).toEqual([['unsent'], []]);
  });
});

describe('an abort of a call that asks two hosts', () => {
  function hedgedCall(urls: readonly string[], signal: AbortSignal, options: ClientOptions = {}): Promise<unknown> {
    const rong = clientOf('', { baseUrls: urls, hedgeAfterMs: 1, retry: 1, ...options });
    return rejection(rong.user.checkOnline({ userId: 'u1' }, { signal }));
  }

  test('sends nothing in the turn of the call', async () => {
    const servers = [await startSilent(), await startSilent()];
    const stop = new AbortController();
    const call = hedgedCall(
      servers.map(({ url }) => url),
      stop.signal,
    );
    stop.abort();
    expect(await call).toBeInstanceOf(AbortError);
    expect(servers.map(({ seen }) => seen.length)).toEqual([0, 0]);
  });

  test('does not wait for the permit of the second host', async () => {
    const servers = [await startSilent(), await startSilent()];
    const stop = new AbortController();
    const { coming } = newLimiter();
    const asked: number[] = [];
    const limiter: RateLimiter = {
      queued: 0,
      acquire: () => {
        if (asked.push(1) === 1) return { done: () => {} };
        setImmediate(() => stop.abort());
        return coming;
      },
    };
    const urls = servers.map(({ url }) => url);
    expect(await hedgedCall(urls, stop.signal, { rateLimit: { limiter } })).toBeInstanceOf(AbortError);
    expect(servers[1]?.seen).toEqual([]);
  });
});

test('an abort after a failed attempt ends the pause before the next one', async () => {
  const stop = new AbortController();
  const transport: Transport = {
    send: () => Promise.reject(new TransportTimeout('connect', 10)),
    close: () => {},
  };
  const rong = clientOf('http://127.0.0.1:1', {
    transport,
    retry: { minDelayMs: 60_000, maxDelayMs: 60_000 },
    timeout: 100_000,
    logLevel: 'info',
    logger: { debug: () => {}, info: () => stop.abort(), warn: () => {}, error: () => {} },
  });
  expect(await rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }))).toBeInstanceOf(AbortError);
});

test('a signal has one listener, however many calls share it', async () => {
  const server = await startSilent();
  const rong = clientOf(server.url);
  const stop = new AbortController();
  const calls = Array.from({ length: 30 }, () =>
    rejection(rong.user.checkOnline({ userId: 'u1' }, { signal: stop.signal })),
  );
  await microtasks(20);
  expect(getEventListeners(stop.signal, 'abort')).toHaveLength(1);
  stop.abort();
  for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(AbortError);
  expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
});

/** Signals that are not made by Node.js, and the functions that abort them. */
const foreignSignals: readonly [name: string, make: () => { signal: object; abort: () => void }][] = [
  [
    'passes calls on to another signal',
    () => {
      const inner = new AbortController();
      const { signal } = inner;
      const outer = {
        get aborted() {
          return signal.aborted;
        },
        addEventListener: (type: 'abort', listener: () => void) => signal.addEventListener(type, listener),
        removeEventListener: (type: 'abort', listener: () => void) => signal.removeEventListener(type, listener),
      };
      return { signal: outer, abort: () => inner.abort() };
    },
  ],
  [
    'calls its listeners with an emitter as `this` and without an event',
    () => {
      const emitter = new EventEmitter();
      const signal = {
        aborted: false,
        addEventListener: (type: string, listener: () => void) => emitter.on(type, listener),
        removeEventListener: (type: string, listener: () => void) => emitter.off(type, listener),
      };
      return {
        signal,
        abort: () => {
          signal.aborted = true;
          emitter.emit('abort');
        },
      };
    },
  ],
];

test.each(foreignSignals)('a signal that %s ends a call and a wait', async (_, make) => {
  const server = await startSilent();
  for (const limiter of [undefined, newLimiter().limiter]) {
    const rong = clientOf(server.url, { rateLimit: { limiter } });
    const { signal, abort } = make();
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: signal as AbortSignal }));
    await microtasks(20);
    abort();
    expect(await call).toBeInstanceOf(AbortError);
  }
});
