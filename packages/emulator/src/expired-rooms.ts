import { hasExpiredRooms } from './domain/rules/rooms.js';
import { guarded } from './guard.js';
import { realTime, type Timer } from './real-time.js';
import type { Store } from './store/store.js';

/** The interval of checks for expired chatrooms, in real milliseconds. */
const CHECK_EVERY_MS = 1000;

interface ExpiredRoomsOptions {
  readonly store: Store;
  readonly now: () => number;
  /** Whether a callback reports the end of a room. If none does, the next call on chatrooms removes expired ones. */
  readonly isWanted: () => boolean;
}

/** Removes chatrooms within a second of their expiry by the virtual clock, if a callback reports it. */
export class ExpiredRooms {
  readonly #options: ExpiredRoomsOptions;
  readonly #timer: Timer;

  constructor(options: ExpiredRoomsOptions) {
    this.#options = options;
    this.#timer = realTime.setInterval(
      guarded(() => this.end()),
      CHECK_EVERY_MS,
    );
    this.#timer.unref();
  }

  /** Removes the chatrooms that have expired by now. */
  async end(): Promise<void> {
    const { store, now, isWanted } = this.#options;
    if (!isWanted() || !hasExpiredRooms(store.state, now())) return;
    // If the journal fails, the next API call reports the error.
    await store.execute('emulator.endIdleRooms', {}).catch(() => {});
  }

  close(): void {
    realTime.clear(this.#timer);
  }
}
