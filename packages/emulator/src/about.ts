import type { DataCenterId } from './options.js';

/** Facts about a running emulator that do not change. */
export interface About {
  /** The address; empty until the emulator listens. */
  readonly url: () => string;
  readonly dataCenter: DataCenterId;
  readonly rateLimits: 'on' | 'off' | number;
  readonly hasDataDir: boolean;
  /** In real milliseconds since 1970. */
  readonly startedAt: number;
}
