import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import captured from '../test-support/captured-sessions.json' with { type: 'json' };
import { call } from '../test-support/signed-call.js';
import * as bodies from './bodies.js';
import { decodePacket, MalformedPacket } from './packet.js';
import { decode, type MessageType } from './proto.js';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
});
afterAll(() => emulator.close());

const types = Object.values(bodies) as MessageType[];

/** Packets of each captured web client, as `npm run capture-sessions` records them. */
const session = Object.values(captured).flatMap((frames) => frames.map((hex) => Buffer.from(hex, 'hex')));

/** A packet with some bytes changed, cut off, or added. */
const mutated = fc
  .tuple(
    fc.constantFrom(...session),
    fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 })), { maxLength: 4 }),
    fc.option(fc.nat({ max: 80 })),
    fc.uint8Array({ maxLength: 20 }),
  )
  .map(([original, changes, end, tail]) => {
    const bytes = Buffer.from(original);
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return Buffer.concat([end === null ? bytes : bytes.subarray(0, end), tail]);
  });

const anything = fc.oneof(
  mutated,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);

test('100,000 packets that are none, or nearly, are read or refused, and nothing else', () => {
  fc.assert(
    fc.property(anything, fc.nat({ max: types.length - 1 }), (bytes, index) => {
      for (const read of [() => decodePacket(bytes), () => decode(types[index] ?? {}, bytes)]) {
        try {
          read();
        } catch (error) {
          if (!(error instanceof MalformedPacket)) throw error;
        }
      }
    }),
    { numRuns: 100_000 },
  );
});

async function connect(userId: string): Promise<WebSocket> {
  const { body } = await call(emulator, '/user/getToken.json', `userId=${userId}&name=x`);
  const { token } = body as { token: string };
  const query = new URLSearchParams({ appId: emulator.appKey, token });
  const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/websocket?${query}`);
  socket.on('error', () => {});
  const [welcome] = (await once(socket, 'message')) as [Buffer];
  expect([...welcome.subarray(0, 3)]).toEqual([0x20, 0, 0]);
  return socket;
}

/** Sends a ping packet, and returns true once the gateway has sent a pong packet. */
async function isAlive(socket: WebSocket): Promise<boolean> {
  socket.send(Buffer.from([0xc0]));
  for (;;) {
    const [answer] = (await once(socket, 'message')) as [Buffer];
    if (answer[0] === 0xd0) return true;
  }
}

test('clients that send nonsense are cut off or refused, and those beside them notice nothing', async () => {
  const witness = await connect('witness');
  let heard = 0;
  let mine: WebSocket | undefined;
  const samples = fc.sample(anything, 3000);
  for (const [index, bytes] of samples.entries()) {
    if (mine?.readyState !== mine?.OPEN || mine === undefined) mine = await connect('ann');
    mine.send(bytes);
    if (index % 300 === 0 && (await isAlive(witness))) heard++;
  }
  expect(heard).toBe(10);
  mine?.terminate();
  const last = await connect('ann');
  expect(await isAlive(last)).toBe(true);
  witness.terminate();
  last.terminate();
});

test.each([
  ['a text frame', 'hello'],
  ['a frame that is too large', Buffer.alloc(600_000)],
])('%s does no harm', async (_, frame) => {
  const [socket, witness] = [await connect('bob'), await connect('witness')];
  socket.send(frame);
  expect(await isAlive(witness)).toBe(true);
  socket.terminate();
  witness.terminate();
});
