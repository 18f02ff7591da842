import { type SavedClock, timeOn } from '../../clock.js';
import { type RecordedCommand, replay } from '../../domain/commands.js';
import type { Settings } from '../../domain/handler.js';
import type { State, View } from '../../domain/state/index.js';
import { forkState } from '../../domain/state/layers/fork.js';
import { newScope } from '../../domain/state/layers/lend.js';
import type { Scope } from '../../domain/state/layers/scope.js';
import { type Header, headerLine, noteShape } from '../header.js';
import { upgradeCommand, VERSION } from '../migrations.js';
import { encodeState } from './encode-past.js';
import type { EncodedState } from './encoded-state.js';

/** The state with which a command history begins. */
export interface Base {
  readonly seq: number;
  readonly state: State;
  readonly header: Pick<Header, 'clock' | 'idSeed' | 'utcOffsetHours' | 'smsCaptcha' | 'starred'>;
  /** The base state in its encoded form, if available. */
  readonly encoded?: EncodedState;
}

/** The fields of an export's header that can change between two commands. */
interface Circumstances {
  readonly settings: Settings;
  readonly clock: SavedClock | undefined;
}

/** A command with the settings under which it was executed. */
interface Entry {
  readonly json: string;
  readonly settings: Settings;
  readonly version: number;
  /** The settings and the clock directly before the next command. */
  last: Circumstances;
}

interface Fork {
  readonly seq: number;
  readonly state: State;
  /** The number of layers on top of the base. */
  readonly depth: number;
}

interface Cursor {
  seq: number;
  readonly state: State;
  readonly depth: number;
  readonly scope: Scope;
}

/** A history keeps about this many states to continue from, at least `MIN_SPACING` commands apart. */
const CHECKPOINTS = 64;
const MIN_SPACING = 100;
const MAX_DEPTH = CHECKPOINTS + 8;
const COMMANDS_PER_SLICE = 20;
const REAL_CLOCK: SavedClock = { offset: 0, frozenAt: null };
const REPORT_CHARS = 256 * 1024;

/** A command of the history cannot be applied. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** Computes the past states of a history from its base state and its commands. The states share their common data. */
export class Past {
  readonly #base: Base;
  readonly #entries: Entry[] = [];
  #settings: Settings;
  #version = VERSION;
  /** The settings and the clock directly before the first command. */
  #first: Circumstances;
  readonly #checkpoints: Fork[];
  #cursor: Cursor | undefined;

  constructor(base: Base) {
    this.#base = base;
    this.#settings = settingsOf(base.header);
    this.#first = { settings: this.#settings, clock: base.header.clock };
    this.#checkpoints = [{ ...base, depth: 0 }];
  }

  get base(): number {
    return this.#base.seq;
  }

  /**
   * Whether stars replace the secrets of the history. Secrets that its commands make, such as tokens, must be hidden
   * too.
   */
  get isStarred(): boolean {
    return this.#base.header.starred ?? false;
  }

  get range(): { readonly base: number; readonly head: number } {
    return { base: this.base, head: this.head };
  }

  /** The sequence number of the last command. */
  get head(): number {
    return this.#base.seq + this.#entries.length;
  }

