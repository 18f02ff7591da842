import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { zipSync } from 'fflate';
import {
  AbortError,
  type ClientOptions,
  ConfigurationError,
  fetchTransport,
  HistoryError,
  type HistoryOptions,
  type HistoryRow,
  NodeTransport,
  RongCloud,
  readHistory,
  type Transport,
  textMessage,
} from 'rongkit';
import { undiciTransport } from 'rongkit/undici';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';

let emulator: Emulator;
let rong: RongCloud;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: 'off', now: '2026-01-01T02:30:00Z' });
  rong = new RongCloud(emulator.credentials);
});

afterEach(() => emulator.close());

async function say(text: string): Promise<void> {
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage(text) });
}

async function rowsOf(options: Parameters<typeof readHistory>[1]): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  for await (const row of readHistory(rong, options)) rows.push(row);
  return rows;
}

test('messages of several hours come in their order, and hours without any are passed over', async () => {
  await say('你好 👋');
  emulator.clock.advance({ hours: 3 });
  await say('later');
  const rows = await rowsOf({ from: '2026010109', to: '2026010114' });
  expect(rows).toMatchObject([
    { fromUserId: 'u1', targetId: 'u2', targetType: 1, classname: 'RC:TxtMsg', content: { content: '你好 👋' } },
    { content: { content: 'later' } },
  ]);
  expect(rows.map(({ dateTime }) => dateTime.slice(0, 16))).toEqual(['2026-01-01 10:30', '2026-01-01 13:30']);
  expect(await rowsOf({ from: '2026010111', to: '2026010112' })).toEqual([]);
});

test('whoever has seen enough stops, and nothing more is asked for', async () => {
  for (const text of ['a', 'b']) await say(text);
  for await (const row of readHistory(rong, { from: '2026010110', to: '2026010120' })) {
    expect(row.content).toEqual({ content: 'a' });
    break;
  }
  expect(emulator.requests().filter(({ endpoint }) => endpoint === 'message.getHistory')).toHaveLength(1);
});

test('an hour that makes no sense is refused before anything is sent', async () => {
  await expect(rowsOf({ from: 'yesterday', to: '2026010110' })).rejects.toBeInstanceOf(ConfigurationError);
  expect(emulator.requests()).toEqual([]);
});

