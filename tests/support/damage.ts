import type { Random } from './random.js';

type Damage = (bytes: Buffer, random: Random) => Buffer;

/** Random range of bytes: a start, and an end at the same position or later. */
function range(bytes: Buffer, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(random.chance(0.5) ? 8 : 2000))];
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\n', from);
    const to = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a changed bit': (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random.below(bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    return copy;
  },
  'a cut': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'a cut at the end of a line': (bytes, random) => {
    const lines = linesOf(bytes);
    return Buffer.concat(lines.slice(0, random.below(lines.length)));
  },
  'missing bytes': (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'added bytes': (bytes, random) => {
    const [from] = range(bytes, random);
    const added = Buffer.from(Array.from({ length: 1 + random.below(40) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from)]);
  },
  'repeated bytes': (bytes, random) => {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  zeros: (bytes, random) => Buffer.from(bytes).fill(0, ...range(bytes, random)),
  'a missing line': (bytes, random) => {
    const lines = linesOf(bytes);
    lines.splice(random.below(lines.length), 1);
    return Buffer.concat(lines);
  },
  'two lines in each other’s place': (bytes, random) => {
    const lines = linesOf(bytes);
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? bytes, lines[one] ?? bytes];
    return Buffer.concat(lines);
  },
  'a repeated line': (bytes, random) => {
    const lines = linesOf(bytes);
    const line = random.pick(lines);
    lines.splice(random.below(lines.length + 1), 0, line);
    return Buffer.concat(lines);
  },
};

/** Damages bytes in a random way. The result always differs from the original. */
export function damage(bytes: Buffer, random: Random): { readonly what: string; readonly bytes: Buffer } {
  for (;;) {
    const [what, change] = random.pick(Object.entries(DAMAGES));
    const damaged = change(bytes, random);
    if (!damaged.equals(bytes)) return { what, bytes: damaged };
  }
}

/**
 * Whether damaged bytes are the start of the original, followed by at most an incomplete line. An emulator that is
 * killed while it writes leaves such a journal, so such damage cannot be told from a kill.
 */
export function isCut(original: Buffer, damaged: Buffer): boolean {
  let same = 0;
  while (same < damaged.length && original[same] === damaged[same]) same += 1;
  return damaged.indexOf('\n', same) === -1;
}
