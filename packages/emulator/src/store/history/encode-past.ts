import type { State } from '../../domain/state/index.js';
import { rootItemsOf } from '../../domain/state/layers/list-layer.js';
import { touchedIn } from '../../domain/state/layers/touched.js';
import { endLine } from '../document-reader.js';
import { linesOfRow, type Row } from '../rows.js';
import type { EncodedState } from './encoded-state.js';

const PIECE_BYTES = 256 * 1024;

/**
 * Returns the document of a state, in pieces that end at the end of a line. Copies the rows of the encoded base that no
 * command has touched.
 */
export function* encodeState(header: string, state: State, base: EncodedState | undefined): Generator<Buffer, void> {
  let rows = 0;
  let [piece, bytes]: [Buffer[], number] = [[Buffer.from(`${header}\n`)], 0];
  for (const row of rowsIn(state, base)) {
    rows += 1;
    const line = 'in' in row ? Buffer.from(`${[...linesOfRow(row)].join('\n')}\n`) : Buffer.from(row);
    piece.push(line);
    bytes += line.length;
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(piece);
    [piece, bytes] = [[], 0];
  }
  piece.push(Buffer.from(`${endLine(rows)}\n`));
  yield Buffer.concat(piece);
}

function* rowsIn(state: State, base: EncodedState | undefined): Generator<Row | Buffer, void> {
  for (const [name, member] of Object.entries<unknown>(state)) {
    if (member instanceof Map) yield* mapRows(name, member, base);
    else if (member instanceof Set) for (const has of member) yield { in: name, has };
    else yield* listRows(name, member as readonly unknown[], base);
  }
}

function* mapRows(name: string, map: Map<string, unknown>, base?: EncodedState): Generator<Row | Buffer, void> {
  const touched = touchedIn(map);
  for (const key of map.keys()) {
    const encoded = touched.has(key) ? undefined : base?.rowsOf(name, key);
    yield encoded ?? { in: name, key, value: map.get(key) };
  }
}

function* listRows(name: string, list: readonly unknown[], base?: EncodedState): Generator<Row | Buffer, void> {
  const { from, until, changed } = rootItemsOf(list);
  for (let index = 0; index < list.length; index++) {
    const place = from + index;
    const encoded = place < until && !changed.has(place) ? base?.rowsOf(name, place) : undefined;
    yield encoded ?? { in: name, item: list[index] };
  }
}
