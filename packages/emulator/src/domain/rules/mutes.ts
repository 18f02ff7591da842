import { deleteFrom, openAt } from '../state/collections.js';
import type { Gag, Gags, ReadOnly, View } from '../state/index.js';
import { localTime, minutes } from '../values/times.js';
import { roomAt } from './rooms.js';

/** The group or room id of mutes that apply in every group, or in every chatroom. */
export const EVERYWHERE = '';

export interface NewGags {
  readonly userIds: readonly string[];
  /** The duration of the mutes or blocks in minutes; 0 for no end. */
  readonly minute: number;
  readonly at: number;
}

/** Mutes or blocks users in the group or room `place`, or everywhere. Replaces their earlier mutes or blocks there. */
export function addGags(gags: Gags, place: string, { userIds, minute, at }: NewGags): void {
  const here = openAt(gags, place, () => new Map<string, Gag>());
  const until = minute === 0 ? null : at + minutes(minute);
  for (const userId of userIds) here.set(userId, { since: at, until });
}

export function removeGags(gags: Gags, place: string, userIds: readonly string[]): void {
  deleteFrom(gags, place, userIds);
}

/**
 * The users with a mute or block at `place` that has not ended, each with the mute or block, in the order in which the
 * users were added.
 */
export function currentGags(gags: ReadOnly<Gags>, place: string, at: number): [userId: string, gag: Gag][] {
  return [...(gags.get(place) ?? [])].filter(([, gag]) => isRunning(gag, at));
}

export function isGagged(gags: ReadOnly<Gags>, place: string, userId: string, at: number): boolean {
  const gag = gags.get(place)?.get(userId);
  return gag !== undefined && isRunning(gag, at);
}

function isRunning({ until }: Gag, at: number): boolean {
  return until === null || until > at;
}

/** The end of a mute or block as answers show it. Inferred: empty for a mute without end. */
export function endOf({ until }: Gag, utcOffsetHours: number): string {
  return until === null ? '' : localTime(until, utcOffsetHours);
}

/**
 * True if mutes and bans let a user speak in a group. A mute of the user, in this group or in every group, takes
 * precedence over the whitelist of the group's ban. The function does not check membership.
 */
export function maySpeakInGroup(state: View, groupId: string, userId: string, at: number): boolean {
  if (isGagged(state.groupGags, EVERYWHERE, userId, at)) return false;
  if (isGagged(state.groupGags, groupId, userId, at)) return false;
  return !state.groupBans.has(groupId) || (state.groupBanWhitelists.get(groupId)?.has(userId) ?? false);
}

/**
 * True if mutes and bans let a user send to a room from a client. A mute in all rooms comes first, then the whitelist
 * of the room's ban, then the mutes of the room. RongCloud's documentation exempts no message type.
 */
export function maySpeakInChatroom(state: View, chatroomId: string, userId: string, at: number): boolean {
  if (isGagged(state.chatroomGags, EVERYWHERE, userId, at)) return false;
  const room = roomAt(state, chatroomId, at);
  if (room?.muteExceptions.has(userId)) return true;
  return !room?.allMuted && !isGagged(state.chatroomGags, chatroomId, userId, at);
}
