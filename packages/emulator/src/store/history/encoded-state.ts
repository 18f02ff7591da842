import { noteTime } from '../../domain/rules/message-lists.js';
import { noteMessage } from '../../domain/rules/old-data.js';
import { emptyState, type Message, type State } from '../../domain/state/index.js';
import { newScope } from '../../domain/state/layers/lend.js';
import { listLayer } from '../../domain/state/layers/list-layer.js';
import { RosterOver } from '../../domain/state/layers/roster-over.js';
import { MESSAGE_DEFAULTS } from '../../domain/state/message.js';
import { Roster } from '../../domain/state/roster.js';
import { InvalidDocument } from '../../domain/state/shape.js';
import { type Header, readHeader } from '../header.js';
import { SEAL_CHARS } from '../lines.js';
import { type MoreRow, type Row, readRow } from '../rows.js';
import type { Bytes } from './bytes.js';
import { EncodedMap } from './encoded-map.js';

type Name = keyof State;

/** Rows of at least this length stay decoded, because decoding them again would take too long. */
const KEPT_ROW_BYTES = 32 * 1024;
/** The number of other rows that stay decoded for the next step. */
const RECENT_ROWS = 8192;
const READ_BYTES = 1024 * 1024;
const LINES_PER_SLICE = 2000;
const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];

/**
 * A state that stays encoded: its rows are found once, and a row is decoded when it is read. So a state of a million
 * messages opens in the time of one pass over its bytes. Only rows in the format of this version of the emulator can be
 * read this way.
 */
export class EncodedState {
  readonly state: State;
  readonly #bytes: Bytes;
  readonly #sealChars: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #kept = new Map<number, unknown>();
  readonly #recent = new Map<number, unknown>();
  readonly #maps = new Map<string, EncodedMap>();
  readonly #lists = new Map<string, number[]>();
  #header: Header | undefined;
  /** The field name of the last row, and the first bytes of rows with this name. */
  #last = { name: '', prefix: Buffer.alloc(0) as Buffer, isItem: false };

