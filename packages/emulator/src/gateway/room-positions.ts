import type { Connection } from './connection.js';

interface Position {
  /** The send time of the latest message that the client has pulled. */
  pulled: number;
  /** The send time of the latest message that was pushed to the client. */
  pushed: number;
}

/**
 * For each room and client: the send times of the latest messages that the client has. The position that a client sends
 * is not enough: older clients pull from the beginning after a reconnect, and no client counts pushed messages.
 */
export class RoomPositions {
  /** Positions by room, then by user and device. */
  readonly #rooms = new Map<string, Map<string, Position>>();

  /**
   * Resets the position of a client that joins or leaves a room, because the client then has no messages of the room.
   */
  clear(room: string, connection: Connection): void {
    this.#rooms.get(room)?.delete(keyOf(connection));
  }

  /**
   * The send time after which a pull returns messages. `syncTime` is the position that the client sends; 0 if the
   * client has none.
   */
  since(room: string, connection: Connection, syncTime: number): number {
    const { pulled, pushed } = this.#of(room, connection) ?? START;
    return Math.max(syncTime > 0 ? syncTime : pulled, pushed);
  }

  /** The send time up to which a client has all messages of a room; 0 if the client has never pulled. */
  reached(room: string, connection: Connection): number {
    return this.since(room, connection, 0);
  }

  markPulled(room: string, connection: Connection, pulled: number): void {
    this.#set(room, connection, { pulled, pushed: this.#of(room, connection)?.pushed ?? 0 });
  }

  markPushed(room: string, connection: Connection, pushed: number): void {
    this.#set(room, connection, { pulled: this.#of(room, connection)?.pulled ?? 0, pushed });
  }

  /** Removes the positions in one room, or in all rooms. */
  forget(room?: string): void {
    if (room === undefined) this.#rooms.clear();
    else this.#rooms.delete(room);
  }

  #of(room: string, connection: Connection): Position | undefined {
    return this.#rooms.get(room)?.get(keyOf(connection));
  }

  #set(room: string, connection: Connection, position: Position): void {
    const inRoom = this.#rooms.get(room) ?? new Map<string, Position>();
    inRoom.set(keyOf(connection), position);
    this.#rooms.set(room, inRoom);
  }
}

const START: Position = { pulled: 0, pushed: 0 };

function keyOf({ userId, client }: Connection): string {
  return client.deviceId === '' ? userId : `${userId} ${client.deviceId}`;
}
