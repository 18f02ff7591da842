import { timeOn } from '../clock.js';
import { type CommandSource, type RecordedCommand, replay } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { sendWritten } from '../domain/rules/written-messages.js';
import { emptyState, type State, stateShape } from '../domain/state/index.js';
import {
  flag,
  InvalidDocument,
  integer,
  list,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../domain/state/shape.js';
import { isDeeperThan } from '../is-deeper-than.js';
import { FORMAT, type Header, type Note, noteShape, readHeader } from './header.js';
import { hasPresentRows, upgradeCommand, upgradeState, VERSION } from './migrations.js';
import { type MoreRow, OlderStateReader, type Row, type RowReader, rowReader } from './rows.js';
import { WrittenRows } from './written-rows.js';

const verdictShape = object({
  messageUID: text,
  refused: optional(flag),
  replaced: optional(
    object({
      content: optional(text),
      pushContent: optional(text),
      pushExt: optional(text),
      extraContent: optional(text),
    }),
  ),
});

const sourceShape = object({
  kind: oneOf('request', 'client', 'clock', 'admin', 'test'),
  id: optional(text),
  userId: optional(text),
});

export const commandShape: Shape<RecordedCommand> = object({
  at: integer,
  seq: integer,
  endpoint: text,
  params: record,
  verdicts: optional(list(verdictShape)),
  by: optional(sourceShape),
});

/** The line after the rows of a state. */
const endShape = object({ end: oneOf('state'), rows: optional(integer), next: optional(text) });

const MAX_DEPTH = 64;
const HEADER = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);

/** Settings for documents that have none. */
const DEFAULT_SETTINGS: Settings = { utcOffsetHours: 8, smsCaptcha: false, idSeed: '' };

/** The JSON of a command. Written out: `JSON.stringify` of the whole command takes twice as long. */
export function commandLine({ at, seq, endpoint, params, verdicts, by }: RecordedCommand): string {
  const judged = verdicts === undefined ? '' : `,"verdicts":${JSON.stringify(verdicts)}`;
  const source = by === undefined ? '' : `,"by":${sourceJson(by)}`;
  return `{"at":${at},"seq":${seq},"endpoint":${JSON.stringify(endpoint)},"params":${JSON.stringify(params)}${judged}${source}}`;
}

function sourceJson({ kind, id, userId }: CommandSource): string {
  const ids = id === undefined ? '' : `,"id":${JSON.stringify(id)}`;
  return `{"kind":"${kind}"${ids}${userId === undefined ? '' : `,"userId":${JSON.stringify(userId)}`}}`;
}

export function endLine(rows: number, next?: string): string {
  return JSON.stringify({ end: 'state', rows, next });
}

/** A state with the sequence number of the last command that changed it. */
export interface SavedState {
  readonly seq: number;
  readonly state: State;
}

interface ReaderOptions {
  /**
   * Set for a document that may be written by hand: the document is checked, and missing values get defaults. Returns
   * the virtual time for a document that has none.
   */
  readonly now?: () => number;
  /** Receives the commands and notes as JSON. Without this function, the commands are replayed. */
  readonly onCommand?: (json: string) => void;
  /** True to check the rows of a state, except messages and pushes, and to keep none. */
  readonly isCheck?: boolean;
}

/**
 * Reads the lines of a state document and of the journals after it. Builds the state from the rows, and replays the
 * commands on it or passes them to `onCommand`.
 */
export class DocumentReader {
  #state: State | undefined;
  #seq = 0;
  #header: Header | undefined;
  #stateHeader: Header | undefined;
  #rows: RowReader | undefined;
  #rowCount = 0;
  #note: Note = {};
  #settings = DEFAULT_SETTINGS;
  readonly #options: ReaderOptions;
  #written: WrittenRows | undefined;

  /** Makes a reader that begins with a given state, or with an empty state. */
  constructor(options: ReaderOptions = {}, saved: SavedState = { state: emptyState(), seq: 0 }) {
    this.#options = options;
    this.#state = saved.state;
    this.#seq = saved.seq;
  }

