import type { State } from '../domain/state/index.js';
import { decodeDocument, encodeDocument } from '../store/document.js';
import type { SavedState } from '../store/document-reader.js';

const HEAD = { appKey: 'app', utcOffsetHours: 8, smsCaptcha: false, idSeed: '' };

/** The document of a state, as `export` writes it. */
export function encodeState(saved: SavedState): string {
  return encodeDocument(HEAD, saved);
}

export function decodeState(text: string): SavedState {
  const { seq, state } = decodeDocument(text);
  return { seq, state };
}

/** The rows of one member of a state. */
export function rowsOfMember(state: State, name: keyof State): string {
  const rows = encodeState({ seq: 0, state }).split('\n');
  return rows.filter((row) => row.startsWith('{') && (JSON.parse(row) as { in?: string }).in === name).join('\n');
}
