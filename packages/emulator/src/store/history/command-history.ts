import type { RecordedCommand } from '../../domain/commands.js';
import { type RealTime, realTime, type Timer } from '../../real-time.js';
import { warn } from '../../warn.js';
import type { DataFolder } from '../data-folder.js';
import { commandLine } from '../document-reader.js';
import type { CommandRow, RowsQuery } from './command-rows.js';
import type { Differences } from './differences.js';
import { type HistoryLimit, LinesSince, type Segment, shared } from './lines-since.js';
import type { MemoryPast, PastSource } from './open-past.js';
import type { Base } from './past.js';
import { PastReader } from './past-reader.js';

export interface CommandHistoryOptions {
  /** The limit of the history; undefined keeps no history. */
  readonly limit: HistoryLimit | undefined;
  /** The folder whose files are the history; undefined keeps the history in memory. */
  readonly folder: DataFolder | undefined;
  /** The clock and the timers by which an idle reader is closed. */
  readonly time?: RealTime;
}

/** The state with which a history begins. */
export interface HistoryBase {
  readonly seq: number;
  readonly header: Base['header'];
  /** The document of the state; undefined for an empty state, and for a history in a data folder. */
  readonly document?: readonly Uint8Array[];
}

/** The reader is closed after this time without a question, in milliseconds, unless an answer is still being read. */
const IDLE_MS = 60_000;
/** If a reader lacks more lines (commands and notes) than this, a new reader is opened for the next question. */
const MAX_FRESH = 50_000;
/**
 * Lines beyond the limit are folded into the base state when they have this many bytes. A fold applies each of their
 * commands a second time, so the number is large while nobody looks at the history.
 */
const FOLD = { afterLook: 4 * 1024 * 1024, atLatest: 64 * 1024 * 1024 } as const;
/** The lines of this many commands are written together, while their code and data are in the processor's cache. */
const UNWRITTEN = 32;
/**
 * Lines are folded only if they have at least a fourth of the bytes of the base state, so that the work grows with the
 * number of commands.
 */
const BASE_PER_FOLD = 4;

