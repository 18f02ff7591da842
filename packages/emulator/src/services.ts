import type { About } from './about.js';
import type { Callbacks } from './callbacks/callbacks.js';
import type { VirtualClock } from './clock.js';
import type { ConnectedClients } from './connected-clients.js';
import type { Settings } from './domain/handler.js';
import type { EventLog } from './events/event-log.js';
import type { Faults } from './http/faults.js';
import type { RequestLog } from './http/request-log.js';
import type { RateLimiter } from './limits/rate-limiter.js';
import type { MediaStore } from './media/media-store.js';
import type { SendGate } from './sending/send-gate.js';
import type { AppKeys } from './store/app-keys.js';
import type { Reports } from './store/history/reports.js';
import type { Store } from './store/store.js';
import type { UndeliveredLog } from './undelivered/undelivered-log.js';
import type { OriginOptions } from './web/request-origin.js';

/** The objects of a running emulator that the HTTP server and the gateway share. */
export interface Services {
  readonly keys: AppKeys;
  readonly settings: Omit<Settings, 'idSeed'>;
  readonly clock: VirtualClock;
  readonly store: Store;
  readonly limiter: RateLimiter;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** The log of the events, for the event stream and other listeners. */
  readonly events: EventLog;
  readonly about: About;
  readonly callbacks: Callbacks;
  readonly clients: ConnectedClients;
  readonly gate: SendGate;
  /** The reports (`.rongkit` files) that are open. */
  readonly reports: Reports;
  readonly undelivered: UndeliveredLog;
  readonly media: MediaStore;
  /** The token that opens the admin API to other machines; undefined for none. */
  readonly adminToken: string | undefined;
  /** The option `moduleCodes`: whether refusals have the codes of single services. */
  readonly moduleCodes: boolean;
  readonly origin: OriginOptions;
}

/** Resets the data of all services. The app key, the app secret, the admin token and the opened reports stay. */
export async function resetServices({
  store,
  media,
  log,
  faults,
  limiter,
  clock,
  callbacks,
  undelivered,
}: Services): Promise<void> {
  await store.reset();
  await media.clear();
  log.clear();
  faults.clear();
  limiter.reset();
  clock.reset();
  // The log begins at the time of the reset clock.
  undelivered.clear();
  callbacks.reset();
}
