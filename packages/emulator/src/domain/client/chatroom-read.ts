import { lastTimeIn } from '../chatroom/room-log.js';
import { countUntil } from '../message/kept.js';
import type { Message, State } from '../state/index.js';
import { type InRoom, requireClientRoom, requireMembership } from './chatroom-refusals.js';

/** How many messages a client can have of those before it joined. */
const MAX_EARLIER = 50;

export interface RoomPull extends InRoom {
  /** The time of the last message that the client has; 0 when it has just joined. */
  readonly since: number;
  /** How many messages a client that has just joined wants; for less than 1, none. */
  readonly count: number;
}

export interface PulledMessages {
  readonly messages: Message[];
  /**
   * How far the client has come by this: to the last message of the room, its own ones included. A client that is told
   * of a later one asks again, and an old one does so without end.
   */
  readonly upTo: number;
}

/**
 * What a member has yet to get of a room, the oldest first: the last messages after joining, then all later ones. The
 * client knows those that its user sent, and would take them for new ones.
 *
 * @throws A Refusal for those who are not in the room.
 */
export function pullRoom(state: State, { userId, chatroomId, since, count }: RoomPull, at: number): PulledMessages {
  const room = requireMembership(state, { userId, chatroomId }, at);
  const uids = since > 0 ? room.log.slice(countUntil(room.log, since, state.messages)) : room.log;
  const messages = uids.map((uid) => state.messages.get(uid)).filter((message) => message !== undefined);
  const news = messages.filter(({ fromUserId, options }) => fromUserId !== userId || options.isIncludeSender === 1);
  const wanted = since > 0 ? news.length : Math.min(Math.max(count, 0), MAX_EARLIER);
  return {
    messages: news.slice(news.length - Math.min(wanted, news.length)),
    upTo: Math.max(since, lastTimeIn(state, room)),
  };
}

export interface EntriesPull extends InRoom {
  /** How far the client has come, as the last answer said; 0 for from the beginning. */
  readonly since: number;
}

/** What became of one attribute. */
export interface PulledEntry {
  readonly key: string;
  /** Empty for one that was removed. */
  readonly value: string;
  readonly removed: boolean;
  readonly autoDelete: boolean;
  /** Its owner, or who removed it. */
  readonly userId: string;
  readonly changedAt: number;
}

/**
 * The attributes that changed since a client looked last, in the order of their changes, with those removed; at first,
 * those that are there.
 *
 * @throws A Refusal for those who are not in the room.
 */
export function pullEntries(
  state: State,
  pull: EntriesPull,
  at: number,
): { readonly entries: PulledEntry[]; readonly isAll: boolean; readonly changedAt: number } {
  const room = requireMembership(state, pull, at);
  const isAll = pull.since === 0;
  const changed = [...room.entryChanges].filter(([, { changedAt, removedBy }]) =>
    isAll ? removedBy === null : changedAt > pull.since,
  );
  const entries = changed.map(([key, { changedAt, removedBy }]) => {
    const { value = '', autoDelete = false, userId = removedBy ?? '' } = room.entries.get(key) ?? {};
    return { key, value, removed: removedBy !== null, autoDelete, userId, changedAt };
  });
  entries.sort((one, other) => one.changedAt - other.changedAt);
  return { entries, isAll, changedAt: Math.max(pull.since, room.entriesChangedAt) };
}

export interface RoomMembers {
  readonly total: number;
  /** The oldest or the newest members, by when they joined, in milliseconds since 1970. */
  readonly users: readonly { readonly userId: string; readonly joinedAt: number }[];
}

/** How many are in a room, and the first or the last `count` to join. */
export function membersOfRoom(
  state: State,
  { chatroomId, count, newestFirst }: { chatroomId: string; count: number; newestFirst: boolean },
  at: number,
): RoomMembers {
  const members = [...requireClientRoom(state, chatroomId, at).members];
  const ordered = newestFirst ? members.reverse() : members;
  const users = ordered.slice(0, Math.max(count, 0)).map(([userId, joinedAt]) => ({ userId, joinedAt }));
  return { total: members.length, users };
}
