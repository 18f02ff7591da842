import {
  type Answer,
  apply,
  type CommandId,
  decide,
  isQuery,
  type Params,
  query,
  type RecordedCommand,
} from '../domain/commands.js';
import type { DomainEvent } from '../domain/events.js';
import type { Now, Settings, Verdict } from '../domain/handler.js';
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

/** By whom and how a request is carried out. */
interface Carrying {
  /** The platform of the client that acts; absent for the server API. */
  readonly source?: string | undefined;
  /** The verdicts of the app server on the messages of a send. */
  readonly verdicts?: readonly Verdict[] | undefined;
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

  /** Throws the Refusal of a command that is not possible now. */
  decide(id: CommandId, params: object): void {
    decide(this.state, id, params, this.#now());
  }

  /**
   * Carries out a request whose parameters were read by the contract. It takes effect at once; the promise settles when
   * it is also kept. Rejects with the Refusal of a request that is not possible, and then nothing has happened.
   */
  async execute<Id extends CommandId>(id: Id, params: Params<Id>, how: Carrying = {}): Promise<Answer<Id>> {
    return (await this.#execute(id, params as object, how)) as Answer<Id>;
  }

  async #execute(id: CommandId, params: object, { source, verdicts }: Carrying): Promise<object> {
    if (isQuery(id)) return query(this.state, id, params, this.#now());
    const { folder } = this.#options;
    if (folder?.journal.failure) throw folder.journal.failure;
    const { seq: lastSeq, state } = this.#saved;
    const events: DomainEvent[] = [];
    const tell = (event: DomainEvent) => void events.push(event);
    const context = { ...this.#now(), seq: lastSeq + 1, tell, source, verdicts };
    decide(state, id, params, context);
    const answer = apply(state, id, params, context);
    const { at, seq } = context;
    this.#saved = { seq, state };
    await this.#keep({ at, seq, endpoint: id, params, ...(verdicts && { verdicts }) });
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

  #now(): Now {
    const { settings, now, origin } = this.#options;
    const { utcOffsetHours, smsCaptcha } = settings;
    return { utcOffsetHours, smsCaptcha, at: now(), origin: origin() };
  }

  #keep(command: RecordedCommand): Promise<void> | undefined {
    const { folder } = this.#options;
    const written = folder?.journal.append(command);
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
