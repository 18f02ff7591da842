import { type Rate, UNIT_MS } from '../emitted/contract.js';
import { MAX_PAUSE_MS } from '../retries/retry-policy.js';
import { abortedBy, onAbort } from '../transport/on-abort.js';
import { MAX_TIMER_MS } from '../transport/transport.js';
import { type Demand, LimitReached, type Permit, type Use } from './rate-limiter.js';
import { UsageWindow } from './usage-window.js';

const FIRST_PAUSE_MS = 1000;

/** A refusal suggests that other processes share the quota: use half of it, and a tenth more per window without refusal. */
const SHARE_AFTER_REFUSAL = 0.5;
const RECOVERY = 0.1;

interface Waiter {
  readonly weight: number;
  readonly go: (permit: Permit) => void;
}

/** Bucket of one quota: its usage, and the queue of waiting attempts. */
export class Bucket {
  readonly #now: () => number;
  readonly #windows: readonly UsageWindow[];
  #rates: readonly Rate[];
  /** Weight of attempts without an answer. */
  #held = 0;
  readonly #queue = new Set<Waiter>();
  #queuedWeight = 0;
  #timer: NodeJS.Timeout | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #pauseMs = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;

  constructor(rates: readonly Rate[], now: () => number) {
    this.#now = now;
    this.#rates = rates;
    this.#windows = rates.map(({ per }) => new UsageWindow(UNIT_MS[per]));
  }

  get queued(): number {
    return this.#queue.size;
  }

  isIdle(): boolean {
    const now = this.#now();
    return this.#held + this.#queue.size === 0 && this.#windows.every((window) => window.usedAt(now) === 0);
  }

  /** Estimated wait of the last attempt in the queue. */
  get waitMs(): number {
    return this.#estimate(0);
  }

  acquire(demand: Demand): Permit | Promise<Permit> {
    const { rates, weight } = demand;
    this.#rates = rates;
    const isFree = this.#queue.size === 0 && this.#waitFor(weight) === 0;
    return isFree ? this.#permit(weight) : this.#wait(demand);
  }

  async #wait({ rates, weight, maxWaitMs, maxQueued, signal }: Demand): Promise<Permit> {
    const waitMs = this.#estimate(weight);
    if (maxWaitMs === 0 || waitMs > maxWaitMs) throw new LimitReached(`${describe(rates)} is used up`, waitMs);
    if (this.#queue.size >= maxQueued) throw new LimitReached(`${maxQueued} calls wait for ${describe(rates)}`, waitMs);
    return this.#enqueue(weight, signal);
  }

  #enqueue(weight: number, signal: AbortSignal | undefined): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#remove(waiter);
        reject(abortedBy(signal));
        this.#advance();
      };
      const go = (permit: Permit) => {
        stopListening();
        resolve(permit);
      };
      const waiter: Waiter = { weight, go };
      this.#queue.add(waiter);
      this.#queuedWeight += weight;
      const stopListening = onAbort(signal, leave);
      this.#advance();
    });
  }

  #remove(waiter: Waiter): void {
    this.#queue.delete(waiter);
    this.#queuedWeight -= waiter.weight;
  }

  /** Releases queued attempts in order, as far as the quota allows, and sets a timer for the next one. */
  #advance(): void {
    clearTimeout(this.#timer);
    for (const waiter of this.#queue) {
      const waitMs = this.#waitFor(waiter.weight);
      if (waitMs > 0) {
        // An infinite wait means that only an answer can free quota; `#settle` then advances the queue.
        if (waitMs < Number.POSITIVE_INFINITY) this.#advanceIn(waitMs);
        return;
      }
      this.#remove(waiter);
      waiter.go(this.#permit(waiter.weight));
    }
  }

  #advanceIn(waitMs: number): void {
    this.#timer = setTimeout(() => this.#advance(), Math.min(Math.ceil(waitMs), MAX_TIMER_MS));
  }

  #permit(weight: number): Permit {
    this.#held += weight;
    const startedAt = this.#now();
    let isDone = false;
    const done = (use: Use) => {
      if (isDone) return;
      isDone = true;
      this.#settle(use, weight, startedAt);
    };
    return { done };
  }

  /** Records the end of an attempt. */
  #settle(use: Use, weight: number, startedAt: number): void {
    this.#held -= weight;
    if (use !== 'unsent') this.#count(weight);
    if (typeof use === 'object') this.#pause(use.refusedForMs);
    else if (startedAt > this.#pausedUntil) this.#pauseMs = 0;
    if (this.#queue.size > 0) this.#advance();
  }

  /** Counted when the answer arrives: the service counted earlier, so its window ends before ours. */
  #count(weight: number): void {
    const now = this.#now();
    for (const window of this.#windows) window.add(now, weight);
  }

  /** Concurrent attempts are refused together: a refusal during a pause does not extend the pause. */
  #pause(refusedForMs: number | undefined): void {
    const now = this.#now();
    if (now < this.#pausedUntil && refusedForMs === undefined) return;
    this.#pauseMs = Math.min(MAX_PAUSE_MS, this.#pauseMs ? this.#pauseMs * 2 : FIRST_PAUSE_MS);
    this.#pausedUntil = now + Math.min(MAX_PAUSE_MS, refusedForMs ?? this.#pauseMs);
    this.#refusedAt = now;
  }

  /** Milliseconds until a weight fits the quota; Infinity if that depends on missing answers. */
  #waitFor(weight: number): number {
    const now = this.#now();
    let waitMs = Math.max(0, this.#pausedUntil - now);
    for (const [index, window] of this.#windows.entries()) {
      const limit = this.#limitOf(index, now);
      // A weight above the whole quota is let through when the bucket is empty, and the service refuses the attempt.
      const excess = Math.min(weight, limit) + this.#held + window.usedAt(now) - limit;
      if (excess > 0) waitMs = Math.max(waitMs, window.waitFor(excess, now));
    }
    return waitMs;
  }

  /** Estimated wait behind the whole queue, as if each window were used up at its start. */
  #estimate(weight: number): number {
    const now = this.#now();
    let waitMs = Math.max(0, this.#pausedUntil - now);
    for (const [index, window] of this.#windows.entries()) {
      const limit = this.#limitOf(index, now);
      const excess = this.#queuedWeight + Math.min(weight, limit) + this.#held + window.usedAt(now) - limit;
      const rounds = Math.max(0, Math.ceil(excess / limit) - 1);
      const rest = window.waitFor(excess - rounds * limit, now);
      if (excess > 0) waitMs = Math.max(waitMs, rounds * window.length + Math.min(rest, window.length));
    }
    return waitMs;
  }

  #limitOf(index: number, now: number): number {
    const rate = this.#rates[index];
    if (!rate) return Number.POSITIVE_INFINITY;
    const quiet = Math.floor((now - this.#refusedAt) / UNIT_MS[rate.per]);
    const share = Math.min(1, SHARE_AFTER_REFUSAL + RECOVERY * quiet);
    return Math.max(1, Math.floor(rate.calls * share));
  }
}

function describe(rates: readonly Rate[]): string {
  return `the rate limit of ${rates.map(({ calls, per }) => `${calls} a ${per}`).join(' and ')}`;
}
