import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { readBody } from './node-body.js';
import { PhaseWatch } from './phase-watch.js';
import { type ProxyServer, type ProxySetting, proxiesBy, tunnelTo } from './proxy.js';
import { limitReuse } from './reuse-limits.js';
import { neverSent, type Origin, type Transport, type TransportRequest, type TransportResponse } from './transport.js';

/** How {@link NodeTransport} keeps its connections. */
export interface NodeTransportOptions {
  /**
   * How many connections a host may have at once; further requests wait for one. The wait counts as connecting.
   * @defaultValue without limit
   */
  maxSockets?: number | undefined;
  /**
   * How long a connection may be idle before it is dropped, in milliseconds.
   * @defaultValue 55000, as RongCloud advises
   */
  maxIdleMs?: number | undefined;
  /**
   * How many requests a connection may serve before it is dropped.
   * @defaultValue 80, as RongCloud advises
   */
  maxRequestsPerSocket?: number | undefined;
  /**
   * An answer larger than this, in bytes and after inflating it, is given up on.
   * @defaultValue 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
  /** Certificates in PEM of authorities to trust besides the usual ones. Certificates are always checked. */
  ca?: string | readonly string[] | undefined;
  /**
   * The URL of a proxy for all requests, such as `http://user:password@10.0.0.1:3128`; `'env'` for what the variables
   * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say, in capitals or small letters; `false` for none. Encrypted requests go
   * through a tunnel.
   * @defaultValue `'env'`
   */
  proxy?: ProxySetting | undefined;
}

const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const MAX_IDLE_MS = 55_000;
const MAX_REQUESTS = 80;

type Pool = http.Agent & { closeIdle(): void };

/** Connections of a {@link NodeTransport}. */
export interface NodeTransportStatistics {
  /** That serve a request now. */
  readonly busy: number;
  readonly idle: number;
  /** Requests that wait for a connection, because of `maxSockets`. */
  readonly waiting: number;
}

/** The transport on `node:http` and `node:https`, with connections kept alive. */
export class NodeTransport implements Transport {
  readonly #options: NodeTransportOptions;
  readonly #maxBytes: number;
  /** By scheme, and by proxy where there is one. */
  readonly #pools = new Map<string, Pool>();
  readonly #http: Pool;
  readonly #https: Pool;
  readonly #mayWait: boolean;
  readonly #proxyFor: (origin: Origin) => ProxyServer | undefined;

  constructor(options: NodeTransportOptions = {}) {
    this.#options = options;
    this.#maxBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    this.#mayWait = options.maxSockets !== undefined;
    this.#http = this.#poolOf('http', () => new http.Agent(this.#agentOptions()));
    this.#https = this.#poolOf('https', () => new https.Agent(this.#tlsOptions()));
    this.#proxyFor = proxiesBy(options.proxy);
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const { origin, timeouts, signal, body } = request;
      const proxy = this.#proxyFor(origin);
      const outgoing = (origin.secure ? https : http).request(this.#route(request, proxy));
      let isConnected = false;
      const fail = (error: Error) => {
        settle();
        reject(isConnected ? error : neverSent(error));
        outgoing.destroy();
      };
      const watch = new PhaseWatch(timeouts, fail);
      const stopListening = onAbort(signal, fail);
      const settle = () => {
        watch.stop();
        stopListening();
      };
      const connected = () => {
        isConnected = true;
        watch.enter('headers');
      };
      // There is no connection yet to wait for where one has to become free, or a tunnel has to be dug.
      if (this.#mayWait || proxy) watch.enter('connect');
      outgoing.on('socket', (socket) => {
        if (!socket.connecting) return connected();
        watch.enter('connect');
        socket.once(origin.secure ? 'secureConnect' : 'connect', connected);
      });
      outgoing.on('response', (incoming) => {
        watch.enter('body');
        readBody(incoming, this.#maxBytes, fail, (text) => {
          settle();
          resolve(new NodeResponse(incoming, text));
        });
      });
      // Node.js reports no error for an answer that changes the protocol, and the call would wait for its timeout.
      outgoing.on('upgrade', () => fail(new Error('the answer changes the protocol')));
      outgoing.on('error', fail);
      outgoing.end(body);
    });
  }

  /** What the connections are doing. */
  stats(): NodeTransportStatistics {
    const pools = [...this.#pools.values()];
    const count = (part: 'sockets' | 'freeSockets' | 'requests') =>
      pools.flatMap((pool) => Object.values(pool[part])).reduce((sum, each) => sum + (each?.length ?? 0), 0);
    return { busy: count('sockets'), idle: count('freeSockets'), waiting: count('requests') };
  }

  close(): void {
    for (const pool of this.#pools.values()) pool.closeIdle();
  }

  /** Where a request goes: to its host, or by way of a proxy. */
  #route(request: TransportRequest, proxy: ProxyServer | undefined): https.RequestOptions {
    const { origin, method, path } = request;
    // Node.js takes a flat list of headers as it is, which is a good deal faster, and leaves Host to the caller.
    const headers = ['Host', origin.host, 'Accept-Encoding', 'gzip'];
    for (const name in request.headers) headers.push(name, request.headers[name] as string);
    if (!proxy) {
      const agent = origin.secure ? this.#https : this.#http;
      return { agent, hostname: origin.hostname, port: origin.port, method, path, headers };
    }
    if (origin.secure) {
      const agent = this.#tunnelThrough(proxy);
      return { agent, hostname: origin.hostname, port: origin.port || 443, method, path, headers };
    }
    if (proxy.authorization) headers.push('Proxy-Authorization', proxy.authorization);
    return { agent: this.#http, hostname: proxy.hostname, port: proxy.port, method, path: origin.href + path, headers };
  }

  #tunnelThrough(proxy: ProxyServer): Pool {
    return this.#poolOf(`tunnel ${proxy.hostname}:${proxy.port}`, () => {
      return Object.assign(new https.Agent(this.#tlsOptions()), { createConnection: tunnelTo(proxy) });
    });
  }

  #poolOf(name: string, make: () => http.Agent): Pool {
    const { maxIdleMs = MAX_IDLE_MS, maxRequestsPerSocket: maxRequests = MAX_REQUESTS } = this.#options;
    const pool = this.#pools.get(name) ?? limitReuse(make(), { maxIdleMs, maxRequests });
    this.#pools.set(name, pool);
    return pool;
  }

  #agentOptions(): http.AgentOptions {
    const { maxSockets = Number.POSITIVE_INFINITY } = this.#options;
    return { keepAlive: true, scheduling: 'lifo', maxSockets };
  }

  #tlsOptions(): https.AgentOptions {
    const { ca } = this.#options;
    return {
      ...this.#agentOptions(),
      minVersion: 'TLSv1.2',
      // Said aloud, so that no environment variable can switch it off.
      rejectUnauthorized: true,
      ...(ca !== undefined && { ca: [...tls.rootCertificates, ...[ca].flat()] }),
    };
  }
}

/** Reads its headers when asked for them, since most callers never do. */
class NodeResponse implements TransportResponse {
  readonly status: number;
  readonly body: string;
  readonly #incoming: http.IncomingMessage;

  constructor(incoming: http.IncomingMessage, body: string) {
    this.status = incoming.statusCode ?? 0;
    this.body = body;
    this.#incoming = incoming;
  }

  get headers(): Record<string, string | undefined> {
    const entries = Object.entries(this.#incoming.headers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
  }
}

function onAbort(signal: AbortSignal | undefined, abort: (reason: Error) => void): () => void {
  if (!signal) return () => {};
  const listener = () => abort(new Error('aborted', { cause: signal.reason }));
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
