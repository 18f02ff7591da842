import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

/** Interval of the check for idle connections; shorter if `maxIdleMs` is short. */
const LOOK_MS = 5_000;

interface ReuseLimits {
  readonly maxIdleMs: number;
  readonly maxRequests: number;
}

interface Use {
  requests: number;
  freedAt: number;
}

interface LimitedReuse {
  /** Closes idle connections now, and connections in use after their response. */
  closeIdle(): void;
}

/**
 * Limits the idle time and the number of requests of an agent's connections. A connection that would exceed its idle
 * time before the next check is closed early.
 *
 * A single timer checks all idle connections; a timer per connection would have to be set twice per request.
 */
export function limitReuse<A extends Agent>(agent: A, limits: ReuseLimits): A & LimitedReuse {
  const { maxIdleMs, maxRequests } = limits;
  const lookMs = Math.min(LOOK_MS, maxIdleMs / 10);
  const uses = new WeakMap<Socket, Use>();
  const keep = agent.keepSocketAlive.bind(agent) as (socket: Socket) => boolean;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const look = () => {
    timer = undefined;
    const latest = performance.now() - (maxIdleMs - lookMs);
    for (const socket of idleSockets(agent)) {
      if ((uses.get(socket)?.freedAt ?? 0) < latest) socket.destroy();
    }
    if (idleSockets(agent).some((socket) => !socket.destroyed)) lookLater();
  };
  const lookLater = () => {
    timer ??= setTimeout(look, lookMs);
    // Timers of jsdom are numbers.
    timer.unref?.();
  };

  // Must run before the agent's own listener, which passes the connection to the next waiting request.
  agent.prependListener('free', (socket: Socket) => {
    const use = uses.get(socket) ?? { requests: 0, freedAt: 0 };
    use.requests++;
    use.freedAt = performance.now();
    uses.set(socket, use);
    if (use.requests >= maxRequests) socket.destroy();
  });

  return Object.assign(agent, {
    keepSocketAlive(socket: Socket): boolean {
      if (isClosed || !keep(socket)) return false;
      lookLater();
      return true;
    },
    closeIdle(): void {
      isClosed = true;
      clearTimeout(timer);
      timer = undefined;
      for (const socket of idleSockets(agent)) socket.destroy();
    },
  });
}

function idleSockets({ freeSockets }: Agent): Socket[] {
  return Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
}
