import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { RongCloud } from '../client.js';
import { runWithClient } from '../test-support/child.js';
import { type Answer, type Loopback, SUCCESS, startLoopback } from '../test-support/loopback.js';

afterEach(() => {
  vi.useRealTimers();
});

function clientOf({ url }: Loopback): RongCloud {
  return new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], rateLimit: 'off' });
}

/** Success of a server that says how long it keeps an idle connection. */
function announcing(keepAlive: string): Answer {
  return (response, request) => {
    response.setHeader('Keep-Alive', keepAlive);
    SUCCESS(response, request);
  };
}

function onlySocket({ sockets }: Loopback): Socket {
  const [socket, ...others] = sockets;
  if (!socket || others.length > 0) throw new Error(`there are ${sockets.size} connections`);
  return socket;
}

test('a connection is used again, and dropped after 80 requests', async () => {
  const ports = new Set<number | undefined>();
  const server = await startLoopback((response, request) => {
    ports.add(request.socket.remotePort);
    SUCCESS(response, request);
  });
  const rong = clientOf(server);
  for (let count = 0; count < 80; count++) await rong.user.checkOnline({ userId: 'u1' });
  expect(ports.size).toBe(1);
  await rong.user.checkOnline({ userId: 'u1' });
  expect(ports.size).toBe(2);
});

test('a connection is dropped once it has been idle for 55 seconds, and not while it is in use now and then', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const server = await startLoopback(announcing('timeout=600'));
  const rong = clientOf(server);
  await rong.user.checkOnline({ userId: 'u1' });
  const socket = onlySocket(server);
  for (let count = 0; count < 3; count++) {
    vi.advanceTimersByTime(45_000);
    await rong.user.checkOnline({ userId: 'u1' });
    expect(onlySocket(server)).toBe(socket);
  }
  const closed = once(socket, 'close');
  vi.advanceTimersByTime(55_000);
  await closed;
  expect(server.sockets.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('idle connections are closed with the client', async () => {
  const server = await startLoopback();
  const rong = clientOf(server);
  await Promise.all([rong.user.checkOnline({ userId: 'u1' }), rong.user.checkOnline({ userId: 'u2' })]);
  const closed = Promise.all(Array.from(server.sockets, (socket) => once(socket, 'close')));
  expect(server.sockets.size).toBe(2);
  rong.close();
  await closed;
  expect(server.sockets.size).toBe(0);
});

test('a call that is under way when the client is closed has its answer, and its connection closes then', async () => {
  const server = await startLoopback((response, request) => {
    rong.close();
    SUCCESS(response, request);
  });
  const rong = clientOf(server);
  const call = rong.user.checkOnline({ userId: 'u1' });
  expect(await call).toEqual({ code: 200 });
  await Promise.all(Array.from(server.sockets, (socket) => once(socket, 'close')));
  expect(server.sockets.size).toBe(0);
});

test('a client that was closed can be used again', async () => {
  const server = await startLoopback();
  const rong = clientOf(server);
  rong.close();
  expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
});

test('an idle connection does not keep a process alive', async () => {
  const server = await startLoopback();
  expect(await runWithClient(server.url, "await rong.user.checkOnline({ userId: 'u1' });")).toMatchObject({
    exitCode: 0,
  });
  expect(server.seen).toHaveLength(1);
});
