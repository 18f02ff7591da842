import { mkdirSync } from 'node:fs';
import { replay } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { emptyState } from '../domain/state/index.js';
import type { SavedState } from './codec.js';
import { Journal } from './journal.js';
import { type Lock, lockFolder } from './lock.js';
import { SnapshotFile } from './snapshot.js';
import { upgradeCommand } from './migrations.js';

export interface DataFolderOptions {
  readonly folder: string;
  /** @see JournalOptions.fsync */
  readonly fsync?: boolean;
}

/** A folder on disk with a snapshot of the state and a journal of the commands since. One process at a time uses it. */
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

  /**
   * Restores the state from the snapshot and the journal, which is replayed under its own settings. If `settings` differ,
   * the journal starts anew under them.
   */
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

  /** Whether the journal is so long that writing a snapshot costs less than replaying the journal. */
  get isSnapshotWorthwhile(): boolean {
    return this.journal.size >= this.#snapshots.size;
  }

  /** Writes the state to the snapshot and empties the journal. */
  checkpoint(saved: SavedState, settings: Settings): void {
    this.journal.flush();
    this.#snapshots.write(saved);
    this.journal.restart(settings);
  }

  /** Replaces the saved state by one that the commands in the journal did not produce. */
  replace({ state, seq }: SavedState, lastSeq: number, settings: Settings): void {
    // If the process dies before the journal is emptied, no command in the journal may look newer than the snapshot.
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
        replay(state, upgradeCommand(command, 1), settings);
      } catch (cause) {
        const place = `${this.journal.file}:${line}`;
        throw new Error(`The journal cannot be replayed at ${place}: ${(cause as Error).message}`, { cause });
      }
      seq = command.seq;
    }
    return { seq, state };
  }
}
