import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { later } from '#platform';
import { headerIn } from './node-body.js';

/** Interval of the check for idle connections, in milliseconds; shorter if `maxIdleMs` is short. */
const LOOK_MS = 5_000;

/**
 * Time in milliseconds by which an idle time that the server announced is shortened, because the server may close the
 * connection a little earlier.
 */
const BUFFER_MS = 1_000;

interface ReuseLimits {
  readonly maxIdleMs: number;
  readonly maxRequests: number;
}

interface Use {
  requests: number;
  /** Whether the connection has no request, so that the server must be silent. */
  isFree: boolean;
  /** Time from which on the connection is not used again. */
  endsAt: number;
}

interface LimitedReuse {
  /** Closes idle connections now, and connections in use after their response. */
  closeIdle(): void;
  /** Removes a request that waits for a connection. */
  drop(request: ClientRequest): void;
}

/** Tunnel through a proxy that is being opened. Node.js does not know its connection yet, and cannot close it. */
export interface Opening {
  /** Cancels the tunnel; an open tunnel stays. */
  destroy(): void;
}

/** A request, with a mark whether its answer names the request in `X-Request-ID`. */
export type Request = ClientRequest & {
  res?: IncomingMessage;
  /** Whether the answer has the id of the request in `X-Request-ID`. */
  isNamed?: boolean;
  round?: number;
  /** Tunnel that was opened for the request. */
  tunnel?: Opening;
};
type UsedSocket = Socket & {
  _httpMessage?: Request;
  use?: Use;
  /** Paths whose answers on this connection named their requests. */
  named?: Set<string>;
};

/** Methods of an agent that are not in its types. */
export interface AgentMethods {
  addRequest(request: ClientRequest, options: object): void;
  createConnection(options: object, done: unknown): Socket | undefined;
  createSocket(request: ClientRequest, options: object, done: (error: Error | null, socket?: unknown) => void): void;
  removeSocket(socket: object, options: object): void;
  reuseSocket(socket: Socket, request: ClientRequest): void;
}

/** Runs a function after the event loop has polled once. */
const twoTurnsLater = (run: () => void): void => void later(() => later(run));

const NOTHING = (): void => {};

/**
 * Limits the idle time and the number of requests of an agent's connections, by the options and by the `Keep-Alive`
 * header of the server. A connection that would exceed its idle time before the next check is closed early.
 *
 * Before a connection is used again, the event loop turns twice, so that it polls once. A connection is then found to
 * be closed by the server, or to carry more than one answer, even if the event loop was blocked. A second answer would
 * be taken for the answer to the next request: once a second answer was seen, no connection is used again. Requests
 * that are made at the same time also leave together, which saves CPU time.
 *
 * A single timer checks all idle connections; a timer per connection would have to be set twice per request.
 */
