import { once } from 'node:events';
import type { Flags } from '../globals.js';
import type { Io, Out } from '../io.js';
import type { Language, Say } from '../words/index.js';
import { labelled, type View } from '../words/label-words.js';
import { hasColors, type Paint, painter } from './color.js';
import { cellOf, pad, plain, table, widthOf } from './table.js';

type Row = Readonly<Record<string, unknown>>;

/** Number of rows that are collected before a table is printed, to compute the columns. */
const ROWS_OF_A_TABLE = 200;

/**
 * Output of a command: data on stdout, everything else on stderr. Progress bars, questions and the programs that `rong`
 * runs write to the streams themselves.
 */
export class Output {
  readonly isJson: boolean;
  /** Paints text on stdout. */
  readonly paint: Paint;
  /** Paints text on stderr. */
  readonly paintNote: Paint;
  readonly #io: Io;
  readonly #isQuiet: boolean;
  readonly #say: Say;
  readonly #language: Language;
  readonly #rows: Row[] = [];

  constructor(io: Io, { json, quiet, color }: Flags, say: Say, language: Language) {
    this.#io = io;
    this.isJson = json;
    this.#isQuiet = quiet;
    this.#say = say;
    this.#language = language;
    this.paint = painter(!json && hasColors(io.stdout, io.env, color));
    this.paintNote = painter(!json && hasColors(io.stderr, io.env, color));
  }

  /** Prints the whole result of a command: as one line of JSON, or for people. */
  data(value: unknown): void {
    if (this.isJson) this.#write(`${toJson(value)}\n`);
    else this.#lines(this.#forPeople(value));
  }

  /** Prints an item of a list: as a line of JSON, or as a row of a table. `flush` prints the rest of the table. */
  row(value: unknown): void {
    if (this.isJson) {
      this.data(value);
      return;
    }
    this.#rows.push(rowOf(value));
    if (this.#rows.length >= ROWS_OF_A_TABLE) this.flush();
  }

  /** Prints a view as a row, with labels in the language of the user. With `--json`, prints `data` instead. */
  view(view: View, data: unknown = view): void {
    this.row(this.isJson ? data : labelled(view, this.#language));
  }

  /** Prints a view as the whole result of a command, with a line for each value. */
  facts(view: View): void {
    this.data(this.isJson ? view : labelled(view, this.#language));
  }

  /** Prints the rows of a table that are not printed yet. */
  flush(): void {
    const rows = this.#rows.splice(0);
    if (rows.length > 0) this.#lines(this.#table(rows));
  }

  /** Prints an event of a stream at once: as a line of JSON, or as a line for people. */
  line(value: unknown, forPeople: string): void {
    if (this.isJson) this.data(value);
    else this.#lines([forPeople]);
  }

  /** Prints a text unchanged on stdout, such as a help text, a script or a document. */
  text(text: string): void {
    this.#write(text);
  }

  /** Prints a note on stderr, unless `--quiet` is set. */
  note(text: string): void {
    if (!this.#isQuiet) this.#io.stderr.write(`${text}\n`);
  }

  /** Prints an error on stderr: as a line of JSON, or as lines for people. */
  problem(value: unknown, lines: readonly string[]): void {
    this.#io.stderr.write(this.isJson ? `${toJson(value)}\n` : `${lines.join('\n')}\n`);
  }

  /** Waits until stdout accepts more data. Loops that print much data await this method. */
  async drained(): Promise<void> {
    const { stdout, interrupts } = this.#io;
    if (!stdout.writableNeedDrain || stdout.destroyed) return;
    await once(stdout, 'drain', { signal: interrupts.signal }).catch(() => {});
  }

  #lines(lines: readonly string[]): void {
    if (lines.length > 0) this.#write(`${lines.join('\n')}\n`);
  }

  #write(text: string): void {
    this.#io.stdout.write(text);
  }

  #forPeople(value: unknown): string[] {
    if (Array.isArray(value)) return value.length === 0 ? [this.#say('empty')] : this.#table(value.map(rowOf));
    if (typeof value !== 'object' || value === null) return [plain(String(value))];
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const lists = entries.filter(([, each]) => isListOfObjects(each)) as [string, readonly unknown[]][];
    const simple = entries.filter(([, each]) => !isListOfObjects(each));
    const columns = Math.max(0, ...simple.map(([name]) => widthOf(name)));
    return [
      ...simple.map(([name, each]) => `${this.paint('dim', pad(name, columns))}  ${cellOf(each)}`),
      ...lists.flatMap(([name, items]) => [`${this.paint('dim', name)}`, ...this.#table(items.map(rowOf))]),
    ];
  }

  #table(rows: readonly Row[]): string[] {
    return table(rows, { columns: columnsOf(this.#io.stdout), head: (text) => this.paint('dim', text) });
  }
}

function columnsOf({ isTTY, columns }: Out): number | undefined {
  return isTTY ? columns : undefined;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && each !== null);
}

/** An item of a list as a row: an entry of an object has a key and a value. */
function rowOf(value: unknown): Row {
  if (Array.isArray(value)) return { key: value[0], value: value[1] };
  return typeof value === 'object' && value !== null ? (value as Row) : { value };
}

/** Serializes a value to one line of JSON. */
function toJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
