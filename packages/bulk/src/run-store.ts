import { type RedisClient, type RunScript, scriptOn } from '@rongkit/redis';
import type { Status } from 'rongkit/bulk';
import { keepTrying } from './keep-trying.js';
import { KEYS, SCRIPTS } from './scripts.js';

/** Status of a run. `lost`: Redis has lost writes that it had acknowledged. */
export type RunStatus = 'running' | 'paused' | 'stopped' | 'cancelled' | 'finished' | 'lost';

/** Outcome of a chunk, as it is stored. `result` and `error` are JSON. */
export interface StoredOutcome {
  readonly status: Status;
  readonly result?: string | undefined;
  readonly error?: string | undefined;
  readonly replaces?: 'unknown';
  readonly number?: number;
}

/** Receivers of a failed or unknown chunk, as stored. `since`: when the call began, by the clock of Redis. */
export interface KeptReceivers {
  readonly position: string;
  readonly receivers: string;
  readonly token: string;
  readonly since: number;
  readonly error?: string;
}

type Name = keyof typeof SCRIPTS;
type Reply = readonly [word: string, version: number | string, ...rest: unknown[]];
type Scripts = Readonly<Record<Name, RunScript>>;

const known = new WeakMap<RedisClient, Scripts>();

function scriptsOn(client: RedisClient): Scripts {
  const scripts =
    known.get(client) ??
    (Object.fromEntries(Object.entries(SCRIPTS).map(([name, text]) => [name, scriptOn(client, text)])) as Scripts);
  known.set(client, scripts);
  return scripts;
}

/** Connection and key prefix for the state of runs. */
export interface StoreOptions {
  readonly client: RedisClient;
  readonly prefix: string;
  /** Whether the owner was closed, so that the store no longer waits for an unreachable Redis. */
  readonly isClosed: () => boolean;
}

/**
 * The state of a run in Redis, as one process sees it. The store waits while Redis is unreachable, and remembers the
 * version that Redis has acknowledged.
 */
export class RunStore {
  readonly id: string;
  readonly #prefix: string;
  readonly #keys: readonly string[];
  readonly #scripts: Scripts;
  readonly #isClosed: () => boolean;
  #epoch = '';
  #version = 0;

  constructor(id: string, { client, prefix, isClosed }: StoreOptions) {
    this.id = id;
    this.#prefix = prefix;
    this.#keys = KEYS.map((key) => `${prefix}:bulk:{${id}}:${key}`);
    this.#scripts = scriptsOn(client);
    this.#isClosed = isClosed;
  }

  get epoch(): string {
    return this.#epoch;
  }

  get version(): number {
    return this.#version;
  }

