import { getEventListeners, once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RongCloud } from '../client.js';
import { AbortError, ApiError, ConnectionError, TimeoutError } from '../errors.js';
import { startDeaf } from '../test-support/deaf-server.js';
import { rejection, startLoopback } from '../test-support/loopback.js';
import { HEAD, startRaw } from '../test-support/raw-server.js';
import { neverArrived } from '../transport/transport.js';
import { fetchTransport } from './fetch-transport.js';
import { NodeTransport } from './node-transport.js';
import type { Timeouts, Transport } from './transport.js';
import { undiciTransport } from './undici-transport.js';

/**
 * All transports pass the same tests, with two exceptions: `fetch` does not report when the connection is established,
 * and only `node:http` has error codes of Node.js.
 */
const transports: readonly [name: string, make: (maxResponseBytes?: number) => Transport, isNode: boolean][] = [
  ['node:http', (maxResponseBytes) => new NodeTransport({ maxResponseBytes }), true],
  ['fetch', (maxResponseBytes) => fetchTransport({ maxResponseBytes }), false],
  ['undici', (maxResponseBytes) => undiciTransport({ maxResponseBytes }), false],
];

/** Server that writes an answer and then acts on the connection. */
function startAnswering(text: string, then: (socket: Socket) => void = () => {}): Promise<string> {
  return startRaw((socket) => socket.write(text, () => then(socket)));
}

const end = (socket: Socket) => socket.end();
const reset = (socket: Socket) => socket.resetAndDestroy();

