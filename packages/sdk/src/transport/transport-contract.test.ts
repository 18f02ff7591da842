import { getEventListeners, once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startDeaf } from '../test-support/deaf-server.js';
import { rejection, startLoopback } from '../test-support/loopback.js';
import { HEAD, startRaw } from '../test-support/raw-server.js';
import { fetchTransport } from './fetch-transport.js';
import { NodeTransport } from './node-transport.js';
import { abortedBy, onAbort } from './on-abort.js';
import { PhaseWatch } from './phase-watch.js';
import { noteRequest } from './request-ids.js';
import {
  neverArrived,
  neverSent,
  type Timeouts,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TransportTimeout,
} from './transport.js';
import { undiciTransport } from './undici-transport.js';

/** A custom transport: without keep-alive connections, and without `open`. */
function ownTransport(): Transport {
  return {
    send: ({ origin, method, path, headers, body, timeouts, signal }) =>
      new Promise<TransportResponse>((resolve, reject) => {
        if (signal?.aborted) throw neverSent(abortedBy(signal));
        let isConnected = false;
        const { hostname, port } = origin;
        const request = http.request({ hostname, port, method, path, headers, agent: false });
        const end = (error?: Error) => {
          watch.stop();
          stop();
          if (!error) return;
          request.destroy();
          reject(isConnected ? error : neverSent(error));
        };
        const watch = new PhaseWatch(timeouts, end);
        const stop = onAbort(signal, () => end(abortedBy(signal)));
        watch.enter('connect');
        request.on('error', end);
        request.on('socket', (socket) =>
          socket.once('connect', () => {
            isConnected = true;
            watch.enter('headers');
          }),
        );
        request.on('response', (incoming) => {
          watch.enter('body');
          let text = '';
          incoming.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          incoming.on('error', end);
          incoming.on('end', () => {
            end();
            resolve({ status: incoming.statusCode ?? 0, headers: {}, body: text });
          });
        });
        request.end(body);
      }),
    close: () => {},
  };
}

const transports: readonly [name: string, make: () => Transport][] = [
  ['node:http', () => new NodeTransport()],
  ['fetch', () => fetchTransport()],
  ['undici', () => undiciTransport()],
  ['one of one’s own', ownTransport],
];

const TIMEOUTS: Timeouts = { connect: 5_000, headers: 5_000, body: 5_000, total: 10_000 };

function requestTo(url: string, changes: Partial<TransportRequest> = {}): TransportRequest {
  const { hostname, port, host, origin, protocol } = new URL(url);
  return {
    method: 'POST',
    origin: { secure: protocol === 'https:', hostname, port, host, href: origin },
    path: '/',
    headers: { 'Content-Length': '3' },
    body: 'a=b',
    timeouts: TIMEOUTS,
    signal: undefined,
    ...changes,
  };
}

/** Server that writes a text once a request has arrived. `closed` resolves at the end of the connection. */
async function startWriting(
  text: string,
  then: (socket: Socket) => void = () => {},
): Promise<{ url: string; closed: Promise<void> }> {
  let end = () => {};
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const url = await startRaw((socket) => {
    socket.on('close', () => end());
    socket.write(text, () => then(socket));
  });
  return { url, closed };
}

