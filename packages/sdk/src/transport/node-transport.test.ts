import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { programOf } from '../../../../tests/support/program.js';
import { RongCloud } from '../client.js';
import type { Middleware } from '../middleware.js';
import { hasOpenssl } from '../test-support/certificate.js';
import { runWithClient } from '../test-support/child.js';
import { rejection, startLoopback } from '../test-support/loopback.js';
import { startTls } from '../test-support/tls-server.js';
import { NodeTransport, type NodeTransportOptions } from './node-transport.js';

function clientOf(url: string, options: NodeTransportOptions = {}): { rong: RongCloud; transport: NodeTransport } {
  const transport = new NodeTransport(options);
  onTestFinished(() => transport.close());
  const rong = new RongCloud({
    appKey: 'key',
    appSecret: 'secret',
    baseUrls: [url],
    transport,
    retry: 1,
    rateLimit: 'off',
  });
  return { rong, transport };
}

interface ProxyAtWork {
  readonly url: string;
  /** Method and target of each request to the proxy: the whole URL, or host and port after `CONNECT`. */
  readonly asked: string[];
  readonly headers: IncomingHttpHeaders[];
}

/** Proxy that answers plain requests itself and opens tunnels. With `refuses`, it refuses tunnels. */
async function startProxy(refuses = false): Promise<ProxyAtWork> {
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    request.resume().on('end', () => response.end('{"code":200,"status":"by proxy"}'));
  });
  server.on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    if (refuses) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const [, port] = (request.url ?? '').split(':');
    const target = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
    onTestFinished(() => void target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, headers };
}

