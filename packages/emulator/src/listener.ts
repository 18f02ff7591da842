import type { AddressInfo, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Gateway } from './gateway/gateway.js';
import { naviRoutes } from './gateway/navi.js';
import { createServer } from './http/server.js';
import type { ResolvedOptions } from './resolve-options.js';
import type { Services } from './services.js';

/** The time that requests under way have to finish when the server closes, in real milliseconds. */
const CLOSE_TIMEOUT_MS = 5000;

/** The HTTP server with the gateway for web clients, on one port. */
export class Listener {
  readonly #app: FastifyInstance;
  readonly #gateway: Gateway;
  readonly #closing = new AbortController();
  /** Connections that have not sent a request yet. Node.js counts them as busy and would wait for their timeout. */
  readonly #unused = new Map<string, Socket>();
  readonly #scheme: string;
  #url = '';

  constructor(services: Services, options: ResolvedOptions) {
    this.#scheme = options.tls ? 'https' : 'http';
    this.#gateway = new Gateway(services, options);
    this.#app = createServer(services, this.#closing.signal, {
      navi: naviRoutes(services, this.#gateway.tokens, () => this.#url),
      tls: options.tls,
    });
    this.#gateway.attach(this.#app.server);
    this.#app.server.on('connection', (socket: Socket) => {
      const peer = peerOf(socket);
      this.#unused.set(peer, socket);
      socket.once('close', () => this.#unused.delete(peer));
    });
    this.#app.server.on('request', ({ socket }) => this.#unused.delete(peerOf(socket)));
  }

  /** The address of the server; empty until it listens. */
  get url(): string {
    return this.#url;
  }

  get port(): number {
    return (this.#app.server.address() as AddressInfo | null)?.port ?? 0;
  }

  async listen(host: string, port: number): Promise<void> {
    try {
      await this.#app.listen({ host, port });
    } catch (error) {
      await this.#app.close();
      throw listenError(error as NodeJS.ErrnoException, host, port);
    }
    await this.#gateway.start();
    this.#url = `${this.#scheme}://${connectableHost(host)}:${(this.#app.server.address() as AddressInfo).port}`;
  }

  /** Accepts no more requests. Resolves when the requests under way are answered or timed out. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#gateway.close();
    const closed = this.#app.close();
    for (const socket of this.#unused.values()) socket.destroy();
    const timeout = setTimeout(() => this.#app.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
    await closed;
    clearTimeout(timeout);
  }
}

/** Under TLS the events `connection` and `request` carry different sockets; match them by the peer's address. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

/** Clients cannot connect to a wildcard address such as `0.0.0.0`. */
function connectableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Explains the error of a taken port. */
function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const message = `Port ${port} of ${host} is in use.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
