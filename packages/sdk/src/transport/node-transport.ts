import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { checkOptions, listOf, type OptionKinds } from '../check-options.js';
import { ConfigurationError } from '../errors.js';
import { isError } from '../kinds.js';
import { headerIn, inflated, readBody } from './node-body.js';
import { abortedBy, onAbort } from './on-abort.js';
import { PhaseWatch } from './phase-watch.js';
import { type ProxyServer, type ProxySetting, proxiesBy } from './proxy.js';
import { misdirected, REQUEST_ID } from './request-ids.js';
import { isDoubtful, isUnasked, limitReuse, type Request } from './reuse-limits.js';
import {
  MAX_IDLE_MS,
  MAX_RESPONSE_BYTES,
  neverSent,
  type Origin,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  type TransportStream,
} from './transport.js';
import { tunnelAgent } from './tunnel-agent.js';
import { watchedBody } from './watched-body.js';
import { quotes, withoutSecrets } from './without-secrets.js';

/** Options of {@link NodeTransport}. */
export interface NodeTransportOptions {
  /**
   * Maximum number of connections per host. Further requests wait for a connection, within the timeout `connect`.
   * @default unlimited
   */
  maxSockets?: number | undefined;
  /**
   * Maximum idle time of a connection in milliseconds. A shorter time that the server announces in its `Keep-Alive`
   * header wins.
   * @default 55000, as RongCloud recommends
   */
  maxIdleMs?: number | undefined;
  /**
   * Maximum number of requests per connection.
   * @default 80, as RongCloud recommends
   */
  maxRequestsPerSocket?: number | undefined;
  /**
   * Maximum size of a decompressed response body in bytes. A larger response is a connection error.
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
  /**
   * Additional trusted certificate authorities, as PEM, besides those of Node.js and of `NODE_EXTRA_CA_CERTS`.
   * Certificates are always verified.
   * @default none
   */
  ca?: string | readonly string[] | undefined;
  /**
   * Proxy: a URL such as `http://user:password@10.0.0.1:3128` for all requests; `'env'` for the environment variables
   * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in lower or upper case; `false` for none. HTTPS requests
   * use a tunnel. With `'env'`, this machine (`localhost` and loopback addresses) is reached directly, and a proxy that
   * cannot be used, such as a SOCKS proxy, fails the calls that need it with a {@link ConfigurationError}.
   * @default `'env'`
   */
  proxy?: ProxySetting | undefined;
}

const MAX_REQUESTS = 80;
const MIN_TLS = 'TLSv1.2';
const UNASKED = 'the connection brought an unrequested answer';

const OPTIONS: OptionKinds<NodeTransportOptions> = {
  maxSockets: 'number',
  maxIdleMs: 'number',
  maxRequestsPerSocket: 'number',
  maxResponseBytes: 'number',
  ca: (option, value) => checkCertificates(option, [value ?? []].flat()),
  proxy: '',
};

const checkCertificates = listOf('a certificate as PEM', (each) => /-----BEGIN /.test(String(each)));

type Pool = ReturnType<typeof limitReuse<http.Agent>>;

/** Callbacks that end a request. */
interface Flight<T> {
  readonly fail: (error: Error) => void;
  readonly done: (response: T) => void;
}

/** Connection statistics of a {@link NodeTransport}. */
export interface NodeTransportStatistics {
  /** Number of connections with a request in progress. */
  readonly busy: number;
  /** Number of idle connections. */
  readonly idle: number;
  /** Number of requests that wait for a connection because of `maxSockets`. */
  readonly waiting: number;
}

/** Transport on `node:http` and `node:https`, with keep-alive connections. */
export class NodeTransport implements Transport {
  readonly #options: NodeTransportOptions;
  readonly #maxBytes: number;
  /** Connection pools by scheme, or by proxy. */
  readonly #pools = new Map<string, Pool>();
  readonly #http: Pool;
  readonly #https: Pool;
  readonly #mayWait: boolean;
  #secureContext: SecureContext | undefined;
  readonly #proxyFor: (origin: Origin) => ProxyServer | undefined;

