import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Refusal } from '../domain/values/refusal.js';
import { realTime } from '../real-time.js';
import { warn } from '../warn.js';
import { journalFile, unfinished } from './files.js';
import { type Head, headerLine } from './header.js';
import { SEAL_CHARS, Seal } from './lines.js';

/** A journal of this length is complete, and the next commands go to a new journal. */
const MAX_JOURNAL = { bytes: 16 * 1024 * 1024, commands: 20_000 } as const;
/** Zeros that reserve space on the disk before lines are written, so that a write cannot fail on a full disk. */
const RESERVE = Buffer.alloc(1024 * 1024);

export interface JournalOptions {
  readonly folder: string;
  /** Whether to flush each command to the disk before it counts as written, so that it survives a power cut. */
  readonly fsync: boolean;
  readonly head: () => Head;
  /** Throws if another process owns the folder. */
  readonly requireOwner: () => void;
  /** Called when commands that `prepare` accepted could not be written: the state has changes that are not stored. */
  readonly onLost: () => void;
  /** Called when all commands up to a sequence number are written. */
  readonly onWritten: (seq: number) => void;
  /**
   * Called when a file is begun, except by `restart`. `before` is the complete file before it, if this journal wrote
   * it.
   */
  readonly onBegun: (before: { readonly number: number; readonly bytes: number } | undefined) => void;
}

/**
 * The end of the journal: the number of the last file, the sequence number of the last command, and the checksum that
 * the next line continues.
 */
export interface Position {
  readonly number: number;
  readonly seq: number;
  readonly chain: string;
}

interface PendingCommand {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** A note of the clock and the faults that waits to be written between two commands. */
interface PendingNote {
  readonly line: string;
  readonly resolve?: never;
}

/** The journal that is open for writing. */
interface OpenJournal {
  readonly number: number;
  readonly handle: number;
  seal: Seal;
  bytes: number;
  reserved: number;
  commands: number;
}

/**
 * Writes executed commands to numbered files, one JSON line each. Commands of the same turn of the event loop are
 * written together. Without `fsync`, a command counts as written once the operating system has its bytes, so killing
 * the process loses none.
 */
export class Journal {
  readonly #options: JournalOptions;
  #position: Position;
  #open: OpenJournal | undefined;
  #pending: (PendingCommand | PendingNote)[] = [];
  #pendingBytes = 0;
  #isFlushDue = false;
  #isClosed = false;

  /** The first file is created with the first command or note. */
  constructor(options: JournalOptions, position: Position) {
    this.#options = options;
    this.#position = position;
  }

  /** The end of the journal. */
  get position(): Position {
    return this.#position;
  }

  /** The number of bytes that are written to the current file. */
  get bytes(): number {
    return this.#open?.bytes ?? 0;
  }

