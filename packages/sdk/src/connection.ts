import type { RetryPolicy } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/** Method with which a client gives its connections to functions outside it. The same in all copies of the package. */
export const connection: unique symbol = Symbol.for('rongkit.connection') as never;

/** How a client connects. */
export interface Connection {
  readonly transport: Transport;
  readonly timeouts: Timeouts;
  readonly retry: RetryPolicy;
}