  /** @throws {ConfigurationError} an option is unknown, of a wrong kind, or `proxy` is not the URL of an HTTP proxy */
  constructor(options: NodeTransportOptions = {}) {
    checkOptions('', options, OPTIONS);
    if ((options.maxSockets ?? 1) < 1) throw new ConfigurationError('maxSockets', 'must be 1 or more');
    this.#options = options;
    this.#maxBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    this.#mayWait = options.maxSockets !== undefined;
    this.#http = this.#poolOf('http', () => new http.Agent(this.#agentOptions()));
    this.#https = this.#poolOf('https', () => new https.Agent(this.#tlsOptions()));
    this.#proxyFor = proxiesBy(options.proxy);
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#exchange(request, (incoming, { fail, done }) => {
      const maxBytes = this.#maxBytes;
      readBody(incoming, { maxBytes, fail, done: (text) => done(new NodeResponse(incoming, text)) });
    });
  }

  open(request: TransportRequest): Promise<TransportStream> {
    return this.#exchange(request, (incoming, { done }) => {
      const { status, headers } = new NodeResponse(incoming, '');
      const body = inflated(incoming, headerIn(incoming, 'content-encoding'));
      done({ status, headers, body: watchedBody(body, request, () => incoming.destroy()) });
    });
  }

  /** Sends a request. `receive` handles the response, whose body has not arrived yet. */
  #exchange<T>(
    request: TransportRequest,
    receive: (incoming: http.IncomingMessage, flight: Flight<T>) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const { origin, timeouts, signal, body } = request;
      if (signal?.aborted) throw neverSent(abortedBy(signal));
      const proxy = this.#proxyFor(origin);
      const route = this.#route(request, proxy);
      let outgoing: Request | undefined;
      let answer: http.IncomingMessage | undefined;
      let isConnected = false;
      const settle = () => {
        watch.stop();
        stopListening();
      };
      const fail = (error: Error) => {
        settle();
        reject(toldOf(proxy, isConnected ? error : neverSent(error)));
        if (!outgoing) return;
        outgoing.destroy();
        if (isConnected) return;
        route.agent.drop(outgoing);
        outgoing.tunnel?.destroy();
      };
      const done = (response: T) => {
        if (outgoing && isDoubtful(outgoing)) return fail(new Error('the connection brought more than one answer'));
        settle();
        resolve(response);
      };
      const watch = new PhaseWatch(timeouts, fail);
      const stopListening = onAbort(signal, () => fail(abortedBy(signal)));
      try {
        outgoing = (origin.secure ? https : http).request(route);
      } catch (error) {
        settle();
        const told = toldOf(proxy, error);
        throw isError(told) ? neverSent(told) : told;
      }
      // An error after a complete answer does not affect that answer.
      outgoing.on('error', (error) => answer?.complete || fail(error));
      const connected = () => {
        isConnected = true;
        watch.enter('headers');
      };
      // With `maxSockets` or a proxy there is no socket yet: start the connect timeout now.
      if (this.#mayWait || proxy) watch.enter('connect');
      outgoing.on('socket', (socket: Socket & { secureConnecting?: boolean }) => {
        if (!socket.connecting && !socket.secureConnecting) return connected();
        watch.enter('connect');
        socket.once(origin.secure ? 'secureConnect' : 'connect', connected);
      });
      outgoing.on('response', (incoming) => {
        if (proxy && incoming.statusCode === 407) return fail(new Error('the proxy answered HTTP 407'));
        const named = headerIn(incoming, REQUEST_ID);
        const stray = misdirected(request, named);
        if (stray) return fail(stray);
        if (outgoing) outgoing.isNamed = named !== undefined && named === request.headers[REQUEST_ID];
        if (outgoing && isUnasked(outgoing, incoming)) return fail(new Error(UNASKED));
        answer = incoming;
        watch.enter('body');
        receive(incoming, { fail, done });
      });
      // Node.js reports no error for a protocol upgrade; without this, the call would wait for its timeout.
      outgoing.on('upgrade', () => fail(new Error('the answer changes the protocol')));
      outgoing.end(body);
    });
  }

  /** Number of busy and idle connections, and of waiting requests. */
  stats(): NodeTransportStatistics {
    const pools = [...this.#pools.values()];
    const count = (part: 'sockets' | 'freeSockets' | 'requests') =>
      pools.flatMap((pool) => Object.values<unknown[] | undefined>(pool[part]).flatMap((each) => each ?? [])).length;
    return { busy: count('sockets'), idle: count('freeSockets'), waiting: count('requests') };
  }

  close(): void {
    for (const pool of this.#pools.values()) pool.closeIdle();
  }

  /** Request options for a request, directly to the host or through a proxy. */
  #route(request: TransportRequest, proxy: ProxyServer | undefined): https.RequestOptions & { agent: Pool } {
    const { origin, method, path } = request;
    // Node.js takes a flat list faster, but tools that wrap `http.request` read and copy an object.
    const headers: Record<string, string> = { Host: origin.host, 'Accept-Encoding': 'gzip', ...request.headers };
    if (!proxy) {
      const target = { hostname: origin.hostname, port: origin.port, method, path, headers };
      // An empty `servername` saves Node.js from working out one in each request; only TLS needs it.
      return origin.secure ? { agent: this.#https, ...target } : { agent: this.#http, servername: '', ...target };
    }
    if (origin.secure) {
      const agent = this.#tunnelThrough(proxy);
      return { agent, hostname: origin.hostname, port: origin.port || 443, method, path, headers };
    }
    if (proxy.authorization) headers['Proxy-Authorization'] = proxy.authorization;
    return { agent: this.#http, hostname: proxy.hostname, port: proxy.port, method, path: origin.href + path, headers };
  }

  #tunnelThrough(proxy: ProxyServer): Pool {
    return this.#poolOf(proxy.label, () => tunnelAgent(proxy, this.#tlsOptions()));
  }

  #poolOf(name: string, make: () => http.Agent): Pool {
    const { maxIdleMs = MAX_IDLE_MS, maxRequestsPerSocket: maxRequests = MAX_REQUESTS } = this.#options;
    const pool = this.#pools.get(name) ?? limitReuse(make(), { maxIdleMs, maxRequests });
    this.#pools.set(name, pool);
    return pool;
  }

  #agentOptions(): http.AgentOptions {
    const { maxSockets = Infinity } = this.#options;
    return { keepAlive: true, scheduling: 'lifo', maxSockets };
  }

  #tlsOptions(): https.AgentOptions {
    const { ca } = this.#options;
    if (ca) this.#secureContext ??= contextOf([ca].flat());
    return {
      ...this.#agentOptions(),
      minVersion: MIN_TLS,
      // Set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED cannot disable the verification of certificates.
      rejectUnauthorized: true,
      ...(this.#secureContext && { secureContext: this.#secureContext }),
    };
  }
}

