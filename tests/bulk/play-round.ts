import { createEmulator, type Emulator } from '@rongkit/emulator';
import { Redis } from 'ioredis';
import { type Ending, startRedis, type TestRedis } from '../redis/start-redis.js';
import type { Random } from '../support/random.js';
import { type BullMq, Program } from './programs.js';
import type { PlannerSettings, WorkerSettings } from './settings.js';

const WORKERS = 3;
const CONCURRENCY = 2;
const CHUNK_SIZE = 5;
const DEAD_AFTER_MS = 1000;
/** A call takes so long, so that trouble meets calls under way. */
const ANSWER_MS = 40;
/** Time in which an outcome comes, unless all workers are in trouble: then the trouble goes on. */
const QUIET_MS = 1500;

/** Settings of a round of trouble. */
export interface RoundOptions {
  readonly bullmq: BullMq;
  readonly random: Random;
  readonly receivers?: number;
  /** Kinds of trouble, one after the other. */
  readonly troubles: readonly Trouble[];
}

export const TROUBLES = ['kill-worker', 'stop-worker', 'kill-planner', 'restart-redis', 'stall-redis', 'flush'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What became of a round. */
export interface RoundResult {
  readonly status: string;
  readonly sent: number;
  readonly unknown: number;
  /** Receivers that a lost run does not account for. */
  readonly open: number;
  /** Largest number of unknown receivers that the trouble explains. */
  readonly maxUnknown: number;
  /** What is wrong; empty if nothing is. */
  readonly problems: readonly string[];
}

/** Plays a round: sends to receivers while things go wrong, and compares the outcomes with the inboxes. */
export async function playRound(ending: Ending, options: RoundOptions): Promise<RoundResult> {
  const redis = await startRedis(ending);
  const emulator = await createEmulator({ rateLimits: 'off' });
  ending.onTestFinished(() => emulator.close());
  emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: ANSWER_MS });
  const round = new Round(redis, emulator, options);
  ending.onTestFinished(() => round.end());
  return round.play();
}

interface Line {
  readonly position?: number;
  readonly status: string;
  readonly replaces?: string;
  readonly open?: readonly string[];
}

class Round {
  readonly #redis: TestRedis;
  readonly #emulator: Emulator;
  readonly #options: RoundOptions;
  readonly #workers: Program[] = [];
  #planner: Program | undefined;
  readonly #outcomes = new Map<number, string>();
  /** Outcomes that the planner of now has told, to find one that it tells twice. */
  #told = new Set<string>();
  readonly #problems: string[] = [];
  #end: Line | undefined;
  #harms = 0;
  #onLine = () => {};

  constructor(redis: TestRedis, emulator: Emulator, options: RoundOptions) {
    this.#redis = redis;
    this.#emulator = emulator;
    this.#options = options;
  }

  async play(): Promise<RoundResult> {
    await Promise.all(Array.from({ length: WORKERS }, () => this.#startWorker()));
    await this.#startPlanner(false);
    for (const trouble of this.#options.troubles) {
      await this.#outcomesMore(1 + this.#options.random.below(5));
      if (this.#end) break;
      await this.#make(trouble);
    }
    while (!this.#end) {
      await this.#planner?.ended;
      if (!this.#end) await this.#startPlanner(true);
    }
    return this.#judge(this.#end);
  }

  async end(): Promise<void> {
    const programs = [...this.#workers, ...(this.#planner ? [this.#planner] : [])];
    await Promise.all(programs.map((each) => each.kill()));
  }

  async #startWorker(): Promise<void> {
    const { bullmq, random } = this.#options;
    const worker = new Program('worker-program', bullmq, {
      redisPort: this.#redis.port,
      credentials: this.#emulator.credentials,
      // BullMQ 5 has no other.
      library: bullmq === 'bullmq' ? random.pick(['ioredis', 'redis'] as const) : 'ioredis',
      concurrency: CONCURRENCY,
      deadAfterMs: DEAD_AFTER_MS,
    } satisfies WorkerSettings);
    this.#workers.push(worker);
    await worker.ready();
  }

  async #startPlanner(resume: boolean): Promise<void> {
    const { bullmq, receivers = 300 } = this.#options;
    this.#told = new Set();
    const settings: PlannerSettings = {
      redisPort: this.#redis.port,
      credentials: this.#emulator.credentials,
      id: 'round',
      receivers,
      chunkSize: CHUNK_SIZE,
      lookahead: 20,
      resume,
      allowVolatile: false,
    };
    this.#planner = new Program('planner-program', bullmq, settings, (line: Line) => this.#hear(line));
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
    });
  }

  async #make(trouble: Trouble): Promise<void> {
    this.#harms += 1;
    switch (trouble) {
      case 'kill-worker': {
        await this.#pickWorker().kill();
        return this.#startWorker();
      }
      case 'stop-worker': {
        const { child } = this.#pickWorker();
        child.kill('SIGSTOP');
        // Long enough for the others to take the worker for dead, or not.
        await this.#outcomesMore(this.#options.random.pick([5, 20]));
        child.kill('SIGCONT');
        return;
      }
      case 'kill-planner': {
        await this.#planner?.kill();
        return this.#end ? undefined : this.#startPlanner(true);
      }
      case 'restart-redis': {
        await this.#redis.kill();
        return this.#redis.start();
      }
      case 'stall-redis':
        return this.#command((client) => client.call('DEBUG', 'SLEEP', '1.5'));
      case 'flush':
        return this.#command((client) => client.flushall());
    }
  }

  async #command(run: (client: Redis) => Promise<unknown>): Promise<void> {
    const client = new Redis(this.#redis.port);
    await run(client);
    client.disconnect();
  }

  #pickWorker(): Program {
    const running = this.#workers.filter(({ isRunning }) => isRunning);
    return this.#options.random.pick(running);
  }

  #judge({ status, open = [] }: Line): RoundResult {
    const { receivers = 300 } = this.#options;
    const isOpen = new Set(open);
    const counts: Record<string, number> = { sent: 0, failed: 0, unknown: 0, open: 0 };
    for (let index = 0; index < receivers; index++) {
      const arrived = this.#emulator.inbox(`u${index}`).length;
      const outcome = this.#outcomes.get(Math.floor(index / CHUNK_SIZE) * CHUNK_SIZE);
      if (arrived > 1) this.#problems.push(`u${index} has ${arrived} messages`);
      if (outcome === 'sent' && arrived === 0) this.#problems.push(`u${index} was told as sent`);
      if (outcome === 'failed' && arrived > 0) this.#problems.push(`u${index} was told as failed`);
      if (!outcome && !isOpen.has(`u${index}`)) this.#problems.push(`u${index} is missing`);
      counts[outcome ?? 'open'] = (counts[outcome ?? 'open'] ?? 0) + 1;
    }
    const maxUnknown = this.#harms * WORKERS * CONCURRENCY * CHUNK_SIZE;
    if ((counts.unknown ?? 0) > maxUnknown) this.#problems.push(`${counts.unknown} unknown, at most ${maxUnknown}`);
    const isFlushed = this.#options.troubles.includes('flush');
    if (status === 'lost' && !isFlushed) this.#problems.push('the run was lost without a reason');
    return {
      status,
      sent: counts.sent ?? 0,
      unknown: counts.unknown ?? 0,
      open: counts.open ?? 0,
      maxUnknown,
      problems: this.#problems,
    };
  }
}
