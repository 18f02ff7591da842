import { type Demand, LimitReached, type Permit, PermitQueue, type Quota, type Use } from 'rongkit';
import type { Exchange, Reply } from './exchange.js';
import { ShareOfOne } from './share-of-one.js';
import { UsesToReport } from './uses-to-report.js';

/** Rule for calls while Redis does not answer: see `whenDown` of `RedisRateLimiterOptions`. */
export type WhenDown = 'share' | 'wait' | 'reject';

export interface QuotaOptions {
  /** Id of this process for the bucket. */
  readonly id: string;
  readonly whenDown: WhenDown;
  readonly expectedProcesses: number;
  readonly exchange: (exchange: Exchange) => Promise<Reply>;
}

type Rates = Demand['rates'];

const LENGTH_MS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Time in milliseconds without an answer after which Redis counts as down. */
const ANSWER_MS = 250;
/** Pause in milliseconds between exchanges while Redis is down. */
const AGAIN_MS = 500;
/**
 * Maximum time in milliseconds between the exchanges of a process that holds permits or waits. After three times that
 * time without an exchange, the process counts as dead.
 */
const HEARTBEAT_MS = 1000;
const SILENT_MS = 3000;
/**
 * Time in milliseconds after the longest window for which this process relies on a count in Redis. The script keeps the
 * count a second longer.
 */
const KEPT_MS = 59_000;
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Quota of one bucket, which processes share by a count in Redis. */
export class SharedQuota implements Quota {
  readonly queue: PermitQueue = new PermitQueue(this);
  readonly #options: QuotaOptions;
  readonly #uses: UsesToReport;
  #rates: Rates;
  /** Shortest and longest window, in milliseconds. */
  readonly #window: readonly [shortest: number, longest: number];
  /** Weight that Redis has granted and no attempt has taken. It expires at `#leaseUntil`. */
  #lease = 0;
  #leaseUntil = 0;
  /** Weight of attempts in progress. */
  #open = 0;
  #refusedForMs = -1;
  #number = 0;
  #acknowledged = 0;
  #processes = 1;
  /** Time at which the last answered exchange was sent. */
  #heardAt: number;
  /** Time at which Redis has quota again, according to its last answer. */
  #freeAt = 0;
  #share: ShareOfOne | undefined;
  /** The exchange in progress. */
  #exchange: Promise<void> | undefined;
  #isClosing = false;
  #timer: NodeJS.Timeout | undefined;
  #timerAt = Number.POSITIVE_INFINITY;

  constructor(rates: Rates, options: QuotaOptions) {
    this.#rates = rates;
    this.#options = options;
    const lengths = rates.map(({ per }) => LENGTH_MS[per]);
    this.#window = [Math.min(...lengths), Math.max(...lengths)];
    this.#uses = new UsesToReport(this.#window[1]);
    this.#heardAt = Number.NEGATIVE_INFINITY;
  }

  /**
   * Whether the quota can be dropped: no attempt waits or is in progress, no exchange is in progress, no granted weight
   * is left, and the last use has left the longest window.
   */
  get isIdle(): boolean {
    return (
      this.queue.length + this.#open + this.#lease === 0 && !this.#exchange && this.#uses.isEmptyAt(performance.now())
    );
  }

