import type { ChatroomModerated } from '../events.js';
import type { Moment, Now } from '../handler.js';
import type { Chatroom, Gags, ReadOnly } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { currentGags, endOf } from './mutes.js';

interface Moderation {
  readonly chatroomId?: string;
  readonly userId?: readonly string[];
  readonly minute?: number;
  readonly needNotify?: boolean | undefined;
  readonly extra?: string | undefined;
}

/** Tells listeners, which notify clients, of a changed mute, block, ban or ban whitelist, if the call asks for it. */
export function tellModeration(
  measure: ChatroomModerated['measure'],
  { chatroomId = '', userId: userIds = [], minute, needNotify, extra = '' }: Moderation,
  { at, tell }: Moment,
): void {
  if (needNotify) tell({ kind: 'chatroomModerated', at, measure, chatroomId, userIds, minute, extra });
}

/** The active mutes or blocks of a group or room, or those that apply everywhere, as answers show them. */
export function gagRows(gags: ReadOnly<Gags>, place: string, { at, utcOffsetHours }: Now) {
  return currentGags(gags, place, at).map(([userId, gag]) => ({ userId, time: endOf(gag, utcOffsetHours) }));
}

const MAX_EXCEPTIONS = 20;

/** Refuses users beyond the whitelist limit of a room's ban, or of a new room's ban. Inferred: the code. */
export function requireFewExceptions(room: ReadOnly<Chatroom> | undefined, others: readonly string[]): void {
  if (new Set([...(room?.muteExceptions ?? []), ...others]).size <= MAX_EXCEPTIONS) return;
  throw new Refusal(1002, `the number of userId should be at most ${MAX_EXCEPTIONS}.`);
}

const MAX_TYPES = 20;

/** Refuses message types beyond the limit of an app's list. Inferred: the code. */
export function requireFewTypes(types: ReadonlySet<string>, others: readonly string[], field: string): void {
  if (new Set([...types, ...others]).size <= MAX_TYPES) return;
  throw new Refusal(1002, `the number of ${field} should be at most ${MAX_TYPES}.`);
}
