import type { FriendshipChanged, PresenceChanged, UserOperated, UserProfileChanged } from '../../domain/events.js';
import { SERVER } from './message.js';

const STATUSES = { online: '0', offline: '1', loggedOut: '2' } as const satisfies Record<
  PresenceChanged['status'],
  string
>;

/**
 * An item in the body of `user.onlineStatus`. Fields of the connection are empty if no client caused the change, as
 * with `setOnline` or a block.
 */
export function onlineStatus({
  userId,
  status,
  at,
  source = '',
  clientIp = '',
  sessionId = '',
}: PresenceChanged): object {
  return { userid: userId.toLowerCase(), status: STATUSES[status], os: source, time: at, clientIp, sessionId };
}

/** The body of `user.deactivation`. */
export function deactivation({ userId, operateId, operation, at }: UserOperated): object {
  return { userId, operateId, type: operation === 'deactivate' ? 0 : 1, code: '0', time: at };
}

/** The body of `user.profile`: both profiles are JSON strings with the changed fields. */
export function userProfile({ userId, change, at, fields, extFields }: UserProfileChanged): object {
  return {
    userId,
    type: change === 'cleared' ? 0 : 1,
    time: at,
    userProfile: JSON.stringify(fields),
    userExtProfile: JSON.stringify(extFields),
  };
}

const FRIEND_EVENTS = { requested: 1, removed: 4, added: 5 } as const satisfies Record<
  FriendshipChanged['change'],
  number
>;

/** The body of `user.friend`. */
export function friendship({ change, userId, targetId, at, source = SERVER, extra }: FriendshipChanged): object {
  const eventType = FRIEND_EVENTS[change];
  return { eventType, userId, toUserId: targetId, time: at, source, ...(extra !== '' && { extra }) };
}