/**
 * TLS context that trusts the authorities in `ca` besides those of Node.js. Created once: reading all certificates
 * takes milliseconds, and an agent with the option `ca` would read them for each connection, and compare them for each
 * request.
 */
function contextOf(ca: readonly string[]): SecureContext {
  // `node:tls` is loaded on demand, because importing it decodes all certificates.
  const made = process.getBuiltinModule('node:tls').createSecureContext({ minVersion: MIN_TLS });
  // The option `ca` would replace the authorities of Node.js, which come from flags and from the system too.
  for (const each of [...extraAuthorities(), ...ca]) (made.context as Authorities).addCACert(each);
  return made;
}

/** The authorities of `NODE_EXTRA_CA_CERTS`, which `addCACert` drops in Node.js 20. */
function extraAuthorities(): readonly string[] {
  try {
    return [process.getBuiltinModule('node:fs').readFileSync(process.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')];
  } catch {
    return [];
  }
}

/** Method of a TLS context that is not in its types. */
interface Authorities {
  addCACert(pem: string): void;
}

/**
 * Error of a request as the caller sees it. For a request through a proxy, the error names the proxy and quotes no
 * credentials.
 */
function toldOf(proxy: ProxyServer | undefined, error: unknown): unknown {
  if (!proxy) return error;
  const safe = withoutSecrets(error, (text) => quotes(text, proxy.authorization.replace('Basic ', '')));
  if (!isError(safe)) return safe;
  const { message, code } = safe as NodeJS.ErrnoException;
  return Object.assign(safe, { message: `by the proxy ${proxy.label}: ${message || code}` });
}

/** Response; headers are converted on access, since most callers never read them. */
class NodeResponse implements TransportResponse {
  declare readonly status: number;
  declare readonly body: string;
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
