import { isHiddenFromSender } from '../rules/conversations.js';
import { countHidden } from '../rules/hidden-messages.js';
import { countUntil, lastTimeIn, messagesBy } from '../rules/message-lists.js';
import type { Message, ReadOnly, View } from '../state/index.js';
import { type InRoom, requireClientRoom, requireMembership } from './refusals.js';

/** The maximum number of messages that a client can get at its first pull after joining. */
const MAX_EARLIER = 50;

interface RoomPull extends InRoom {
  /** The time of the last message that the client has; 0 for a client that has just joined. */
  readonly since: number;
  /** The maximum number of messages that a client wants at its first pull (`since` 0); less than 1 for none. */
  readonly count: number;
}

interface PulledMessages {
  readonly messages: ReadOnly<Message>[];
  /**
   * The send time of the last message in the room, from which the client pulls next. Messages of the client's own user
   * count too: otherwise a client that was notified of such a message would pull again, and an old client would pull
   * without end.
   */
  readonly upTo: number;
}

/**
 * The messages of a room that a member has yet to get, the oldest first: at the first pull the last `count` messages,
 * then all later ones. Messages that the user sent are left out unless the send had `isIncludeSender`: the user's
 * client already has them, and would show them as new messages.
 *
 * @throws Refusal if the room does not exist, or for a user who is blocked in the room or not a member
 */
export function pullRoom(state: View, { userId, chatroomId, since, count }: RoomPull, at: number): PulledMessages {
  const room = requireMembership(state, { userId, chatroomId }, at);
  const hidden = countHidden(state, room.log, { conversationType: 'CHATROOM', targetId: chatroomId }, userId);
  const pulled = since > 0 ? countUntil(room.log, since, state.messages) : 0;
  const news = messagesBy(state, room.log.slice(Math.max(hidden, pulled))).filter(
    (message) => !isHiddenFromSender(message, userId),
  );
  const wanted = since > 0 ? news.length : Math.min(Math.max(count, 0), MAX_EARLIER);
  return {
    messages: news.slice(news.length - Math.min(wanted, news.length)),
    upTo: Math.max(since, lastTimeIn(state, room.log)),
  };
}

interface EntriesPull extends InRoom {
  /**
   * The `changedAt` of the answer to the client's last request for attributes, in milliseconds since 1970; 0 in the
   * first request.
   */
  readonly since: number;
}

/** The last change of one attribute. */
interface PulledEntry {
  readonly key: string;
  /** Empty for a removed attribute. */
  readonly value: string;
  readonly removed: boolean;
  readonly autoDelete: boolean;
  /** The owner of the attribute, or the user who removed it. */
  readonly userId: string;
  readonly changedAt: number;
}

/**
 * The attributes that were set or removed since a client's last request, in the order of their changes. The first
 * request gets the existing attributes.
 *
 * @throws Refusal if the room does not exist, or for a user who is blocked in the room or not a member
 */
export function pullEntries(
  state: View,
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

interface RoomMembers {
  readonly total: number;
  /** The members who joined first or last, with the time of joining in milliseconds since 1970. */
  readonly users: readonly { readonly userId: string; readonly joinedAt: number }[];
}

/**
 * The number of members of a room, and at most `count` members: those who joined last if `newestFirst`, otherwise
 * first. Refuses a missing room.
 */
export function membersOfRoom(
  state: View,
  { chatroomId, count, newestFirst }: { chatroomId: string; count: number; newestFirst: boolean },
  at: number,
): RoomMembers {
  const members = [...requireClientRoom(state, chatroomId, at).members];
  const ordered = newestFirst ? members.reverse() : members;
  const users = ordered.slice(0, Math.max(count, 0)).map(([userId, joinedAt]) => ({ userId, joinedAt }));
  return { total: members.length, users };
}
