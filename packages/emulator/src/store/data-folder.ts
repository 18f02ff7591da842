import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { InvalidDocument } from '../domain/state/shape.js';
import { warn } from '../warn.js';
import type { SavedState } from './document-reader.js';
import { journalFile, snapshotFile, unfinished } from './files.js';
import { type Head, headerLine } from './header.js';
import type { HistoryLimit } from './history/lines-since.js';
import type { FolderPast } from './history/open-past.js';
import { atOnce, inSlices } from './in-slices.js';
import { Journal } from './journal.js';
import { keptFiles } from './kept-files.js';
import { type Lock, lockFolder } from './lock.js';
import { type FolderContent, readFolder } from './read-folder.js';
import { writeSnapshot } from './snapshot.js';
import { type RunningSnapshot, startSnapshot } from './snapshot-thread.js';

export interface DataFolderOptions {
  readonly folder: string;
  /** Whether to flush each command to the disk before it counts as written, so that it survives a power cut. */
  readonly fsync?: boolean;
  /** The limit of the command history, for which old files are kept; undefined keeps the files of the state only. */
  readonly history?: HistoryLimit | undefined;
}

export interface StartOptions {
  /** Returns the app key, the settings and the notes for the headers of new files. */
  readonly head: () => Head;
  /** Called after commands changed the state but could not be written. */
  readonly onLost: () => void;
}

/** If there are more journals than this, a snapshot is made of them, whatever their length. */
const MAX_JOURNALS = 30;
/** Journals with fewer bytes in total are replayed so fast that a snapshot does not pay off. */
const MIN_SNAPSHOT_BYTES = 4 * 1024 * 1024;
/**
 * A snapshot is made when the journals have a sixth of the bytes of the last snapshot. A message takes about twice the
 * space in a snapshot that it takes in a journal, and half the time to read. So the journals then have a third of the
 * messages of the snapshot: a start reads most messages from the snapshot, and the work for all snapshots grows with
 * the messages, not with their square.
 */
const SNAPSHOT_PER_JOURNAL = 6;

/**
 * A folder with a snapshot of the state, the journals of later commands, and older files of the command history. Only
 * one emulator can use it at a time.
 */
