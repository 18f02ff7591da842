import type { SavedClock } from '../../clock.js';
import { type RecordedCommand, replay } from '../../domain/commands.js';
import type { Settings } from '../../domain/handler.js';
import type { State, View } from '../../domain/state/index.js';
import { forkState } from '../../domain/state/layers/fork.js';
import type { Scope } from '../../domain/state/layers/lend.js';
import { type Header, headerLine, noteShape } from '../header.js';
import { upgradeCommand, VERSION } from '../migrations.js';
import { encodeState } from './encode.js';
import type { EncodedState } from './encoded-state.js';

/** The state that the commands of a history follow. */
export interface Base {
  readonly seq: number;
  readonly state: State;
  readonly header: Pick<Header, 'clock' | 'idSeed' | 'utcOffsetHours' | 'smsCaptcha'>;
  /** The same state in its encoded form, if it is at hand. */
  readonly encoded?: EncodedState;
}

/** A command with what was in force when it was executed. */
interface Entry {
  readonly json: string;
  readonly settings: Settings;
  readonly version: number;
  /** The clock as it was last before the next command. */
  clock: SavedClock | undefined;
}

interface Fork {
  readonly seq: number;
  readonly state: State;
}

interface Cursor {
  seq: number;
  readonly state: State;
  readonly scope: Scope;
  /** The number of commands since the state that the cursor forks. */
  commands: number;
}

/** A history has about so many states to go on from, and never fewer commands than this between two of them. */
const CHECKPOINTS = 32;
const MIN_SPACING = 100;
const COMMANDS_PER_SLICE = 20;

/** A command of the history cannot be applied. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** Folds the states of the past: a base, and the commands since. The states share what they have in common. */
export class Past {
  readonly #base: Base;
  readonly #entries: Entry[] = [];
  #settings: Settings;
  #version = VERSION;
  #baseClock: SavedClock | undefined;
  readonly #checkpoints: Fork[];
  #cursor: Cursor | undefined;

  constructor(base: Base) {
    this.#base = base;
    this.#settings = settingsOf(base.header);
    this.#baseClock = base.header.clock;
    this.#checkpoints = [base];
  }

  get base(): number {
    return this.#base.seq;
  }

  /** The number of the last command. */
  get head(): number {
    return this.#base.seq + this.#entries.length;
  }

  /** Takes the next line: a command, a note, or the header of a journal. */
  take(json: string): void {
    if (json.startsWith('{"at"')) {
      const [settings, version] = [this.#settings, this.#version];
      this.#entries.push({ json, settings, version, clock: this.#clock });
      return;
    }
    const line = JSON.parse(json) as Header & { readonly note?: unknown };
    if (line.note !== undefined) this.#clock = noteShape(line, 'note').note.clock;
    else this.#begin(line);
  }

  /** A command as it was recorded. */
  command(seq: number): RecordedCommand {
    return JSON.parse(this.#entry(seq).json) as RecordedCommand;
  }

  /** Returns the state after a command. It is valid until the next call. */
  *stateAt(seq: number): Generator<void, View> {
    const cursor = yield* this.#cursorAt(seq);
    this.#cursor = cursor;
    return cursor.state;
  }

  /** Returns the document of the state after a command: the export that was taken then. */
  *exportAt(seq: number, appKey: string): Generator<void, Generator<Buffer, void>> {
    const state = yield* this.#keptState(seq);
    const { settings, clock } = seq === this.base ? this.#atBase() : this.#entry(seq);
    const header = headerLine({ appKey, ...settings, ...(clock && { clock }) }, { kind: 'state', seq });
    return encodeState(header, state, this.#base.encoded);
  }

  /** The states after two commands, which stay valid. */
  *statesAt(from: number, to: number): Generator<void, readonly [State, State]> {
    const before = yield* this.#keptState(from);
    return [before, yield* this.#keptState(to)];
  }

  close(): void {
    this.#base.encoded?.close();
  }

  get #clock(): SavedClock | undefined {
    const last = this.#entries.at(-1);
    return last ? last.clock : this.#baseClock;
  }

  set #clock(clock: SavedClock | undefined) {
    const last = this.#entries.at(-1);
    if (!clock) return;
    if (last) last.clock = clock;
    else this.#baseClock = clock;
  }

  #atBase(): Pick<Entry, 'settings' | 'clock'> {
    return { settings: settingsOf(this.#base.header), clock: this.#baseClock };
  }

  #begin(header: Header): void {
    this.#settings = settingsOf(header);
    this.#version = header.version;
    this.#clock = header.clock;
  }

  #entry(seq: number): Entry {
    const entry = this.#entries[seq - this.base - 1];
    if (!entry) throw new RangeError(`The history has the commands ${this.base + 1} to ${this.head}, not ${seq}.`);
    return entry;
  }

  /** A state that no later call changes. */
  *#keptState(seq: number): Generator<void, State> {
    return (yield* this.#cursorAt(seq)).state;
  }

  *#cursorAt(seq: number): Generator<void, Cursor> {
    let cursor = this.#cursorBefore(seq);
    // A command that fails leaves the state of the cursor half changed.
    this.#cursor = undefined;
    while (cursor.seq < seq) {
      cursor.scope.isWritable = true;
      try {
        this.#apply(cursor);
      } finally {
        cursor.scope.isWritable = false;
      }
      if (cursor.commands % COMMANDS_PER_SLICE === 0) yield;
      if (this.#isCheckpointDue(cursor)) {
        this.#checkpoints.push(cursor);
        cursor = newCursor(cursor);
      }
    }
    return cursor;
  }

  /** The nearest state at or before a command. */
  #cursorBefore(seq: number): Cursor {
    if (seq !== this.base) this.#entry(seq);
    const checkpoint = this.#checkpoints.findLast((each) => each.seq <= seq) ?? this.#base;
    const cursor = this.#cursor;
    if (cursor && cursor.seq <= seq && cursor.seq >= checkpoint.seq) return cursor;
    return newCursor(checkpoint);
  }

  #isCheckpointDue({ seq, commands }: Cursor): boolean {
    const spacing = Math.max(MIN_SPACING, this.#entries.length / CHECKPOINTS);
    return commands >= spacing && seq > (this.#checkpoints.at(-1)?.seq ?? 0);
  }

  #apply(cursor: Cursor): void {
    const next = cursor.seq + 1;
    const { settings, version } = this.#entry(next);
    try {
      replay(cursor.state, upgradeCommand(this.command(next), version), settings);
    } catch (cause) {
      throw new BrokenHistory(`Command ${next} cannot be applied: ${(cause as Error).message}`, { cause });
    }
    cursor.seq = next;
    cursor.commands += 1;
  }
}

function newCursor({ seq, state }: Fork): Cursor {
  const scope = { isWritable: false };
  return { seq, state: forkState(state, scope), scope, commands: 0 };
}

function settingsOf({ idSeed = '', utcOffsetHours = 8, smsCaptcha = false }: Base['header']): Settings {
  return { idSeed, utcOffsetHours, smsCaptcha };
}
