import { lookup } from 'node:dns/promises';
import { once, setMaxListeners } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Gateway } from './gateway/gateway.js';
import { naviRoutes } from './gateway/navi.js';
import { createServer } from './http/server.js';
import { underRealTicks } from './real-ticks.js';
import { realTime } from './real-time.js';
import type { ResolvedOptions } from './resolve-options.js';
import type { Services } from './services.js';
import { Turns } from './turns.js';
import { createWebServer, keepListening } from './web/web-server.js';

/** The time that requests under way have to finish when the server closes, in real milliseconds. */
const CLOSE_TIMEOUT_MS = 1500;
const SWEEP_EVERY_MS = 20;

/** The HTTP server with the gateway for web clients, on one port. */
export class Listener {
  readonly #app: FastifyInstance;
  readonly #gateway: Gateway;
  readonly #turns = new Turns();
  readonly #closing = new AbortController();
  /** The server, or a server for each address of `localhost`. */
  readonly #servers: Server[] = [];
  /** Connections that have not sent a request yet. Node.js counts them as busy and would wait for their timeout. */
  readonly #unused = new Map<string, Socket>();
  readonly #tls: ResolvedOptions['tls'];
  #handler: RequestListener = () => {};
  #url = '';

  constructor(services: Services, options: ResolvedOptions) {
    // Any number of waits and streams listen to the signal; Node.js warns of a leak at more than ten listeners.
    setMaxListeners(0, this.#closing.signal);
    this.#tls = options.tls;
    this.#gateway = new Gateway(services, { ...options, turns: this.#turns, ownOrigin: () => this.#url });
    this.#app = createServer(services, this.#closing.signal, {
      navi: naviRoutes(services, this.#gateway.tokens, () => this.#url),
      serve: (handler) => {
        this.#handler = handler;
        return this.#addServer();
      },
    });
  }

  /** The URL of the server; empty until the server listens. */
  get url(): string {
    return this.#url;
  }

  get port(): number {
    return addressOf(this.#servers[0])?.port ?? 0;
  }

  async listen(host: string, port: number): Promise<void> {
    const [server] = this.#servers;
    await underRealTicks(() => this.#app.ready());
    try {
      await listenOn(server as Server, host, port);
    } catch (error) {
      this.#gateway.close();
      throw listenError(error as NodeJS.ErrnoException, host, port);
    }
    if (host === 'localhost') await this.#listenOnOthers(host);
    for (const each of this.#servers) keepListening(each);
    await this.#gateway.start();
    this.#url = `${this.#tls ? 'https' : 'http'}://${connectableHost(host)}:${this.port}`;
  }

  /** Accepts no more requests. Resolves when the requests under way are answered or timed out. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#gateway.close();
    const closed = this.#servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of this.#servers) server.closeIdleConnections();
    for (const socket of this.#unused.values()) socket.destroy();
    const timeout = realTime.setTimeout(() => {
      for (const server of this.#servers) server.closeAllConnections();
    }, CLOSE_TIMEOUT_MS);
    // A connection that answers its last request during the close would stay open until its timeout.
    const sweep = realTime.setInterval(() => {
      for (const server of this.#servers) server.closeIdleConnections();
    }, SWEEP_EVERY_MS);
    await Promise.all(closed);
    realTime.clear(timeout);
    realTime.clear(sweep);
  }

  #addServer(): Server {
    const server = createWebServer((request, response) => this.#handler(request, response), {
      tls: this.#tls,
      turns: this.#turns,
      isUpgrade: (request) => this.#gateway.isUpgrade(request),
      upgrade: (...args) => this.#gateway.upgrade(...args),
    });
    const known = new WeakSet<Socket>();
    server.on('connection', (socket: Socket) => {
      // A connection begins anew after a request with an `Upgrade` header that is ignored.
      if (known.has(socket)) return;
      known.add(socket);
      const peer = peerOf(socket);
      this.#unused.set(peer, socket);
      socket.once('close', () => this.#unused.delete(peer));
    });
    server.on('request', ({ socket }) => this.#unused.delete(peerOf(socket)));
    this.#servers.push(server);
    return server;
  }

  /** Listens on the other addresses of a host name too, if the machine has them and the port is free there. */
  async #listenOnOthers(host: string): Promise<void> {
    const taken = addressOf(this.#servers[0])?.address;
    const found = await lookup(host, { all: true }).catch(() => []);
    for (const address of new Set(found.map((each) => each.address))) {
      if (address !== taken) await listenOn(this.#addServer(), address, this.port).catch(() => this.#servers.pop());
    }
  }
}

function addressOf(server: Server | undefined): AddressInfo | null {
  return (server?.address() ?? null) as AddressInfo | null;
}

async function listenOn(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port });
  await once(server, 'listening');
}

/**
 * Under TLS, the events `connection` and `request` have different sockets of one connection. The peer's address and
 * port are the same.
 */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

/** The host for URLs. Clients cannot connect to a wildcard address such as `0.0.0.0`. */
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