describe.each(transports)('on %s', (name, make, isNode) => {
  const hasPhases = name !== 'fetch';
  /** A timeout of 20 ms for the response headers, to which `fetch` adds the connect timeout. */
  const headersIn20 = hasPhases ? { headers: 20 } : { connect: 1, headers: 20 };

  function clientOf(url: string, timeout?: Partial<Timeouts>): RongCloud {
    const transport = make();
    onTestFinished(() => transport.close());
    const keys = { appKey: 'key', appSecret: 'secret' };
    return new RongCloud({ ...keys, baseUrls: [url], timeout, transport, retry: 1, rateLimit: 'off' });
  }

  function callTo(url: string, timeout?: Partial<Timeouts>): Promise<unknown> {
    return clientOf(url, timeout).user.checkOnline({ userId: 'u1' });
  }

  describe('a connection that fails', () => {
    test.each([
      ['is refused', () => 'http://127.0.0.1:1', 'ECONNREFUSED'],
      ['has no name', () => 'http://nowhere.invalid', /ENOTFOUND|EAI_AGAIN/],
      ['is reset before the answer', () => startRaw(reset), 'ECONNRESET'],
      ['ends before the answer', () => startRaw(end), 'ECONNRESET'],
      ['ends in the head', () => startAnswering('HTTP/1.1 200', end), /ECONNRESET|HPE/],
      ['ends in the body', () => startAnswering(`${HEAD}Content-Length: 99\r\n\r\n{"code":200}`, end), 'ECONNRESET'],
      [
        'is reset in the body',
        () => startAnswering(`${HEAD}Content-Length: 99\r\n\r\n{"code":200}`, reset),
        'ECONNRESET',
      ],
      [
        'ends between chunks',
        () => startAnswering(`${HEAD}Transfer-Encoding: chunked\r\n\r\nc\r\n{"code":200}\r\n`, end),
        'ECONNRESET',
      ],
      [
        'has two lengths',
        () => startAnswering(`${HEAD}Content-Length: 12\r\nContent-Length: 3\r\n\r\n{"code":200}`),
        /HPE/,
      ],
      ['does not speak HTTP', () => startAnswering('SSH-2.0-OpenSSH\r\n'), /HPE/],
    ])('because it %s is a ConnectionError', async (_, start, code) => {
      const error = (await rejection(callTo(await start()))) as ConnectionError;
      expect(error).toBeInstanceOf(ConnectionError);
      if (isNode) {
        expect((error.cause as NodeJS.ErrnoException).code).toMatch(code);
        expect(error.attempts).toEqual([expect.objectContaining({ outcome: expect.stringMatching(code) })]);
      }
      expect(error.message).toMatch(/^user\.checkOnline failed: no answer from /);
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

    test('is one for an answer that changes the protocol, and its connection closes', async () => {
      let closed: Promise<unknown> | undefined;
      const url = await startRaw((socket) => {
        closed = new Promise((resolve) => socket.on('close', resolve));
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
      });
      expect(await rejection(callTo(url))).toBeInstanceOf(ConnectionError);
      await closed;
    });
  });

  describe('an answer that stops early without saying so', () => {
    test.each([
      ['has no length', `${HEAD}\r\n{"code":200,"status"`],
      ['is longer than its length', `${HEAD}Content-Length: 5\r\n\r\n{"code":200}`],
    ])('because it %s is not a result', async (_, text) => {
      const error = await rejection(callTo(await startAnswering(text, end)));
      expect([ApiError, ConnectionError]).toContain((error as Error).constructor);
    });
  });

  describe('a server that keeps one waiting', () => {
    test.each([
      ['for the head', headersIn20, '', 'headers'],
      ['for the rest of the head', headersIn20, HEAD, 'headers'],
      ['for the body', { body: 20 }, `${HEAD}Content-Length: 9\r\n\r\n`, 'body'],
      ['for the rest of the body', { body: 20 }, `${HEAD}Content-Length: 9\r\n\r\n{`, 'body'],
      ['in all', { total: 20 }, '', 'total'],
      ['in all, whatever the phases allow', { headers: 50_000, total: 20 }, '', 'total'],
    ] as const)('%s is a TimeoutError that says so', async (_, timeout, text, phase) => {
      const error = await rejection(callTo(await startAnswering(text), timeout));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ phase, timeoutMs: 20, attempts: [{ outcome: `${phase} timeout` }] });
    });

    test('while a connection is made is a connect timeout', async ({ skip }) => {
      const server = await startDeaf();
      if (!server) return skip('this system accepts connections that nobody takes');
      const error = await rejection(callTo(server.url, { connect: 20, headers: 20 }));
      await server.close();
      expect(error).toMatchObject({ name: 'TimeoutError', phase: hasPhases ? 'connect' : 'headers', timeoutMs: 20 });
    });

    test('while a TLS connection is made is a connect timeout', async () => {
      const url = await startRaw(() => {});
      const error = await rejection(callTo(url.replace('http:', 'https:'), { connect: 20, headers: 20 }));
      expect(error).toMatchObject({ name: 'TimeoutError', phase: hasPhases ? 'connect' : 'headers' });
    });

    test('longer than one call allows ends that call', async () => {
      const url = await startRaw(() => {});
      const error = await rejection(clientOf(url).user.checkOnline({ userId: 'u1' }, { timeout: 20 }));
      expect(error).toMatchObject({ name: 'TimeoutError', phase: 'total', timeoutMs: 20 });
    });

    test.each([0, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
      'is waited for when the timeout is %d',
      async (limit) => {
        const server = await startLoopback((response) => setTimeout(() => response.end('{"code":200}'), 20));
        const timeout = { connect: limit, headers: limit, body: limit, total: limit };
        expect(await callTo(server.url, timeout)).toEqual({ code: 200 });
      },
    );
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

    test.each([
      ['it waits for the head', ''],
      ['the body comes', `${HEAD}Content-Length: 9\r\n\r\n{`],
    ])('while %s ends at once, and its connection too', async (_, text) => {
      const abort = new AbortController();
      let closed: Promise<unknown> | undefined;
      const url = await startRaw((socket) => {
        closed = new Promise((resolve) => socket.on('close', resolve));
        socket.write(text, () => abort.abort());
      });
      const error = await rejection(clientOf(url).user.checkOnline({ userId: 'u1' }, { signal: abort.signal }));
      expect(error).toBeInstanceOf(AbortError);
      expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
      await closed;
    });

    test('after it ended has its result all the same', async () => {
      const server = await startLoopback();
      const abort = new AbortController();
      const call = clientOf(server.url).user.checkOnline({ userId: 'u1' }, { signal: abort.signal });
      await call;
      abort.abort();
      expect(await call).toEqual({ code: 200 });
    });

    test.each([
      ['succeeded', async () => (await startLoopback()).url],
      ['failed', () => startRaw(reset)],
      ['took too long', () => startRaw(() => {})],
    ])('leaves no listener behind when it %s', async (_, start) => {
      const { signal } = new AbortController();
      const rong = clientOf(await start(), headersIn20);
      await Promise.allSettled(Array.from({ length: 5 }, () => rong.user.checkOnline({ userId: 'u1' }, { signal })));
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });
  });

  describe('an answer with gzip', () => {
    const answer = (body: Buffer) =>
      startLoopback((response) => {
        response.setHeader('Content-Encoding', 'gzip');
        response.end(body);
      });

    test('is inflated', async () => {
      const { url } = await answer(gzipSync(JSON.stringify({ code: 200, status: '你好 😀' })));
      expect(await callTo(url)).toEqual({ code: 200, status: '你好 😀' });
    });

    test('that inflates to more than one reads is given up on', async () => {
      const bomb = gzipSync(Buffer.alloc(64 << 20, ' '));
      expect(bomb.length).toBeLessThan(100_000);
      const error = await rejection(callTo((await answer(bomb)).url));
      expect((error as Error).message).toContain('the answer is larger than 33554432 bytes');
    });

    test('that is damaged is a ConnectionError', async () => {
      const damaged = gzipSync('{"code":200}').subarray(0, 20);
      const error = await rejection(callTo((await answer(damaged)).url));
      expect([ApiError, ConnectionError]).toContain((error as Error).constructor);
    });
  });

  test.each(['UTF-8', 'identity, identity', 'none', ''])(
    'a Content-Encoding of %j, which is no compression, changes nothing',
    async (encoding) => {
      const { url } = await startLoopback((response) => {
        response.setHeader('Content-Encoding', encoding);
        response.end('{"code":200,"status":"1"}');
      });
      expect(await callTo(url)).toEqual({ code: 200, status: '1' });
    },
  );

  describe('informational responses', () => {
    const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
    const HINTS = 'HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n';
    const PROCESSING = 'HTTP/1.1 102 Processing\r\n\r\n';
    const ANSWER = `${HEAD}Content-Length: 12\r\n\r\n{"code":200}`;

    test.each([
      ['100 Continue', [CONTINUE]],
      ['103 Early Hints', [HINTS]],
      ['102 Processing', [PROCESSING]],
      ['several', [CONTINUE, PROCESSING, CONTINUE, HINTS, HINTS]],
      ['100 Continue with headers', ['HTTP/1.1 100 Continue\r\nServer: x\r\n\r\n']],
      ['100 Continue in pieces', [...CONTINUE]],
    ])('%s are passed over, with the answer and before it, on a connection that is kept', async (_, parts) => {
      // `fetch` of Node.js closes a connection on which the server sends `100 Continue`.
      if (name === 'fetch' && parts.join('').includes(' 100 ')) return;
      let connections = 0;
      const url = await startRaw((socket) => {
        connections++;
        const answer = async () => {
          for (const part of parts) {
            socket.write(part);
            await new Promise<void>((resolve) => void setImmediate(() => setImmediate(resolve)));
          }
          socket.write(connections === 1 ? ANSWER : parts.join('') + ANSWER);
        };
        void answer();
        socket.on('data', answer);
      });
      const rong = clientOf(url);
      for (let count = 0; count < 3; count++) {
        expect(await rong.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200 });
      }
      expect(connections).toBeLessThan(3);
    });

    test('without an answer behind them are no answer', async () => {
      const error = await rejection(callTo(await startAnswering(HINTS + PROCESSING, end)));
      expect(error).toBeInstanceOf(ConnectionError);
      expect((error as Error).message).toContain('the call may have arrived');
    });
  });

  test('an answer that is sent drop by drop is read, and ends with its timeout if it is too slow', async () => {
    const drip = (socket: Socket) => {
      socket.write(`${HEAD}Content-Length: 1000\r\n\r\n`);
      const timer = setInterval(() => socket.write(' '), 2);
      socket.on('close', () => clearInterval(timer));
    };
    const error = await rejection(callTo(await startRaw(drip), { body: 40 }));
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'body' });
  });

  test('what was certainly not sent says so', async () => {
    const refused = (await rejection(callTo(await closedPort()))) as ConnectionError;
    const broken = (await rejection(callTo(await startRaw(reset)))) as ConnectionError;
    expect([refused, broken].map(({ cause }) => neverArrived(cause))).toEqual([true, false]);
  });

  test('a hundred calls in a row leave neither timers nor listeners', async () => {
    const { url } = await startLoopback();
    const { signal } = new AbortController();
    const rong = clientOf(url);
    await rong.user.checkOnline({ userId: 'u1' }, { signal });
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    for (let count = 0; count < 100; count++) await rong.user.checkOnline({ userId: 'u1' }, { signal });
    expect(timers()).toBeLessThanOrEqual(before);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('a call ends with its timeout though a dispatcher of undici never calls back', async () => {
  const transport = undiciTransport({ dispatcher: { dispatch: () => true, close: async () => {} } });
  const keys = { appKey: 'key', appSecret: 'secret' };
  const rong = new RongCloud({ ...keys, baseUrls: ['http://127.0.0.1:1'], transport, retry: 1, timeout: 20 });
  expect(await rejection(rong.user.checkOnline({ userId: 'u1' }))).toMatchObject({ name: 'TimeoutError' });
});

/** Address without a listening server. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

/** Limits of undici, which closes a connection on which the server sends `100 Continue` unasked. */
test.each<[name: string, make: () => Transport]>([
  ['fetch', () => fetchTransport()],
  ['undici with a dispatcher of one’s own', () => undiciTransport({ dispatcher: ownAgent() as never })],
])('on %s an unasked `100 Continue` fails a send, which is not repeated', async (_, make) => {
  let requests = 0;
  const url = await startRaw((socket) => {
    requests++;
    socket.write(`HTTP/1.1 100 Continue\r\n\r\n${HEAD}Content-Length: 12\r\n\r\n{"code":200}`);
  });
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url, `${url}/b`], transport: make() });
  const send = rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' });
  const error = await rejection(send);
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as ConnectionError).message).toContain('the call may have arrived');
  expect((error as ConnectionError).attempts).toMatchObject([{ performed: 'unknown' }]);
  expect(requests).toBe(1);
});

function ownAgent(): Agent {
  const agent = new Agent();
  onTestFinished(() => agent.close());
  return agent;
}

test.each<[name: string, body: object | undefined]>([
  ['a stream of Node.js', Readable.from([])],
  ['no stream', undefined],
])('on a `fetch` whose responses have %s the answer is read', async (_, body) => {
  const bytes = new TextEncoder().encode('{"code":200,"status":"1"}');
  const fetch = async () => ({ status: 200, headers: new Headers(), body, arrayBuffer: async () => bytes.buffer });
  const transport = fetchTransport({ fetch: fetch as never });
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: ['http://127.0.0.1:1'], transport });
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: '1' });
});
