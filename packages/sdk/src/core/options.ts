import type { Timeouts } from './transport.js';

/** Options for one call. */
export interface RequestOptions {
  /** As the option of the client; what is left out here is taken from there. */
  timeout?: number | Partial<Timeouts> | undefined;
  /** Aborts the call. Whether the service did what was asked is then not known. */
  signal?: AbortSignal | undefined;
  /**
   * The `X-Request-ID`, which RongCloud's support asks for: at most 36 characters.
   * @defaultValue a new UUID
   */
  requestId?: string | undefined;
}