/** The command history: a base state, the commands after it, and the state after each command. */
export class CommandHistory {
  readonly #options: CommandHistoryOptions;
  readonly #time: RealTime;
  #base: HistoryBase;
  /** The last commands, whose lines are not yet written. */
  #unwritten: RecordedCommand[] = [];
  #lines = new LinesSince();
  #reader: { readonly past: PastReader; fresh: string[]; readonly release: () => void; timer: Timer } | undefined;
  #fold: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: CommandHistoryOptions, base: HistoryBase) {
    this.#options = options;
    this.#time = options.time ?? realTime;
    this.#base = base;
  }

  get isOn(): boolean {
    return this.#options.limit !== undefined;
  }

  /** Whether `addCommand` and `addNote` have to be called: the history is kept in memory, or a reader is open. */
  get wantsCommands(): boolean {
    return this.#reader !== undefined || (this.isOn && this.#options.folder === undefined);
  }

  /** Adds a command that was executed. Its parameters must not change any more. */
  addCommand(command: RecordedCommand): void {
    if (this.#unwritten.push(command) >= UNWRITTEN) this.#write();
  }

  /** Adds a note of the clock. */
  addNote(line: string): void {
    this.#write();
    this.#tellReader(line);
    if (!this.#options.folder && this.isOn) this.#lines.addNote(line);
  }

  /** Begins a new command history after the whole state was replaced. */
  restart(base: HistoryBase): void {
    this.#base = base;
    this.#unwritten = [];
    this.#lines = new LinesSince();
    this.#closeReader();
  }

  /** A page of the commands after a given command, in order, and the range of the whole history. */
  async entries(
    query: RowsQuery,
  ): Promise<{ readonly base: number; readonly head: number; items: readonly CommandRow[] }> {
    const past = this.open();
    const items = await past.entries(query);
    return { ...(await past.range()), items };
  }

  differences(from: number, to: number, limit: number): Promise<Differences> {
    return this.open().differences(from, to, limit);
  }

  /** Returns the reader of the past states, up to the last command. Opens a reader if none is open. */
  open(): PastReader {
    this.#write();
    const reader = this.#reader ?? this.#openReader();
    this.#time.clear(reader.timer);
    reader.timer = this.#closeLater();
    if (reader.fresh.length > 0) reader.past.take(reader.fresh);
    reader.fresh = [];
    return reader.past;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#closeReader();
    await this.#fold;
  }

  #write(): void {
    const commands = this.#unwritten;
    this.#unwritten = [];
    const isInMemory = this.isOn && !this.#options.folder;
    for (const command of commands) {
      const line = commandLine(command);
      this.#tellReader(line);
      if (isInMemory && this.#lines.addCommand(line)) this.#foldBeyond(FOLD.atLatest);
    }
  }

  #tellReader(line: string): void {
    const reader = this.#reader;
    if (!reader) return;
    reader.fresh.push(line);
    if (reader.fresh.length > MAX_FRESH) this.#leaveReader();
  }

  #openReader() {
    const { source, release } = this.#hold();
    this.#reader = { past: new PastReader(source), fresh: [], release, timer: this.#closeLater() };
    return this.#reader;
  }

  #hold(): { readonly source: PastSource; readonly release: () => void } {
    const { folder } = this.#options;
    if (folder) return folder.holdHistory();
    const lines = this.#lines.all().map((segment) => segment.lines);
    return { source: this.#sourceOf(lines), release: () => {} };
  }

  #sourceOf(lines: readonly Uint8Array[]): MemoryPast {
    const { seq, header, document } = this.#base;
    return { kind: 'memory', seq, header, document, lines };
  }

  #closeLater(): Timer {
    const timer = this.#time.setTimeout(() => {
      const reader = this.#reader;
      if (reader?.past.isInUse) {
        reader.timer = this.#closeLater();
        return;
      }
      this.#closeReader();
      // The reader is closed, so folding old commands into the base state now lets the next reader begin with fewer
      // commands.
      this.#foldBeyond(FOLD.afterLook);
    }, IDLE_MS);
    timer.unref();
    return timer;
  }

  /**
   * Makes the next question open another reader. The present reader is closed once its answers are read to their end.
   */
  #leaveReader(): void {
    const reader = this.#reader;
    if (!reader) return;
    this.#reader = undefined;
    this.#time.clear(reader.timer);
    reader.past.retire().then(reader.release, reader.release);
  }

  #closeReader(): void {
    const reader = this.#reader;
    if (!reader) return;
    this.#reader = undefined;
    this.#time.clear(reader.timer);
    void reader.past.close();
    reader.release();
  }

  /** Folds the lines beyond the limit into the base state if they have at least `minBytes`. */
  #foldBeyond(minBytes: number): void {
    const { limit } = this.#options;
    if (!limit || this.#fold) return;
    const segments = this.#lines.beyond(limit);
    const bytes = segments.reduce((sum, { lines }) => sum + lines.length, 0);
    const share = (this.#base.document ?? []).reduce((sum, { length }) => sum + length, 0) / BASE_PER_FOLD;
    if (bytes >= Math.max(minBytes, share)) this.#fold = this.#foldInto(this.#base, segments);
  }

  async #foldInto(base: HistoryBase, segments: readonly Segment[]): Promise<void> {
    const lines = this.#lines;
    const seq = base.seq + segments.reduce((sum, { commands }) => sum + commands, 0);
    const past = new PastReader(this.#sourceOf(segments.map((segment) => segment.lines)));
    try {
      const document: Uint8Array[] = [];
      for await (const piece of past.document({ at: seq })) document.push(shared(piece));
      // In the meantime, a replaced state has begun another history, or the history was closed.
      if (this.#base !== base || this.#isClosed) return;
      this.#base = { seq, header: base.header, document };
      lines.drop(segments.length);
    } catch (error) {
      if (!this.#isClosed) warn(`Old commands stay in the history: ${(error as Error).message}`);
    } finally {
      await past.close();
      this.#fold = undefined;
    }
  }
}