  /** Adopts the epoch and version of the run from another process, unless a newer version is known. */
  know(epoch: string, version: number): void {
    if (this.#epoch === epoch) this.#version = Math.max(this.#version, version);
    else if (this.#epoch === '') [this.#epoch, this.#version] = [epoch, version];
  }

  async start(start: Start): Promise<Started | undefined> {
    const { epoch, digest, planner, mustExist, isVolatile, fields } = start;
    const args = [
      epoch,
      digest,
      planner,
      mustExist ? '1' : '0',
      isVolatile ? '1' : '0',
      ...Object.entries(fields).flat(),
    ];
    const [word, version, found, status, planned, chain, complete] = (await this.#run('start', args)) as Reply;
    if (word === 'other') return undefined;
    this.know(String(found), Number(version));
    return {
      status: status as RunStatus,
      planned: Number(planned),
      chain: String(chain),
      isComplete: Number(complete) === 1,
    };
  }

  /** Adds chunks to the run. Returns `planned`, or the reason why no chunk was added. */
  async plan(planner: string, from: number, { chain, isComplete, chunks }: PlannedPart): Promise<string> {
    const parts = chunks.flatMap(({ count, receivers }) => [String(count), receivers]);
    return (await this.#ask('plan', planner, String(from), chain, isComplete ? '1' : '0', ...parts))[0];
  }

  /**
   * Returns the positions of all chunks whose outcome was not delivered yet, and in `settled` those that already have
   * an outcome.
   */
  async open(planner: string): Promise<{ word: string; chunks: readonly string[]; settled: readonly string[] }> {
    const [word, , chunks = [], settled = []] = await this.#ask('open', planner);
    return { word, chunks: chunks as string[], settled: settled as string[] };
  }

  /**
   * Returns the receivers of the chunks whose outcome was not delivered yet, as JSON, by position, and in `settled` the
   * positions of the chunks that have an outcome. For a lost run `settled` is empty: its reader may have ended before
   * the last outcomes.
   */
  async chunks(): Promise<{ readonly all: Map<number, string>; readonly settled: ReadonlySet<number> }> {
    const [word, , all, settled] = await this.#ask('chunks');
    const withOutcome = word === 'lost' ? new Set<number>() : numbers(settled);
    return { all: new Map(pairs(all).map(([at, text]) => [Number(at), text])), settled: withOutcome };
  }

  /** Takes a chunk. Returns `taken` and the receivers, or the reason why the chunk must not be sent. */
  async take(position: number, token: string): Promise<readonly [word: string, receivers: string]> {
    const [word, , receivers = '[]'] = await this.#ask('take', String(position), token);
    return [word, String(receivers)];
  }

  /** Marks that the call begins. Returns `begun`, or the reason why the call must not begin. */
  async begin(position: number, token: string): Promise<string> {
    return (await this.#ask('begin', String(position), token))[0];
  }

  /** Gives an unsent chunk back. Returns `unknown` if the chunk has already got that outcome. */
  async release(position: number, token: string, { error, stops }: Release): Promise<string> {
    return (await this.#ask('release', String(position), token, error, stops ? '1' : '0'))[0];
  }

  async settle(position: number, token: string, settled: Settled): Promise<void> {
    const { outcome, receivers, isAnswered } = settled;
    await this.#ask('settle', String(position), token, JSON.stringify(outcome), receivers, isAnswered ? '1' : '0');
  }

  /** Confirms an outcome, which is then dropped, and returns the next outcome; see the script `TELL`. */
  async tell(reader: string, { position, number, isFirst, isLast }: Telling): Promise<Told> {
    const flags = [isFirst ? '1' : '0', isLast ? '1' : '0'];
    const [word, , head, outcome, receivers] = await this.#ask('tell', reader, position, number, ...flags);
    if (word !== 'outcome') return { word, left: Number(head ?? 0) };
    return {
      word,
      left: 0,
      position: Number(head),
      outcome: JSON.parse(String(outcome)) as StoredOutcome,
      receivers: String(receivers),
    };
  }

  async control(wanted: 'running' | 'paused' | 'cancelled'): Promise<string> {
    return (await this.#ask('control', wanted))[0];
  }

  /** All fields of the run, and the time by the clock of Redis; undefined for a run that does not exist. */
  async report(): Promise<{ readonly fields: Readonly<Record<string, string>>; readonly now: number } | undefined> {
    const [word, , fields, now] = await this.#ask('report');
    return word === '' ? undefined : { fields: Object.fromEntries(pairs(fields)), now: Number(now) };
  }

  /** Iterates over the receivers of failed or unknown chunks. */
  async *scan(which: 'failed' | 'unknown'): AsyncGenerator<KeptReceivers, void, undefined> {
    // HSCAN may return an entry of a hash twice.
    const seen = new Set<string>();
    let cursor = '0';
    do {
      const [, , next, part] = await this.#ask('scan', which, cursor);
      cursor = String(next);
      for (const [position, text] of pairs(part)) {
        if (seen.has(position)) continue;
        seen.add(position);
        yield { position, ...(JSON.parse(text) as Omit<KeptReceivers, 'position'>) };
      }
    } while (cursor !== '0');
  }

  /** Records that this run sends messages with this content, which is given as a digest. */
  async noteContent(content: string): Promise<void> {
    await this.#runOn('note', [this.#keyOf(content)], [this.id]);
  }

  /**
   * Returns the ids of the runs that have sent messages with this content. Redis keeps the ids longer than the service
   * keeps its logs.
   */
  async sameContent(content: string): Promise<readonly string[]> {
    return (await this.#runOn('same', [this.#keyOf(content)], [])) as readonly string[];
  }

  #keyOf(content: string): string {
    return `${this.#prefix}:bulk:content:${content}`;
  }

  async #ask(name: Name, ...args: readonly string[]): Promise<Reply> {
    const reply = (await this.#run(name, [this.#epoch, String(this.#version), ...args])) as Reply;
    this.#version = Math.max(this.#version, Number(reply[1]));
    return reply;
  }

  #run(name: Name, args: readonly string[]): Promise<unknown> {
    return this.#runOn(name, this.#keys, args);
  }

  #runOn(name: Name, keys: readonly string[], args: readonly string[]): Promise<unknown> {
    return keepTrying(() => this.#scripts[name](keys, ...args), this.#isClosed);
  }
}

export interface Start {
  readonly epoch: string;
  readonly digest: string;
  readonly planner: string;
  readonly mustExist: boolean;
  readonly isVolatile: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

/** State of a run when its planner starts. */
export interface Started {
  readonly status: RunStatus;
  readonly planned: number;
  readonly chain: string;
  readonly isComplete: boolean;
}

export interface PlannedPart {
  readonly chain: string;
  readonly isComplete: boolean;
  readonly chunks: readonly { readonly count: number; readonly receivers: string }[];
}

interface Release {
  /** Error of the chunk, as JSON; empty if there is none. */
  readonly error: string;
  /** Whether the run must stop. */
  readonly stops: boolean;
}

interface Settled {
  readonly outcome: StoredOutcome;
  readonly receivers: string;
  /** Whether a finished call has this outcome, which then counts for `maxFailures`. */
  readonly isAnswered: boolean;
}

interface Telling {
  readonly position: string;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Next outcome. Without an outcome, `word` is the reason: `wait`, `over`, `replaced`, or `ended` after the last
 * confirmation.
 */
export interface Told {
  readonly word: string;
  /** Number of chunks whose outcome was not delivered yet; 0 beside an outcome. */
  readonly left: number;
  readonly position?: number;
  readonly outcome?: StoredOutcome;
  readonly receivers?: string;
}

function pairs(flat: unknown): [string, string][] {
  const items = flat as readonly string[];
  return items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? '']] : [])) as [
    string,
    string,
  ][];
}

function numbers(items: unknown): ReadonlySet<number> {
  return new Set((items as readonly string[]).map(Number));
}
