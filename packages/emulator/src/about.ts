import type { DataCenterId } from './options.js';

/** Properties of an emulator that stay the same once it listens, such as its URL and its data center. */
export interface About {
  /** Returns the `publicUrl` option, or else the URL that the emulator listens on, empty until it listens. */
  readonly url: () => string;
  readonly dataCenter: DataCenterId;
  readonly rateLimits: 'on' | 'off' | number;
  readonly hasDataDir: boolean;
  /** When the emulator started, in real milliseconds since 1970. */
  readonly startedAt: number;
}
