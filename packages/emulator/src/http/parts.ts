import type { Callbacks } from '../callbacks/callbacks.js';
import type { VirtualClock } from '../clock.js';
import type { Settings } from '../domain/handler.js';
import type { AppKeys } from '../store/app-keys.js';
import type { Store } from '../store/store.js';
import type { Faults } from './faults.js';
import type { RateLimiter } from './rate-limiter.js';
import type { RequestLog } from './request-log.js';

/** What the HTTP side of the emulator works with. */
export interface Parts {
  readonly keys: AppKeys;
  readonly settings: Settings;
  readonly clock: VirtualClock;
  readonly store: Store;
  readonly limiter: RateLimiter;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly callbacks: Callbacks;
}

/** Puts everything back to how it began, but for the keys. */
export function resetParts({ store, log, faults, limiter, clock, callbacks }: Parts): void {
  store.reset();
  log.clear();
  faults.clear();
  limiter.reset();
  clock.reset();
  callbacks.reset();
}