export class DataFolder {
  readonly #folder: string;
  readonly #fsync: boolean;
  readonly #history: HistoryLimit | undefined;
  /** Number of readers that use the files of the command history. No file is removed while any reader uses them. */
  #holds = 0;
  readonly #lock: Lock;
  #journal: Journal | undefined;
  #head: () => Head = () => {
    throw new Error('The data folder is not started.');
  };
  /** The complete journals after the last snapshot. */
  #journals: { readonly number: number; readonly bytes: number }[] = [];
  #snapshotBytes = 0;
  #running: RunningSnapshot | undefined;
  #isReplacing = false;
  #isClosing = false;
  readonly #removals: Promise<void>[] = [];

  private constructor({ folder, fsync = false, history }: DataFolderOptions, lock: Lock) {
    this.#history = history;
    this.#folder = folder;
    this.#fsync = fsync;
    this.#lock = lock;
  }

  /** Locks a folder, which must exist. Throws FolderLocked if another emulator uses it. */
  static async open(options: DataFolderOptions): Promise<DataFolder> {
    return new DataFolder(options, await lockFolder(options.folder));
  }

  /**
   * Reads the state. Throws an InvalidDocument if the folder is damaged. The message names the file and, if a line is
   * damaged, the line.
   */
  read(): FolderContent {
    const content = atOnce(readFolder(this.#folder));
    this.#requireAll(content);
    return content;
  }

  /** Starts writing after the content of `read`. Removes an incomplete last line, and files that are not needed. */
  start(content: FolderContent, { head, onLost }: StartOptions): void {
    const { number, seq, chain, torn, stale, snapshotBytes, journals } = content;
    if (torn) truncateSync(torn.file, torn.bytes);
    for (const file of [...stale, ...keptFiles(this.#folder, seq, this.#history).stale]) rmSync(file, { force: true });
    this.#head = head;
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

  /** Prepares to write the line of a command to the journal. Throws a Refusal if the line could not be stored. */
  prepare(line: string): void {
    this.#started.prepare(line);
  }

  /**
   * Writes a line to the journal at the end of this turn of the event loop. Resolves when the line is written, and
   * rejects with a Refusal if that fails.
   */
  append(line: string): Promise<void> {
    return this.#started.append(line);
  }

  /** Writes the clock and the faults to the journal at the end of this turn of the event loop. */
  note(): void {
    this.#journal?.note();
  }

  /** The path of the folder, as it was given. */
  get path(): string {
    return this.#folder;
  }

  /**
   * Writes a small file that only the user of the emulator may read. The file is replaced as a whole, and is on the disk
   * when the method returns. Throws if the folder has another owner.
   */
  writeWhole(name: string, content: string): void {
    this.#lock.requireOwner();
    const file = path.join(this.#folder, name);
    const draft = unfinished(file);
    rmSync(draft, { force: true });
    try {
      const handle = openSync(draft, 'wx', 0o600);
      try {
        writeFileSync(handle, content);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }

  /** Removes a small file, if the folder has it. Throws if the folder has another owner. */
  remove(name: string): void {
    this.#lock.requireOwner();
    rmSync(path.join(this.#folder, name), { force: true });
  }

  /** The files of the command history, with all commands so far. The files are kept until `release` is called. */
  holdHistory(): { readonly source: FolderPast; readonly release: () => void } {
    const journal = this.#started;
    journal.flush();
    const { number, seq } = journal.position;
    const { base, journals } = keptFiles(this.#folder, seq, this.#history);
    const isOpen = journals.at(-1) === number && journal.bytes > 0;
    this.#holds += 1;
    const release = () => {
      this.#holds -= 1;
      this.#sweep();
    };
    const bytes = isOpen ? journal.bytes : undefined;
    const header = headerLine(this.#head(), { kind: 'journal', seq });
    return { source: { kind: 'folder', folder: this.#folder, snapshot: base, journals, bytes, header }, release };
  }

  /** Reads the stored state again, after commands could not be written. */
  reread(): SavedState {
    return atOnce(readFolder(this.#folder, this.#started.position.number));
  }

  /**
   * Replaces the stored state by another state, such as an imported one. `swap` is called at the moment at which the
   * folder holds the new state.
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
      this.#lock.wrote(saved.seq);
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

  /**
   * Throws if the files lack a command that the lock file notes as written, or if their last line is not the noted one.
   * Without a valid note, nothing is checked.
   */
  #requireAll({ seq, chain, number }: FolderContent): void {
    const { mark } = this.#lock;
    if (!mark) return;
    const last = number > 0 ? journalFile(this.#folder, number) : this.#folder;
    if (seq < mark.seq) throw new InvalidDocument(`${last} ends with command ${seq}; command ${mark.seq} is missing.`);
    if (mark.chain !== undefined && mark.chain !== chain) {
      throw new InvalidDocument(`${last} has changed since the folder was closed: its last line is another one.`);
    }
  }

  /**
   * Called when a new journal is begun: removes unneeded files, and makes a snapshot of many or long journals.
   * `before` is the journal before the new one; undefined for the first journal of this emulator.
   */
  #noteComplete(before: { readonly number: number; readonly bytes: number } | undefined): void {
    if (before) this.#journals.push(before);
    this.#sweep();
    const last = this.#journals.at(-1);
    if (!last || this.#running || this.#isReplacing) return;
    const bytes = this.#journals.reduce((sum, each) => sum + each.bytes, 0);
    const isWorthwhile = bytes >= Math.max(MIN_SNAPSHOT_BYTES, this.#snapshotBytes / SNAPSHOT_PER_JOURNAL);
    if (isWorthwhile || this.#journals.length > MAX_JOURNALS) void this.#makeSnapshot(last.number);
  }

  /** Makes a snapshot of the complete journals, while commands are executed. */
  async #makeSnapshot(upTo: number): Promise<void> {
    const file = this.#draft();
    this.#running = startSnapshot({ folder: this.#folder, file, upTo, appKey: this.#head().appKey });
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

  /** A name for an incomplete snapshot. Each call makes a new name, even if two emulators use the folder in turn. */
  #draft(): string {
    return unfinished(path.join(this.#folder, `snapshot-${randomBytes(6).toString('hex')}`));
  }

  /** Gives a complete snapshot its final name, and removes the files that are no longer needed. */
  #publish(number: number, draft: string): void {
    const file = snapshotFile(this.#folder, number);
    renameSync(draft, file);
    this.#snapshotBytes = statSync(file).size;
    this.#journals = this.#journals.filter((journal) => journal.number > number);
    this.#sweep();
  }

  /** Removes files that neither the state nor the command history needs. The next start removes any that remain. */
  #sweep(): void {
    if (this.#holds > 0 || this.#isClosing) return;
    try {
      const { stale } = keptFiles(this.#folder, this.#started.position.seq, this.#history);
      // Not awaited, because the removal of large files takes a while.
      this.#removals.push(...stale.map((each) => rm(each, { force: true }).catch(() => {})));
    } catch (error) {
      warn(`Old files of the data folder are not removed: ${(error as Error).message}.`);
    }
  }
}