  acquire(demand: Demand): Permit | Promise<Permit> {
    this.#rates = demand.rates;
    this.#isClosing = false;
    if (this.#share && this.#options.whenDown === 'reject') return Promise.reject(unreachable());
    return this.queue.acquire(demand);
  }

  waitFor(weight: number): number {
    const units = this.#unitsOf(weight);
    const now = performance.now();
    if (this.#lease >= units && now < this.#leaseUntil) return 0;
    if (!this.#share) {
      this.#exchangeIn(Math.max(0, this.#freeAt - now));
      return Number.POSITIVE_INFINITY;
    }
    this.#exchangeIn(AGAIN_MS);
    return this.#options.whenDown === 'share' ? this.#share.waitFor(weight) : Number.POSITIVE_INFINITY;
  }

  estimate(queued: number, weight: number): number {
    const now = performance.now();
    const share = this.#options.whenDown === 'share' ? this.#share : undefined;
    if (share) return share.estimate(queued, weight);
    const next = Math.max(0, this.#freeAt - now);
    const rounds = this.#rates.map(
      ({ calls, per }) => Math.floor(((queued + weight - 1) * this.#processes) / calls) * LENGTH_MS[per],
    );
    return next === 0 && queued === 0 ? 0 : next + Math.max(0, ...rounds);
  }

  take(weight: number): Permit {
    const units = this.#unitsOf(weight);
    const isLeased = this.#lease >= units && performance.now() < this.#leaseUntil;
    const own = isLeased ? undefined : this.#share?.take(weight);
    if (isLeased) this.#lease -= units;
    this.#open += units;
    let isDone = false;
    return {
      done: (use) => {
        if (isDone) return;
        isDone = true;
        own?.done(use);
        this.#settle(units, use);
      },
    };
  }

  /** Gives back granted weight that was not used. Attempts in progress are reported when they end. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#exchange;
    if (this.#number > 0) await this.#exchangeNow();
  }

  #settle(units: number, use: Use): void {
    this.#open -= units;
    if (use !== 'unsent') this.#uses.add(performance.now(), units);
    if (typeof use === 'object') this.#refusedForMs = use.refusedForMs ?? 0;
    // Other processes wait for this report, but an exchange for each attempt would be wasteful.
    const isUrgent = typeof use === 'object' || (this.#isClosing && this.#open === 0);
    this.#exchangeIn(isUrgent ? 0 : this.#reportMs);
    if (this.#share && this.queue.length > 0) this.queue.advance();
  }

  /** Maximum time in milliseconds until a use is reported. */
  get #reportMs(): number {
    return Math.min(HEARTBEAT_MS, this.#window[0] / 10);
  }

  /**
   * Weight that an attempt needs, at most the whole limit. A heavier attempt is sent when the limit is free, and the
   * service refuses it.
   */
  #unitsOf(weight: number): number {
    return Math.min(weight, ...this.#rates.map(({ calls }) => calls));
  }

  #exchangeIn(ms: number): void {
    if (this.#exchange) return;
    const at = performance.now() + ms;
    if (at < this.#timerAt) {
      clearTimeout(this.#timer);
      this.#timerAt = at;
      this.#timer = setTimeout(() => void this.#exchangeNow(), Math.min(Math.ceil(ms), MAX_TIMER_MS));
      // The timer does not keep a program alive that has unused permits: Redis counts these permits as used after a
      // while.
      this.#timer.unref();
    }
    if (this.queue.length > 0) this.#timer?.ref();
  }

  #exchangeNow(): Promise<void> {
    this.#exchange ??= this.#makeExchange();
    return this.#exchange;
  }

  async #makeExchange(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timerAt = Number.POSITIVE_INFINITY;
    const sentAt = performance.now();
    const report = this.#report(sentAt);
    try {
      this.#heed(await withinTime(this.#options.exchange(report)), report, sentAt);
    } catch {
      this.#goOnAlone(report, sentAt);
    }
    this.#exchange = undefined;
    this.queue.advance();
    this.#refuseLate();
    this.#scheduleNext();
  }

  #report(now: number): Exchange {
    const [first] = this.queue.waiters;
    // A lease that has expired, or is too small for the first attempt, is given back.
    const isUseless = now >= this.#leaseUntil || (first && this.#lease < this.#unitsOf(first.weight));
    if (isUseless || this.#isClosing) this.#lease = 0;
    if (!this.#share && now > this.#heardAt + this.#window[1] + KEPT_MS) this.#forget();
    const refusedForMs = this.#refusedForMs;
    this.#refusedForMs = -1;
    this.#number += 1;
    this.#uses.number(this.#number, now);
    return {
      id: this.#options.id,
      number: this.#number,
      acknowledged: this.#acknowledged,
      processes: this.#processes,
      alone: this.#share !== undefined && this.#options.whenDown === 'share',
      holds: this.#open + this.#lease,
      uses: this.#uses.since(this.#acknowledged, now),
      want: this.queue.weight,
      least: first?.weight ?? 0,
      refusedForMs,
      leaves: this.#isClosing && this.#open === 0 && !first,
      rates: this.#rates.map(({ calls, per }) => [calls, LENGTH_MS[per]] as const),
    };
  }

  #heed(reply: Reply, { number, leaves }: Exchange, sentAt: number): void {
    const [status, grant, waitMs, processes, plenty] = reply;
    this.#share = undefined;
    this.#heardAt = sentAt;
    this.#processes = Math.max(1, processes);
    // If Redis has lost acknowledged exchanges, it needs all uses of a window again.
    this.#acknowledged = status === 'lost' ? 0 : number;
    if (leaves) this.#leave();
    this.#freeAt = grant > 0 ? 0 : performance.now() + waitMs;
    if (grant === 0) return;
    this.#lease += grant;
    // Counted from the time of sending, so that the lease ends here no later than in Redis.
    this.#leaseUntil = sentAt + this.#window[0] / (plenty ? 2 : 20);
  }

  #leave(): void {
    this.#number = 0;
    this.#forget();
    this.#uses.clear();
  }

  /** Resets this process to the state of a new process, after a time in which Redis may have dropped the count. */
  #forget(): void {
    this.#acknowledged = 0;
    this.#processes = 1;
    this.#heardAt = Number.NEGATIVE_INFINITY;
  }

  #goOnAlone({ refusedForMs }: Exchange, now: number): void {
    if (this.#refusedForMs < 0) this.#refusedForMs = refusedForMs;
    if (this.#share) return;
    const { expectedProcesses, whenDown } = this.#options;
    const isKnown = this.#heardAt > Number.NEGATIVE_INFINITY;
    if (!isKnown) this.#processes = expectedProcesses;
    // At this time, Redis counts this process as dead, and the uses of all processes have left the window.
    const from = isKnown ? this.#heardAt + SILENT_MS + this.#window[1] : now;
    this.#share = new ShareOfOne(this.#rates, this.#processes, from);
    if (whenDown === 'reject') for (const waiter of [...this.queue.waiters]) waiter.fail(unreachable());
  }

  /**
   * Refuses the attempts that would wait longer than their maximum wait, unless Redis has just granted a part of the
   * wanted weight.
   */
  #refuseLate(): void {
    if (!this.#share && this.#freeAt === 0) return;
    const now = performance.now();
    let before = 0;
    for (const waiter of [...this.queue.waiters]) {
      const waitMs = this.estimate(before, waiter.weight);
      if (now + waitMs > waiter.expiresAt) waiter.fail(new LimitReached('the shared rate limit is used up', waitMs));
      else before += waiter.weight;
    }
  }

  #scheduleNext(): void {
    const ms = this.#isClosing && this.queue.length === 0 ? this.#leavesIn() : this.#nextIn(performance.now());
    if (ms !== undefined) this.#exchangeIn(ms);
  }

  /**
   * Time in milliseconds until the next exchange of a closed limiter, which tells Redis that this process needs no
   * further permits; undefined if Redis knows that already, or is down.
   */
  #leavesIn(): number | undefined {
    if (this.#open > 0) return HEARTBEAT_MS;
    return this.#number > 0 && !this.#share ? 0 : undefined;
  }

  /** Time in milliseconds until the next exchange; undefined if no exchange is needed. */
  #nextIn(now: number): number | undefined {
    if (this.#share) return this.queue.length + this.#open === 0 && this.#uses.isEmptyAt(now) ? undefined : AGAIN_MS;
    if (this.#acknowledged === 0 || this.#refusedForMs >= 0) return 0;
    // Without an exchange, a waiting process would lose its turn, and a process that holds permits would count as dead.
    if (this.queue.length > 0) return this.#freeAt === 0 ? 0 : Math.min(HEARTBEAT_MS, Math.max(1, this.#freeAt - now));
    if (this.#lease > 0) return Math.min(HEARTBEAT_MS, Math.max(1, this.#leaseUntil - now));
    if (this.#uses.hasNew) return this.#reportMs;
    return this.#open > 0 ? HEARTBEAT_MS : undefined;
  }
}

function unreachable(): LimitReached {
  return new LimitReached('Redis, which counts the shared rate limit, does not answer', AGAIN_MS);
}

/** Settles as `answer` does, but rejects if `answer` takes too long. */
function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // After a stall of this process, the answer may have arrived but not been read yet, because timers fire first.
    const timer = setTimeout(() => setImmediate(reject, new Error('Redis does not answer')), ANSWER_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
