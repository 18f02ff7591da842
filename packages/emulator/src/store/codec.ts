import { upgradeState } from '../domain/older-state.js';
import { type State, stateShape } from '../domain/state/index.js';
import { InvalidDocument, integer, object, oneOf } from '../domain/state/shape.js';
import { isJsonObject } from '../domain/values/json-members.js';
import { isDeeperThan } from '../is-deeper-than.js';

/** A state with the sequence number of the last command that changed it. */
export interface SavedState {
  readonly seq: number;
  readonly state: State;
}

const FORMAT = 'rongkit-state';
const VERSION = 1;
const MAX_DEPTH = 64;

const documentShape = object({ format: oneOf(FORMAT), version: oneOf(VERSION), seq: integer, state: stateShape });

/** Encodes a state as a JSON string. Equal states give identical strings. */
export function encodeState({ seq, state }: SavedState): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, seq, state: plain(state) });
}

/** Decodes a string of `encodeState`. Throws an InvalidDocument that names the invalid member. */
export function decodeState(text: string): SavedState {
  const json = parse(text);
  if (isDeeperThan(json, MAX_DEPTH)) throw new InvalidDocument('The document is nested too deep.');
  const { seq, state } = documentShape(
    isJsonObject(json) ? { ...json, state: upgradeState(json.state) } : json,
    'document',
  );
  return { seq, state };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidDocument('The document is not JSON.', { cause });
  }
}

/**
 * Converts a value to plain JSON. Maps and Sets keep their order, because answers list items in it; members of objects
 * are sorted.
 */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [key, plain(item)]) };
  if (value instanceof Set) return { $set: [...value].map(plain) };
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, plain(item)]));
}
