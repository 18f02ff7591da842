import { fetchTransport } from './fetch-transport.js';
import type { Transport, TransportRequest, TransportResponse } from './transport.js';

/**
 * Takes the place of the transport on `node:http` when the package is built for Workers and browsers, so that its name and
 * the default of a client stay the same there.
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
