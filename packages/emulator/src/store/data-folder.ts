import { mkdirSync } from 'node:fs';
import { replay } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { emptyState } from '../domain/state/index.js';
import type { SavedState } from './codec.js';
import { presentForm } from './earlier-commands.js';
import { Journal } from './journal.js';
import { type Lock, lockFolder } from './lock.js';
import { SnapshotFile } from './snapshot.js';

export interface DataFolderOptions {
  readonly folder: string;
  /** @see JournalOptions.fsync */
  readonly fsync?: boolean;
}

/** A folder that holds a state: a snapshot of it, and a journal of the commands since. One process has it at a time. */
export class DataFolder {
  readonly #lock: Lock;
  readonly #snapshots: SnapshotFile;
  readonly journal: Journal;

  constructor({ folder, fsync = false }: DataFolderOptions) {
    mkdirSync(folder, { recursive: true });
    this.#lock = lockFolder(folder);
    try {
      this.#snapshots = new SnapshotFile(folder);
      this.journal = new Journal({ folder, fsync });
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  /** Reads what was kept, and makes ready for commands under `settings`, which need not be those of before. */
  restore(settings: Settings): SavedState {
    const snapshot = this.#snapshots.read() ?? { seq: 0, state: emptyState() };
    const before = this.journal.content.settings;
    const restored = this.#replay(snapshot, before ?? settings);
    if (before?.utcOffsetHours !== settings.utcOffsetHours || before.smsCaptcha !== settings.smsCaptcha) {
      if (restored.seq > snapshot.seq) this.#snapshots.write(restored);
      this.journal.restart(settings);
    }
    return restored;
  }

  /** Whether the journal has grown so long that a snapshot costs less than the replay that it saves. */
  get isSnapshotWorthwhile(): boolean {
    return this.journal.size >= this.#snapshots.size;
  }

  /** Puts the state into the snapshot, and empties the journal. */
  checkpoint(saved: SavedState, settings: Settings): void {
    this.journal.flush();
    this.#snapshots.write(saved);
    this.journal.restart(settings);
  }

  /** Keeps another state instead, one that does not come of the commands in the journal. */
  replace({ state, seq }: SavedState, lastSeq: number, settings: Settings): void {
    // Should the process end before the journal is emptied, then no command in it may look newer than this state.
    this.checkpoint({ state, seq: Math.max(seq, lastSeq) }, settings);
    if (seq < lastSeq) this.#snapshots.write({ state, seq });
  }

  close(): void {
    this.journal.close();
    this.#lock.release();
  }

  #replay({ seq: coveredSeq, state }: SavedState, settings: Settings): SavedState {
    let seq = coveredSeq;
    for (const { line, command } of this.journal.content.commands) {
      if (command.seq <= coveredSeq) continue;
      try {
        if (command.seq !== seq + 1) throw new Error(`command ${command.seq} follows command ${seq}.`);
        replay(state, presentForm(command), settings);
      } catch (cause) {
        const place = `${this.journal.file}:${line}`;
        throw new Error(`The journal cannot be replayed at ${place}: ${(cause as Error).message}`, { cause });
      }
      seq = command.seq;
    }
    return { seq, state };
  }
}
