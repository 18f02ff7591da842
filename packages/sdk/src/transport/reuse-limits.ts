import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

/** Idle connections are looked at this often, or more often if they may not be idle for long. */
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
  /** Closes the connections that are idle now, and those in use when their request is answered. */
  closeIdle(): void;
}

/**
 * Makes an agent drop connections that were idle for too long or have served enough requests. One that would be over the
 * limit by the next look is dropped.
 *
 * One timer looks at all idle connections. A timer for each of them would have to be set twice a request.
 */
export function limitReuse<A extends Agent>(agent: A, limits: ReuseLimits): A & LimitedReuse {
  const { maxIdleMs, maxRequests } = limits;
  const lookMs = Math.min(LOOK_MS, maxIdleMs / 10);
  const uses = new WeakMap<Socket, Use>();
  const keep = agent.keepSocketAlive.bind(agent) as (socket: Socket) => boolean;
  let timer: NodeJS.Timeout | undefined;
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
    timer ??= setTimeout(look, lookMs).unref();
  };

  // Before the agent's own listener, which hands a connection on to the next call that waits for one.
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
