import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

/** RongCloud advises to drop a connection that has been idle for 55 seconds or has served 80 requests. */
const MAX_IDLE_MS = 55_000;
const MAX_REQUESTS = 80;

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
 * Makes an agent drop connections as RongCloud advises.
 *
 * One timer looks at all idle connections. A timer for each of them would have to be set twice a request.
 */
export function limitReuse<A extends Agent>(agent: A): A & LimitedReuse {
  const uses = new WeakMap<Socket, Use>();
  const keep = agent.keepSocketAlive.bind(agent) as (socket: Socket) => boolean;
  let isLooking = false;
  let isClosed = false;

  const look = () => {
    isLooking = false;
    const latest = performance.now() - (MAX_IDLE_MS - LOOK_MS);
    for (const socket of idleSockets(agent)) {
      if ((uses.get(socket)?.freedAt ?? 0) < latest) socket.destroy();
    }
    if (idleSockets(agent).some((socket) => !socket.destroyed)) lookLater();
  };
  const lookLater = () => {
    if (isLooking) return;
    isLooking = true;
    setTimeout(look, LOOK_MS).unref();
  };

  return Object.assign(agent, {
    keepSocketAlive(socket: Socket): boolean {
      const use = uses.get(socket) ?? { requests: 0, freedAt: 0 };
      use.requests++;
      use.freedAt = performance.now();
      uses.set(socket, use);
      if (isClosed || use.requests >= MAX_REQUESTS || !keep(socket)) return false;
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
