import {
  type Answer,
  apply,
  type CommandId,
  type CommandSource,
  decide,
  isQuery,
  type Params,
  query,
} from '../domain/commands.js';
import type { DomainEvent } from '../domain/events.js';
import type { Now, Settings, Verdict } from '../domain/handler.js';
import { emptyState, type State } from '../domain/state/index.js';
import type { IdSource } from '../domain/values/identifiers.js';
import type { DataFolder } from './data-folder.js';
import { documentLines, encodeDocument, type ImportedState, ImportReader, textOf } from './document.js';
import { commandLine, type SavedState } from './document-reader.js';
import type { Head, Note } from './header.js';
import { CommandHistory } from './history/command-history.js';
import { type HistoryLimit, shared } from './history/lines-since.js';
import { newIdSeed } from './id-seed.js';
import { inSlices } from './in-slices.js';

/** Saves and restores the clock and the faults, which are stored with the state. */
export interface Kept {
  save(): Note;
  /** Applies the clock and the faults of a note, if the note has them. */
  restore(note: Note): void;
}

export interface StoreOptions {
  readonly appKey: string;
  readonly settings: Omit<Settings, 'idSeed'>;
  /** The seed of ids. If undefined, the seed of the data folder is used, or else a random seed. */
  readonly idSeed?: string | undefined;
  readonly now: () => number;
  readonly origin: () => string;
  /** The path below which message logs can be downloaded. */
  readonly logs: string;
  readonly kept: Kept;
  /** The data folder; undefined keeps the state in memory only. */
  readonly folder: DataFolder | undefined;
  /** The limit of the command history; undefined keeps no history. */
  readonly history?: HistoryLimit | undefined;
}

export interface ExecuteOptions {
  /** The platform of the client that sent the command, such as `Websocket`; undefined unless a client sent it. */
  readonly source?: string | undefined;
  /**
   * The beginning of URLs in the answer.
   * @defaultValue the address of the emulator
   */
  readonly origin?: string | undefined;
  /** The app server's verdicts on the messages of a send. */
  readonly verdicts?: readonly Verdict[] | undefined;
  /** The `X-Request-ID` of the API request that the command came from. */
  readonly requestId?: string | undefined;
  /**
   * The source of the command.
   * @defaultValue the clock
   */
  readonly by?: CommandSource | undefined;
  /**
   * Called with the sequence number of a command once it has changed the state, before it is in the journal; never for
   * a query.
   */
  readonly onExecuted?: ((seq: number) => void) | undefined;
}

const CLOCK: CommandSource = { kind: 'clock' };

/** A command that was executed and, with a data folder, written. */
export interface ExecutedCommand {
  readonly seq: number;
  readonly endpoint: CommandId;
  readonly by: CommandSource;
}

/**
 * Why the whole state was replaced. `fork`: by a state of a command history. `reread`: by the stored state, after a
 * change that could not be stored.
 */
export type ReplaceCause = 'reset' | 'import' | 'fork' | 'reread';

/** The cause of an event: the source of its command and, for an API request, the `X-Request-ID` of the request. */
export interface EventCause {
  readonly by: CommandSource;
  readonly requestId: string | undefined;
}

type Listener = (event: DomainEvent, cause: EventCause) => void;

/** A document in one string, or in pieces: strings or bytes of UTF-8. */
export type DocumentSource = string | AsyncIterable<string | Uint8Array>;

/** Holds the state and executes the commands that change it. */
export class Store {
  /** The clock and the faults that were stored in the data folder. */
  readonly restored: Note;
  /** The command history: the latest commands, and the states after them. */
  readonly history: CommandHistory;
  readonly #options: StoreOptions;
  #saved: SavedState;
  #idSeed: string;
  /** Resolves when commands may be executed again; undefined if they need not wait. */
  #pause: Promise<void> | undefined;
  /** The last export, import or reset. Exports, imports and resets run one after another. */
  #turn: Promise<unknown> = Promise.resolve();
  /** The error after which the state is unknown: a change could not be stored, and the folder cannot be read. */
  #failure: Error | undefined;
  #listeners: Listener[] = [];
  #onReplaced: ((cause: ReplaceCause) => void)[] = [];
  #onCommand: ((command: ExecutedCommand) => void)[] = [];