describe.each(transports)('the transport on %s', (name, make) => {
  function transport(): Transport {
    const made = make();
    onTestFinished(() => made.close());
    return made;
  }

  test('is certain that nothing was sent when no connection was made', async () => {
    const error = await rejection(transport().send(requestTo(await closedPort())));
    expect(neverArrived(error)).toBe(true);
  });

  test.each<[what: string, start: () => Promise<string>]>([
    ['is reset', () => startRaw((socket) => socket.resetAndDestroy())],
    ['ends', () => startRaw((socket) => socket.end())],
    ['speaks something else', async () => (await startWriting('SSH-2.0-OpenSSH\r\n')).url],
    ['ends in the body', async () => (await startWriting(`${HEAD}Content-Length: 9\r\n\r\n{`, (s) => s.end())).url],
  ])('is not certain of that when the connection %s', async (_, start) => {
    const error = await rejection(transport().send(requestTo(await start())));
    expect(error).toBeInstanceOf(Error);
    expect(neverArrived(error)).toBe(false);
    expect(error).not.toHaveProperty('sent');
  });

  test('tells the phase of a timeout', async () => {
    // `fetch` adds the timeout of the connection, which takes long on a busy machine, to that of the headers.
    const late = { timeouts: { ...TIMEOUTS, connect: name === 'fetch' ? 10 : TIMEOUTS.connect, headers: 30 } };
    const silent = await rejection(transport().send(requestTo(await startRaw(() => {}), late)));
    expect(silent).toBeInstanceOf(TransportTimeout);
    expect(silent).toMatchObject({ phase: 'headers', timeoutMs: 30 });
    expect(neverArrived(silent)).toBe(false);
    const { url } = await startWriting(`${HEAD}Content-Length: 9\r\n\r\n{`);
    const short = await rejection(transport().send(requestTo(url, { timeouts: { ...TIMEOUTS, body: 30 } })));
    expect(short).toMatchObject({ name: 'TransportTimeout', phase: 'body' });
    const all = await rejection(transport().send(requestTo(url, { timeouts: { ...TIMEOUTS, total: 30 } })));
    expect(all).toMatchObject({ name: 'TransportTimeout', phase: 'total' });
  });

  test('gives up a connection that is not made in time, or whose call is aborted', async ({ skip }) => {
    if (name === 'fetch') return skip('it does not tell whether it is connected');
    const deaf = await startDeaf();
    if (!deaf) return skip('the queue of connections cannot be filled');
    onTestFinished(() => deaf.close());
    const late = requestTo(deaf.url, { timeouts: { ...TIMEOUTS, connect: 30 } });
    const error = await rejection(transport().send(late));
    expect(error).toMatchObject({ name: 'TransportTimeout', phase: 'connect' });
    expect(neverArrived(error)).toBe(true);
    const stop = new AbortController();
    const sending = transport().send(requestTo(deaf.url, { signal: stop.signal }));
    setImmediate(() => stop.abort());
    expect(neverArrived(await rejection(sending))).toBe(true);
  });

  test('opens nothing for a signal that is aborted', async () => {
    const server = await startLoopback();
    const error = await rejection(transport().send(requestTo(server.url, { signal: AbortSignal.abort() })));
    expect(neverArrived(error)).toBe(true);
    expect([server.seen.length, server.sockets.size]).toEqual([0, 0]);
  });

  test('ends at once when it is aborted, with its connection, and leaves no listener', async () => {
    const stop = new AbortController();
    const { url, closed } = await startWriting('', () => stop.abort());
    const error = await rejection(transport().send(requestTo(url, { signal: stop.signal })));
    expect(neverArrived(error)).toBe(false);
    await closed;
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  test('takes no notice of an abort after the response', async () => {
    const server = await startLoopback();
    const stop = new AbortController();
    const response = await transport().send(requestTo(server.url, { signal: stop.signal }));
    stop.abort();
    expect(response).toMatchObject({ status: 200, body: '{"code":200}' });
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  test('is closed twice, answers what is under way, and sends again', async () => {
    const answers: (() => void)[] = [];
    const server = await startLoopback((response) => {
      const answer = () => void response.end('{"code":200}');
      if (server.seen.length === 2) answers.push(answer);
      else answer();
    });
    const closing = transport();
    await closing.send(requestTo(server.url));
    const underWay = closing.send(requestTo(server.url));
    await expect.poll(() => server.seen.length).toBe(2);
    closing.close();
    closing.close();
    const beside = closing.send(requestTo(server.url));
    expect((await beside).status).toBe(200);
    for (const answer of answers) answer();
    expect((await underWay).body).toBe('{"code":200}');
    closing.close();
    expect((await closing.send(requestTo(server.url))).status).toBe(200);
  });

  describe('by the id that answers name', () => {
    const withId = (id: string) => ({ headers: { 'Content-Length': '3', 'X-Request-ID': id } });

    /** A server that answers each request with the `X-Request-ID` that a function chooses. */
    async function startNaming(idOf: (own: string, before: string) => string): Promise<string> {
      let before = '';
      const { url } = await startLoopback((response, { headers }) => {
        const own = String(headers['x-request-id']);
        response.setHeader('X-Request-ID', idOf(own, before)).end('{"code":200}');
        before = own;
      });
      return url;
    }

    test('refuses the answer to another request, and closes the connection', async ({ skip }) => {
      if (name === 'one of one’s own') return skip('it knows nothing of ids');
      let sockets = 0;
      const url = await startRaw((socket) => {
        sockets++;
        const answer = (id: string) =>
          socket.write(`${HEAD}X-Request-ID: ${id}\r\nContent-Length: 12\r\n\r\n{"code":200}`);
        answer(sockets === 1 ? 'one' : 'two');
        socket.on('data', () => answer('one'));
      });
      const sending = transport();
      for (const id of ['one', 'two']) noteRequest(id);
      await sending.send(requestTo(url, withId('one')));
      const errors = [];
      for (let count = 0; count < 2; count++) {
        const error = await sending.send(requestTo(url, withId('two'))).catch((reason: unknown) => reason);
        if (error instanceof Error) errors.push(error);
      }
      expect(errors).toEqual(
        errors.map(() => expect.objectContaining({ message: expect.stringContaining('another') })),
      );
      expect(errors.every((each) => !neverArrived(each))).toBe(true);
      expect(sockets).toBe(2);
    });

    test('takes the answer that names an id of a gateway, or its own', async () => {
      for (const idOf of [() => 'gateway-17', (own: string) => own]) {
        const url = await startNaming(idOf);
        for (const id of ['a1', 'a2']) {
          noteRequest(id);
          expect((await transport().send(requestTo(url, withId(id)))).status).toBe(200);
        }
      }
    });
  });

  test('reads an empty body as empty, and no byte order mark', async ({ skip }) => {
    if (name === 'one of one’s own') return skip('it knows neither');
    for (const status of [200, 204]) {
      const server = await startLoopback((response) => {
        response.writeHead(status, { 'Content-Encoding': 'gzip' }).end();
      });
      expect(await transport().send(requestTo(server.url))).toMatchObject({ status, body: '' });
    }
    const server = await startLoopback((response) => response.end('\ufeff{"code":200}'));
    expect((await transport().send(requestTo(server.url))).body).toBe('{"code":200}');
  });

  describe('opens a response', () => {
    const getFrom = (url: string, changes: Partial<TransportRequest> = {}) =>
      requestTo(url, { method: 'GET', headers: {}, body: undefined, ...changes });

    function opening(request: TransportRequest) {
      return transport().open?.(request) ?? Promise.reject(new Error('it cannot open'));
    }

    async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
      const parts: Uint8Array[] = [];
      for await (const part of body) parts.push(part);
      return Buffer.concat(parts).toString();
    }

    const canOpen = make().open !== undefined;

    test.runIf(canOpen)('bit by bit, and inflates it', async () => {
      const long = 'x'.repeat(1_000_000);
      const server = await startLoopback((response, { url }) => {
        response.setHeader('X-Kind', 'log');
        if (url === '/plain') response.end(long);
        else response.setHeader('Content-Encoding', 'gzip').end(gzipSync(long));
      });
      for (const path of ['/plain', '/gzip']) {
        const { status, headers, body } = await opening(getFrom(server.url, { path }));
        expect([status, headers['x-kind']]).toEqual([200, 'log']);
        expect(await textOf(body)).toBe(long);
      }
    });

    test.runIf(canOpen)('that comes in pieces, and loses none while the reader takes its time', async () => {
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      const pieces = Array.from({ length: 300 }, (_, index) => `piece ${index};`);
      const server = await startLoopback(async (response) => {
        for (const piece of pieces) {
          response.write(piece);
          await turn();
        }
        response.end();
      });
      const { body } = await opening(getFrom(server.url));
      const parts: Uint8Array[] = [];
      for await (const part of body) {
        parts.push(part);
        for (let turns = parts.length % 9; turns > 0; turns--) await turn();
      }
      expect(Buffer.concat(parts).toString()).toBe(pieces.join(''));
    });

    test.runIf(canOpen)('that the reader leaves, and closes its connection', async () => {
      const begun = `${HEAD}Content-Length: 99\r\n\r\n{"code":200}`;
      const read = await startWriting(begun);
      for await (const _ of (await opening(getFrom(read.url))).body) break;
      await read.closed;
      const unread = await startWriting(begun);
      const { body } = await opening(getFrom(unread.url));
      await body[Symbol.asyncIterator]().return?.();
      await unread.closed;
    });

    test.runIf(canOpen)('that stalls, and ends it with a timeout', async () => {
      const { url, closed } = await startWriting(`${HEAD}Content-Length: 99\r\n\r\n{`);
      for (const phase of ['body', 'total'] as const) {
        const { body } = await opening(getFrom(url, { timeouts: { ...TIMEOUTS, [phase]: 40 } }));
        const reader = body[Symbol.asyncIterator]();
        await reader.next();
        expect(await rejection(reader.next())).toMatchObject({ name: 'TransportTimeout', phase, timeoutMs: 40 });
      }
      await closed;
    });

    test.runIf(canOpen)('and leaves the reader as much time as it likes', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      onTestFinished(() => void vi.useRealTimers());
      let finish = () => {};
      const server = await startLoopback((response) => {
        response.write('a');
        finish = () => response.end('b');
      });
      const reader = (await opening(getFrom(server.url))).body[Symbol.asyncIterator]();
      const first = await reader.next();
      vi.advanceTimersByTime(60_000);
      finish();
      const second = await reader.next();
      expect([first, second].map(({ value }) => Buffer.from(value ?? []).toString())).toEqual(['a', 'b']);
      expect((await reader.next()).done).toBe(true);
    });

    test.runIf(canOpen)('that is aborted, before its head and in its body', async () => {
      const stop = new AbortController();
      const silent = await startWriting('', () => stop.abort());
      expect(await rejection(opening(getFrom(silent.url, { signal: stop.signal })))).toBeInstanceOf(Error);
      await silent.closed;
      const begun = await startWriting(`${HEAD}Content-Length: 99\r\n\r\n{`);
      const later = new AbortController();
      const { body } = await opening(getFrom(begun.url, { signal: later.signal }));
      const reader = body[Symbol.asyncIterator]();
      await reader.next();
      const next = reader.next();
      later.abort();
      expect(await rejection(next)).toBeInstanceOf(Error);
      await begun.closed;
      expect(getEventListeners(later.signal, 'abort')).toEqual([]);
    });

    test.runIf(canOpen)('that breaks off, and says so', async () => {
      const { url } = await startWriting(`${HEAD}Content-Length: 99\r\n\r\n{`, (socket) => socket.end());
      const { body } = await opening(getFrom(url));
      expect(await rejection(textOf(body))).toBeInstanceOf(Error);
    });
  });
});

test.each<[name: string, signal: unknown]>([
  ['a controller', new AbortController()],
  ['a string', 'stop'],
])('%s in the place of a signal opens nothing', async (_, signal) => {
  const server = await startLoopback();
  for (const make of [() => new NodeTransport(), () => fetchTransport(), () => undiciTransport()]) {
    const error = await rejection(make().send(requestTo(server.url, { signal: signal as AbortSignal })));
    expect(error).toBeInstanceOf(Error);
  }
  expect(server.sockets.size).toBe(0);
});

/** Address without a listening server. */
async function closedPort(): Promise<string> {
  const server = http.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}
