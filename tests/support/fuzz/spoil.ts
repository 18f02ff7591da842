import type { Random } from '../random.js';

/** Byte sequences with a meaning for a parser in the emulator. */
const PIECES = [
  ...['\r\n', '\n', '\r\n\r\n', '\0', ':', ' ', '%', '%00', '%zz', '//', '..', '?', '#', '@', '\\', '"', '{', ']', '&'],
  ...[
    '\u00ff',
    '\ud83d\ude00',
    '融',
    '\xed\xa0\xbd',
    '0x7fffffff',
    '-1',
    '99999999999999999999',
    '1e309',
    'NaN',
    '__proto__',
  ],
  ...['Transfer-Encoding: chunked\r\n', 'Content-Length: 7\r\n', 'Upgrade: h2c\r\n', 'HTTP/1.1', 'x'.repeat(3000)],
].map((text) => Buffer.from(text));

/** Returns bytes with a few random changes: flipped bits, and removed, inserted, repeated or cut bytes. */
export function spoilBytes(random: Random, bytes: Buffer, changes = 1 + random.below(4)): Buffer {
  let spoiled: Buffer = Buffer.from(bytes);
  for (let count = 0; count < changes; count++) spoiled = spoilOnce(random, spoiled);
  return spoiled;
}

function spoilOnce(random: Random, bytes: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(12));
  switch (random.below(6)) {
    case 0: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
      return changed;
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), random.pick(PIECES), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    case 4:
      return bytes.subarray(0, at);
    default:
      return Buffer.concat([bytes.subarray(0, at), random.pick(PIECES), bytes.subarray(end)]);
  }
}

/** Ids and other strings: some exist in the state of the emulator, and others are likely to cause errors. */
const TEXTS = [
  ...[
    'u0',
    'u1',
    'u2',
    'g',
    'r',
    's',
    '',
    ' ',
    '0',
    '-1',
    '1',
    'u0,u1',
    '__proto__',
    'constructor',
    'toString',
    'null',
  ],
  ...['\u0000', '\ud83d', '😀'.repeat(30), '融云'.repeat(100), '%', '%2e%2e%2f', '../../etc/passwd', '{"content":"x"}'],
  ...['{', '[]', '{"a":{"b":[1,null]}}', '{"messageUId":"5FGT-7VA9-G4DD-4V5P","conversationType":1,"targetId":"u1"}'],
  ...['RC:TxtMsg', 'RC:MsgExMsg', 'RC:SRSMsg', '2026-02-30', '1e999', 'x'.repeat(2000)],
];

const LONG = 'x'.repeat(70_000);

export function anyText(random: Random): string {
  return random.chance(0.01) ? LONG : random.pick(TEXTS);
}

const NUMBERS = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  10,
  64,
  255,
  1000,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  -1,
  -(2 ** 31),
  1_800_000_000_000,
];

export function anyNumber(random: Random): number {
  return random.chance(0.7) ? random.pick(NUMBERS) : random.below(100_000);
}

/** Returns a random JSON value with a few levels. */
export function anyJson(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 3 ? 5 : 7);
  if (kind < 2) return anyText(random);
  if (kind === 2) return anyNumber(random);
  if (kind === 3) return random.pick([true, false, null]);
  if (kind === 4) return random.pick([0.5, 1e21, -0, [], {}]);
  const length = random.below(4);
  if (kind === 5) return Array.from({ length }, () => anyJson(random, depth + 1));
  return Object.fromEntries(Array.from({ length }, () => [anyText(random), anyJson(random, depth + 1)]));
}
