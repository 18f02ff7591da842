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
  #isClosed = false;
  #isRemoving = false;

  constructor(options: ExpiredRoomsOptions) {
    this.#options = options;
    this.#timer = realTime.setInterval(
      guarded(() => (this.#isRemoving ? undefined : this.end())),
      CHECK_EVERY_MS,
    );
    this.#timer.unref();
  }

  /** Removes expired chatrooms, if a callback reports them, and data that the service no longer keeps. */
  async end(): Promise<void> {
    const { store, now, settings, isWanted } = this.#options;
    const isRoomDue = isWanted() && hasExpiredRooms(store.state, now());
    const hasOld = () => hasOldData(store.state, { ...settings, at: now() });
    if (!isRoomDue && !hasOld()) return;
    this.#isRemoving = true;
    // A command removes a limited number of messages, and other callers have their turn before the next command.
    while ((await this.#remove()) && !this.#isClosed && hasOld()) {
      await new Promise<void>((resolve) => realTime.setImmediate(resolve));
    }
    this.#isRemoving = false;
  }

  /** Executes the command that removes rooms and data; false if it could not be stored. The next API call tells why. */
  #remove(): Promise<boolean> {
    const removal = this.#options.store.execute('emulator.endIdleRooms', {}, { by: { kind: 'clock' } });
    return removal.then(
      () => true,
      () => false,
    );
  }

  close(): void {
    this.#isClosed = true;
    realTime.clear(this.#timer);
  }
}
