import { fetchTransport } from './fetch-transport.js';
import type { Transport, TransportRequest, TransportResponse } from './transport.js';

/**
 * `NodeTransport` for Workers and browsers: `#transport` in package.json resolves to this file there. Class name and
 * default transport of a client stay the same.
 */
export class NodeTransport implements Transport {
  readonly #transport: Transport = fetchTransport();

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#transport.send(request);
  }

  close(): void {
    this.#transport.close();
  }
}
