import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RecordedCommand } from '../domain/commands.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { warn } from '../warn.js';
import type { SavedState } from './document-reader.js';
import { journalFile, listFiles, snapshotFile, unfinished, VERSION_1 } from './files.js';
import type { Head } from './header.js';
import { atOnce, inSlices } from './in-slices.js';
import { Journal } from './journal.js';
import { type Lock, lockFolder } from './lock.js';
import { type FolderContent, readFolder } from './read-folder.js';
import { writeSnapshot } from './snapshot.js';
import { type RunningSnapshot, startSnapshot } from './snapshot-thread.js';

export interface DataFolderOptions {
  readonly folder: string;
  /** @see JournalOptions.fsync */
  readonly fsync?: boolean;
}

export interface StartOptions {
  /** Returns the app key, the settings and the notes for the headers of new files. */
  readonly head: () => Head;
  /** Called when the state has changes that could not be written. */
  readonly onLost: () => void;
}

/** More journals than this are merged into a snapshot, whatever their length. */
const MAX_JOURNALS = 30;
/** Shorter journals are replayed so fast that a snapshot is not worth its writing. */
const MIN_SNAPSHOT_BYTES = 4 * 1024 * 1024;
/**
 * A message takes about four times the space in a snapshot. So a snapshot is made when the journals have as many messages
 * as the snapshot, and the work for all snapshots grows with the messages, not with their square.
 */
const SNAPSHOT_PER_JOURNAL = 4;

/** A folder on disk with a snapshot of the state and the journals of the commands since. One emulator at a time uses it. */
export class DataFolder {
  readonly #folder: string;
  readonly #fsync: boolean;
  readonly #lock: Lock;
  #journal: Journal | undefined;
  #appKey = '';
  /** The journals since the last snapshot that are complete. */
  #journals: { readonly number: number; readonly bytes: number }[] = [];
  #snapshotBytes = 0;
  #running: RunningSnapshot | undefined;
  #isReplacing = false;
  #isClosing = false;
  readonly #removals: Promise<void>[] = [];

  private constructor({ folder, fsync = false }: DataFolderOptions, lock: Lock) {
    this.#folder = folder;
    this.#fsync = fsync;
    this.#lock = lock;
  }

  /** Locks a folder. Creates it if it does not exist. Throws FolderLocked if another emulator uses it. */
  static async open(options: DataFolderOptions): Promise<DataFolder> {
    mkdirSync(options.folder, { recursive: true });
    return new DataFolder(options, await lockFolder(options.folder));
  }

