import type { Connection } from './connection.js';

/** Who is connected. */
export class Hub {
  readonly #byUser = new Map<string, Set<Connection>>();

  add(connection: Connection): void {
    const connections = this.#byUser.get(connection.userId) ?? new Set();
    connections.add(connection);
    this.#byUser.set(connection.userId, connections);
  }

  /** Returns whether it was there. */
  remove(connection: Connection): boolean {
    const connections = this.#byUser.get(connection.userId);
    const wasThere = connections?.delete(connection) ?? false;
    if (connections?.size === 0) this.#byUser.delete(connection.userId);
    return wasThere;
  }

  of(userId: string): Connection[] {
    return [...(this.#byUser.get(userId) ?? [])];
  }

  users(): Iterable<string> {
    return this.#byUser.keys();
  }

  /** Tells users something, each under the user's own name if no target is given. */
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
