import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RongCloud } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import { textMessage } from '../emitted/message-types.js';
import { AbortError, ConfigurationError } from '../errors.js';
import type { RateLimiter, Use } from '../limits/rate-limiter.js';
import { type Loopback, rejection, startLoopback } from '../test-support/loopback.js';

const MESSAGE = { fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') };

function clientOf({ url }: Loopback, options: ClientOptions = {}): RongCloud {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], rateLimit: 'off', ...options });
  onTestFinished(() => rong.close());
  return rong;
}

function recordingLimiter(): { limiter: RateLimiter; steps: (string | Use)[] } {
  const steps: (string | Use)[] = [];
  const acquire = () => {
    steps.push('permit');
    return { done: (use: Use) => void steps.push(use) };
  };
  return { limiter: { queued: 0, acquire, close: () => void steps.push('closed') }, steps };
}

describe('beforeSend', () => {
  test('runs after the permit and before the first byte, once for each attempt', async () => {
    const { limiter, steps } = recordingLimiter();
    const server = await startLoopback((response) => {
      steps.push('received');
      response.end(server.seen.length < 2 ? '{"code":1000}' : '{"code":200,"users":[]}');
    });
    const rong = clientOf(server, { rateLimit: { limiter }, retry: { attempts: 2, minDelayMs: 0 } });
    await rong.user.checkOnline({ userId: 'u1' }, { beforeSend: () => void steps.push('before') });
    const attempt = ['permit', 'before', 'received', 'counted'];
    expect(steps).toEqual([...attempt, ...attempt]);
  });

  test('that fails stops the call: nothing is sent, the permit is given back, and nothing is tried again', async () => {
    const server = await startLoopback();
    const { limiter, steps } = recordingLimiter();
    const rong = clientOf(server, { rateLimit: { limiter } });
    const failure = new Error('another machine sent it');
    const call = rong.message.publishPrivate(MESSAGE, {
      idempotent: true,
      beforeSend: () => Promise.reject(failure),
    });
    expect(await rejection(call)).toBe(failure);
    expect(steps).toEqual(['permit', 'unsent']);
    expect(server.sockets.size).toBe(0);
  });

  test('that fails before a retry leaves the first attempt reported once', async () => {
    const server = await startLoopback((response) => response.end('{"code":1000}'));
    const rong = clientOf(server, { retry: { attempts: 3, minDelayMs: 0 } });
    const told: unknown[] = [];
    const listen = (message: unknown) => void told.push(message);
    subscribe('rongkit:attempt', listen);
    onTestFinished(() => void unsubscribe('rongkit:attempt', listen));
    let times = 0;
    const beforeSend = () => {
      if (++times === 2) throw new Error('another machine sent it');
    };
    await rejection(rong.user.checkOnline({ userId: 'u1' }, { beforeSend }));
    expect(told).toEqual([expect.objectContaining({ number: 1, retryInMs: expect.any(Number) })]);
  });

  test('during which the call is aborted stops it, and nothing is sent', async () => {
    const server = await startLoopback();
    const stop = new AbortController();
    const call = clientOf(server).message.publishPrivate(MESSAGE, {
      signal: stop.signal,
      beforeSend: async () => {
        await undefined;
        stop.abort();
      },
    });
    expect(await rejection(call)).toBeInstanceOf(AbortError);
    expect(server.sockets.size).toBe(0);
  });

  test('that never ends is ended by an abort, and the permit is given back', async () => {
    const server = await startLoopback();
    const { limiter, steps } = recordingLimiter();
    const stop = new AbortController();
    const call = clientOf(server, { rateLimit: { limiter } }).message.publishPrivate(MESSAGE, {
      signal: stop.signal,
      beforeSend: () => {
        setImmediate(() => stop.abort());
        return new Promise(() => {});
      },
    });
    expect(await rejection(call)).toBeInstanceOf(AbortError);
    expect(steps).toEqual(['permit', 'unsent']);
    expect(server.sockets.size).toBe(0);
  });

  test('must be a function', async () => {
    const call = clientOf(await startLoopback()).message.publishPrivate(MESSAGE, { beforeSend: 'now' as never });
    expect(await rejection(call)).toBeInstanceOf(ConfigurationError);
  });
});

describe('a rate limiter', () => {
  test('gets the same app for the same key and URL, and another one for another', async () => {
    const apps: string[] = [];
    const limiter: RateLimiter = {
      queued: 0,
      acquire: ({ app }) => {
        apps.push(app);
        return { done: () => {} };
      },
    };
    const server = await startLoopback();
    const other = await startLoopback();
    for (const [each, appKey] of [
      [server, 'key'],
      [server, 'key'],
      [server, 'key2'],
      [other, 'key'],
    ] as const) {
      await clientOf(each, { rateLimit: { limiter }, appKey }).user.checkOnline({ userId: 'u1' });
    }
    expect(apps[0]).toBe(apps[1]);
    expect(new Set(apps).size).toBe(3);
    expect(apps.join()).not.toContain('key');
  });

  test('is closed with the client', async () => {
    const { limiter, steps } = recordingLimiter();
    clientOf(await startLoopback(), { rateLimit: { limiter } }).close();
    expect(steps).toEqual(['closed']);
  });
});