export function limitReuse<A extends Agent>(agent: A, { maxIdleMs, maxRequests }: ReuseLimits): A & LimitedReuse {
  const lookMs = Math.min(LOOK_MS, maxIdleMs / 10);
  const { addRequest, createConnection, reuseSocket } = agent as unknown as AgentMethods;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of times that the pool was closed. */
  let round = 0;

  /** False once a server or proxy has sent more answers than it got requests. */
  let isTrusted = true;
  let lookedAt = -Infinity;

  /** Closes the idle connections whose `endsAt` is not after `by`. */
  const closeIdle = (by: number) => {
    lookedAt = by;
    let isAnyLeft = false;
    for (const name in agent.freeSockets) {
      for (const socket of [...(agent.freeSockets[name] ?? [])]) {
        if (useOf(socket).endsAt <= by) socket.destroy();
        isAnyLeft ||= !socket.destroyed;
      }
    }
    if (isAnyLeft) lookLater();
  };
  const look = () => {
    timer = undefined;
    closeIdle(performance.now());
  };
  const lookLater = () => {
    timer ??= setTimeout(look, lookMs);
    // Timers of jsdom are numbers.
    timer.unref?.();
  };
  const useOf = (socket: UsedSocket): Use => {
    if (socket.use) return socket.use;
    const use: Use = { requests: 0, isFree: true, endsAt: 0 };
    socket.use = use;
    socket.on('data', (bytes: Buffer) => {
      if (!use.isFree) return;
      socket.destroy();
      // A status 408 is no stray answer: a server announces the end of an idle connection with it.
      if (!/^HTTP\S+ 2/.test(bytes.toString('latin1', 0, 12))) return;
      isTrusted = false;
      closeIdle(Infinity);
    });
    return use;
  };

  const [pass = NOTHING] = agent.listeners('free');
  const isAwaited = () => {
    for (const _ in agent.requests) return true;
    return false;
  };
  agent.removeAllListeners('free').on('free', (socket: UsedSocket, options: object) => {
    const { _httpMessage: last } = socket;
    // The connection is new and has had no request yet.
    if (!last) return pass.call(agent, socket, options);
    const use = useOf(socket);
    use.isFree = true;
    const isOver = ++use.requests >= maxRequests || (last.round !== round && !isAwaited());
    if (isOver) socket.destroy();
    if (!isAwaited()) return pass.call(agent, socket, options);
    twoTurnsLater(() => {
      use.isFree = !agent.requests[agent.getName(options)];
      pass.call(agent, socket, options);
    });
  });

  return Object.assign(agent, {
    createConnection(options: object, done: unknown) {
      return createConnection.call(agent, options, done)?.on('error', NOTHING);
    },
    addRequest(request: Request, options: object): void {
      request.round = round;
      const add = () => addRequest.call(agent, request, options);
      if (Object.keys(agent.freeSockets).length === 0) add();
      else
        later(() => {
          // Connections that are closed here leave the pool before the next turn, so the request does not get such a
          // connection.
          const now = performance.now();
          if (now - lookedAt > 1) closeIdle(now);
          later(() => request.destroyed || add());
        });
    },
    reuseSocket(socket: Socket, request: ClientRequest): void {
      useOf(socket).isFree = false;
      reuseSocket.call(agent, socket, request);
    },
    /** Replaces the method of Node.js, which converts all response headers. Converting one header takes less time. */
    keepSocketAlive(socket: UsedSocket): boolean {
      const idleMs = Math.min(maxIdleMs - lookMs, announcedIdleMs(socket._httpMessage?.res));
      if (idleMs <= 0 || !isTrusted) return false;
      useOf(socket).endsAt = performance.now() + idleMs;
      socket.setKeepAlive(true, 1_000);
      socket.unref();
      lookLater();
      return true;
    },
    closeIdle(): void {
      round++;
      clearTimeout(timer);
      timer = undefined;
      closeIdle(Infinity);
      lookedAt = 0;
    },
    drop(request: ClientRequest): void {
      const queues = agent.requests as Record<string, unknown[] | undefined>;
      for (const [name, queue = []] of Object.entries(queues)) {
        queues[name] = queue.filter((each) => each !== request);
        if (queues[name].length === 0) delete queues[name];
      }
    },
  });
}

/**
 * Whether a reused connection brought several answers at once that do not name their requests: any of these answers may
 * be the right one.
 */
export function isDoubtful(request: Request): boolean {
  const { reusedSocket, shouldKeepAlive, socket, isNamed } = request;
  return reusedSocket && shouldKeepAlive && socket?.destroyed === true && !isNamed;
}

/**
 * Whether a success on a used connection is no answer to its request: earlier answers to this path on the connection
 * named their requests, and this answer names none. The refusal of a gateway in between never names a request.
 */
export function isUnasked({ path: target, isNamed }: Request, { statusCode = 0, socket }: IncomingMessage): boolean {
  const [path = ''] = target.split('?', 1);
  const used: UsedSocket = socket;
  if (!isNamed) return statusCode < 300 && used.named?.has(path) === true;
  used.named ??= new Set();
  used.named.add(path);
  return false;
}

/**
 * Idle time in milliseconds that the server announced in `Keep-Alive: timeout=5`, less a buffer; Infinity without the
 * header.
 */
function announcedIdleMs(response: IncomingMessage | undefined): number {
  const [, seconds] = /timeout=(\d+)/i.exec((response && headerIn(response, 'keep-alive')) ?? '') ?? [];
  return seconds ? Number(seconds) * 1000 - BUFFER_MS : Infinity;
}
