import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  futimesSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { realTime, type Timer } from '../real-time.js';
import { unfinished } from './files.js';
import {
  type FoundRecord,
  hasEnded,
  type LockRecord,
  ownBoot,
  ownRealm,
  readRecord,
  recordText,
} from './lock-record.js';

/**
 * Thrown by `createEmulator` if another emulator uses `dataDir`: two emulators would overwrite each other's commands in
 * one folder. The message names the lock file and, if known, the process.
 */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

/** The time between two heartbeats of an owner, in milliseconds. */
const BEAT_MS = 500;
/** The time in milliseconds after which an owner without a heartbeat counts as ended; it may also be suspended. */
const SILENCE_MS = 3000;
const POLL_MS = 100;
/** The time in milliseconds after which an owner has to check the lock again before a write. */
const TRUST_MS = 1000;
/** Emulators that take over the same lock at once all do so within this time, in milliseconds. */
const SETTLE_MS = 30;

/** The end of the journal, as the owner of the folder last noted it. */
export interface Mark {
  readonly seq: number;
  /** The checksum of the last line of the journal; only if the folder was closed. */
  readonly chain?: string;
}

/** A folder that this emulator owns. */
export interface Lock {
  /** The end of the journal, as the previous owner noted it; undefined without a valid note. */
  readonly mark: Mark | undefined;
  /** Sets the number of the last command in the journal, which the next heartbeat writes to the lock file. */
  wrote(seq: number): void;
  /**
   * Writes the number of the last command to the lock file at once if it is lower than the noted one, before an import
   * or a reset replaces the state. Otherwise, after a crash during the import, the next start would report commands of
   * the old state as missing. A higher number has to wait until the new state is stored: `wrote` sets it then.
   */
  lower(seq: number): void;
  /** Throws if another emulator has taken the folder over while this process was suspended. */
  requireOwner(): void;
  /** Unlocks the folder. With `mark`, the lock file stays and holds the end of the journal; otherwise it is deleted. */
  release(mark?: Mark): Promise<void>;
}

