import { InvalidDocument } from '@rongkit/emulator';
import { decodeDocument } from '../../packages/emulator/src/store/document.js';
import { damage } from './damage.js';
import type { Random } from './random.js';

const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, '', 'x', '__proto__', 'constructor', '\ud800', [], {}, [[]]],
  ...[{ $map: [] }, { $map: [['a']] }, { $set: [{}] }, { $map: 1 }, ['$map', 0, 1]],
];

/** Damages an exported document at random: its bytes, or a value in one of its lines. */
export function damagedDocument(document: string, random: Random): string {
  if (random.chance(0.4)) return damage(Buffer.from(document), random).bytes.toString();
  const lines = document.trimEnd().split('\n');
  const index = random.below(lines.length);
  const value = JSON.parse(lines[index] ?? 'null') as unknown;
  lines[index] = JSON.stringify(mutated(value, random));
  return lines.join('\n');
}

function mutated(value: unknown, random: Random): unknown {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isLeaf || random.chance(0.1)) return random.pick(VALUES);
  const name = random.pick(Object.keys(value));
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === name ? mutated(each, random) : each));
  const member = (value as Record<string, unknown>)[name];
  if (random.chance(0.1)) return { ...value, [`${name}2`]: member };
  if (random.chance(0.1)) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
  return { ...value, [name]: mutated(member, random) };
}

/** Whether a document can be decoded. Returns false if the document is refused as invalid; rethrows any other error. */
export function isTaken(document: string): boolean {
  try {
    decodeDocument(document);
    return true;
  } catch (error) {
    if (error instanceof InvalidDocument) return false;
    throw error;
  }
}
