import type { Parts } from '../../http/parts.js';
import type { Connection } from '../connection.js';
import type { Hub } from '../hub.js';
import type { RoomPositions } from '../room-positions.js';

/** What those who answer clients work with. */
export interface Desk {
  readonly parts: Parts;
  readonly hub: Hub;
  readonly positions: RoomPositions;
}

interface Asked {
  readonly target: string;
  readonly body: Buffer;
}

/** Answers a query with a body. */
export type QueryTopic = (desk: Desk, connection: Connection, asked: Asked) => Buffer | Promise<Buffer>;

/** What became of something that a client sent. */
interface Sent {
  readonly receipt?: { readonly time?: number; readonly uid?: string; readonly status?: number };
  /** What is to be done once the client has its receipt. */
  readonly after?: () => unknown;
}

export type PublishTopic = (desk: Desk, connection: Connection, asked: Asked) => Promise<Sent | undefined>;
