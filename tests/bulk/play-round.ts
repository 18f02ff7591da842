import { createEmulator, type Emulator } from '@rongkit/emulator';
import { Redis } from 'ioredis';
import { type Ending, startRedis, type TestRedis } from '../redis/start-redis.js';
import type { Random } from '../support/random.js';
import { type BullMq, Program } from './programs.js';
import type { Library, PlannerSettings, WorkerSettings } from './settings.js';

const WORKERS = 3;
const CONCURRENCY = 2;
const CHUNK_SIZE = 5;
const RECEIVERS = 200;
const DEAD_AFTER_MS = 1000;
/** A call takes so long, so that trouble meets calls under way. */
const ANSWER_MS = 40;
/** Time in which an outcome comes, unless all workers are in trouble: then the trouble goes on. */
const QUIET_MS = 1500;

/** Kinds of trouble. Only a flush ends a run. */
export const TROUBLES = [
  'kill-worker',
  'stop-worker',
  'kill-planner',
  'restart-redis',
  'stall-redis',
  'flush',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Outcome of a round. */
export interface RoundResult {
  readonly status: string;
  /** Receivers by outcome; `open` are those that a lost run does not account for. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sentences about violated promises, such as a receiver with two messages; empty if there are none. */
  readonly problems: readonly string[];
}

/** Workers on three machines, a Redis and an emulator, for some rounds. */
export class Fleet {
  readonly redis: TestRedis;
  readonly emulator: Emulator;
  readonly bullmq: BullMq;
  readonly random: Random;
  readonly #workers: Program[] = [];

  private constructor(redis: TestRedis, emulator: Emulator, bullmq: BullMq, random: Random) {
    this.redis = redis;
    this.emulator = emulator;
    this.bullmq = bullmq;
    this.random = random;
  }

  static async start(ending: Ending, bullmq: BullMq, random: Random, program?: string): Promise<Fleet> {
    const redis = await startRedis(ending);
    const emulator = await createEmulator({ rateLimits: 'off' });
    ending.onTestFinished(() => emulator.close());
    emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: ANSWER_MS });
    const fleet = new Fleet(redis, emulator, bullmq, random);
    ending.onTestFinished(async () => {
      await Promise.all(fleet.#workers.map((each) => each.kill()));
    });
    await Promise.all(Array.from({ length: WORKERS }, () => fleet.startWorker(program)));
    return fleet;
  }

  async startWorker(program = 'worker-program'): Promise<void> {
    const worker = new Program(program, this.bullmq, {
      redisPort: this.redis.port,
      credentials: this.emulator.credentials,
      library: this.pickLibrary(),
      concurrency: CONCURRENCY,
      deadAfterMs: DEAD_AFTER_MS,
    } satisfies WorkerSettings);
    this.#workers.push(worker);
    await worker.ready();
  }

  pickLibrary(): Library {
    return this.bullmq === 'bullmq' ? this.random.pick(['ioredis', 'redis']) : 'ioredis';
  }

  pickWorker(): Program {
    return this.random.pick(this.#workers.filter(({ isRunning }) => isRunning));
  }

  /** Plays a round: sends to receivers while things go wrong, and compares the outcomes with the inboxes. */
  async play(id: string, troubles: readonly Trouble[]): Promise<RoundResult> {
    const round = new Round(this, id, troubles);
    try {
      return await round.play();
    } finally {
      await round.end();
    }
  }
}

interface Line {
  readonly position?: number;
  readonly status: string;
  readonly replaces?: string;
  readonly open?: readonly string[];
}

class Round {
  readonly #fleet: Fleet;
  readonly #id: string;
  readonly #troubles: readonly Trouble[];
  readonly #outcomes = new Map<number, string>();
  readonly #problems: string[] = [];
  #planner: Program | undefined;
  /** Outcomes that the planner of now has told, to find one that it tells twice. */
  #told = new Set<string>();
  #end: Line | undefined;
  #harms = 0;
  #onLine = () => {};

  constructor(fleet: Fleet, id: string, troubles: readonly Trouble[]) {
    this.#fleet = fleet;
    this.#id = id;
    this.#troubles = troubles;
  }

  async play(): Promise<RoundResult> {
    await this.#startPlanner(false);
    for (const trouble of this.#troubles) {
      await this.#outcomesMore(1 + this.#fleet.random.below(5));
      if (!this.#end) await this.#make(trouble);
    }
    while (!this.#end) {
      await this.#planner?.ended;
      if (!this.#end) await this.#startPlanner(true);
    }
    return this.#judge(this.#end);
  }

  async end(): Promise<void> {
    await this.#planner?.kill();
  }

  async #startPlanner(resume: boolean): Promise<void> {
    this.#told = new Set();
    const settings: PlannerSettings = {
      redisPort: this.#fleet.redis.port,
      library: this.#fleet.pickLibrary(),
      credentials: this.#fleet.emulator.credentials,
      id: this.#id,
      receivers: RECEIVERS,
      chunkSize: CHUNK_SIZE,
      lookahead: 20,
      resume,
      allowVolatile: false,
    };
    this.#planner = new Program('planner-program', this.#fleet.bullmq, settings, (line: Line) => this.#hear(line));
    await this.#planner.ready();
  }

  #hear(line: Line): void {
    const { position, status } = line;
    if (position === undefined) this.#end = line;
    else {
      const told = `${position} ${status}`;
      if (this.#told.has(told)) this.#problems.push(`the outcome ${told} was told twice`);
      this.#told.add(told);
      const before = this.#outcomes.get(position);
      if (before && before !== status && before !== 'unknown')
        this.#problems.push(`${position} was ${before}, then ${status}`);
      this.#outcomes.set(position, status);
    }
    this.#onLine();
  }

  /** Resolves after so many further outcomes, at the end of the run, or when nothing comes any more. */
  #outcomesMore(count: number): Promise<void> {
    return new Promise((resolve) => {
      let left = count;
      const finish = () => {
        clearTimeout(timer);
        this.#onLine = () => {};
        resolve();
      };
      const timer = setTimeout(finish, QUIET_MS);
      this.#onLine = () => {
        left -= 1;
        if (left <= 0 || this.#end) finish();
      };
      if (this.#end) finish();
    });
  }

  async #make(trouble: Trouble): Promise<void> {
    this.#harms += 1;
    switch (trouble) {
      case 'kill-worker': {
        await this.#fleet.pickWorker().kill();
        return this.#fleet.startWorker();
      }
      case 'stop-worker': {
        const { child } = this.#fleet.pickWorker();
        child.kill('SIGSTOP');
        // Long enough for the others to take the worker for dead, or not.
        await this.#outcomesMore(this.#fleet.random.pick([5, 20]));
        child.kill('SIGCONT');
        return;
      }
      case 'kill-planner': {
        await this.#planner?.kill();
        return this.#end ? undefined : this.#startPlanner(true);
      }
      case 'restart-redis': {
        await this.#fleet.redis.kill();
        return this.#fleet.redis.start();
      }
      case 'stall-redis':
        return this.#command((client) => client.call('DEBUG', 'SLEEP', '1.5'));
      case 'flush':
        return this.#command((client) => client.flushall());
    }
  }

  async #command(run: (client: Redis) => Promise<unknown>): Promise<void> {
    const client = new Redis(this.#fleet.redis.port);
    await run(client);
    client.disconnect();
  }

  #judge({ status, open = [] }: Line): RoundResult {
    const isOpen = new Set(open);
    const counts: Record<string, number> = {};
    for (let index = 0; index < RECEIVERS; index++) {
      const receiver = `${this.#id}-${index}`;
      const arrived = this.#fleet.emulator.inbox(receiver).length;
      const outcome = this.#outcomes.get(index - (index % CHUNK_SIZE)) ?? (isOpen.has(receiver) ? 'open' : 'missing');
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      const isWrong =
        outcome === 'missing' || (outcome === 'sent' && arrived === 0) || (outcome === 'failed' && arrived > 0);
      if (isWrong || arrived > 1) this.#problems.push(`${receiver} is ${outcome}, and has ${arrived} messages`);
    }
    const most = this.#harms * CONCURRENCY * CHUNK_SIZE;
    if ((counts.unknown ?? 0) > most) this.#problems.push(`${counts.unknown} are unknown, at most ${most} expected`);
    const expected = this.#troubles.includes('flush') ? /^(lost|finished)$/ : /^finished$/;
    if (!expected.test(status)) this.#problems.push(`the run is ${status}`);
    return { status, counts, problems: this.#problems };
  }
}
