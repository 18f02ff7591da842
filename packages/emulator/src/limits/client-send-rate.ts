import { UNIT_MS } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import type { LimitScale } from '../resolve-options.js';
import { SlidingWindow } from './sliding-window.js';

/** Messages that the clients of one user can send in a second. Inferred: no source states the limit. */
const MESSAGES_A_SECOND = 5;
const TOO_FAST = 20604;

/** Limits the rate at which the clients of a user send messages, by the virtual clock. */
export class ClientSendRate {
  readonly #scale: LimitScale;
  readonly #byUser = new Map<string, SlidingWindow>();

  constructor(scale: LimitScale) {
    this.#scale = scale;
  }

  /** Counts a message of a user. Throws a Refusal if the user exceeds the limit. */
  spend(userId: string, now: number): void {
    if (this.#scale === null) return;
    const limit = Math.max(1, MESSAGES_A_SECOND * this.#scale);
    const window = this.#byUser.get(userId) ?? new SlidingWindow(limit, UNIT_MS.second);
    this.#byUser.set(userId, window);
    if (!window.admits(now, 1)) throw new Refusal(TOO_FAST, `userId<${userId}> sends too fast.`);
    window.record(now, 1);
  }

  /** Forgets the messages of one user, or of all users. */
  forget(userId?: string): void {
    if (userId === undefined) this.#byUser.clear();
    else this.#byUser.delete(userId);
  }
}
