import { type Rate, UNIT_MS } from '../emitted/contract.js';
import { MAX_PAUSE_MS } from '../retries/retry-policy.js';
import { PermitQueue, type Quota } from './permit-queue.js';
import type { Permit, Use } from './rate-limiter.js';
import { UsageWindow } from './usage-window.js';

const FIRST_PAUSE_MS = 1000;

/**
 * Part of the quota that this process uses after a refusal, which suggests that other processes share the quota. The
 * part grows by a tenth with each window without a refusal.
 */
const SHARE_AFTER_REFUSAL = 0.5;
const RECOVERY = 0.1;

/** Quota of one bucket, counted in this process only. */
export class ProcessQuota implements Quota {
  /** Rate limits for the next attempts. */
  declare rates: readonly Rate[];
  readonly queue: PermitQueue = new PermitQueue(this);
  readonly #now: () => number;
  readonly #windows: readonly UsageWindow[];
  /** Weight of attempts without an answer. */
  #held = 0;
  #pausedUntil = -Infinity;
  #pauseMs = 0;
  #refusedAt = -Infinity;

  constructor(rates: readonly Rate[], now: () => number) {
    this.#now = now;
    this.rates = rates;
    this.#windows = rates.map(({ per }) => new UsageWindow(UNIT_MS[per]));
  }

  isIdle(): boolean {
    const now = this.#now();
    return this.#held + this.queue.length === 0 && this.#windows.every((window) => window.usedAt(now) === 0);
  }

  take(weight: number): Permit {
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
    if (this.queue.length > 0) this.queue.advance();
  }

  /**
   * Counts an attempt when its answer arrives. The service counted the attempt earlier, so the window of the service
   * ends before this window.
   */
  #count(weight: number): void {
    const now = this.#now();
    for (const window of this.#windows) window.add(now, weight);
  }

  /**
   * Pauses the bucket after a refusal. A refusal during the pause does not change it unless the refusal names a wait,
   * because concurrent attempts are refused together.
   */
  #pause(refusedForMs: number | undefined): void {
    const now = this.#now();
    if (now < this.#pausedUntil && refusedForMs === undefined) return;
    this.#pauseMs = Math.min(MAX_PAUSE_MS, this.#pauseMs ? this.#pauseMs * 2 : FIRST_PAUSE_MS);
    this.#pausedUntil = now + Math.min(MAX_PAUSE_MS, refusedForMs ?? this.#pauseMs);
    this.#refusedAt = now;
  }

  /** Returns the wait in milliseconds. Infinity means that only an answer can free quota. */
  waitFor(weight: number): number {
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

  /** Estimates the wait as if each window were used up at its start. */
  estimate(queued: number, weight: number): number {
    const now = this.#now();
    let waitMs = Math.max(0, this.#pausedUntil - now);
    for (const [index, window] of this.#windows.entries()) {
      const limit = this.#limitOf(index, now);
      const excess = queued + Math.min(weight, limit) + this.#held + window.usedAt(now) - limit;
      const rounds = Math.max(0, Math.ceil(excess / limit) - 1);
      const rest = window.waitFor(excess - rounds * limit, now);
      if (excess > 0) waitMs = Math.max(waitMs, rounds * window.length + Math.min(rest, window.length));
    }
    return waitMs;
  }

  #limitOf(index: number, now: number): number {
    const rate = this.rates[index];
    if (!rate) return Infinity;
    const quiet = Math.floor((now - this.#refusedAt) / UNIT_MS[rate.per]);
    const share = Math.min(1, SHARE_AFTER_REFUSAL + RECOVERY * quiet);
    return Math.max(1, Math.floor(rate.calls * share));
  }
}