  /**
   * Prepares to write the line of a command: reserves space for it. Throws a Refusal if the disk is full, the folder
   * has another owner or the journal is closed. Call it before the command changes the state.
   */
  prepare(line: string): void {
    try {
      if (this.#isClosed) throw new Error('the data folder is closed');
      this.#options.requireOwner();
      this.#reserve(Buffer.byteLength(line) + SEAL_CHARS);
    } catch (cause) {
      throw notStored(cause as Error);
    }
  }

  /** Writes a line with the next flush. Resolves when the line is written, and rejects with a Refusal if that fails. */
  append(line: string): Promise<void> {
    this.#flushSoon();
    this.#pendingBytes += Buffer.byteLength(line) + SEAL_CHARS;
    return new Promise((resolve, reject) => {
      this.#pending.push({ line, resolve, reject });
    });
  }

  /** Writes the clock and the faults with the next flush, at the end of this turn of the event loop. */
  note(): void {
    if (this.#isClosed) return;
    const { clock, faults } = this.#options.head();
    const note = { line: JSON.stringify({ note: { clock, faults } }) };
    // Only the last of several notes between two commands is written.
    const last = this.#pending.at(-1);
    if (last && !last.resolve) this.#pending[this.#pending.length - 1] = note;
    else this.#pending.push(note);
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#isFlushDue || this.#isClosed) return;
    this.#isFlushDue = true;
    realTime.setImmediate(() => this.flush());
  }

  /** Writes the pending commands and notes now. The promises of the commands reject if that fails. */
  flush(): void {
    this.#isFlushDue = false;
    if (this.#isClosed) return;
    if (this.#pending.length === 0) return;
    const batch = this.#takePending();
    const commands = batch.filter(isCommand);
    try {
      if (batch.length > 0) this.#write(batch.map(({ line }) => line));
    } catch (cause) {
      this.#failed(batch, cause as Error);
      return;
    }
    if (commands.length > 0) this.#advance(commands.length);
    for (const { resolve } of commands) resolve();
  }

  /**
   * Takes the pending writes. If notes cannot be stored, as on a full disk, takes only commands, keeps the last note,
   * and drops other notes.
   */
  #takePending(): readonly (PendingCommand | PendingNote)[] {
    const pending = this.#pending;
    this.#pending = [];
    const notes = pending.filter((each) => !isCommand(each));
    try {
      if (notes.length > 0) this.#options.requireOwner();
      for (const { line } of notes) this.#pendingBytes += Buffer.byteLength(line) + SEAL_CHARS;
      if (notes.length > 0) this.#reserve(0);
      return pending;
    } catch (error) {
      warn(`The clock and the faults are not saved: ${(error as Error).message}.`);
      this.#pending.push(...notes.slice(-1));
      return pending.filter(isCommand);
    } finally {
      this.#pendingBytes = 0;
    }
  }

  /** Handles a failed write: refuses the commands of the batch, and keeps its last note for the next flush. */
  #failed(batch: readonly (PendingCommand | PendingNote)[], cause: Error): void {
    const note = batch.findLast((each) => !isCommand(each));
    if (note) this.#pending.unshift(note);
    const commands = batch.filter(isCommand);
    if (commands.length === 0) {
      warn(`The clock and the faults are not saved: ${cause.message}.`);
      return;
    }
    const failure = notStored(cause);
    this.#options.onLost();
    for (const { reject } of commands) reject(failure);
  }

  #advance(commands: number): void {
    const open = this.#open;
    if (!open) return;
    open.commands += commands;
    this.#position = { ...this.#position, seq: this.#position.seq + commands };
    this.#options.onWritten(this.#position.seq);
    if (open.bytes >= MAX_JOURNAL.bytes || open.commands >= MAX_JOURNAL.commands) this.#next();
  }

  /** Ends the current journal, and continues at another position. Creates the next file at once. */
  restart(position: Position, head: Head): void {
    this.flush();
    const [before, from] = [this.#open, this.#position];
    if (before) trim(before);
    this.#position = position;
    try {
      this.#open = this.#create(head);
    } catch (error) {
      this.#position = from;
      throw error;
    }
    if (before) closeSync(before.handle);
  }

  close(): void {
    this.flush();
    this.#isClosed = true;
    if (!this.#open) return;
    trim(this.#open);
    closeSync(this.#open.handle);
    this.#open = undefined;
  }

  #next(): void {
    const full = this.#open;
    if (!full) return;
    try {
      trim(full);
      this.#open = this.#create();
    } catch (error) {
      // The disk may be full. The current journal continues, and becomes longer than `MAX_JOURNAL`.
      warn(`The next journal cannot be created: ${(error as Error).message}.`);
      full.commands = 0;
      return;
    }
    closeSync(full.handle);
    this.#options.onBegun(full);
  }

  #openFile(): OpenJournal {
    if (this.#open) return this.#open;
    this.#open = this.#create();
    this.#options.onBegun(undefined);
    return this.#open;
  }

  /** Creates the journal file that follows `#position`. The file gets its name once its first line is written. */
  #create(head = this.#options.head()): OpenJournal {
    const { number: last, seq, chain: follows } = this.#position;
    const number = last + 1;
    const { folder, fsync } = this.#options;
    const file = journalFile(folder, number);
    const seal = new Seal();
    const header = seal.add(headerLine(head, { kind: 'journal', seq, follows }));
    // Only another owner of the folder can have created the file.
    if (existsSync(file)) throw new Error(`${file} exists already`);
    const handle = openSync(unfinished(file), 'w+');
    try {
      writeAll(handle, Buffer.from(header), 0);
      if (fsync) fdatasyncSync(handle);
      renameSync(unfinished(file), file);
    } catch (error) {
      closeSync(handle);
      rmSync(unfinished(file), { force: true });
      throw error;
    }
    const bytes = Buffer.byteLength(header);
    this.#position = { number, seq, chain: seal.chain };
    return { number, handle, seal, bytes, reserved: bytes, commands: 0 };
  }

  #reserve(bytes: number): void {
    const open = this.#openFile();
    const needed = open.bytes + this.#pendingBytes + bytes;
    if (needed <= open.reserved) return;
    try {
      reserve(open, Math.max(needed, open.reserved + RESERVE.length));
    } catch {
      reserve(open, needed);
    }
  }

  #write(lines: readonly string[]): void {
    const { requireOwner, fsync } = this.#options;
    requireOwner();
    const open = this.#openFile();
    const seal = open.seal.copy();
    const bytes = Buffer.from(lines.map((line) => seal.add(line)).join(''));
    try {
      writeAll(open.handle, bytes, open.bytes);
      if (fsync) fdatasyncSync(open.handle);
      // If the process was suspended during the write, another emulator may own the folder now.
      requireOwner();
    } catch (error) {
      trim(open);
      throw error;
    }
    open.seal = seal;
    open.bytes += bytes.length;
    open.reserved = Math.max(open.reserved, open.bytes);
    this.#position = { ...this.#position, chain: seal.chain };
  }
}

function isCommand(write: PendingCommand | PendingNote): write is PendingCommand {
  return write.resolve !== undefined;
}

/** A refusal that says why a change was not stored. The state stays as before the change. */
function notStored(cause: Error): Refusal {
  return new Refusal(1000, `The change is not stored: ${cause.message}.`);
}

/** Fills the file with zeros up to a length. */
function reserve(open: OpenJournal, length: number): void {
  while (open.reserved < length) {
    const count = Math.min(RESERVE.length, length - open.reserved);
    open.reserved += writeSync(open.handle, RESERVE, 0, count, open.reserved);
  }
}

function writeAll(handle: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, position + done);
  }
}

/**
 * Frees the reserved space. Only the last journal may have reserved space, so the space is freed before the next
 * journal is created.
 */
function trim(open: OpenJournal): void {
  ftruncateSync(open.handle, open.bytes);
  open.reserved = open.bytes;
}
