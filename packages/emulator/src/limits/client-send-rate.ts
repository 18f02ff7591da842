import { UNIT_MS } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import type { LimitScale } from '../resolve-options.js';
import { SlidingWindow } from './sliding-window.js';

/** Inferred: the messages a second that the clients of a user can send, before the factor of `rateLimits`. */
const MESSAGES_A_SECOND = 5;
const TOO_FAST = 20604;

/** At this number of users, the windows of idle users are removed. */
const SWEEP_AT = 1000;

/** Limits the rate at which the clients of a user send messages. A user who reconnects has no second allowance. */
export class ClientSendRate {
  readonly #scale: LimitScale;
  readonly #byUser = new Map<string, SlidingWindow>();
  #sweepAt = SWEEP_AT;

  constructor(scale: LimitScale) {
    this.#scale = scale;
  }

  /** Counts a message of a user at a time of `VirtualClock.elapsed`. Throws a Refusal if the user exceeds the limit. */
  spend(userId: string, now: number): void {
    if (this.#scale === null) return;
    const limit = Math.max(1, MESSAGES_A_SECOND * this.#scale);
    if (this.#byUser.size >= this.#sweepAt) this.#sweep(now);
    const window = this.#byUser.get(userId) ?? new SlidingWindow(limit, UNIT_MS.second);
    this.#byUser.set(userId, window);
    if (!window.admits(now, 1)) throw new Refusal(TOO_FAST, `userId<${userId}> sends too fast.`);
    window.record(now, 1);
  }

  /** Forgets the messages of all users. */
  forget(): void {
    this.#byUser.clear();
  }

  #sweep(now: number): void {
    for (const [userId, window] of this.#byUser) if (window.isIdle(now)) this.#byUser.delete(userId);
    this.#sweepAt = Math.max(SWEEP_AT, this.#byUser.size * 2);
  }
}
