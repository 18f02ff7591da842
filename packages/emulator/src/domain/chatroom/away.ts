import type { Moment } from '../handler.js';
import type { Chatroom, State } from '../state/index.js';
import { leaveRoom } from './membership.js';

const MAX_AWAY_MS = 30_000;
const MAX_MISSED = 30;

/** Notes in the rooms of a user that the client is gone, or back. A user who never connected is not away. */
export function setAway(state: State, userId: string, away: boolean, at: number): void {
  for (const { members, away: gone } of state.chatrooms.values()) {
    if (!away) gone.delete(userId);
    else if (members.has(userId) && !gone.has(userId)) gone.set(userId, { since: at, missed: 0 });
  }
}

/**
 * Takes out those who are gone for too long, or who miss too much: at the 31st message within 30 s, or at the first one
 * later. Only a message does so, and users on the protection list stay.
 */
export function dropAwayMembers(state: State, room: Chatroom, moment: Moment): void {
  const isProtected = (userId: string) => state.chatroomWhitelists.get(room.chatroomId)?.has(userId) ?? false;
  for (const [userId, away] of room.away) {
    away.missed += 1;
    const tooLong = moment.at - away.since > MAX_AWAY_MS;
    if ((tooLong || away.missed > MAX_MISSED) && !isProtected(userId))
      leaveRoom(state, { chatroomId: room.chatroomId, userId, cause: 'away' }, moment);
  }
}
