import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { RongCloud } from './client.js';
import type { ClientOptions } from './client-options.js';
import { signature } from './signing.js';
import { type Loopback, rejection, startLoopback } from './test-support/loopback.js';
import { fetchTransport } from './transport/fetch-transport.js';
import { NodeTransport } from './transport/node-transport.js';
import type { Transport } from './transport/transport.js';
import { undiciTransport } from './transport/undici-transport.js';

const KEYS = { appKey: 'mykey12345', appSecret: 'secret' };

type Request = typeof http.request;
type Wrapper = (original: Request, options: RequestOptions) => http.ClientRequest;

/** Replaces `http.request` and `https.request` by a wrapper, as a monitoring tool does. */
function wrap(wrapper: Wrapper): void {
  for (const library of [http, https]) {
    const original = library.request;
    library.request = ((options: RequestOptions) => wrapper(original, options)) as Request;
    onTestFinished(() => {
      library.request = original;
    });
  }
}

function clientOf(url: string, options: ClientOptions = {}): RongCloud {
  const rong = new RongCloud({ ...KEYS, baseUrls: [url], rateLimit: 'off', ...options });
  onTestFinished(() => rong.close());
  return rong;
}

describe('a call arrives as it was signed under a tool that', () => {
  test.each<[does: string, wrapper: Wrapper]>([
    [
      'copies the headers and adds one',
      (original, options) =>
        original({ ...options, headers: { ...options.headers, traceparent: '00-1-1-01' } } as never),
    ],
    [
      'adds a header to those that are there',
      (original, options) => {
        (options.headers as Record<string, string>).traceparent = '00-1-1-01';
        return original(options);
      },
    ],
    [
      'writes all names small',
      (original, options) => {
        const entries = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
        return original({ ...options, headers: { ...Object.fromEntries(entries), traceparent: '00-1-1-01' } });
      },
    ],
    [
      'refuses headers that are no object',
      (original, options) => {
        if (Array.isArray(options.headers)) throw new TypeError(`headers must be an object: ${options.headers}`);
        return original(Object.assign({}, options, { headers: { ...options.headers, traceparent: '00-1-1-01' } }));
      },
    ],
    [
      'sets its header on the request',
      (original, options) => {
        const request = original(options);
        request.setHeader('traceparent', '00-1-1-01');
        return request;
      },
    ],
  ])('%s', async (_, wrapper) => {
    wrap(wrapper);
    const server = await startLoopback();
    await clientOf(server.url).user.checkOnline({ userId: 'u1' });
    await clientOf('http://api.example.com', { transport: new NodeTransport({ proxy: server.url }) }).user.checkOnline({
      userId: 'u1',
    });
    const hosts = [server.url.replace('http://', ''), 'api.example.com'];
    for (const [index, { headers, body }] of server.seen.entries()) {
      expect(headers).toMatchObject({
        host: hosts[index],
        'app-key': KEYS.appKey,
        signature: signature(KEYS.appSecret, String(headers.nonce), String(headers.timestamp)),
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        traceparent: '00-1-1-01',
      });
      expect(Object.keys(headers).filter((name) => /^\d+$/.test(name))).toEqual([]);
    }
    expect(server.seen).toHaveLength(2);
  });

  test('copies the headers of a request for a tunnel', async () => {
    wrap((original, options) => original({ ...options, headers: { ...options.headers } } as RequestOptions));
    const asked: http.IncomingHttpHeaders[] = [];
    const proxy = http.createServer().on('connect', ({ headers }, socket) => {
      asked.push(headers);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as { port: number };
    const transport = new NodeTransport({ proxy: `http://ann:s%40fe@127.0.0.1:${port}` });
    await rejection(clientOf('https://api.example.com', { transport }).user.checkOnline({ userId: 'u1' }));
    expect(asked[0]).toMatchObject({
      host: 'api.example.com:443',
      'proxy-authorization': `Basic ${btoa('ann:s@fe')}`,
    });
  });
});

describe('an error that quotes the headers of a request', () => {
  let sent: Readonly<Record<string, string>>;
  let server: Loopback;

  beforeEach(async () => {
    server = await startLoopback();
  });

  const throwing =
    (make: (headers: Readonly<Record<string, string>>) => unknown): Wrapper =>
    (_, { headers }) => {
      sent = { ...headers } as Record<string, string>;
      throw make(sent);
    };

  /** All text that a failed call reveals: its log lines, and its error as a string, as JSON and inspected. */
  async function readable(options: ClientOptions): Promise<string> {
    const texts: string[] = [];
    const write = (line: string, fields: unknown) => void texts.push(line, JSON.stringify(fields), inspect(fields));
    const rong = clientOf(server.url, {
      ...options,
      retry: 1,
      logLevel: 'debug',
      logger: { debug: write, info: write, warn: write, error: write },
    });
    const error = (await rejection(rong.user.checkOnline({ userId: 'u1' }))) as Error;
    expect(error).toMatchObject({ name: 'ConnectionError' });
    texts.push(
      error.message,
      error.stack ?? '',
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true }),
    );
    return texts.join('\n');
  }

  function expectNothingOf(text: string): void {
    expect(sent.Signature).toMatch(/^[0-9a-f]{40}$/);
    for (const name of ['Signature', 'Nonce']) expect(text).not.toContain(sent[name]?.slice(0, 8));
    expect(text).not.toMatch(/timestamp/i);
    expect(text).not.toMatch(/app-key/i);
  }

  test.each<[how: string, make: (headers: Readonly<Record<string, string>>) => unknown]>([
    ['in its text', (headers) => new TypeError(`headers must be an object: ${JSON.stringify(headers)}`)],
    ['in its text, cut off', (headers) => new TypeError(JSON.stringify(headers).slice(0, 80))],
    ['in its text, as Node.js prints them', (headers) => new TypeError(inspect(headers))],
    ['as a member', (headers) => Object.assign(new Error('bad call'), { options: { headers } })],
    ['as a hidden member', (headers) => Object.defineProperty(new Error('bad call'), 'args', { value: [{ headers }] })],
    ['as a map', (headers) => Object.assign(new Error('bad call'), { headers: new Map(Object.entries(headers)) })],
    ['in its cause', (headers) => new Error('bad call', { cause: new Error(JSON.stringify(headers)) })],
    ['as one of several', (headers) => new AggregateError([new Error(JSON.stringify(headers))], 'bad call')],
    ['as no error at all', (headers) => JSON.stringify(headers)],
  ])('%s loses them', async (_, make) => {
    wrap(throwing(make));
    expectNothingOf(await readable({}));
  });

  test('when the request is under way loses them', async () => {
    wrap((original, options) => {
      sent = { ...options.headers } as Record<string, string>;
      const request = original(options);
      setImmediate(() => request.destroy(new Error(JSON.stringify(options.headers))));
      return request;
    });
    server = await startLoopback(() => {});
    expectNothingOf(await readable({}));
  });

  test.each<[what: string, transport: (note: (headers: unknown) => Error) => Transport]>([
    [
      'fetch',
      (note) =>
        fetchTransport({ fetch: (_, init) => Promise.reject(new TypeError('x', { cause: note(init?.headers) })) }),
    ],
    [
      'undici',
      (note) =>
        undiciTransport({
          dispatcher: {
            dispatch: ({ headers }) => {
              throw note(headers);
            },
            close: async () => {},
          },
        }),
    ],
    [
      'a transport of one’s own',
      (note) => ({
        send: ({ headers }) => {
          throw note(headers);
        },
        close: () => {},
      }),
    ],
  ])('from %s loses them', async (_, make) => {
    const transport = make((headers) => {
      sent = headers as Record<string, string>;
      return new Error(`cannot send ${JSON.stringify(headers)}`);
    });
    expectNothingOf(await readable({ transport }));
  });

  test('keeps its name, its code and where it came from', async () => {
    wrap(throwing((headers) => Object.assign(new TypeError(JSON.stringify(headers)), { code: 'ERR_TOOL' })));
    const error = await rejection(clientOf(server.url, { retry: 1 }).user.checkOnline({ userId: 'u1' }));
    expect(error).toMatchObject({
      message: expect.stringContaining('the text of the error held headers'),
      cause: { name: 'TypeError', code: 'ERR_TOOL', stack: expect.stringContaining('monitored.test') },
    });
  });

  test('of a proxy with credentials loses these too', async () => {
    wrap((_, { headers }) => {
      throw new Error(String((headers as Record<string, string>)['Proxy-Authorization']));
    });
    const transport = new NodeTransport({ proxy: 'http://ann:s%40fe@127.0.0.1:1' });
    for (const url of ['http://api.example.com', 'https://api.example.com']) {
      const rong = clientOf(url, { transport, retry: 1 });
      const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(inspect(error)).not.toContain(btoa('ann:s@fe').slice(0, 8));
    }
  });

  test('is passed on as it is when it quotes none', async () => {
    const cause = Object.assign(new Error('bad call for App-Key'), { options: { path: '/' } });
    wrap(throwing(() => cause));
    const error = await rejection(clientOf(server.url, { retry: 1 }).user.checkOnline({ userId: 'u1' }));
    expect((error as Error).cause).toBe(cause);
  });
});
