import type { AddressInfo, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Gateway } from './gateway/gateway.js';
import { naviRoutes } from './gateway/navi.js';
import { createServer } from './http/server.js';
import type { ResolvedOptions } from './resolve-options.js';
import type { Services } from './services.js';

/** How long closing waits for requests that are being answered, or not yet sent to the end. */
const CLOSING_MS = 5000;

/** The server on its port. */
export class Listener {
  readonly #app: FastifyInstance;
  readonly #gateway: Gateway;
  readonly #closing = new AbortController();
  /** Connections without a request so far. Node takes them for busy ones, and would wait for them to time out. */
  readonly #unused = new Map<string, Socket>();
  readonly #scheme: string;
  #url = '';

  constructor(services: Services, plan: ResolvedOptions) {
    this.#scheme = plan.tls ? 'https' : 'http';
    this.#gateway = new Gateway(services, plan);
    this.#app = createServer(services, this.#closing.signal, {
      navi: naviRoutes(services, this.#gateway.tokens, () => this.#url),
      tls: plan.tls,
    });
    this.#gateway.attach(this.#app.server);
    this.#app.server.on('connection', (socket: Socket) => {
      const name = nameOf(socket);
      this.#unused.set(name, socket);
      socket.once('close', () => this.#unused.delete(name));
    });
    this.#app.server.on('request', ({ socket }) => this.#unused.delete(nameOf(socket)));
  }

  /** Empty until it listens. */
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
      throw explained(error as NodeJS.ErrnoException, host, port);
    }
    await this.#gateway.start();
    this.#url = `${this.#scheme}://${reachable(host)}:${(this.#app.server.address() as AddressInfo).port}`;
  }

  /** Takes no more requests, and resolves when the last one is answered. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#gateway.close();
    const closed = this.#app.close();
    for (const socket of this.#unused.values()) socket.destroy();
    const impatience = setTimeout(() => this.#app.server.closeAllConnections(), CLOSING_MS);
    await closed;
    clearTimeout(impatience);
  }
}

/** With TLS, the socket of a request is another one than that of its connection; the other end is the same. */
function nameOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

/** An address that stands for all addresses is none that a client can connect to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const message = `Port ${port} of ${host} is in use.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
