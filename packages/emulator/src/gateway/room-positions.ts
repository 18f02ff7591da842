import type { Connection } from './connection.js';

interface Position {
  /** The time up to which the client was answered. */
  asked: number;
  /** The time of the last message that came straight. */
  straight: number;
}

/**
 * How far each client has come in each room. Clients ask from where they were, but older ones that come back ask from
 * the beginning, and none minds what came straight.
 */
export class RoomPositions {
  /** By room, then by user and device. */
  readonly #rooms = new Map<string, Map<string, Position>>();

  /** A client that comes into a room, or leaves it, has nothing of it. */
  clear(room: string, connection: Connection): void {
    this.#rooms.get(room)?.delete(nameOf(connection));
  }

  /** From which time on a client that asks is to be answered. */
  since(room: string, connection: Connection, syncTime: number): number {
    const { asked, straight } = this.#of(room, connection) ?? NOWHERE;
    return Math.max(syncTime > 0 ? syncTime : asked, straight);
  }

  /** The time up to which a client was sent everything; 0 if it has yet to ask. */
  reached(room: string, connection: Connection): number {
    return this.since(room, connection, 0);
  }

  answer(room: string, connection: Connection, asked: number): void {
    this.#set(room, connection, { asked, straight: this.#of(room, connection)?.straight ?? 0 });
  }

  goStraight(room: string, connection: Connection, straight: number): void {
    this.#set(room, connection, { asked: this.#of(room, connection)?.asked ?? 0, straight });
  }

  /** A room is gone, or all are. */
  forget(room?: string): void {
    if (room === undefined) this.#rooms.clear();
    else this.#rooms.delete(room);
  }

  #of(room: string, connection: Connection): Position | undefined {
    return this.#rooms.get(room)?.get(nameOf(connection));
  }

  #set(room: string, connection: Connection, position: Position): void {
    const inRoom = this.#rooms.get(room) ?? new Map<string, Position>();
    inRoom.set(nameOf(connection), position);
    this.#rooms.set(room, inRoom);
  }
}

const NOWHERE: Position = { asked: 0, straight: 0 };

function nameOf({ userId, client }: Connection): string {
  return client.deviceId === '' ? userId : `${userId} ${client.deviceId}`;
}
