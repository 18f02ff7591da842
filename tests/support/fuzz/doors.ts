import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Random } from '../random.js';
import { type Attack, exchange, repeat, type Target } from './door.js';
import { frame, maskedFrame } from './frames.js';
import {
  adminRequest,
  apiRequest,
  downloadRequest,
  handshake,
  mediaRequest,
  messageRequest,
  naviRequest,
} from './requests.js';
import { anyJson, spoilBytes } from './spoil.js';

/** Last request of a connection, after whose answer the emulator closes the connection. */
const LAST = Buffer.from('GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
const MOST_PIPELINED = 8;

const INTERNAL_ERROR = /HTTP\/1\.1 5\d\d |"code":1000,/;
/**
 * Matches a wrong answer of the admin API: a status from 500 on. Code 1000 is allowed here, because the request log may
 * contain calls with that injected code.
 */
const ADMIN_ERROR = /HTTP\/1\.1 5\d\d /;

/**
 * Attack by requests, several per connection. An answer that matches `wrongAnswer` is wrong: by default a status from
 * 500 on, or the code of an internal error.
 */
function byRequests(make: (random: Random, target: Target) => Buffer, wrongAnswer: RegExp = INTERNAL_ERROR): Attack {
  return async (target, random, inputs) => {
    const wrong: string[] = [];
    let left = inputs;
    const batches: Buffer[][] = [];
    while (left > 0) {
      const count = Math.min(left, 1 + random.below(MOST_PIPELINED));
      batches.push(Array.from({ length: count }, () => make(random, target)));
      left -= count;
    }
    await repeat(batches.length, async (index) => {
      const bytes = Buffer.concat([...(batches[index] ?? []), LAST]);
      const text = await exchange(target, bytes);
      if (wrongAnswer.test(text)) wrong.push(`${bytes.toString('latin1')}\n${text}`);
    });
    return wrong;
  };
}

/**
 * Number of frames per connection. It is small, because the emulator closes the connection after a frame that is no
 * packet.
 */
const FRAMES_A_CONNECTION = 5;
const CLOSE = 8;

/** Attack by clients that send frames with packets to the gateway. */
const byFrames: Attack = async (target, random, inputs) => {
  const { tokens, emulator } = target;
  const connections = Math.ceil(inputs / FRAMES_A_CONNECTION);
  const rest = (index: number) => Math.min(FRAMES_A_CONNECTION, inputs - index * FRAMES_A_CONNECTION);
  let refused = 0;
  await repeat(connections, async (index) => {
    const token = encodeURIComponent(tokens[index % tokens.length] ?? '');
    const version = random.pick(['5.38.0', '5.7.3', '2.5.0']);
    const head = [
      `GET /websocket?appId=${emulator.appKey}&token=${token}&sdkVer=${version} HTTP/1.1`,
      'Host: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    ];
    const frames = Array.from({ length: rest(index) }, () => frame(random));
    const last = maskedFrame(Buffer.alloc(0), { opcode: CLOSE, isFinal: true, mask: 1 });
    const text = await exchange(target, Buffer.from(head.join('\r\n')), Buffer.concat([...frames, last]));
    if (!text.startsWith('HTTP/1.1 101 ')) refused++;
  });
  return refused === 0 ? [] : [`${refused} handshakes were refused`];
};

/** Attack by an app server that answers `message.preSend` callbacks with random data. */
const byAppServer: Attack = async (target, random, inputs) => {
  const { emulator } = target;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(anyAnswer(random)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}/`;
  emulator.callbacks.set({ 'message.preSend': { url, serverMessages: true, timeoutMs: 20 } });
  const wrong = await byRequests(messageRequest)(target, random, inputs);
  emulator.callbacks.set({});
  server.close();
  return wrong;
};

function anyAnswer(random: Random): Buffer {
  const body = JSON.stringify(
    random.chance(0.5) ? { pass: random.pick([0, 1, 2, '1', null]), content: anyJson(random) } : anyJson(random),
  );
  const status = random.pick([
    '200 OK',
    '200 OK',
    '101 Switching Protocols',
    '100 Continue',
    '204 No Content',
    '500 No',
    '099 x',
  ]);
  const head = `HTTP/1.1 ${status}\r\nContent-Length: ${random.chance(0.8) ? Buffer.byteLength(body) : random.below(1e6)}\r\n\r\n`;
  const bytes = Buffer.from(head + body);
  return random.chance(0.5) ? spoilBytes(random, bytes) : bytes;
}

/** Attacks by the name of the interface of the emulator that they attack. */
export const doors: Readonly<Record<string, Attack>> = {
  'server API': byRequests(apiRequest),
  'admin API': byRequests(adminRequest, ADMIN_ERROR),
  'navigation for clients': byRequests(naviRequest),
  downloads: byRequests(downloadRequest),
  'media files': byRequests(mediaRequest),
  handshakes: byRequests(handshake),
  'frames and packets': byFrames,
  'answers of the app server': byAppServer,
};
