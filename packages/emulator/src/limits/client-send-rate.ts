import { Refusal } from '../domain/values/refusal.js';
import type { LimitScale } from '../resolve-options.js';
import { SlidingWindow } from './sliding-window.js';

/** How many messages a user may send by clients in a second. No source here says so; it is RongCloud's (inferred). */
const MESSAGES_A_SECOND = 5;
const SECOND = 1000;
const TOO_FAST = 20604;

/** Holds users to the rate at which they may send, by the virtual clock. */
export class SendRate {
  readonly #scale: LimitScale;
  readonly #byUser = new Map<string, SlidingWindow>();

  constructor(scale: LimitScale) {
    this.#scale = scale;
  }

  /** Counts a message of a user's, or refuses it. */
  spend(userId: string, now: number): void {
    if (this.#scale === null) return;
    const window = this.#byUser.get(userId) ?? new SlidingWindow(Math.max(1, MESSAGES_A_SECOND * this.#scale), SECOND);
    this.#byUser.set(userId, window);
    if (!window.admits(now, 1)) throw new Refusal(TOO_FAST, `userId<${userId}> sends too fast.`);
    window.record(now, 1);
  }

  /** A user is gone, or all are. */
  forget(userId?: string): void {
    if (userId === undefined) this.#byUser.clear();
    else this.#byUser.delete(userId);
  }
}