  /** Reads the state. Throws an InvalidDocument that names file and line if the folder is damaged. */
  read(): FolderContent {
    const content = atOnce(readFolder(this.#folder));
    this.#requireAll(content);
    return content;
  }

  /** Begins to write after the content that was read. */
  start(content: FolderContent, { head, onLost }: StartOptions): void {
    const { number, seq, chain, torn, stale, snapshotBytes, journals } = content;
    if (torn) truncateSync(torn.file, torn.bytes);
    for (const file of stale) rmSync(file, { force: true });
    this.#appKey = head().appKey;
    this.#snapshotBytes = snapshotBytes;
    this.#journals = [...journals];
    this.#journal = new Journal(
      {
        folder: this.#folder,
        fsync: this.#fsync,
        head,
        onLost,
        requireOwner: () => this.#lock.requireOwner(),
        onWritten: (written) => this.#lock.wrote(written),
        onBegun: (before) => this.#noteComplete(before),
      },
      { number, seq, chain },
    );
  }

  /** @see Journal.prepare */
  prepare(command: RecordedCommand): string {
    return this.#started.prepare(command);
  }

  /** @see Journal.append */
  append(line: string): Promise<void> {
    return this.#started.append(line);
  }

  /** Writes the clock and the faults soon. */
  note(): void {
    this.#journal?.note();
  }

  /** Reads the state again, after commands could not be written. */
  reread(): SavedState {
    return atOnce(readFolder(this.#folder, this.#started.position.number));
  }

  /**
   * Replaces the state by one that the commands in the journals did not produce. `swap` is called at the moment at which
   * the folder holds the new state.
   */
  async replace(saved: SavedState, head: Head, swap: () => void): Promise<void> {
    const journal = this.#started;
    this.#isReplacing = true;
    try {
      await this.#running?.stop();
      const draft = { file: this.#draft(), next: randomBytes(4).toString('hex') };
      await inSlices(writeSnapshot(draft, head, saved));
      journal.flush();
      this.#lock.requireOwner();
      this.#lock.lower(saved.seq);
      const { number } = journal.position;
      journal.restart({ number, seq: saved.seq, chain: draft.next }, head);
      this.#publish(number, draft.file);
      swap();
    } finally {
      this.#isReplacing = false;
    }
  }

  /** Writes all pending lines, and unlocks the folder. */
  async close(): Promise<void> {
    const journal = this.#journal;
    this.#isClosing = true;
    journal?.close();
    await this.#running?.stop();
    await Promise.all(this.#removals);
    const { seq, chain } = journal?.position ?? {};
    await this.#lock.release(seq === undefined || chain === undefined ? undefined : { seq, chain });
  }

  get #started(): Journal {
    if (!this.#journal) throw new Error('The data folder is not started.');
    return this.#journal;
  }

  /** Throws if the files lack a command that their last owner wrote, or if their last line has changed. */
  #requireAll({ seq, chain, number }: FolderContent): void {
    const { mark } = this.#lock;
    if (!mark) return;
    const last = number > 0 ? journalFile(this.#folder, number) : this.#folder;
    if (seq < mark.seq) throw new InvalidDocument(`${last} ends with command ${seq}; command ${mark.seq} is missing.`);
    if (mark.chain !== undefined && mark.chain !== chain) {
      throw new InvalidDocument(`${last} has changed since the folder was closed: its last line is another one.`);
    }
  }

  /** A journal was begun, perhaps after another one, which is complete now. */
  #noteComplete(before: { readonly number: number; readonly bytes: number } | undefined): void {
    if (before) this.#journals.push(before);
    const last = this.#journals.at(-1);
    if (!last || this.#running || this.#isReplacing) return;
    const bytes = this.#journals.reduce((sum, each) => sum + each.bytes, 0);
    const isWorthwhile = bytes >= Math.max(MIN_SNAPSHOT_BYTES, this.#snapshotBytes / SNAPSHOT_PER_JOURNAL);
    if (isWorthwhile || this.#journals.length > MAX_JOURNALS) void this.#makeSnapshot(last.number);
  }

  /** Makes a snapshot of the complete journals, while commands go on. */
  async #makeSnapshot(upTo: number): Promise<void> {
    const file = this.#draft();
    this.#running = startSnapshot({ folder: this.#folder, file, upTo, appKey: this.#appKey });
    try {
      await this.#running.done;
      if (this.#isReplacing) return;
      this.#lock.requireOwner();
      this.#publish(upTo, file);
    } catch (error) {
      // Nothing is lost: the journals still have all commands.
      if (!this.#isReplacing && !this.#isClosing) warn(`No snapshot could be made: ${(error as Error).message}`);
    } finally {
      this.#running = undefined;
      rmSync(file, { force: true });
    }
  }

  /** The name of a snapshot that is not complete. No two are the same, also if two emulators take turns in the folder. */
  #draft(): string {
    return unfinished(path.join(this.#folder, `snapshot-${randomBytes(6).toString('hex')}`));
  }

  /** Gives a complete snapshot its name, and removes the files that it replaces. */
  #publish(number: number, draft: string): void {
    const file = snapshotFile(this.#folder, number);
    renameSync(draft, file);
    this.#snapshotBytes = statSync(file).size;
    this.#journals = this.#journals.filter((journal) => journal.number > number);
    const { snapshots, journals, hasVersion1 } = listFiles(this.#folder);
    const replaced = [
      ...snapshots.filter((each) => each < number).map((each) => snapshotFile(this.#folder, each)),
      ...journals.filter((each) => each <= number).map((each) => journalFile(this.#folder, each)),
      ...(hasVersion1 ? Object.values(VERSION_1).map((name) => path.join(this.#folder, name)) : []),
    ];
    // Not awaited, because deleting large files takes time. The next start removes files that stay.
    this.#removals.push(...replaced.map((each) => rm(each, { force: true }).catch(() => {})));
  }
}
