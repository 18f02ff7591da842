import { spawn } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { rejection, SUCCESS, startLoopback } from '../test-support/loopback.js';
import { AbortError, ConnectionError, TimeoutError } from './errors.js';
import type { Timeouts } from './transport.js';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
  sockets.clear();
});

/** A server that is not HTTP: it does to each connection what it is told, once a request has come. */
async function startRaw(treat: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => treat(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientOf(url: string, timeout?: Partial<Timeouts>): RongCloud {
  return new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], timeout });
}

function callTo(url: string, timeout?: Partial<Timeouts>): Promise<unknown> {
  return clientOf(url, timeout).user.checkOnline({ userId: 'u1' });
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('a connection that fails', () => {
  test.each([
    ['is refused', () => 'http://127.0.0.1:1', 'ECONNREFUSED'],
    ['has no name', () => 'http://nowhere.invalid', /ENOTFOUND|EAI_AGAIN/],
    ['is reset before the answer', () => startRaw((socket) => socket.resetAndDestroy()), 'ECONNRESET'],
    ['ends before the answer', () => startRaw((socket) => socket.end()), 'ECONNRESET'],
    ['ends in the head', () => startRaw((socket) => socket.end('HTTP/1.1 200')), /ECONNRESET|HPE/],
    [
      'ends in the body',
      () => startRaw((socket) => socket.end(`${HEAD}Content-Length: 99\r\n\r\n{"code"`)),
      'ECONNRESET',
    ],
    ['does not speak HTTP', () => startRaw((socket) => socket.end('SSH-2.0-OpenSSH\r\n')), /HPE/],
  ])('because it %s is a ConnectionError', async (_, start, code) => {
    const error = (await rejection(callTo(await start()))) as ConnectionError;
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error.cause as NodeJS.ErrnoException).code).toMatch(code);
    expect(error.attempts).toEqual([expect.objectContaining({ outcome: expect.stringMatching(code) })]);
    expect(error.message).toMatch(/^user\.checkOnline failed: no answer from /);
  });

  test('because the certificate is not trusted is a ConnectionError', async () => {
    const url = await startRaw((socket) => socket.destroy());
    expect(await rejection(callTo(url.replace('http:', 'https:')))).toBeInstanceOf(ConnectionError);
  });

  test('is one for an answer that never ends', async () => {
    const chunk = `${(1 << 20).toString(16)}\r\n${'x'.repeat(1 << 20)}\r\n`;
    const pour = (socket: Socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
      const more = () => {
        while (socket.writable && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    };
    const error = (await rejection(callTo(await startRaw(pour)))) as ConnectionError;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('the answer is larger than');
  });
});

describe('a server that keeps one waiting', () => {
  test.each([
    ['for the head', { headers: 20 }, () => {}, 'headers'],
    ['for the body', { body: 20 }, (socket: Socket) => socket.write(`${HEAD}Content-Length: 9\r\n\r\n{`), 'body'],
    ['in all', { total: 20 }, () => {}, 'total'],
    ['in all, whatever the phases allow', { headers: 50_000, total: 20 }, () => {}, 'total'],
  ] as const)('%s is a TimeoutError that says so', async (_, timeout, treat, phase) => {
    const error = await rejection(callTo(await startRaw(treat), timeout));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase, timeoutMs: 20, attempts: [{ outcome: `${phase} timeout` }] });
  });

  test('while a TLS connection is made is a connect timeout', async () => {
    const url = await startRaw(() => {});
    const error = await rejection(callTo(url.replace('http:', 'https:'), { connect: 20 }));
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'connect' });
  });

  test('longer than one call allows ends that call', async () => {
    const url = await startRaw(() => {});
    const error = await rejection(clientOf(url).user.checkOnline({ userId: 'u1' }, { timeout: 20 }));
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'total', timeoutMs: 20 });
  });
});

describe('a call that is aborted', () => {
  test('before it begins is not sent', async () => {
    const server = await startLoopback();
    const signal = AbortSignal.abort(new Error('changed my mind'));
    const error = await rejection(clientOf(server.url).user.checkOnline({ userId: 'u1' }, { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(((error as Error).cause as Error).message).toBe('changed my mind');
    expect(server.seen).toEqual([]);
  });

  test('while it waits ends at once', async () => {
    const abort = new AbortController();
    const url = await startRaw(() => abort.abort());
    const error = await rejection(clientOf(url).user.checkOnline({ userId: 'u1' }, { signal: abort.signal }));
    expect(error).toBeInstanceOf(AbortError);
  });

  test('after it ended has its result all the same, and no listener stays behind', async () => {
    const server = await startLoopback();
    const abort = new AbortController();
    await clientOf(server.url).user.checkOnline({ userId: 'u1' }, { signal: abort.signal });
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    abort.abort();
  });
});

describe('connections', () => {
  test('are used again, and dropped after 80 requests', async () => {
    const ports = new Set<number | undefined>();
    const server = await startLoopback((response, request) => {
      ports.add(request.socket.remotePort);
      SUCCESS(response, request);
    });
    const rong = clientOf(server.url);
    for (let count = 0; count < 80; count++) await rong.user.checkOnline({ userId: 'u1' });
    expect(ports.size).toBe(1);
    await rong.user.checkOnline({ userId: 'u1' });
    expect(ports.size).toBe(2);
  });

  test('are closed with the client', async () => {
    const server = await startLoopback();
    const rong = clientOf(server.url);
    await rong.user.checkOnline({ userId: 'u1' });
    const [socket] = server.sockets;
    if (!socket) throw new Error('there is no connection');
    const closed = once(socket, 'close');
    rong.close();
    await closed;
    expect(server.sockets.size).toBe(0);
  });

  test('do not keep a process alive', async () => {
    const server = await startLoopback();
    const client = fileURLToPath(new URL('../index.ts', import.meta.url));
    const program = `
      import { RongCloud } from ${JSON.stringify(client)};
      const rong = new RongCloud({ appKey: 'k', appSecret: 's', baseUrls: ['${server.url}'] });
      await rong.user.checkOnline({ userId: 'u1' });
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: 'inherit',
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(server.seen).toHaveLength(1);
  });
});
