import * as bodies from '../../../packages/emulator/src/gateway/bodies.js';
import { encode, type MessageType } from '../../../packages/emulator/src/gateway/proto.js';
import { topics } from '../../../packages/emulator/src/gateway/topics/index.js';
import captured from '../../../packages/emulator/src/test-support/captured-sessions.json' with { type: 'json' };
import { clientPacket, PUBLISH, QUERY } from '../../../packages/emulator/src/test-support/client-packet.js';
import type { Random } from '../random.js';
import { anyNumber, anyText, spoilBytes } from './spoil.js';

const types = Object.values(bodies) as MessageType[];
const names = [...topics.keys(), 'constructor', 'toString', '__proto__', '', 'upMsg', 'x'.repeat(400)];
const sessions = Object.values(captured).flatMap((frames) => frames.map((hex) => Buffer.from(hex, 'hex')));
const IDS = ['u0', 'u1', 'g', 'r', 's', 'nobody'];

/**
 * Random packet of a web client: a packet with a topic and a random body, a recorded packet with changes, or random
 * bytes.
 */
function packet(random: Random): Buffer {
  const kind = random.next();
  if (kind < 0.6) return packetOfTopic(random);
  if (kind < 0.9) return spoilBytes(random, random.pick(sessions));
  return Buffer.from(Array.from({ length: random.below(60) }, () => random.below(256)));
}

function packetOfTopic(random: Random): Buffer {
  const first = random.chance(0.9) ? random.pick([PUBLISH, QUERY]) : random.below(256);
  const target = random.chance(0.7) ? random.pick(IDS) : anyText(random).slice(0, 20_000);
  const body = random.chance(0.9) ? bodyOf(random, random.pick(types)) : Buffer.from(anyText(random));
  const bytes = clientPacket(first, random.pick(names), target, random.below(0x10000), body);
  return random.chance(0.15) ? spoilBytes(random, bytes) : bytes;
}

function bodyOf(random: Random, type: MessageType, depth = 0): Buffer {
  const message: Record<string, unknown> = {};
  for (const [name, [, kind, many]] of Object.entries(type)) {
    if (random.chance(0.3)) continue;
    const value = () => fieldOf(random, kind);
    const items = Array.from({ length: many ? random.below(4) : 1 }, value);
    message[name] = many ? items : items[0];
  }
  const nested = Object.entries(type).filter(([, [, kind]]) => typeof kind === 'object');
  const bytes = encode(type, message as never);
  if (nested.length === 0 || depth > 2) return bytes;
  // Nested messages are encoded separately, so that each gets random members.
  const parts = nested.map(([, [number, kind]]) => {
    const inner = bodyOf(random, kind as MessageType, depth + 1);
    return encode({ inner: [number, 'bytes'] }, { inner });
  });
  return Buffer.concat([bytes, ...parts]);
}

function fieldOf(random: Random, kind: MessageType[string][1]): unknown {
  if (kind === 'text') return random.chance(0.6) ? random.pick(IDS) : anyText(random);
  if (kind === 'bytes') return Buffer.from(anyText(random));
  if (kind === 'bool') return random.below(2);
  return typeof kind === 'object' ? {} : anyNumber(random);
}

const [TEXT, BINARY, CLOSE, PING, PONG] = [1, 2, 8, 9, 10];

/** Random WebSocket frame with a packet. Nearly all frames are valid. */
export function frame(random: Random): Buffer {
  const opcode = random.chance(0.9) ? BINARY : random.pick([TEXT, PING, PONG, CLOSE, 0, 3, 15]);
  const payload = opcode >= CLOSE ? packet(random).subarray(0, 125) : packet(random);
  const bytes = maskedFrame(payload, { opcode, isFinal: random.chance(0.98), mask: random.below(2 ** 32) });
  return random.chance(0.05) ? spoilBytes(random, bytes, 1) : bytes;
}

/** Encodes a WebSocket frame with a mask, as clients must send it. */
export function maskedFrame(
  payload: Buffer,
  { opcode, isFinal, mask }: { readonly opcode: number; readonly isFinal: boolean; readonly mask: number },
): Buffer {
  const first = (isFinal ? 0x80 : 0) | opcode;
  const key = Buffer.alloc(4);
  key.writeUInt32BE(mask >>> 0);
  const masked = payload.map((byte, index) => byte ^ (key[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([first]), lengthOf(payload.length), key, masked]);
}

function lengthOf(length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | length]);
  if (length < 0x10000) return Buffer.from([0x80 | 126, length >> 8, length & 0xff]);
  const bytes = Buffer.alloc(9);
  bytes[0] = 0x80 | 127;
  bytes.writeBigUInt64BE(BigInt(length), 1);
  return bytes;
}
