import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { CliError, reasonOf } from '../errors.js';

/** Names of columns that may hold the ids of the receivers, in order of preference. */
const ID_COLUMNS = ['toUserId', 'userId', 'user_id', 'userid', 'toGroupId', 'groupId', 'chatroomId', 'id'];

/** Number of receivers in a file, and a digest by which a later run recognizes the file. */
export interface Inspected {
  readonly receivers: number;
  readonly digest: string;
}

/**
 * Reads the ids from a file with one id per line, or from a CSV file, whose first line may name the columns.
 *
 * @param column - name of the column with the ids; by default a column with a well-known name, otherwise the first
 * column
 */
export async function* receiversIn(file: string, column?: string): AsyncGenerator<string, void, undefined> {
  try {
    const handle = await open(file);
    try {
      yield* idsIn(handle.readLines(), column);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('unreadableFile', { option: '--from', file, reason: reasonOf(error) }, { cause: error });
  }
}

async function* idsIn(lines: AsyncIterable<string>, column: string | undefined): AsyncGenerator<string> {
  let place: number | undefined;
  let line = 0;
  for await (const text of lines) {
    line++;
    const cells = cellsOf(line === 1 ? text.replace(/^\ufeff/, '') : text);
    if (cells.join('').trim() === '') continue;
    if (place === undefined) {
      const head = placeIn(cells, column);
      place = head ?? 0;
      if (head !== undefined) continue;
    }
    const id = cells[place]?.trim() ?? '';
    if (id === '') throw new CliError('noReceiver', { line });
    yield id;
  }
}

/**
 * Index of the column with the ids; undefined if no column is given and the first line has no known column name. Throws
 * if the given column is missing.
 */
function placeIn(cells: readonly string[], column: string | undefined): number | undefined {
  const names = cells.map((cell) => cell.trim());
  if (column !== undefined) {
    const place = names.indexOf(column);
    if (place === -1) throw new CliError('noColumn', { column });
    return place;
  }
  const known = ID_COLUMNS.find((name) => names.includes(name));
  return known === undefined ? undefined : names.indexOf(known);
}

/** Cells of a CSV line. A quoted cell may contain commas and doubled quotes, but no line breaks. */
function cellsOf(line: string): string[] {
  const cells = `,${line}`.matchAll(/,(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))(?=,|$)/g);
  return Array.from(cells, ([, quoted, plain = '']) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')));
}

/** Reads the whole file of receivers before the first call, so that an invalid line cannot end the run half-way. */
export async function inspect(file: string, column?: string): Promise<Inspected> {
  const hash = createHash('sha256');
  let receivers = 0;
  for await (const id of receiversIn(file, column)) {
    receivers++;
    hash.update(`${id}\n`);
  }
  return { receivers, digest: hash.digest('hex') };
}
