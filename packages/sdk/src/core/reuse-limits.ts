import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

/** When a connection is dropped. */
interface Limits {
  readonly maxIdleMs: number;
  readonly maxRequests: number;
}

/** Idle connections are looked at this often; one that would be over the limit by the next look is dropped. */
const LOOK_MS = 5_000;

interface Use {
  requests: number;
  freedAt: number;
}

interface LimitedReuse {
  /** Closes the connections that are idle now, and those in use when their request is answered. */
  closeIdle(): void;
}

/**
 * Makes an agent drop connections that have been idle for too long, or have served enough.
 *
 * One timer looks at all idle connections. A timer for each of them would have to be set twice a request.
 */
export function limitReuse<A extends Agent>(agent: A, { maxIdleMs, maxRequests }: Limits): A & LimitedReuse {
  const lookMs = Math.min(LOOK_MS, maxIdleMs);
  const uses = new WeakMap<Socket, Use>();
  const keep = agent.keepSocketAlive.bind(agent) as (socket: Socket) => boolean;
  let isLooking = false;
  let isClosed = false;

  const look = () => {
    isLooking = false;
    const latest = performance.now() - (maxIdleMs - lookMs);
    for (const socket of idleSockets(agent)) {
      if ((uses.get(socket)?.freedAt ?? 0) < latest) socket.destroy();
    }
    if (idleSockets(agent).some((socket) => !socket.destroyed)) lookLater();
  };
  const lookLater = () => {
    if (isLooking) return;
    isLooking = true;
    setTimeout(look, lookMs).unref();
  };

  return Object.assign(agent, {
    keepSocketAlive(socket: Socket): boolean {
      const use = uses.get(socket) ?? { requests: 0, freedAt: 0 };
      use.requests++;
      use.freedAt = performance.now();
      uses.set(socket, use);
      if (isClosed || use.requests >= maxRequests || !keep(socket)) return false;
      lookLater();
      return true;
    },
    closeIdle(): void {
      isClosed = true;
      for (const socket of idleSockets(agent)) socket.destroy();
    },
  });
}

function idleSockets({ freeSockets }: Agent): Socket[] {
  return Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
}
