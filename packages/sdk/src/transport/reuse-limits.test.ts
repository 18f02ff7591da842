import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { RongCloud } from '../client.js';
import { ConnectionError, PermissionError } from '../errors.js';
import { runWithClient } from '../test-support/child.js';
import { type Answer, type Loopback, rejection, SUCCESS, startLoopback } from '../test-support/loopback.js';
import { startRaw } from '../test-support/raw-server.js';
import { NodeTransport } from './node-transport.js';
import type { Transport } from './transport.js';
import { undiciTransport } from './undici-transport.js';

afterEach(() => {
  vi.useRealTimers();
});

function clientOf({ url }: Loopback): RongCloud {
  return new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], rateLimit: 'off' });
}

/** Successful answer that announces in `Keep-Alive` how long the server keeps an idle connection. */
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

test('a server says how long it keeps an idle connection, and the connection is not used in the last second', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const server = await startLoopback(announcing('max=100, Timeout=4'));
  const rong = clientOf(server);
  await rong.user.checkOnline({ userId: 'u1' });
  const first = onlySocket(server);
  vi.advanceTimersByTime(2_900);
  await rong.user.checkOnline({ userId: 'u1' });
  expect(onlySocket(server)).toBe(first);
  vi.advanceTimersByTime(3_000);
  const closed = once(first, 'close');
  await rong.user.checkOnline({ userId: 'u1' });
  await closed;
  expect(server.seen).toHaveLength(3);
  expect(onlySocket(server)).not.toBe(first);
});

test.each(['timeout=1', 'timeout=0'])(
  'a connection that is kept no longer than a second is not used again: %s',
  async (hint) => {
    const server = await startLoopback(announcing(hint));
    const rong = clientOf(server);
    const ports = new Set<number | undefined>();
    for (let count = 0; count < 3; count++) {
      await rong.user.checkOnline({ userId: 'u1' });
      await expect.poll(() => server.sockets.size).toBe(0);
      ports.add(count);
    }
    expect(server.seen).toHaveLength(3);
  },
);

/** Blocks the event loop, as a long computation does. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Program of a server that closes an idle connection after some milliseconds, without announcing that. */
const CLOSING = `
  import { createServer } from 'node:net';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => {
      socket.write('HTTP/1.1 200 OK\\r\\nContent-Length: 12\\r\\n\\r\\n{"code":200}');
      setTimeout(() => socket.end(), 50);
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

test.each([
  ['by its idle time', { maxIdleMs: 100 }],
  ['by the end that nobody has read', {}],
])('a connection that went stale while the event loop was blocked is not used: %s', async (_, options) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CLOSING], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const [port] = await once(child.stdout, 'data');
  const transport = new NodeTransport(options);
  const url = `http://127.0.0.1:${String(port).trim()}`;
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport, retry: 1 });
  onTestFinished(() => rong.close());
  for (let count = 0; count < 3; count++) {
    expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
    block(200);
  }
});

describe('an unrequested answer', () => {
  const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{"code":200,"status":"1"}\n';
  const STRAY = ANSWER.replace('"1"', '"9"');

  /** Server that runs `stray` after each answer, to send a stray answer. */
  async function startStraying(stray: (socket: Socket) => void): Promise<{ url: string; connections: () => number }> {
    let connections = 0;
    const url = await startRaw((socket) => {
      connections++;
      const answer = () => {
        socket.write(ANSWER);
        stray(socket);
      };
      answer();
      socket.on('data', answer);
    });
    return { url, connections: () => connections };
  }

  test.each<[how: string, stray: (socket: Socket) => void]>([
    ['with the answer', (socket) => socket.write(STRAY)],
    ['a moment later', (socket) => setImmediate(() => socket.write(STRAY))],
    ['while the connection is idle', (socket) => setTimeout(() => socket.write(STRAY), 10)],
  ])('is never taken for the next one: %s', async (_, stray) => {
    const server = await startStraying(stray);
    for (const options of [{}, { maxSockets: 1 }]) {
      const transport = new NodeTransport(options);
      const keys = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;
      const rong = new RongCloud({ ...keys, baseUrls: [server.url], transport, retry: 1 });
      onTestFinished(() => rong.close());
      for (let count = 0; count < 5; count++) {
        const { status } = await rong.user.checkOnline({ userId: 'u1' });
        expect(status).toBe('1');
        await expect.poll(() => transport.stats().idle).toBe(0);
      }
    }
    expect(server.connections()).toBe(10);
  });
});

describe.each<[name: string, make: () => Transport]>([
  ['node:http', () => new NodeTransport()],
  ['one connection of node:http', () => new NodeTransport({ maxSockets: 1 })],
  ['undici', () => undiciTransport()],
])('calls on %s without a pause between them', (_, make) => {
  const bodyFor = (text: string) => JSON.stringify({ code: 200, status: text });
  const answerFor = (text: string) =>
    `HTTP/1.1 200 OK\r\nContent-Length: ${bodyFor(text).length}\r\n\r\n${bodyFor(text)}`;
  const userIn = (request: Buffer) => /userId=(\w+)/.exec(String(request))?.[1] ?? '';

  /**
   * Statuses that 20 calls return. The server runs `treat` for each request. Each status should be the user id of its
   * call.
   */
  async function statusesOf(treat: (socket: Socket, answer: string) => void): Promise<unknown[]> {
    const url = await startRaw((socket, first) => {
      socket.setNoDelay(true);
      const answer = (request: Buffer) => treat(socket, answerFor(userIn(request)));
      answer(first);
      socket.on('data', answer);
    });
    const transport = make();
    onTestFinished(() => transport.close());
    const keys = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;
    const rong = new RongCloud({ ...keys, baseUrls: [url], transport, retry: 1 });
    const statuses: unknown[] = [];
    for (let count = 0; count < 20; count++) {
      statuses.push((await rong.user.checkOnline({ userId: `u${count}` })).status);
    }
    return statuses;
  }

  const USERS = Array.from({ length: 20 }, (_, count) => `u${count}`);

  test.each<[how: string, treat: (socket: Socket, answer: string) => void]>([
    ['with the answer', (socket, answer) => socket.write(answer + answer)],
    ['right behind the answer', (socket, answer) => socket.write(answer) && socket.write(answer)],
    [
      'in pieces, of which the first comes with the answer',
      (socket, answer) => {
        socket.write(answer + answer.slice(0, 9));
        setImmediate(() => socket.write(answer.slice(9)));
      },
    ],
    [
      'behind an empty line that comes with the answer',
      (socket, answer) => {
        socket.write(`${answer}\r\n`);
        setImmediate(() => socket.write(answer));
      },
    ],
    ['as bytes that are no answer', (socket, answer) => socket.write(`${answer}xyz`)],
  ])('never have the answer of another call: a stray one comes %s', async (_, treat) => {
    expect(await statusesOf(treat)).toEqual(USERS);
  });
});

