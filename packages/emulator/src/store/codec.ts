import { type State, stateShape } from '../domain/state/index.js';
import { InvalidDocument, integer, object, oneOf } from '../domain/state/shape.js';
import { isDeeperThan } from '../is-deeper-than.js';

/** A state, and the number of the last command that led to it. */
export interface SavedState {
  readonly seq: number;
  readonly state: State;
}

const FORMAT = 'rongkit-state';
const VERSION = 1;
const MAX_DEPTH = 64;

const documentShape = object({
  format: oneOf(FORMAT),
  version: oneOf(VERSION),
  seq: integer,
  state: stateShape,
});

/** A state as JSON text. Equal states give the same text, to the byte. */
export function encodeState({ seq, state }: SavedState): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, seq, state: plain(state) });
}

/** Reads what `encodeState` wrote; throws an InvalidDocument that says what is wrong with it. */
export function decodeState(text: string): SavedState {
  const json = parse(text);
  if (isDeeperThan(json, MAX_DEPTH)) throw new InvalidDocument('The document is nested too deep.');
  const { seq, state } = documentShape(json, 'document');
  return { seq, state };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidDocument('The document is not JSON.', { cause });
  }
}

/** The same value in what JSON has. Maps and Sets keep their order, which means something; objects are sorted. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [key, plain(item)]) };
  if (value instanceof Set) return { $set: [...value].map(plain) };
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, plain(item)]));
}
