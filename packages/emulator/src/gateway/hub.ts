import type { Receivers } from '../domain/events.js';
import { Turns, type WorkQueue } from '../turns.js';
import type { Connection } from './connection.js';

/** The maximum number of users who are notified in one turn of the queue. */
const USERS_A_TURN = 250;

type HubListener = (change: 'connected' | 'disconnected', connection: Connection) => void;

/** The connected clients, by user. */
export class Hub {
  readonly #queue: WorkQueue;
  readonly #onChanged: HubListener;
  readonly #byUser = new Map<string, Set<Connection>>();

  /** Notices to many users are sent through `queue`, so that other connections are served in between. */
  constructor(queue: WorkQueue = new Turns().queue(), onChanged: HubListener = () => {}) {
    this.#queue = queue;
    this.#onChanged = onChanged;
  }

  add(connection: Connection): void {
    const connections = this.#byUser.get(connection.userId) ?? new Set();
    connections.add(connection);
    this.#byUser.set(connection.userId, connections);
    this.#onChanged('connected', connection);
  }

  /** Removes a connection. Returns whether the hub had it. */
  remove(connection: Connection): boolean {
    const connections = this.#byUser.get(connection.userId);
    const wasThere = connections?.delete(connection) ?? false;
    if (connections?.size === 0) this.#byUser.delete(connection.userId);
    if (wasThere) this.#onChanged('disconnected', connection);
    return wasThere;
  }

  of(userId: string): Connection[] {
    return [...(this.#byUser.get(userId) ?? [])];
  }

  /** The receivers of a message who are connected. Most members of a large group are not. */
  *connectedAmong(receivers: Receivers): Iterable<string> {
    if (this.#byUser.size === 0) return;
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
    this.forEach(userIds, (connection) => connection.tell(topic, target ?? connection.userId, time, body));
  }

  /** Calls a function for all connections of some users: in batches, unless the users are few and the queue is idle. */
  forEach(userIds: Iterable<string>, act: (connection: Connection) => void): void {
    const users = [...userIds];
    const actFor = (some: readonly string[]) => {
      for (const userId of some) for (const connection of this.of(userId)) act(connection);
    };
    if (users.length <= USERS_A_TURN && this.#queue.isIdle) return void actFor(users);
    for (let from = 0; from < users.length; from += USERS_A_TURN) {
      const some = users.slice(from, from + USERS_A_TURN);
      this.#queue.push(() => actFor(some));
    }
  }

  *all(): Iterable<Connection> {
    for (const connections of this.#byUser.values()) yield* connections;
  }
}