/**
 * Locks a data folder for this emulator. Throws FolderLocked if another one uses it.
 *
 * As a heartbeat, the owner sets the modification time of the lock file twice a second. So a lock works across
 * processes, threads, containers and network file systems, which share no process ids, and ends soon after its owner.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const file = path.join(folder, 'lock');
  for (;;) {
    const id = randomUUID();
    const before = readRecord(file);
    if (!before && create(file, id)) return new HeldLock(file, id, undefined);
    if (!before) continue;
    if (await isInUse(file, before)) throw inUse(folder, file, before);
    if (await takeOver(file, id, before)) return new HeldLock(file, id, before);
  }
}

function inUse(folder: string, file: string, { pid, realm }: FoundRecord): FolderLocked {
  const owner = pid > 0 && realm === ownRealm() ? `process ${pid}` : 'another emulator, perhaps on another machine';
  return new FolderLocked(`The data folder ${folder} is in use by ${owner}, which holds ${file}.`);
}

function newRecord(id: string, handle: number, mark: Mark): LockRecord {
  return { id, pid: process.pid, realm: ownRealm(), boot: ownBoot(), inode: fstatSync(handle).ino, ...mark };
}

/** Creates the lock file; false if another process was faster. */
function create(file: string, id: string, seq = 0): boolean {
  try {
    const handle = openSync(file, 'wx');
    try {
      writeSync(handle, recordText(newRecord(id, handle, { seq })));
    } finally {
      closeSync(handle);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Waits for a heartbeat of the owner, unless the owner has closed the folder or has certainly ended. */
async function isInUse(file: string, record: FoundRecord): Promise<boolean> {
  if (record.chain !== undefined || hasEnded(record)) return false;
  for (let waited = 0; waited < SILENCE_MS; waited += POLL_MS) {
    await sleep(POLL_MS);
    const now = readRecord(file);
    if (!now || now.chain !== undefined) return false;
    if (now.id !== record.id || now.beat !== record.beat) return true;
  }
  return false;
}

/** Replaces the lock of an owner that has ended. If several emulators do so at once, one of them succeeds. */
async function takeOver(file: string, id: string, before: FoundRecord): Promise<boolean> {
  const own = unfinished(`${file}-${id}`);
  create(own, id, before.isValid ? before.seq : 0);
  const found = readRecord(file);
  if (found?.id !== before.id || found.beat !== before.beat) {
    rmSync(own);
    return false;
  }
  if (!moved(own, file)) return false;
  await sleep(SETTLE_MS);
  return readRecord(file)?.id === id;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => void realTime.setTimeout(resolve, ms));
}

/** Moves a file. Returns false if the file is gone: the owner of the folder removes such leftover files. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

class HeldLock implements Lock {
  readonly mark: Mark | undefined;
  readonly #file: string;
  readonly #handle: number;
  readonly #record: LockRecord;
  readonly #seq = new Float64Array(new SharedArrayBuffer(8));
  readonly #beats: Worker;
  #checkedAt = realTime.monotonic();
  #beatsHere: Timer | undefined;
  #isReleased = false;
  #isLost = false;

  constructor(file: string, id: string, before: FoundRecord | undefined) {
    if (before?.isValid) this.mark = { seq: before.seq, ...(before.chain !== undefined && { chain: before.chain }) };
    this.#file = file;
    this.#handle = openSync(file, 'r+');
    this.#seq[0] = this.mark?.seq ?? 0;
    this.#record = newRecord(id, this.#handle, { seq: 0 });
    const { buffer: seq } = this.#seq;
    this.#beats = new Worker(BEATS, {
      eval: true,
      execArgv: [],
      workerData: { file, seq, record: this.#record, everyMs: BEAT_MS, length: recordText(this.#record).length },
    });
    this.#beats.on('error', () => this.#beatHere());
    this.#beats.unref();
  }

  /** Makes the heartbeats in this thread, because no thread could be started: its folder is gone, for example. */
  #beatHere(): void {
    if (this.#isReleased) return;
    this.#beatsHere ??= realTime.setInterval(() => {
      try {
        if (this.#isOwner()) this.#write({ seq: this.#seq[0] ?? 0 });
      } catch {
        // As in the thread, a heartbeat that fails is left out.
      }
    }, BEAT_MS);
    this.#beatsHere.unref();
  }

  wrote(seq: number): void {
    this.#seq[0] = seq;
  }

  lower(seq: number): void {
    const lower = Math.min(seq, this.#seq[0] ?? seq);
    this.#seq[0] = lower;
    this.#write({ seq: lower });
  }

  requireOwner(): void {
    if (!this.#isLost && realTime.monotonic() - this.#checkedAt < TRUST_MS) return;
    this.#isLost ||= !this.#isOwner();
    if (this.#isLost) throw new Error(`another emulator has taken over the data folder, as ${this.#file} says`);
    const now = realTime.now() / 1000;
    futimesSync(this.#handle, now, now);
    this.#checkedAt = realTime.monotonic();
  }

  async release(mark?: Mark): Promise<void> {
    this.#isReleased = true;
    realTime.clear(this.#beatsHere);
    await this.#beats.terminate();
    if (!this.#isLost && this.#isOwner()) {
      if (mark) this.#write(mark);
      else rmSync(this.#file, { force: true });
    }
    this.#isLost = true;
    closeSync(this.#handle);
  }

  #isOwner(): boolean {
    return statSync(this.#file, { throwIfNoEntry: false })?.ino === this.#record.inode;
  }

  #write(mark: Mark): void {
    const bytes = Buffer.from(recordText({ ...this.#record, ...mark }));
    // With a string, Deno ignores the position.
    writeSync(this.#handle, bytes, 0, bytes.length, 0);
    ftruncateSync(this.#handle, bytes.length);
  }
}

/**
 * The program of the thread that makes the heartbeats. A busy main thread, a breakpoint or faked timers do not stop the
 * thread. The thread has its own file handle, because the main thread may close its handle at any time.
 */
const BEATS = `
  const { fstatSync, futimesSync, openSync, writeSync } = require('node:fs');
  const { file, seq, record, everyMs, length } = require('node:worker_threads').workerData;
  const written = new Float64Array(seq);
  const beat = (handle) => {
    try {
      const bytes = Buffer.from(JSON.stringify({ ...record, seq: written[0] }).padEnd(length - 1) + '\\n');
      writeSync(handle, bytes, 0, bytes.length, 0);
      const now = Date.now() / 1000;
      futimesSync(handle, now, now);
    } catch {}
  };
  try {
    const handle = openSync(file, 'r+');
    if (fstatSync(handle).ino === record.inode) setInterval(beat, everyMs, handle);
  } catch {
    // The folder was unlocked before this thread began.
  }
`;