  private constructor(bytes: Bytes, isSealed: boolean) {
    this.#bytes = bytes;
    this.#sealChars = isSealed ? SEAL_CHARS - '}\n'.length : 0;
    this.state = Object.fromEntries(
      Object.entries(emptyState()).map(([name, empty]) => [name, this.#memberFor(name, empty)]),
    ) as State;
  }

  /** Finds the rows of a document. Yields now and then, so that the caller can pause. */
  static *open(bytes: Bytes, isSealed: boolean): Generator<void, EncodedState> {
    const opened = new EncodedState(bytes, isSealed);
    yield* opened.#scan();
    for (const [name, rows] of opened.#lists) {
      const items = { length: rows.length, at: (index: number) => opened.#read(rows[index] ?? -1) };
      Object.assign(opened.state, { [name]: listLayer(items, newScope(false)) });
    }
    return opened;
  }

  get header(): Header {
    if (!this.#header) throw new InvalidDocument('The document has no header.');
    return this.#header;
  }

  /**
   * The encoded rows of an entry of a Map or of an item of a list, as lines without checksums; undefined if there is
   * none.
   */
  rowsOf(name: string, key: string | number): Buffer | undefined {
    const row = typeof key === 'string' ? this.#maps.get(name)?.rows.get(key) : this.#lists.get(name)?.[key];
    return row === undefined ? undefined : this.#unsealed(row);
  }

  close(): void {
    this.#bytes.close();
  }

  #memberFor(name: string, empty: unknown): unknown {
    if (empty instanceof Map) {
      const map = new EncodedMap({ read: (row) => this.#read(row) });
      this.#maps.set(name, map);
      return empty instanceof Roster ? new RosterOver(map) : map;
    }
    if (Array.isArray(empty)) this.#lists.set(name, []);
    return empty;
  }

  *#scan(): Generator<void, void> {
    let lines = 0;
    for (let [from, length] = [0, READ_BYTES]; from < this.#bytes.length; ) {
      const bytes = this.#bytes.slice(from, Math.min(this.#bytes.length, from + length));
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end === 0 && from + length >= this.#bytes.length) throw new InvalidDocument('The last line has no end.');
      // The line is longer than the bytes that were read.
      length = end === 0 ? length * 2 : READ_BYTES;
      for (let at = 0; at < end; ) {
        const next = bytes.indexOf(NEWLINE, at);
        this.#line(bytes, at, next, from);
        at = next + 1;
        if (++lines % LINES_PER_SLICE === 0) {
          yield;
        }
      }
      from += end;
    }
  }

  /** Notes the position of a line. `offset` is the position of `bytes` in the document. */
  #line(bytes: Buffer, start: number, end: number, offset: number): void {
    const { name, prefix, isItem } = this.#last;
    if (prefix.length > 0 && beginsWith(bytes, start, prefix)) {
      if (isItem) {
        this.#add(name, undefined, [bytes, start, end, offset]);
        return;
      }
      const from = start + prefix.length;
      const until = bytes.indexOf(QUOTE, from);
      if (isPlain(bytes, from, until)) {
        this.#add(name, bytes.toString('latin1', from, until), [bytes, start, end, offset]);
        return;
      }
    }
    this.#otherLine(bytes, start, end, offset);
  }

  #otherLine(...line: LineAt): void {
    const [bytes, start, end] = line;
    const { crc: _, ...json } = JSON.parse(bytes.toString('utf8', start, end)) as OtherLine;
    if (!this.#header) this.#header = readHeader(json, 'The first line');
    else if (json.more) this.#ends[this.#ends.length - 1] = line[3] + end;
    else if (json.in !== undefined) {
      const name = json.in;
      const { has } = json;
      const isItem = json.key === undefined && has === undefined;
      const beginning = isItem ? `{"in":"${name}","item":` : `{"in":"${name}","key":"`;
      this.#last = { name, prefix: Buffer.from(has === undefined ? beginning : ''), isItem };
      if (has === undefined) this.#add(name, json.key, line);
      else (this.state[name as Name] as Set<unknown>).add(has);
    }
  }

  #add(name: string, key: string | undefined, line: LineAt): void {
    const [, start, end, offset] = line;
    const row = this.#starts.push(offset + start) - 1;
    this.#ends.push(offset + end);
    if (key === undefined) {
      this.#lists.get(name)?.push(row);
      return;
    }
    const map = this.#maps.get(name);
    if (!map) throw new InvalidDocument(`${name} is no Map of the state.`);
    if (name === 'messages') this.#noteMessage(key, line);
    map.rows.set(key, row);
  }

  /** Notes when a message was sent and when it expires, so that no command has to read all messages. */
  #noteMessage(messageUID: string, [bytes, start, end]: LineAt): void {
    const { messages } = this.state;
    const times =
      timesIn(bytes.toString('latin1', start, end)) ?? (readRow([bytes.toString('utf8', start, end)]) as Message);
    noteTime(messages, times.sentAt);
    noteMessage(messages, { messageUID, ...times });
  }

  #read(row: number): unknown {
    const known = this.#kept.get(row) ?? this.#recent.get(row);
    if (known !== undefined) return known;
    const [start = 0, end = 0] = [this.#starts[row], this.#ends[row]];
    const value = readRow(this.#bytes.slice(start, end).toString().split('\n'));
    placeRoster(value, row);
    if (this.#recent.size >= RECENT_ROWS) this.#recent.clear();
    (end - start >= KEPT_ROW_BYTES ? this.#kept : this.#recent).set(row, value);
    return value;
  }

  #unsealed(row: number): Buffer {
    const bytes = this.#bytes.slice(this.#starts[row] ?? 0, (this.#ends[row] ?? 0) + 1);
    if (this.#sealChars === 0) return bytes;
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; ) {
      const next = bytes.indexOf(NEWLINE, at) + 1;
      parts.push(bytes.subarray(at, next - SEAL_CHARS), END);
      at = next;
    }
    return Buffer.concat(parts);
  }
}

const END = Buffer.from('}\n');

type OtherLine = Partial<Row & MoreRow & { readonly crc: string }>;
type LineAt = readonly [bytes: Buffer, start: number, end: number, offset: number];
type Times = Pick<Message, 'sentAt' | 'keep' | 'conversationType'>;

const TYPE = /,"conversationType":"(\w+)"/;
const KEEP = /,"keep":"(all|log|none)"/;
const [NUMBER, SENT_AT] = [',"number":', ',"sentAt":'];

/**
 * Finds the fields that tell when a message was sent and when it expires in its row, without parsing the row. Fields
 * are in the order of their names, and quotes in strings are escaped, so the names of the fields cannot be found inside
 * a string. Fields with a default may be missing; the parameters of the send, which may have fields of the same names,
 * stand after the number.
 */
function timesIn(row: string): Times | undefined {
  const until = row.indexOf(NUMBER);
  const sentAt = Number.parseInt(row.slice(row.lastIndexOf(SENT_AT) + SENT_AT.length), 10);
  if (until < 0 || Number.isNaN(sentAt)) return undefined;
  const start = row.slice(0, until);
  const { conversationType, keep } = MESSAGE_DEFAULTS;
  const found = { conversationType: TYPE.exec(start)?.[1] ?? conversationType, keep: KEEP.exec(start)?.[1] ?? keep };
  return { ...found, sentAt } as Times;
}

/** Groups and rooms are sorted by their rosters, so a roster gets the position of its row, whenever it is decoded. */
function placeRoster(value: unknown, row: number): void {
  const { members } = Object(value) as { readonly members?: unknown };
  if (members instanceof Roster) members.placeAt(row);
}

function beginsWith(bytes: Buffer, start: number, prefix: Buffer): boolean {
  for (let index = 0; index < prefix.length; index++) if (bytes[start + index] !== prefix[index]) return false;
  return true;
}

/** Whether a string has ASCII characters only and no escapes, and is not empty. */
function isPlain(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === BACKSLASH || byte >= 0x80) return false;
  }
  return end > start;
}
