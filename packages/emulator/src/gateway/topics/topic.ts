import { randomBytes } from 'node:crypto';
import type { ConversationType } from '../../domain/state/index.js';
import type { Services } from '../../services.js';
import type { Connection } from '../connection.js';
import type { Hub } from '../hub.js';
import { encode } from '../proto.js';
import type { RoomPositions } from '../room-positions.js';
import type { UltraGroupChanges } from '../ultra-group-changes.js';

/**
 * The answer to a query without a result. Clients of 2.x decode the answer as a message with one required field, and
 * report an error for an empty body. Later clients ignore the answer.
 */
export const DONE: Buffer = encode({ nothing: [1, 'int'] }, { nothing: 0 });

/** The services and the connections that the handlers of topics need. */
export interface GatewayDeps {
  readonly services: Services;
  readonly hub: Hub;
  readonly positions: RoomPositions;
  readonly ultraGroupChanges: UltraGroupChanges;
  /** The time at which each client began to pull messages of ultra groups. */
  readonly ultraGroupPositions: WeakMap<Connection, number>;
}

/** The fields of a packet that the handler of its topic reads. */
interface Packet {
  readonly target: string;
  readonly body: Buffer;
}

/** Answers a query packet with a body. */
export type AnswerQuery = (deps: GatewayDeps, connection: Connection, packet: Packet) => Buffer | Promise<Buffer>;

/** The outcome of a publish packet. */
interface Published {
  readonly receipt: { readonly time: number; readonly uid: string };
  /**
   * Called after the puback packet with the receipt is sent, such as to notify the sender that the message was held
   * back.
   */
  readonly after?: () => unknown;
}

/** Handles a publish packet. */
export type TakePublish = (deps: GatewayDeps, connection: Connection, packet: Packet) => Promise<Published>;

interface QueryTopic {
  readonly query: AnswerQuery;
}

export interface PublishTopic {
  readonly publish: TakePublish;
  /** The type of the conversations to which the topic sends messages. */
  readonly sendsTo?: ConversationType;
  /** Whether the rate limit of clients applies to the topic. */
  readonly rated?: boolean;
  /** Whether the user's other devices get a copy of the packet. */
  readonly mirrored?: boolean;
}

export type Topic = QueryTopic | PublishTopic | (QueryTopic & PublishTopic);

/** Handlers of query packets, by topic. */
export type Queries = Readonly<Record<string, AnswerQuery>>;

/** Makes a handler of publish packets that acts as for a query, and acknowledges the packet instead of answering. */
export function takeQuery(query: AnswerQuery): TakePublish {
  return async (deps, connection, packet) => {
    await query(deps, connection, packet);
    return { receipt: { time: deps.services.clock.now(), uid: randomBytes(8).toString('hex') } };
  };
}
