import { run } from '../domain/apply.js';
import type { DomainEvent } from '../domain/events.js';
import type { Context, Settings } from '../domain/handler.js';
import { handlerOf } from '../domain/handlers.js';
import { emptyState, type State } from '../domain/state/index.js';
import { warn } from '../warn.js';
import { decodeState, encodeState, type SavedState } from './codec.js';
import type { DataFolder } from './data-folder.js';

export interface StoreOptions {
  readonly settings: Settings;
  readonly now: () => number;
  readonly origin: () => string;
  /** Without one, the state is in memory only. */
  readonly folder: DataFolder | undefined;
}

type Listener = (event: DomainEvent) => void;

const COMMANDS_PER_SNAPSHOT = 20_000;

/** The state, and the only way to change it. */
export class Store {
  readonly #options: StoreOptions;
  #saved: SavedState;
  #sinceSnapshot = 0;
  #listeners: Listener[] = [];
  #onReplaced: (() => void)[] = [];

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#saved = options.folder?.restore(options.settings) ?? { seq: 0, state: emptyState() };
  }

  get state(): State {
    return this.#saved.state;
  }

  /** Tells of everything that happens from now on, in order, each time once it is kept. */
  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Calls when the whole state was replaced: by a reset, or an import. */
  onReplaced(listener: () => void): void {
    this.#onReplaced.push(listener);
  }

  /**
   * Carries out a request whose parameters were read by the contract. It takes effect at once; the promise settles
   * when it is also kept. Rejects with the handler's Refusal, and then nothing has happened. `source` is
   * what the client runs on that does it, for those who are told.
   */
  async execute(endpoint: string, params: object, source?: string): Promise<object> {
    const handler = handlerOf(endpoint);
    if (!handler) throw new Error(`No handler for ${endpoint}.`);
    const { seq, state } = this.#saved;
    if (handler.kind === 'query') return run(handler, state, params, this.#context(seq, []));

    const { folder } = this.#options;
    if (folder?.journal.failure) throw folder.journal.failure;
    const events: DomainEvent[] = [];
    const context = { ...this.#context(seq + 1, events), source };
    const answer = run(handler, state, params, context);
    this.#saved = { seq: context.seq, state };
    await this.#keep(endpoint, params, context);
    for (const event of events) for (const listener of this.#listeners) listener(event);
    return answer;
  }

  /** Forgets everything. */
  reset(): void {
    this.#replace({ seq: 0, state: emptyState() });
  }

  /** The whole state as text, for `import`. The same commands lead to the same text, to the byte. */
  export(): string {
    return encodeState(this.#saved);
  }

  /** Puts an exported state in the place of this one; throws an InvalidDocument, and changes nothing, if it is none. */
  import(text: string): void {
    this.#replace(decodeState(text));
  }

  /** Writes the snapshot and lets go of the folder. */
  close(): void {
    const { folder } = this.#options;
    if (!folder) return;
    folder.journal.flush();
    // A failed journal lacks commands that were refused for it, and their effects must not come back.
    if (this.#sinceSnapshot > 0 && !folder.journal.failure) this.#checkpoint(folder);
    folder.close();
  }

  #context(seq: number, events: DomainEvent[]): Context {
    const { settings, now, origin } = this.#options;
    const { utcOffsetHours, smsCaptcha } = settings;
    const tell = (event: DomainEvent) => void events.push(event);
    return { utcOffsetHours, smsCaptcha, at: now(), seq, origin: origin(), tell };
  }

  #keep(endpoint: string, params: object, { at, seq }: Context): Promise<void> | undefined {
    const { folder } = this.#options;
    const written = folder?.journal.append({ at, seq, endpoint, params });
    this.#sinceSnapshot += 1;
    if (folder?.isSnapshotWorthwhile && this.#sinceSnapshot >= COMMANDS_PER_SNAPSHOT) this.#checkpoint(folder);
    return written;
  }

  #checkpoint(folder: DataFolder): void {
    this.#sinceSnapshot = 0;
    try {
      folder.checkpoint(this.#saved, this.#options.settings);
    } catch (error) {
      // The journal still has all commands, so nothing is lost yet.
      warn(`No snapshot could be written: ${(error as Error).message}`);
    }
  }

  #replace(saved: SavedState): void {
    this.#options.folder?.replace(saved, this.#saved.seq, this.#options.settings);
    this.#saved = saved;
    this.#sinceSnapshot = 0;
    for (const listener of this.#onReplaced) listener();
  }
}