  constructor(options: StoreOptions) {
    this.#options = options;
    const { folder } = options;
    const content = folder?.read();
    this.#saved = content ?? { seq: 0, state: emptyState() };
    this.#idSeed = options.idSeed ?? content?.idSeed ?? newIdSeed();
    this.restored = content?.note ?? {};
    this.history = new CommandHistory({ limit: options.history, folder }, { seq: 0, header: this.#exportHead() });
    if (content) folder?.start(content, { head: () => this.#head(), onLost: () => this.#reread() });
  }

  get appKey(): string {
    return this.#options.appKey;
  }

  /** The sequence number of the last command. */
  get seq(): number {
    return this.#saved.seq;
  }

  /** The id seed and the sequence number of the last command. */
  get idSource(): IdSource {
    return { idSeed: this.#idSeed, seq: this.#saved.seq };
  }

  get state(): State {
    if (this.#failure) throw this.#failure;
    return this.#saved.state;
  }

  /**
   * Calls a listener for each event from now on, in order, once the event's command is in the journal. Returns a
   * function that removes the listener.
   */
  listen(listener: Listener): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((each) => each !== listener);
    };
  }

  /**
   * Calls a listener after the whole state is replaced, from now on. Returns a function that removes the listener.
   */
  onReplaced(listener: (cause: ReplaceCause) => void): () => void {
    this.#onReplaced.push(listener);
    return () => {
      this.#onReplaced = this.#onReplaced.filter((each) => each !== listener);
    };
  }

  /** Calls a listener for each command, in order, once the command is in the journal. */
  onCommand(listener: (command: ExecutedCommand) => void): void {
    this.#onCommand.push(listener);
  }

  /** Checks a command without executing it. Throws a Refusal if the command is not allowed. */
  decide(id: CommandId, params: object): void {
    decide(this.state, id, params, this.#now());
  }

  /**
   * Executes a command or a query. Parameters are not checked here: those of API calls must come from a `paramsReader`.
   * A command changes the state before this method returns, or, while `exportPieces` runs, after it. The promise
   * resolves when the command is also in the journal. It rejects with a Refusal if the command is not allowed or cannot
   * be stored, as on a full disk; a change that could not be stored is taken back.
   */
  execute<Id extends CommandId>(id: Id, params: Params<Id>, options: ExecuteOptions = {}): Promise<Answer<Id>> {
    return this.#execute(id, params as object, options) as Promise<Answer<Id>>;
  }

  async #execute(id: CommandId, params: object, options: ExecuteOptions): Promise<object> {
    const { source, verdicts, origin, by = CLOCK, onExecuted, requestId } = options;
    if (isQuery(id)) return query(this.state, id, params, this.#now(origin));
    while (this.#pause) await this.#pause;
    const { state } = this;
    const { folder } = this.#options;
    const { history } = this;
    const seq = this.#saved.seq + 1;
    const events: DomainEvent[] = [];
    const tell = (event: DomainEvent) => void events.push(event);
    const { at, logs, utcOffsetHours, smsCaptcha, idSeed, origin: urls } = this.#now(origin);
    // Written out: with a spread, this line was the slowest part of a short command.
    const context = { at, origin: urls, logs, utcOffsetHours, smsCaptcha, idSeed, seq, tell, source, verdicts };
    decide(state, id, params, context);
    const isRecorded = folder !== undefined || history.wantsCommands;
    const recorded = isRecorded ? { at, seq, endpoint: id, params, verdicts, by } : undefined;
    const line = folder && recorded && commandLine(recorded);
    if (line !== undefined) folder?.prepare(line);
    const answer = apply(state, id, params, context);
    this.#saved = { seq, state };
    onExecuted?.(seq);
    if (recorded && history.wantsCommands) history.addCommand(recorded);
    if (line !== undefined) await folder?.append(line);
    const command = { seq, endpoint: id, by };
    for (const listener of this.#onCommand) listener(command);
    const cause = { by, requestId };
    for (const event of events) for (const listener of this.#listeners) listener(event, cause);
    return answer;
  }

  /** Writes the clock and the faults to the data folder, and the clock to the command history. */
  note(): void {
    this.#options.folder?.note();
    if (this.history.wantsCommands) this.history.addNote(JSON.stringify({ note: { clock: this.#exportHead().clock } }));
  }

  /** Replaces the state by an empty state, with a new id seed unless the options have a seed. */
  reset(): Promise<void> {
    const idSeed = this.#options.idSeed ?? newIdSeed();
    return this.#inTurn(() => this.#replace({ seq: 0, state: emptyState() }, idSeed, 'reset'));
  }

  /**
   * Returns the whole state as a string, for `import`. The same commands at the same times, with the same id seed and
   * settings, lead to identical strings.
   */
  export(): string {
    return encodeDocument(this.#exportHead(), { seq: this.#saved.seq, state: this.state });
  }

  /** Like `export`, in pieces. Meanwhile commands wait; other work continues. */
  exportPieces(): Promise<Buffer[]> {
    return this.#inTurn(async () => {
      let resume: () => void = () => {};
      this.#pause = new Promise((resolve) => {
        resume = resolve;
      });
      try {
        return await inSlices(piecesOf(this.#exportHead(), { seq: this.#saved.seq, state: this.state }));
      } finally {
        this.#pause = undefined;
        resume();
      }
    });
  }

  /**
   * Replaces the state by an exported one. Also sets the clock and the id seed, if the document has them. Rejects with
   * an InvalidDocument, and changes nothing, if the document is invalid. Commands are executed while the document is
   * read; the import then replaces the state that they have changed.
   */
  async import(source: DocumentSource, cause: 'import' | 'fork' = 'import'): Promise<void> {
    const imported = await read(source, this.#options.now);
    const { clock, idSeed = this.#idSeed } = imported.header;
    await this.#inTurn(async () => {
      await this.#replace(imported, idSeed, cause, () => {
        if (clock) this.#options.kept.restore({ clock });
      });
    });
  }

  /** Releases the data folder once all commands are written. */
  async close(): Promise<void> {
    await this.history.close();
    await this.#options.folder?.close();
  }

  #now(origin = this.#options.origin()): Now {
    const { settings, now, logs } = this.#options;
    const { utcOffsetHours, smsCaptcha } = settings;
    return { utcOffsetHours, smsCaptcha, idSeed: this.#idSeed, at: now(), origin, logs: origin + logs };
  }

  #head(): Head {
    const { appKey, settings, kept } = this.#options;
    return { appKey, ...settings, idSeed: this.#idSeed, ...kept.save() };
  }

  /** The header of an export. Faults are not exported, because they belong to a test and not to the app. */
  #exportHead(): Head {
    const { faults: _, ...head } = this.#head();
    return head;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #replace({ seq, state }: SavedState, idSeed: string, cause: ReplaceCause, then?: () => void): Promise<void> {
    const document = await this.#historyDocument({ seq, state }, idSeed);
    const swap = () => {
      this.#saved = { seq, state };
      this.#idSeed = idSeed;
      this.history.restart({ seq, header: this.#exportHead(), ...(document && { document }) });
      then?.();
      for (const listener of this.#onReplaced) listener(cause);
    };
    const { folder } = this.#options;
    if (folder) await folder.replace({ seq, state }, { ...this.#head(), idSeed }, swap);
    else swap();
  }

  /**
   * The document of the base state of a command history in memory; undefined for an empty state, and without such a
   * history.
   */
  async #historyDocument(saved: SavedState, idSeed: string): Promise<Uint8Array[] | undefined> {
    const isNeeded = this.history.isOn && !this.#options.folder && Object.values(saved.state).some(hasAny);
    if (!isNeeded) return undefined;
    const pieces = await inSlices(piecesOf({ ...this.#exportHead(), idSeed }, saved));
    return pieces.map(shared);
  }

  /** Takes back changes that could not be stored: reads the stored state again. */
  #reread(): void {
    const { folder } = this.#options;
    try {
      if (folder) this.#saved = folder.reread();
      this.history.restart({ seq: this.#saved.seq, header: this.#exportHead() });
    } catch (cause) {
      this.#failure = new Error(`The data folder cannot be read: ${(cause as Error).message}`, { cause });
    }
    for (const listener of this.#onReplaced) listener('reread');
  }
}

function hasAny(member: { readonly size: number } | { readonly length: number }): boolean {
  return ('size' in member ? member.size : member.length) > 0;
}

function* piecesOf(head: Head, saved: SavedState): Generator<void, Buffer[]> {
  const pieces: Buffer[] = [];
  for (const piece of textOf(documentLines(head, saved))) {
    pieces.push(Buffer.from(piece));
    yield;
  }
  return pieces;
}

async function read(source: DocumentSource, now: () => number): Promise<ImportedState> {
  const reader = new ImportReader(now);
  if (typeof source === 'string') await inSlices(pushed(reader, source));
  else {
    const decoder = new TextDecoder();
    for await (const piece of source) {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      await inSlices(pushed(reader, text));
    }
    reader.push(decoder.decode());
  }
  return reader.finish();
}

const PIECE_CHARS = 64 * 1024;

function* pushed(reader: ImportReader, text: string): Generator<void, void> {
  for (let from = 0; from < text.length; from += PIECE_CHARS) {
    reader.push(text.slice(from, from + PIECE_CHARS));
    yield;
  }
}