describe('connections', () => {
  test('are no more than one wants, and the other calls wait for one', async () => {
    const server = await startLoopback();
    const { rong, transport } = clientOf(server.url, { maxSockets: 2 });
    const calls = Array.from({ length: 20 }, () => rong.user.checkOnline({ userId: 'u1' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(transport.stats()).toMatchObject({ busy: 2, waiting: 18 });
    await Promise.all(calls);
    expect(server.sockets.size).toBe(2);
    expect(transport.stats()).toEqual({ busy: 0, idle: 2, waiting: 0 });
  });

  test('that do not become free in time are a connect timeout, and nothing was sent', async () => {
    const server = await startLoopback(() => {});
    const { rong } = clientOf(server.url, { maxSockets: 1 });
    const stop = new AbortController();
    const first = rong.user.checkOnline({ userId: 'u1' }, { signal: stop.signal });
    const second = rong.user.checkOnline({ userId: 'u1' }, { timeout: { connect: 20 } });
    expect(await rejection(second)).toMatchObject({ name: 'TimeoutError', phase: 'connect' });
    await expect.poll(() => server.seen.length).toBe(1);
    stop.abort();
    await rejection(first);
    expect(server.seen).toHaveLength(1);
  });

  test('serve as many requests as one wants', async () => {
    const ports = new Set<number | undefined>();
    const server = await startLoopback((response, request) => {
      ports.add(request.socket.remotePort);
      response.end('{"code":200}');
    });
    const { rong } = clientOf(server.url, { maxRequestsPerSocket: 3 });
    for (let count = 0; count < 9; count++) await rong.user.checkOnline({ userId: 'u1' });
    expect(ports.size).toBe(3);
  });

  test('are closed with the client, those in use after their call', async () => {
    const server = await startLoopback();
    const { rong } = clientOf(server.url);
    await rong.user.checkOnline({ userId: 'u1' });
    const [socket] = server.sockets;
    const closed = socket && once(socket, 'close');
    rong.close();
    await closed;
    expect(server.sockets.size).toBe(0);
  });
});

test('an answer is as large as one wants to read', async () => {
  const { url } = await startLoopback((response) => response.end(JSON.stringify({ code: 200, text: 'x'.repeat(200) })));
  const error = await rejection(clientOf(url, { maxResponseBytes: 100 }).rong.user.checkOnline({ userId: 'u1' }));
  expect((error as Error).message).toContain('the answer is larger than 100 bytes');
});

test('an answer in an encoding that was not asked for is a ConnectionError that names it', async () => {
  const { url } = await startLoopback((response) => {
    response.setHeader('Content-Encoding', 'br');
    response.end('xx');
  });
  const error = await rejection(clientOf(url).rong.user.checkOnline({ userId: 'u1' }));
  expect((error as Error).message).toContain('encoded as br');
});

describe('a proxy', () => {
  test('is asked for plain requests by their whole URL', async () => {
    const proxy = await startProxy();
    const { rong } = clientOf('http://api.example.com', { proxy: proxy.url });
    expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: 'by proxy' });
    expect(proxy.asked).toEqual(['POST http://api.example.com/user/checkOnline.json']);
    expect(proxy.headers[0]).toMatchObject({ host: 'api.example.com', 'app-key': 'key' });
  });

  test('gets its credentials, and they are in no error', async () => {
    const proxy = await startProxy(true);
    const { rong } = clientOf('https://api.example.com', { proxy: proxy.url.replace('//', '//ann:s%40fe@') });
    const error = (await rejection(rong.user.checkOnline({ userId: 'u1' }))) as Error;
    expect(proxy.headers[0]).toMatchObject({ 'proxy-authorization': `Basic ${btoa('ann:s@fe')}` });
    expect(error.message).toContain('the proxy answered HTTP 407');
    expect(JSON.stringify(error) + error.stack).not.toMatch(/s@fe|s%40fe|YW5u/);
  });

  test.skipIf(!hasOpenssl)('digs a tunnel for encrypted requests, and sees nothing of them', async () => {
    const [proxy, server] = [await startProxy(), await startTls()];
    onTestFinished(() => server.close());
    const { rong } = clientOf(server.url, { proxy: proxy.url, ca: readFileSync(server.certificate, 'utf8') });
    for (let count = 0; count < 3; count++) {
      expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
    }
    expect(proxy.asked).toEqual([`CONNECT ${new URL(server.url).host}`]);
    expect(server.seen).toHaveLength(3);
  });

  test('that is not there is a ConnectionError, and nothing was sent', async () => {
    const { rong } = clientOf('https://api.example.com', { proxy: 'http://127.0.0.1:1' });
    const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { code: 'ECONNREFUSED', sent: 'no' } });
  });

  test.each([
    ['https_proxy', 'https://api.example.com', ['CONNECT api.example.com:443']],
    ['HTTP_PROXY', 'http://api.example.com', ['POST http://api.example.com/user/checkOnline.json']],
    ['HTTP_PROXY', 'https://127.0.0.1:1', []],
  ])('of the environment variable %s is used for %s: %j', async (variable, url, asked) => {
    const proxy = await startProxy(true);
    vi.stubEnv(variable, proxy.url);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { rong } = clientOf(url);
    await rong.user.checkOnline({ userId: 'u1' }).catch(() => {});
    expect(proxy.asked).toEqual(asked);
  });

  test('that fails is named in the error, with its variable and without its password', async () => {
    for (const [variable, url] of [
      ['HTTP_PROXY', 'http://api.example.com'],
      ['https_proxy', 'https://api.example.com'],
    ] as const) {
      vi.stubEnv(variable, 'http://ann:s%40fe@127.0.0.1:1');
      onTestFinished(() => void vi.unstubAllEnvs());
      const error = (await rejection(clientOf(url).rong.user.checkOnline({ userId: 'u1' }))) as Error;
      expect(error.message).toContain(`by the proxy 127.0.0.1:1 (${variable}): connect ECONNREFUSED`);
      expect(error).toMatchObject({ cause: { code: 'ECONNREFUSED', sent: 'no' } });
      expect(inspect(error)).not.toMatch(/s@fe|s%40fe|YW5u/);
    }
  });

  test('that cannot be used fails the call, once, and not the constructor', async () => {
    vi.stubEnv('ALL_PROXY', 'socks5://127.0.0.1:1080');
    onTestFinished(() => void vi.unstubAllEnvs());
    const keys = { appKey: 'key', appSecret: 'secret' };
    const rong = new RongCloud({ ...keys, baseUrls: ['https://a.example.com', 'https://b.example.com'] });
    const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'ALL_PROXY' });
    expect(rong.stats().hosts.map(({ health }) => health)).toEqual([1, 1]);
    expect(rong.stats().attempts).toBe(1);
  });

  test.each(['ftp://127.0.0.1', 'https://127.0.0.1', 'proxy', ''])('must be an http URL, unlike %j', (proxy) => {
    expect(() => new NodeTransport({ proxy })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'proxy' }),
    );
  });
});

describe('a tunnel through a proxy that is silent', () => {
  /** Proxy that accepts connections and then stays silent, or writes `answer` and then stays silent. */
  async function startSilent(answer = ''): Promise<{ url: string; sockets: Set<Socket> }> {
    const sockets = new Set<Socket>();
    const server = createTcpServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
      socket.once('data', () => socket.write(answer));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
  }

  test.each([
    ['before the tunnel', ''],
    ['after it', 'HTTP/1.1 200 Connection Established\r\n\r\n'],
  ])('%s is given up with its call', async (_, answer) => {
    const proxy = await startSilent(answer);
    const { rong, transport } = clientOf('https://api.example.com', { proxy: proxy.url });
    const late = rong.user.checkOnline({ userId: 'u1' }, { timeout: { connect: 50 } });
    expect(await rejection(late)).toMatchObject({
      name: 'TimeoutError',
      phase: 'connect',
      cause: { sent: 'no' },
      message: expect.stringContaining(`timeout of 50 ms at api.example.com by the proxy ${new URL(proxy.url).host}`),
    });
    const stop = new AbortController();
    const aborted = rong.user.checkOnline({ userId: 'u1' }, { signal: stop.signal });
    await expect.poll(() => transport.stats().busy).toBe(1);
    stop.abort();
    expect(await rejection(aborted)).toMatchObject({ name: 'AbortError' });
    await expect.poll(() => proxy.sockets.size).toBe(0);
    expect(transport.stats()).toEqual({ busy: 0, idle: 0, waiting: 0 });
  });

  test('counts as a connection, also when others wait for it', async () => {
    const proxy = await startSilent();
    const { rong, transport } = clientOf('https://api.example.com', { proxy: proxy.url, maxSockets: 2 });
    const stop = new AbortController();
    const calls = Array.from({ length: 30 }, () =>
      rejection(rong.user.checkOnline({ userId: 'u1' }, { signal: stop.signal })),
    );
    await expect.poll(() => proxy.sockets.size).toBe(2);
    expect(transport.stats()).toEqual({ busy: 2, idle: 0, waiting: 28 });
    stop.abort();
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: 'AbortError' });
    await expect.poll(() => proxy.sockets.size).toBe(0);
    expect(transport.stats()).toEqual({ busy: 0, idle: 0, waiting: 0 });
  });

  test('does not keep a process alive after its call', async () => {
    const proxy = await startSilent();
    const program = `
      await rong.user.checkOnline({ userId: 'u1' }, { timeout: 100, retry: 1 }).catch(({ name }) => console.log(name));
    `;
    const ended = await runWithClient('https://api.example.com', program, { HTTPS_PROXY: proxy.url });
    expect(ended).toEqual({ exitCode: 0, output: 'TimeoutError\n' });
  });
});

