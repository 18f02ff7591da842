import { type Answer, apply, type CommandId, decide, isQuery, type Params, query } from '../domain/commands.js';
import type { DomainEvent } from '../domain/events.js';
import type { Context, Now, Settings, Verdict } from '../domain/handler.js';
import { emptyState, type State } from '../domain/state/index.js';
import { warn } from '../warn.js';
import { decodeState, encodeState, type SavedState } from './codec.js';
import type { DataFolder } from './data-folder.js';

export interface StoreOptions {
  readonly settings: Settings;
  readonly now: () => number;
  readonly origin: () => string;
  readonly logs: () => string;
  /** Undefined keeps the state in memory only. */
  readonly folder: DataFolder | undefined;
}

interface ExecuteOptions {
  /** The platform of the client that sent the command, such as `Websocket`; undefined for the server API. */
  readonly source?: string | undefined;
  /**
   * The beginning of URLs in the answer.
   * @defaultValue the address of the emulator
   */
  readonly origin?: string | undefined;
  /** The app server's verdicts on the messages of a send. */
  readonly verdicts?: readonly Verdict[] | undefined;
}

type Listener = (event: DomainEvent) => void;

const COMMANDS_PER_SNAPSHOT = 20_000;

/** Holds the state and executes the commands that change it. */
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

  /** Calls a listener for each event from now on, in order, once the event's command is in the journal. */
  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Calls a listener after the whole state is replaced by a reset or an import. */
  onReplaced(listener: () => void): void {
    this.#onReplaced.push(listener);
  }

  /** Checks a command without executing it. Throws the Refusal that `execute` would reject with. */
  decide(id: CommandId, params: object): void {
    decide(this.state, id, params, this.#now());
  }

  /**
   * Executes a command or a query. The parameters must have been read by the contract. A command changes the state at
   * once; the promise resolves when the command is also in the journal. Rejects with a Refusal, and changes nothing, if
   * the command is not allowed.
   */
  execute<Id extends CommandId>(id: Id, params: Params<Id>, options: ExecuteOptions = {}): Promise<Answer<Id>> {
    return this.#execute(id, params as object, options) as Promise<Answer<Id>>;
  }

  async #execute(id: CommandId, params: object, { source, verdicts, origin }: ExecuteOptions): Promise<object> {
    if (isQuery(id)) return query(this.state, id, params, this.#now(origin));
    const { folder } = this.#options;
    if (folder?.journal.failure) throw folder.journal.failure;
    const { seq: lastSeq, state } = this.#saved;
    const events: DomainEvent[] = [];
    const tell = (event: DomainEvent) => void events.push(event);
    const { at, logs, utcOffsetHours, smsCaptcha, origin: ownOrigin } = this.#now(origin);
    // Written out: with a spread, this line was the slowest part of a short command.
    const context = {
      at,
      origin: ownOrigin,
      logs,
      utcOffsetHours,
      smsCaptcha,
      seq: lastSeq + 1,
      tell,
      source,
      verdicts,
    };
    decide(state, id, params, context);
    const answer = apply(state, id, params, context);
    this.#saved = { seq: context.seq, state };
    await (folder && this.#record(folder, { id, params }, context));
    for (const event of events) for (const listener of this.#listeners) listener(event);
    return answer;
  }

  /** Replaces the state by an empty one. */
  reset(): void {
    this.#replace({ seq: 0, state: emptyState() });
  }

  /** Returns the whole state as a string, for `import`. The same commands lead to identical strings. */
  export(): string {
    return encodeState(this.#saved);
  }

  /** Replaces the state by an exported one. Throws an InvalidDocument, and changes nothing, if the string is invalid. */
  import(text: string): void {
    this.#replace(decodeState(text));
  }

  /** Writes a snapshot and releases the data folder. */
  close(): void {
    const { folder } = this.#options;
    if (!folder) return;
    folder.journal.flush();
    // Callers got an error for the commands that a failed journal lacks, so their effects must not be saved.
    if (this.#sinceSnapshot > 0 && !folder.journal.failure) this.#checkpoint(folder);
    folder.close();
  }

  #now(origin = this.#options.origin()): Now {
    const { settings, now, logs } = this.#options;
    const { utcOffsetHours, smsCaptcha } = settings;
    return { utcOffsetHours, smsCaptcha, at: now(), origin, logs: logs() };
  }

  #record(
    folder: DataFolder,
    { id: endpoint, params }: { readonly id: string; readonly params: object },
    { at, seq, verdicts }: Context,
  ): Promise<void> {
    const written = folder.journal.append({ at, seq, endpoint, params, ...(verdicts && { verdicts }) });
    this.#sinceSnapshot += 1;
    if (folder.isSnapshotWorthwhile && this.#sinceSnapshot >= COMMANDS_PER_SNAPSHOT) this.#checkpoint(folder);
    return written;
  }

  #checkpoint(folder: DataFolder): void {
    this.#sinceSnapshot = 0;
    try {
      folder.checkpoint(this.#saved, this.#options.settings);
    } catch (error) {
      // Nothing is lost: the journal still has all commands.
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
