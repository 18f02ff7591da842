import type { RetryPolicy } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/** App key, transport, timeouts and retries of a client. */
export interface Connection {
  readonly appKey: string;
  readonly transport: Transport;
  readonly timeouts: Timeouts;
  readonly retry: RetryPolicy;
}

/**
 * Key of the hidden method by which a client returns its connection. All copies of the package use the same key. The
 * method is neither in the types nor enumerable.
 */
const METHOD = Symbol.for('rongkit.connection');

/** Lets functions outside the class of a client, such as `readHistory`, use its connection. */
export function giveConnection<Client>(
  clients: { prototype: Client },
  connectionOf: (client: Client) => Connection,
): void {
  Object.defineProperty(clients.prototype, METHOD, {
    value(this: Client) {
      return connectionOf(this);
    },
  });
}

/** Connection of a client; undefined for any other object. Throws for a `Proxy` of a client. */
export function takeConnection(client: object): Connection | undefined {
  return (client as { readonly [name: symbol]: (() => Connection) | undefined })[METHOD]?.();
}