test('a tunnel that fails makes room for the next call', async () => {
  const proxy = await startProxy(true);
  const { rong, transport } = clientOf('https://api.example.com', { proxy: proxy.url, maxSockets: 1 });
  const calls = Array.from({ length: 5 }, () => rejection(rong.user.checkOnline({ userId: 'u1' })));
  for (const error of await Promise.all(calls)) expect((error as Error).message).toContain('HTTP 407');
  expect(proxy.asked).toHaveLength(5);
  expect(transport.stats()).toEqual({ busy: 0, idle: 0, waiting: 0 });
});

test.skipIf(!hasOpenssl)('tunnels are shared, and closed with the client', async () => {
  const [proxy, server] = [await startProxy(), await startTls()];
  onTestFinished(() => server.close());
  const ca = readFileSync(server.certificate, 'utf8');
  const { rong, transport } = clientOf(server.url, { proxy: proxy.url, ca, maxSockets: 2 });
  await Promise.all(Array.from({ length: 10 }, () => rong.user.checkOnline({ userId: 'u1' })));
  expect(proxy.asked).toHaveLength(2);
  expect(transport.stats()).toEqual({ busy: 0, idle: 2, waiting: 0 });
  rong.close();
  await expect.poll(() => transport.stats().idle).toBe(0);
});

describe('a mistake of the caller', () => {
  const noting =
    (name: string, value: string): Middleware =>
    (request, next) =>
      next({ ...request, headers: { ...request.headers, [name]: value } });

  test.each([
    ['X-Note', '你好', 'headers.X-Note'],
    ['X-Note', 'a\nb', 'headers.X-Note'],
    ['X Note', 'a', 'headers.X Note'],
  ])('is thrown before anything is sent, and blames no host: %s: %s', async (name, value, option) => {
    const servers = [await startLoopback(), await startLoopback()];
    const rong = new RongCloud({
      appKey: 'key',
      appSecret: 'secret',
      baseUrls: servers.map(({ url }) => url),
      middleware: [noting(name, value)],
    });
    const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
    expect(error).toMatchObject({ name: 'ConfigurationError', option });
    expect(rong.stats()).toMatchObject({ attempts: 0, hosts: [{ health: 1, isCurrent: true }, { health: 1 }] });
    expect(servers.flatMap(({ seen }) => seen)).toEqual([]);
  });
});

test.skipIf(!hasOpenssl)('authorities of NODE_EXTRA_CA_CERTS are trusted beside those of the option', async () => {
  const [server, other] = [await startTls(), await startTls()];
  onTestFinished(() => {
    server.close();
    other.close();
  });
  const program = `
    import { readFileSync } from 'node:fs';
    import { NodeTransport } from ${JSON.stringify(pathToFileURL(programOf('sdk', 'index.ts')).href)};
    const ca = readFileSync(${JSON.stringify(other.certificate)}, 'utf8');
    for (const url of ${JSON.stringify([server.url, other.url])}) {
      const trusting = rong.withOptions({ baseUrls: [url], transport: new NodeTransport({ ca }) });
      console.log((await trusting.user.checkOnline({ userId: 'u1' })).code);
    }
  `;
  const ended = await runWithClient(server.url, program, { NODE_EXTRA_CA_CERTS: server.certificate });
  expect(ended).toEqual({ exitCode: 0, output: '200\n200\n' });
});

test.skipIf(!hasOpenssl)('an authority of one’s own is trusted, and no variable makes the others trusted', async () => {
  const server = await startTls();
  onTestFinished(() => server.close());
  const { rong } = clientOf(server.url, { ca: [readFileSync(server.certificate, 'utf8')] });
  expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await rejection(clientOf(server.url).rong.user.checkOnline({ userId: 'u1' }))).toMatchObject({
    name: 'ConnectionError',
    cause: { sent: 'no' },
  });
});
