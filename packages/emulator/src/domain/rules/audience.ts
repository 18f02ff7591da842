import type { View } from '../state/index.js';
import { type Conversation, isBetweenTwo } from './conversations.js';
import { roomAt } from './rooms.js';
import { channelReaders } from './ultra-groups.js';

/** The part of the state that lists the deactivated users. */
export type Deactivated = Pick<View, 'deactivatedUsers'>;

/** The users who get a message. Deactivated users get none. */
export interface Audience {
  /**
   * The users of the audience, apart from `without` and `also`. The keys of a Map or the values of a Set are user ids;
   * a large Map of group members is used as it is, because a copy for each message would be slow.
   */
  readonly base: ReadonlyMap<string, unknown> | ReadonlySet<string>;
  /** The user in `base` who does not get the message: the sender. */
  readonly without?: string | undefined;
  /** A user who gets the message even if not in `base`, after the users in `base`. */
  readonly also?: string | undefined;
}

export function isIn({ deactivatedUsers }: Deactivated, audience: Audience, userId: string): boolean {
  return isMeant(audience, userId) && !deactivatedUsers.has(userId);
}

function isMeant({ base, without, also }: Audience, userId: string): boolean {
  return userId === also || (userId !== without && base.has(userId));
}

export function* usersIn(state: Deactivated, audience: Audience): Generator<string> {
  const { base, also } = audience;
  for (const userId of base.keys()) if (userId !== also && isIn(state, audience, userId)) yield userId;
  if (also !== undefined && !state.deactivatedUsers.has(also)) yield also;
}

/** The users of an audience who are also in the set `others`. */
export function* usersAlsoIn(state: Deactivated, audience: Audience, others: ReadonlySet<string>): Generator<string> {
  if (audience.base.size <= others.size) {
    for (const userId of usersIn(state, audience)) if (others.has(userId)) yield userId;
  } else {
    for (const userId of others) if (isIn(state, audience, userId)) yield userId;
  }
}

/** The number of users in an audience, without deactivated users. */
export function sizeOf(state: Deactivated, audience: Audience): number {
  const { base, without, also } = audience;
  const { deactivatedUsers } = state;
  let size = base.size;
  if (without !== undefined && base.has(without)) size -= 1;
  if (also !== undefined && !base.has(also)) size += 1;
  if (deactivatedUsers.size === 0) return size;
  if (deactivatedUsers.size > size) return [...usersIn(state, audience)].length;
  for (const userId of deactivatedUsers.keys()) if (isMeant(audience, userId)) size -= 1;
  return size;
}

const NOBODY: ReadonlyMap<string, number> = new Map();

export const NOBODY_DEACTIVATED: Deactivated = { deactivatedUsers: NOBODY };

/** An audience of the given users. */
export function listed(userIds: Iterable<string>): Audience {
  return { base: new Set(userIds) };
}

interface Sent extends Conversation {
  readonly fromUserId: string;
  /** The only members of the group who get the message; absent for all members. */
  readonly toUserIds?: readonly string[] | undefined;
}

/**
 * The users who get a message: the other users in its conversation, or of these only the users in `toUserIds`, and
 * then, if `includesSender`, the sender. The sender gets the message even without being a member.
 */
export function audienceOf(state: View, message: Sent, at: number, includesSender = false): Audience {
  const { conversationType, fromUserId, toUserIds } = message;
  const everybody = readersOf(state, message, at);
  // In a conversation of two users, users can also write to themselves. In other conversations the sender already has
  // the message.
  if (isBetweenTwo(conversationType)) return { base: everybody, also: includesSender ? fromUserId : undefined };
  const sender = includesSender ? { also: fromUserId } : { without: fromUserId };
  return { base: toUserIds ? chosenFrom(everybody, toUserIds) : everybody, ...sender };
}

/** The users who are also in `userIds`, in the order of `users`. */
function chosenFrom(users: Audience['base'], userIds: readonly string[]): ReadonlySet<string> {
  const chosen = new Set(userIds);
  return new Set([...users.keys()].filter((userId) => chosen.has(userId)));
}

/** The users who see messages of a conversation now; in a conversation of two users, the receiver. */
function readersOf(
  state: View,
  { conversationType, targetId, busChannel = '' }: Conversation,
  at: number,
): Audience['base'] {
  switch (conversationType) {
    case 'PRIVATE':
    case 'SYSTEM':
      return new Set([targetId]);
    case 'GROUP':
      return state.groups.get(targetId)?.members ?? NOBODY;
    case 'CHATROOM': {
      const room = roomAt(state, targetId, at);
      return room && !room.distributionStopped ? room.members : NOBODY;
    }
    case 'ULTRAGROUP':
      return channelReaders(state, targetId, busChannel);
    // The server API does not say who is in a discussion.
    case 'DISCUSSION':
      return NOBODY;
  }
}
