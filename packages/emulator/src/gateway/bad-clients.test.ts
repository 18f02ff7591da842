import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator, startEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../options.js';
import { resolveOptions } from '../resolve-options.js';
import { clientPacket, PUBLISH, QUERY } from '../test-support/client-packet.js';
import { fakeTime } from '../test-support/fake-time.js';
import { RawClient } from '../test-support/raw-client.js';
import { call } from '../test-support/signed-call.js';
import {
  ChangeEntries,
  EntriesChanged,
  FoundMessages,
  QueryMessages,
  SyncRequestMsg,
  UpStreamMessage,
} from './bodies.js';
import { decodeAnswer, encode } from './proto.js';

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await createEmulator({ rateLimits: 'off', ...options });
  onTestFinished(() => emulator.close());
  return emulator;
}

async function connected(emulator: Emulator, userId: string): Promise<RawClient> {
  const { body } = await call(emulator, '/user/getToken.json', `userId=${userId}&name=x`);
  const client = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  await client.connect();
  onTestFinished(() => client.drop());
  return client;
}

const isOnline = (emulator: Emulator, userId: string) => emulator.state.online.has(userId);

test('a client that stops reading is cut off, and others go on', async () => {
  const emulator = await start();
  const content = encodeURIComponent(JSON.stringify({ content: 'x'.repeat(20_000) }));
  for (let count = 0; count < 100; count++) {
    const message = `fromUserId=bob&toUserId=ann&objectName=RC:TxtMsg&content=${content}`;
    await call(emulator, '/message/private/publish.json', message);
  }
  const [ann, witness] = [await connected(emulator, 'ann'), await connected(emulator, 'witness')];
  ann.socket.pause();
  const all = clientPacket(QUERY, 'pullMsg', 'ann', 1, encode(SyncRequestMsg, { syncTime: 0, isPullSend: false }));
  for (let count = 0; count < 200; count++) ann.socket.send(all);
  await expect.poll(() => isOnline(emulator, 'ann')).toBe(false);
  expect(await witness.ping()).toBe(true);
});

test('a client that does not wait for answers is cut off when too many are due, and others go on', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const url = `http://127.0.0.1:${port}/`;
  const emulator = await start({ callbacks: { 'message.preSend': { url, timeoutMs: 60_000 } } });
  onTestFinished(() => void silent.close());
  const [ann, witness] = [await connected(emulator, 'ann'), await connected(emulator, 'witness')];
  const say = encode(UpStreamMessage, { sessionId: 3, classname: 'RC:TxtMsg', content: '{}' });
  const flood = (count: number) => {
    for (let id = 1; id <= count; id++) ann.socket.send(clientPacket(PUBLISH, 'ppMsgP', 'bob', id, say));
  };
  flood(1000);
  expect(await ann.ping()).toBe(true);
  flood(1);
  await expect.poll(() => isOnline(emulator, 'ann')).toBe(false);
  expect(await witness.ping()).toBe(true);
});

test('a client that says nothing for a minute and a half is cut off, and one that pings is not', async () => {
  const { time, advance } = fakeTime();
  const emulator = await startEmulator({ ...resolveOptions({ rateLimits: 'off' }), time });
  onTestFinished(() => emulator.close());
  const [, witness] = [await connected(emulator, 'ann'), await connected(emulator, 'witness')];
  for (const seconds of [60, 30]) {
    advance(seconds * 1000);
    expect(await witness.ping()).toBe(true);
  }
  expect(isOnline(emulator, 'ann')).toBe(true);
  advance(15_000);
  await expect.poll(() => isOnline(emulator, 'ann')).toBe(false);
  expect(await witness.ping()).toBe(true);
  expect(isOnline(emulator, 'witness')).toBe(true);
});

test('what is no upgrade of a client is refused', async () => {
  const { url } = await start();
  expect(await answerTo(url, { target: '/elsewhere' })).toBe('HTTP/1.1 404 Not Found');
  expect(await answerTo(url, { target: '/websocket', key: 'x' })).toBe('HTTP/1.1 400 Bad Request');
});

test.each(['//', '///', '//:x', '/\\\\', 'http://', 'http://[', '*', 'x', '?', '/%'])(
  'an upgrade to %j is refused, and the emulator goes on',
  async (target) => {
    const { url } = await start();
    expect(await answerTo(url, { target })).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(`${url}/ping`)).status).toBe(200);
  },
);

test('an upgrade is taken at the address of the gateway however it is spelled', async () => {
  const { url } = await start();
  for (const target of ['/websocket', '//websocket?appId=x', 'ws://x:y/websocket', '/websocket?%']) {
    expect(await answerTo(url, { target })).toBe('HTTP/1.1 101 Switching Protocols');
  }
});

test('an emulator closes with clients, with upgrades that are half sent, and with one that does not read', async () => {
  const emulator = await createEmulator({ rateLimits: 'off' });
  const [ann, bob] = [await connected(emulator, 'ann'), await connected(emulator, 'bob')];
  bob.socket.pause();
  const { hostname, port } = new URL(emulator.url);
  const half = connect(Number(port), hostname, () => half.write('GET /websocket HTTP/1.1\r\nUpgrade: websocket\r\n'));
  half.on('error', () => {});
  await once(half, 'connect');
  const closed = once(ann.socket, 'close');
  await emulator.close();
  await closed;
  half.destroy();
});

interface Upgrade {
  readonly target: string;
  readonly key?: string;
}

/** Asks for an upgrade on a new connection, and returns the first line of the answer. */
async function answerTo(url: string, { target, key = 'dGhlIHNhbXBsZSBub25jZQ==' }: Upgrade): Promise<string> {
  const { hostname, port } = new URL(url);
  const lines = [
    `GET ${target} HTTP/1.1`,
    'Host: x',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
  ];
  const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
  const [data] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return data.toString().split('\r\n')[0] ?? '';
}

test('a request about thousands of things is refused, and one that names a message often gets it once', async () => {
  const emulator = await start();
  await call(emulator, '/chatroom/create.json', 'chatroom[r]=x');
  const ann = await connected(emulator, 'ann');
  await ann.query('joinChrm', 'r', Buffer.alloc(0));
  const entries = (count: number) => encode(ChangeEntries, { entries: Array.from({ length: count }, () => ({})) });
  expect(decodeAnswer(EntriesChanged, await ann.query('setKVS', 'r', entries(2000))).errors).toHaveLength(2000);
  // The answer to a refused query has no body.
  expect(await ann.query('setKVS', 'r', entries(2001))).toHaveLength(0);
  await ann.say('ppMsgP', 'bob', 'hello');
  const [msgUID = ''] = emulator.inbox('bob').map(({ messageUID }) => messageUID);
  const query = Array.from({ length: 1000 }, () => ({ msgUID }));
  const found = await ann.query('qryMsg', 'ann', encode(QueryMessages, { targetId: 'bob', type: 1, query }));
  expect(decodeAnswer(FoundMessages, found).list).toHaveLength(1);
});