  /** Reads the next line: a command, a note, or the header of a journal. */
  take(json: string): void {
    if (json.startsWith('{"at"')) {
      const [settings, version] = [this.#settings, this.#version];
      this.#entries.push({ json, settings, version, last: this.#last });
      return;
    }
    const line = JSON.parse(json) as Header & { readonly note?: unknown };
    if (line.note === undefined) this.#begin(line);
    else this.#last = { ...this.#last, clock: noteShape(line, 'note').note.clock ?? this.#last.clock };
  }

  /** The recorded command with a sequence number. */
  command(seq: number): { readonly json: string; readonly command: RecordedCommand } {
    const { json } = this.#entry(seq);
    return { json, command: JSON.parse(json) as RecordedCommand };
  }

  /**
   * The virtual time of a command; for the base state, the time of the first command. In a history without commands,
   * the present time on the clock of the base state.
   */
  timeOf(seq: number): number {
    if (this.head === this.base) return timeOn(this.#first.clock ?? REAL_CLOCK);
    return this.command(Math.max(seq, this.base + 1)).command.at;
  }

  /** Returns the state after a command. The state is valid until the next call. */
  *stateAt(seq: number): Generator<void, View> {
    const cursor = yield* this.#cursorAt(seq);
    this.#cursor = cursor;
    return cursor.state;
  }

  /** Returns the document of the state after a command, as an export at that time would have been. */
  *exportAt(seq: number, appKey: string): Generator<void, Generator<Buffer, void>> {
    const state = yield* this.#keptState(seq);
    return encodeState(this.#headerAt(seq, appKey), state, this.#base.encoded);
  }

  /** Returns the report: the document of the base state with the commands after it. */
  *report(appKey: string): Generator<void, Generator<Buffer, void>> {
    const state = yield* this.#keptState(this.base);
    return this.#reportOf(state, appKey);
  }

  *#reportOf(state: State, appKey: string): Generator<Buffer, void> {
    yield* encodeState(this.#headerAt(this.base, appKey), state, this.#base.encoded);
    let last = this.#first;
    let [lines, chars]: [string[], number] = [[], 0];
    for (const [index, entry] of this.#entries.entries()) {
      lines.push(entry.json);
      chars += entry.json.length;
      // If the settings (after a restart) or the clock changed between two commands, a header with the new values
      // stands between these commands.
      if (entry.last !== last) lines.push(this.#journalHeader(this.base + index + 1, appKey));
      last = entry.last;
      if (chars < REPORT_CHARS) continue;
      yield Buffer.from(`${lines.join('\n')}\n`);
      [lines, chars] = [[], 0];
    }
    if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
  }

  #headerAt(seq: number, appKey: string): string {
    const { settings, clock } = this.#lastAt(seq);
    return headerLine({ appKey, ...settings, ...(clock && { clock }) }, { kind: 'state', seq });
  }

  #journalHeader(seq: number, appKey: string): string {
    return this.#headerAt(seq, appKey).replace('"kind":"state"', '"kind":"journal"');
  }

  /** The states after two commands. Later calls do not change these states. */
  *statesAt(from: number, to: number): Generator<void, readonly [State, State]> {
    const before = yield* this.#keptState(from);
    if (from === to) return [before, before];
    return [before, yield* this.#keptState(to)];
  }

  close(): void {
    this.#base.encoded?.close();
  }

  get #last(): Circumstances {
    return this.#entries.at(-1)?.last ?? this.#first;
  }

  set #last(last: Circumstances) {
    const entry = this.#entries.at(-1);
    if (entry) entry.last = last;
    else this.#first = last;
  }

  #lastAt(seq: number): Circumstances {
    return seq === this.base ? this.#first : this.#entry(seq).last;
  }

  #begin(header: Header): void {
    this.#settings = settingsOf(header);
    this.#version = header.version;
    this.#last = { settings: this.#settings, clock: header.clock ?? this.#last.clock };
  }

  #entry(seq: number): Entry {
    const entry = this.#entries[seq - this.base - 1];
    if (!entry) throw new RangeError(`The history has the commands ${this.base + 1} to ${this.head}, not ${seq}.`);
    return entry;
  }

  /** A state that no later call changes. */
  *#keptState(seq: number): Generator<void, State> {
    const cursor = yield* this.#cursorAt(seq);
    // The next call often asks for a slightly later state, so the cursor is kept. Many layers would make reading slow.
    if (cursor.depth < MAX_DEPTH) this.#cursor = newCursor(cursor);
    return cursor.state;
  }

  *#cursorAt(seq: number): Generator<void, Cursor> {
    let cursor = this.#cursorBefore(seq);
    // A command that fails may have changed a part of the cursor's state, so the cursor is dropped first.
    this.#cursor = undefined;
    while (cursor.seq < seq) {
      cursor.scope.isWritable = true;
      try {
        this.#apply(cursor);
      } finally {
        cursor.scope.isWritable = false;
      }
      if (cursor.seq % COMMANDS_PER_SLICE === 0) yield;
      if (this.#isCheckpointDue(cursor)) {
        this.#checkpoints.push(cursor);
        cursor = newCursor(cursor);
      }
    }
    return cursor;
  }

  /** A cursor at the nearest known state at or before a command. */
  #cursorBefore(seq: number): Cursor {
    if (seq !== this.base) this.#entry(seq);
    const checkpoint = this.#checkpoints.findLast((each) => each.seq <= seq) ?? { ...this.#base, depth: 0 };
    const cursor = this.#cursor;
    if (cursor && cursor.seq <= seq && cursor.seq >= checkpoint.seq) return cursor;
    return newCursor(checkpoint);
  }

  #isCheckpointDue({ seq }: Cursor): boolean {
    const spacing = Math.max(MIN_SPACING, this.#entries.length / CHECKPOINTS);
    return seq >= (this.#checkpoints.at(-1)?.seq ?? 0) + spacing;
  }

  #apply(cursor: Cursor): void {
    const next = cursor.seq + 1;
    const { settings, version } = this.#entry(next);
    try {
      replay(cursor.state, upgradeCommand(this.command(next).command, version), settings);
    } catch (cause) {
      throw new BrokenHistory(`Command ${next} cannot be applied: ${(cause as Error).message}`, { cause });
    }
    cursor.seq = next;
  }
}

function newCursor({ seq, state, depth }: Fork): Cursor {
  const scope = newScope(false);
  return { seq, state: forkState(state, scope), depth: depth + 1, scope };
}

function settingsOf({ idSeed = '', utcOffsetHours = 8, smsCaptcha = false }: Base['header']): Settings {
  return { idSeed, utcOffsetHours, smsCaptcha };
}
