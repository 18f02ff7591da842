import type { Settings } from './domain/handler.js';
import { hasOldData } from './domain/rules/old-data.js';
import { hasExpiredRooms } from './domain/rules/rooms.js';
import { guarded } from './guard.js';
import { realTime, type Timer } from './real-time.js';
import type { Store } from './store/store.js';

/** The interval of checks for expired chatrooms, in real milliseconds. */
const CHECK_EVERY_MS = 1000;

interface ExpiredRoomsOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly settings: Pick<Settings, 'utcOffsetHours'>;
  /** Whether a callback reports the end of a room. Otherwise the next call on chatrooms removes expired rooms. */
  readonly isWanted: () => boolean;
}

/**
 * Removes chatrooms that have expired by the virtual clock, if a callback reports them, and data that the service no
 * longer keeps. Checks once a second of real time.
 */
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

  /** Removes expired chatrooms and old data. */
  async end(): Promise<void> {
    const { store, now, settings, isWanted } = this.#options;
    const { state } = store;
    const isRoomDue = isWanted() && hasExpiredRooms(state, now());
    if (!isRoomDue && !hasOldData(state, { ...settings, at: now() })) return;
    // If the journal fails, the next API call reports the error.
    await store.execute('emulator.endIdleRooms', {}, { by: { kind: 'clock' } }).catch(() => {});
  }

  close(): void {
    realTime.clear(this.#timer);
  }
}