  get #isForeign(): boolean {
    return this.#options.now !== undefined;
  }

  /** The sequence number of the last command that was read. */
  get seq(): number {
    return this.#seq;
  }

  get header(): Header | undefined {
    return this.#header;
  }

  /** The header of the state document, not of a journal after it. */
  get stateHeader(): Header | undefined {
    return this.#stateHeader;
  }

  /** The clock and the faults, from the last line that has them. */
  get note(): Note {
    return this.#note;
  }

  /** Begins a document. `at` names the line in errors. */
  begin(json: string, at: string): Header {
    return this.beginWith(this.#parse(json, at), at);
  }

  /** Like `begin`, but with a parsed header. */
  beginWith(json: unknown, at: string): Header {
    const header = readHeader(json, at);
    if (header.kind === 'state') {
      this.#state = undefined;
      this.#rows = this.#rowReader(header);
      this.#rowCount = 0;
      this.#seq = header.seq ?? 0;
      this.#stateHeader = header;
    } else if (header.seq !== this.#seq) {
      throw new InvalidDocument(`${at}.seq must be ${this.#seq}, the number of the last command before.`);
    }
    this.#header = header;
    const { utcOffsetHours, smsCaptcha, idSeed } = { ...DEFAULT_SETTINGS, ...header };
    this.#settings = { utcOffsetHours, smsCaptcha, idSeed };
    this.takeNote(header);
    return header;
  }

  #rowReader({ version, clock }: Header): RowReader {
    const { now, isCheck } = this.#options;
    if (now) this.#written = new WrittenRows(clock ? timeOn(clock) : now());
    const written = this.#written;
    const complete = written && ((row: Row, at: string) => written.complete(row, at));
    if (!hasPresentRows(version)) return new OlderStateReader(olderState(version), complete);
    if (isCheck) return rowReader('check', complete);
    return rowReader(written ? 'read' : 'trust', complete);
  }

  /** Reads another line of the document. Returns the checksum for the next journal, if the line has it. */
  line(json: string, at: string): string | undefined {
    return this.take(this.#parse(json, at), at, json);
  }

  /** Like `line`, but with a parsed line. */
  take(parsed: unknown, at: string, json?: string): string | undefined {
    const line = record(parsed, at);
    if (line.in !== undefined) this.#row(line as unknown as Row, at);
    else if (line.more !== undefined) this.#openRows(at).more(line as unknown as MoreRow, at);
    else if (line.end !== undefined) return this.#end(line, at);
    else if (line.note !== undefined) {
      this.takeNote(noteShape(line, at).note);
      this.#options.onCommand?.(json ?? JSON.stringify(line));
    }
    // A line with a checksum was written by the emulator, so its shape need not be checked.
    else this.#command(this.#isForeign ? commandShape(line, at) : (line as unknown as RecordedCommand), at);
    return undefined;
  }

  /** Returns the state. Throws an InvalidDocument if the document is not complete. */
  finish(at: string): State {
    if (this.#rows) throw new InvalidDocument(`${at} is not complete: its rows have no end.`);
    if (!this.#state) throw new InvalidDocument(`${at} has no state.`);
    return this.#state;
  }

  #parse(json: string, at: string): unknown {
    const value = parseJson(json, at);
    if (this.#isForeign && isDeeperThan(value, MAX_DEPTH)) throw new InvalidDocument(`${at} is nested too deep.`);
    return value;
  }

  takeNote({ clock, faults }: Note): void {
    this.#note = { ...this.#note, ...(clock && { clock }), ...(faults && { faults }) };
  }

  #row(row: Row, at: string): void {
    text(row.in, `${at}.in`);
    this.#openRows(at).row(row, at);
    this.#rowCount += 1;
  }

  #openRows(at: string): RowReader {
    if (!this.#rows) throw new InvalidDocument(`${at}: a row must stand before the end of the state.`);
    return this.#rows;
  }

  #end(line: unknown, at: string): string | undefined {
    const { rows, next } = endShape(line, at);
    const state = this.#openRows(at).finish(at);
    // A document that is written by hand need not have the number of its rows.
    if (rows !== this.#rowCount && !(this.#isForeign && rows === undefined))
      throw new InvalidDocument(`${at}: ${rows} rows should be there, not ${this.#rowCount}.`);
    if (this.#written) {
      const { messages, at: time } = this.#written;
      sendWritten(state, messages, { ...this.#settings, at: time, seq: this.#seq });
    }
    this.#rows = undefined;
    this.#state = state;
    return next;
  }

  #command(command: RecordedCommand, at: string): void {
    if (command.seq !== this.#seq + 1) {
      throw new InvalidDocument(`${at}: command ${command.seq} follows command ${this.#seq}.`);
    }
    const { onCommand } = this.#options;
    if (onCommand) {
      this.finish(at);
      onCommand(commandLine(command));
      this.#seq = command.seq;
      return;
    }
    try {
      replay(this.finish(at), upgradeCommand(command, this.#header?.version ?? VERSION), this.#settings);
    } catch (cause) {
      if (cause instanceof InvalidDocument) throw cause;
      throw new InvalidDocument(`${at}: the command cannot be replayed: ${(cause as Error).message}`, { cause });
    }
    this.#seq = command.seq;
  }
}

function olderState(version: number) {
  return (members: Readonly<Record<string, unknown>>, at: string) => stateShape(upgradeState(members, version, at), at);
}

export function parseJson(json: string, at: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InvalidDocument(`${at} is not JSON.`, { cause });
  }
}

/** Whether a line is the header of a document of this format. */
export function isHeader(json: string): boolean {
  return HEADER.test(json);
}
