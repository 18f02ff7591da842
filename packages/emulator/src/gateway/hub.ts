import type { Receivers } from '../domain/events.js';
import type { Connection } from './connection.js';

/** The connected clients, by user. */
export class Hub {
  readonly #byUser = new Map<string, Set<Connection>>();

  add(connection: Connection): void {
    const connections = this.#byUser.get(connection.userId) ?? new Set();
    connections.add(connection);
    this.#byUser.set(connection.userId, connections);
  }

  /** Removes a connection. Returns whether the hub had it. */
  remove(connection: Connection): boolean {
    const connections = this.#byUser.get(connection.userId);
    const wasThere = connections?.delete(connection) ?? false;
    if (connections?.size === 0) this.#byUser.delete(connection.userId);
    return wasThere;
  }

  of(userId: string): Connection[] {
    return [...(this.#byUser.get(userId) ?? [])];
  }

  /** The receivers of a message who are connected. Most members of a large group are not. */
  *connectedAmong(receivers: Receivers): Iterable<string> {
    if (receivers.size <= this.#byUser.size) {
      for (const userId of receivers) if (this.#byUser.has(userId)) yield userId;
    } else {
      for (const userId of this.#byUser.keys()) if (receivers.has(userId)) yield userId;
    }
  }

  users(): Iterable<string> {
    return this.#byUser.keys();
  }

  /** Sends a publish packet to all connections of some users. Without a target, the target is the user's own id. */
  tell(
    userIds: Iterable<string>,
    { topic, target, time }: { readonly topic: string; readonly target?: string; readonly time: number },
    body: Buffer,
  ): void {
    for (const userId of userIds) {
      for (const connection of this.of(userId)) connection.tell(topic, target ?? userId, time, body);
    }
  }

  *all(): Iterable<Connection> {
    for (const connections of this.#byUser.values()) yield* connections;
  }
}