test('of two answers on a used connection that come at once, neither is taken for the answer of the call', async () => {
  const answer = (text: string) => `HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{"code":200,"status":"${text}"}`;
  const url = await startRaw((socket) => {
    socket.write(answer('01'));
    socket.on('data', () => socket.write(answer('01') + answer('02')));
  });
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], retry: 1 });
  onTestFinished(() => rong.close());
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: '01' });
  const error = await rejection(rong.user.checkOnline({ userId: 'u2' }));
  expect((error as Error).message).toContain('more than one answer; the call may have arrived');
  expect(await rong.user.checkOnline({ userId: 'u3' })).toMatchObject({ status: '01' });
});

describe('an answer without an id on a used connection, where the service names its answers,', () => {
  /** Server whose second answer has no `X-Request-ID`, and has the given status. */
  async function startNaming(status: number): Promise<Loopback> {
    let calls = 0;
    return startLoopback((response, { headers }) => {
      calls++;
      if (calls === 2) response.statusCode = status;
      else response.setHeader('X-Request-ID', String(headers['x-request-id']));
      response.end('{"code":200}');
    });
  }

  test('is not taken for the answer to the request that is on its way', async () => {
    const server = await startNaming(200);
    const rong = clientOf(server);
    onTestFinished(() => rong.close());
    const send = () => rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' });
    await send();
    const error = await rejection(send());
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain('an unrequested answer; the call may have arrived');
    expect(server.seen).toHaveLength(2);
    expect(await send()).toEqual({ code: 200 });
  });

  test('is the refusal of a gateway', async () => {
    const rong = clientOf(await startNaming(403));
    onTestFinished(() => rong.close());
    await rong.user.checkOnline({ userId: 'u1' });
    expect(await rejection(rong.user.checkOnline({ userId: 'u1' }))).toBeInstanceOf(PermissionError);
  });

  test('is an answer if another server named its answers to the path, on the same transport', async () => {
    const naming = await startNaming(200);
    const plain = await startLoopback(SUCCESS);
    const transport = new NodeTransport();
    onTestFinished(() => transport.close());
    const ask = (server: Loopback) => clientOf(server).withOptions({ transport }).user.checkOnline({ userId: 'u1' });
    await ask(naming);
    await ask(plain);
    await ask(plain);
    expect(plain.seen).toHaveLength(2);
  });

  test('is an answer if the path never had one', async () => {
    const rong = clientOf(await startNaming(200));
    onTestFinished(() => rong.close());
    await rong.user.checkOnline({ userId: 'u1' });
    expect(await rong.user.get({ userId: 'u1' })).toEqual({ code: 200 });
  });
});

/**
 * Whether Node.js reports the bytes that arrive on an idle connection. From version 22 on, Node.js closes such a
 * connection itself, and does not report the bytes.
 */
const isTold = Number.parseInt(process.versions.node, 10) < 22;

test.runIf(isTold).each([
  ['an unrequested answer', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 5],
  ['the announcement of its end', 'HTTP/1.1 408 Request Time-out\r\nConnection: close\r\n\r\n', 2],
])('connections are used again after %s, or not', async (_, stray, wanted) => {
  let connections = 0;
  const url = await startRaw((socket) => {
    const answer = () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"code":200}');
    answer();
    socket.on('data', answer);
    if (++connections === 1) setTimeout(() => socket.write(stray), 10);
  });
  const transport = new NodeTransport();
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport, retry: 1 });
  onTestFinished(() => rong.close());
  await rong.user.checkOnline({ userId: 'u1' });
  await expect.poll(() => transport.stats().idle).toBe(0);
  for (let count = 0; count < 4; count++) await rong.user.checkOnline({ userId: 'u1' });
  expect(connections).toBe(wanted);
});

test('a client that was closed keeps its later connections', async () => {
  const server = await startLoopback();
  const rong = clientOf(server);
  await rong.user.checkOnline({ userId: 'u1' });
  rong.close();
  for (let count = 0; count < 3; count++) await rong.user.checkOnline({ userId: 'u1' });
  expect(server.sockets.size).toBe(1);
  rong.close();
  rong.close();
  await expect.poll(() => server.sockets.size).toBe(0);
});

test('a client that is loaded under fake timers uses a connection again', async () => {
  const server = await startLoopback();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  vi.resetModules();
  const { RongCloud: Loaded } = await import('../client.js');
  const rong = new Loaded({ appKey: 'key', appSecret: 'secret', baseUrls: [server.url], rateLimit: 'off' });
  for (let call = 0; call < 3; call++) expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
  expect(server.sockets.size).toBe(1);
  rong.close();
});
