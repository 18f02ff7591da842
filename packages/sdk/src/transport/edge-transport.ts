import { ConfigurationError } from '../errors.js';
import { fetchTransport } from './fetch-transport.js';
import type { NodeTransportOptions, NodeTransportStatistics } from './node-transport.js';
import type { Transport, TransportRequest, TransportResponse, TransportStream } from './transport.js';

/**
 * `NodeTransport` for runtimes without `node:http`: `#transport` in package.json resolves to this file there. The class
 * name and the default transport of a client are the same as on Node.js.
 */
export class NodeTransport implements Transport {
  readonly #transport: Required<Transport>;

  /** @throws {ConfigurationError} an option is about connections, which the runtime manages */
  constructor(options: NodeTransportOptions = {}) {
    const { maxResponseBytes, ...others } = options;
    // The runtime itself reads the environment variables for 'env'.
    const refused = { ...others, proxy: others.proxy === 'env' ? undefined : others.proxy };
    for (const [name, value] of Object.entries(refused)) {
      if (value !== undefined)
        throw new ConfigurationError(name, 'needs the http module of Node.js: here the runtime connects');
    }
    this.#transport = fetchTransport({ maxResponseBytes });
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#transport.send(request);
  }

  open(request: TransportRequest): Promise<TransportStream> {
    return this.#transport.open(request);
  }

  /** Returns only zeros, because the runtime does not report its connections. */
  stats(): NodeTransportStatistics {
    return { busy: 0, idle: 0, waiting: 0 };
  }

  close(): void {
    this.#transport.close();
  }
}
