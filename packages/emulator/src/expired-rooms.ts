import { hasExpiredRooms } from './domain/rules/rooms.js';
import type { Store } from './store/store.js';

/** How often rooms that have expired are looked for, in real milliseconds. */
const LOOK_EVERY_MS = 1000;

interface ExpiredRoomsOptions {
  readonly store: Store;
  readonly now: () => number;
  /** Whether anybody is told when a room ends. Otherwise a room ends when the next call on rooms comes. */
  readonly isWanted: () => boolean;
}

/** Ends rooms when their time comes, by the virtual clock. */
export class ExpiredRooms {
  readonly #options: ExpiredRoomsOptions;
  readonly #timer: NodeJS.Timeout;

  constructor(options: ExpiredRoomsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.end(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Ends the rooms that have expired by now. */
  async end(): Promise<void> {
    const { store, now, isWanted } = this.#options;
    if (!isWanted() || !hasExpiredRooms(store.state, now())) return;
    // The journal may fail; the next caller of the emulator is told.
    await store.execute('emulator.endIdleRooms', {}).catch(() => {});
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