test('a call that was aborted ends the walk', async () => {
  await say('a');
  const signal = AbortSignal.abort();
  await expect(rowsOf({ from: '2026010110', to: '2026010110', signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test.each<[what: string, status: number, body: string, problem: string]>([
  ['is not there', 404, 'gone', 'could not be downloaded: HTTP 404'],
  ['is something else', 200, '<html>', 'could not be read: the file is not a zip file'],
])('a log that %s is an error that names its hour', async (_what, status, body, problem) => {
  const storage: Server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((ready) => storage.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/log.zip`;
  const message = { getHistory: () => Promise.resolve({ code: 200, url }) } as unknown as RongCloud['message'];
  const walk = readHistory({ message }, { from: '2026010110', to: '2026010110' }).next();
  await expect(walk).rejects.toThrow(new HistoryError('2026010110', problem));
  storage.close();
});

const HOUR = { from: '2026010110', to: '2026010110' } as const;

/** Zip file of a log with these lines. */
function zipOf(...lines: string[]): Buffer {
  return Buffer.from(zipSync({ 'log.txt': Buffer.from(lines.join('\n')) }));
}

interface Storage {
  readonly url: string;
  readonly seen: string[];
  /** Number of open connections. */
  readonly open: () => number;
}

/** Server that answers calls with the address of a log, and serves the log in its own way. */
async function startStorage(serve: RequestListener): Promise<Storage> {
  const seen: string[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    if (request.method === 'GET') return serve(request, response);
    response.setHeader('Connection', 'close');
    request.resume().on('end', () => response.end(JSON.stringify({ code: 200, url: `${url}/log.zip?sign=a%2Fb` })));
  });
  server.on('connection', (socket) => {
    open++;
    socket.on('close', () => open--);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, seen, open: () => open };
}

function clientOf({ url }: Storage, options: ClientOptions = {}): RongCloud {
  const keys = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;
  const client = new RongCloud({ ...keys, baseUrls: [url], retry: { attempts: 1, minDelayMs: 1 }, ...options });
  onTestFinished(() => client.close());
  return client;
}

async function rowsFrom(client: RongCloud, options: Partial<HistoryOptions> = {}): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  for await (const row of readHistory(client, { ...HOUR, ...options })) rows.push(row);
  return rows;
}

/** A log that begins and then stalls. */
const stalling: RequestListener = (_, response) => {
  const zip = zipOf(...Array.from({ length: 20_000 }, (_row, index) => JSON.stringify({ msgUID: `${index * 7919}` })));
  response.writeHead(200, { 'Content-Length': zip.length }).write(zip.subarray(0, zip.length - 100));
};

describe.each<[name: string, make: () => Transport]>([
  ['node:http', () => new NodeTransport()],
  ['fetch', () => fetchTransport()],
  ['undici', () => undiciTransport()],
])('a download on %s', (_, make) => {
  test('that the reader leaves is closed', async () => {
    const storage = await startStorage(stalling);
    const client = clientOf(storage, { transport: make() });
    for await (const row of readHistory(client, HOUR)) {
      expect(row.msgUID).toBe('0');
      break;
    }
    await expect.poll(storage.open).toBe(0);
  });

  test('that stalls is a HistoryError after the timeout of the client', async () => {
    const storage = await startStorage(stalling);
    const error = rowsFrom(clientOf(storage, { transport: make(), timeout: { body: 500 } }));
    await expect(error).rejects.toMatchObject({
      name: 'HistoryError',
      message: expect.stringMatching(/could not be downloaded: body timeout/),
      cause: { name: 'TransportTimeout' },
    });
    await expect.poll(storage.open).toBe(0);
  });

  test('that is aborted is an AbortError', async () => {
    const storage = await startStorage(stalling);
    const stop = new AbortController();
    const walk = readHistory(clientOf(storage, { transport: make() }), { ...HOUR, signal: stop.signal });
    await walk.next();
    stop.abort(new Error('changed my mind'));
    // Not even the rows that have arrived come any more.
    const error = await walk.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: { message: 'changed my mind' } });
    await expect.poll(storage.open).toBe(0);
  });

  test('of a damaged file is closed', async () => {
    const storage = await startStorage((_request, response) => void response.writeHead(200).write('<html>'));
    await expect(rowsFrom(clientOf(storage, { transport: make() }))).rejects.toThrow('not a zip file');
    await expect.poll(storage.open).toBe(0);
  });
});

test('a download that fails is tried as often as a call, and goes on where it broke off', async () => {
  const zip = zipOf('{"msgUID":"1"}', '{"msgUID":"2"}');
  let count = 0;
  const storage = await startStorage((request, response) => {
    count++;
    if (count === 1) return void response.writeHead(503).end();
    if (count === 2) return void request.socket.resetAndDestroy();
    response.setHeader('Content-Length', zip.length);
    if (count > 3) return void response.end(zip);
    response.write(zip.subarray(0, 60), () => response.destroy());
  });
  const rows = await rowsFrom(clientOf(storage, { retry: { attempts: 4, minDelayMs: 1 } }));
  expect(rows.map(({ msgUID }) => msgUID)).toEqual(['1', '2']);
  expect(storage.seen.filter((url) => url === '/log.zip?sign=a%2Fb')).toHaveLength(4);
});

test('a download follows redirects, and does not repeat a refusal', async () => {
  const storage = await startStorage(({ url }, response) => {
    if (url === '/moved/log.zip') response.end(zipOf('{"msgUID":"1"}'));
    else response.writeHead(302, { Location: '/moved/log.zip' }).end();
  });
  expect(await rowsFrom(clientOf(storage))).toEqual([{ msgUID: '1' }]);
  const refusing = await startStorage((_, response) => response.writeHead(403).end());
  await expect(rowsFrom(clientOf(refusing, { retry: 3 }))).rejects.toThrow('could not be downloaded: HTTP 403');
  expect(refusing.seen).toHaveLength(2);
});

test('a download goes by the proxy of the client, without the signature of its calls', async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${String(request.headers.signature !== undefined)}`);
    if (request.method === 'GET') return response.end(zipOf('{"msgUID":"1"}'));
    request.resume().on('end', () => response.end('{"code":200,"url":"http://logs.example.com/a.zip"}'));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  const transport = new NodeTransport({ proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
  const client = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: ['http://api.example.com'], transport });
  onTestFinished(() => client.close());
  expect(await rowsFrom(client)).toEqual([{ msgUID: '1' }]);
  expect(asked).toEqual([
    'POST http://api.example.com/message/history.json true',
    'GET http://logs.example.com/a.zip false',
  ]);
});

test('a transport without open is a ConfigurationError, before anything is sent', async () => {
  const storage = await startStorage(stalling);
  const inner = new NodeTransport();
  const transport: Transport = { send: (request) => inner.send(request), close: () => inner.close() };
  await expect(rowsFrom(clientOf(storage, { transport }))).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'transport',
  });
  expect(storage.seen).toEqual([]);
});

describe('a line of a log', () => {
  const BAD = ['2026-01-01 10:00:00', 'total rows: 7', '"{}"', '[{"msgUID":"2"}]', 'x { y', 'null', '{"a":'];
  const LONG = `{"msgUID":"${'x'.repeat(5_000_000)}"}`;

  function storageOf(...lines: string[]): Promise<Storage> {
    return startStorage((_, response) => response.end(zipOf('{"msgUID":"1"}', ...lines, '10:00 {"msgUID":"3"}')));
  }

  test.each(BAD)('that is not an object is a HistoryError: %s', async (line) => {
    await expect(rowsFrom(clientOf(await storageOf(line)))).rejects.toThrow(
      new HistoryError(HOUR.from, 'has a line that is not a JSON object'),
    );
  });

  test('that is too long is a HistoryError', async () => {
    await expect(rowsFrom(clientOf(await storageOf(LONG)))).rejects.toThrow('is longer than 4194304 bytes');
  });

  test('that is bad is skipped, or told, if one asks for that', async () => {
    const client = clientOf(await storageOf(...BAD, LONG));
    const good = [{ msgUID: '1' }, { msgUID: '3' }];
    expect(await rowsFrom(client, { onBadLine: 'skip' })).toEqual(good);
    const told: [line: string, reason: string][] = [];
    const onBadLine = (line: string, reason: string) => void told.push([line.slice(0, 20), reason]);
    expect(await rowsFrom(client, { onBadLine })).toEqual(good);
    expect(told).toEqual([
      ...BAD.map((line) => [line.slice(0, 20), 'is not a JSON object']),
      [LONG.slice(0, 20), 'is longer than 4194304 bytes'],
    ]);
  });

  test('ends the walk with the error of the function that was told', async () => {
    const own = new Error('enough');
    const onBadLine = () => {
      throw own;
    };
    const storage = await storageOf('bad');
    await expect(rowsFrom(clientOf(storage), { onBadLine })).rejects.toBe(own);
    await expect(rowsFrom(clientOf(storage), { onBadLine: 'drop' as never })).rejects.toMatchObject({
      option: 'onBadLine',
    });
  });
});

test.each([undefined, null, {}, { message: {} }])('a client is needed, and %j is none', async (client) => {
  const read = readHistory(client as never, { from: '2026010110', to: '2026010110' });
  await expect(read.next()).rejects.toMatchObject({ name: 'ConfigurationError', option: 'rong' });
});
