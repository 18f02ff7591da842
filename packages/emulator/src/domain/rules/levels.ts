import type { Now } from '../handler.js';
import type { BlockPushPeriod, UnpushLevel, View } from '../state/index.js';
import { jsonMembers } from '../values/json-members.js';
import { localTime } from '../values/times.js';
import { type Conversation, conversationKey, DEFAULT_CHANNEL, peerOf } from './conversations.js';
import { WHOLE_GROUP } from './ultra-group-mutes.js';

interface Mentioning {
  readonly content: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface MentionedInfo {
  readonly type?: unknown;
  readonly userIdList?: unknown;
}

/** Whether a message mentions everybody, and whether it mentions this user by id. */
export function mentionsIn({ content, options }: Mentioning, userId: string): { everybody: boolean; user: boolean } {
  const info = Object(options.isMentioned === 1 ? jsonMembers(content).mentionedInfo : undefined) as MentionedInfo;
  const { type, userIdList: userIds } = info;
  return { everybody: type === 1, user: Array.isArray(userIds) && userIds.includes(userId) };
}

interface Sent extends Mentioning, Conversation {
  readonly fromUserId: string;
}

/** True if a user is notified of a message, by the notification levels of its conversation. */
export function notifies(state: View, userId: string, message: Sent): boolean {
  const level = levelsFor(state, userId, message).find((each) => each !== undefined && each !== 0) ?? -1;
  if (level === -1 || level === 5) return level === -1;
  const { everybody, user } = mentionsIn(message, userId);
  return (user && level !== 4) || (everybody && level !== 2);
}

/** The notification levels for a message, from the most specific to the most general. */
function levelsFor(state: View, userId: string, message: Sent): (UnpushLevel | undefined)[] {
  const { conversationLevels, conversationTypeLevels, ultraGroups } = state;
  const { conversationType } = message;
  const targetId = peerOf(message, userId);
  const busChannel = conversationType === 'ULTRAGROUP' ? message.busChannel || DEFAULT_CHANNEL : '';
  const own = conversationLevels.get(userId);
  const levels = [
    own?.get(conversationKey({ conversationType, targetId, busChannel }))?.level,
    own?.get(conversationKey({ conversationType, targetId }))?.level,
    conversationTypeLevels.get(userId)?.get(conversationType)?.level,
  ];
  if (conversationType !== 'ULTRAGROUP') return levels;
  const defaults = ultraGroups.get(targetId)?.unpushLevels;
  return [...levels, defaults?.get(busChannel), defaults?.get(WHOLE_GROUP)];
}

const DAY = 24 * 60 * 60;
/** The longest period without pushes, in minutes. A period of this length from midnight covers the whole day. */
const LONGEST = 1439;

/**
 * True if a user is in a period without pushes, and the message is not a mention that the level of the period allows.
 */
export function isUndisturbed(
  { blockPushPeriods }: View,
  userId: string,
  message: Mentioning,
  { at, utcOffsetHours }: Pick<Now, 'at' | 'utcOffsetHours'>,
): boolean {
  const quiet = blockPushPeriods.get(userId);
  if (!quiet || !isOn(quiet, localTime(at, utcOffsetHours).slice(11))) return false;
  const { everybody, user } = mentionsIn(message, userId);
  return quiet.level === 5 || !(everybody || user);
}

function isOn({ startTime, period }: BlockPushPeriod, now: string): boolean {
  const start = secondsOf(startTime);
  if (start === 0 && period === LONGEST) return true;
  return (secondsOf(now) - start + DAY) % DAY < period * 60;
}

/** The seconds from midnight to a time of day such as `23:59:59`. */
function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
