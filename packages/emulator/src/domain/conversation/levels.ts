import { type Mentioning, mentionsIn } from '../mentions.js';
import type { Conversation } from '../message/kept.js';
import type { State, UnpushLevel } from '../state/index.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { WHOLE_GROUP } from '../ultra-group/places.js';
import { conversationKey } from './key.js';

interface Sent extends Mentioning {
  readonly fromUserId: string;
}

/** Whether a user wants to be notified of a message, by what is set for the conversation that it comes in. */
export function notifies(state: State, userId: string, message: Sent, target: Conversation): boolean {
  const conversation = seenBy(userId, message, target);
  const level = levelsFor(state, userId, conversation).find((each) => each !== undefined && each !== 0) ?? -1;
  if (level === -1 || level === 5) return level === -1;
  const { everybody, user } = mentionsIn(message, userId);
  return (user && level !== 4) || (everybody && level !== 2);
}

/** The other side of a conversation of two is the sender, but for the sender. */
function seenBy(userId: string, { fromUserId }: Sent, { conversationType, targetId, busChannel }: Conversation) {
  const isOfTwo = conversationType === 'PRIVATE' || conversationType === 'SYSTEM';
  const channel = conversationType === 'ULTRAGROUP' ? busChannel || DEFAULT_CHANNEL : '';
  return { conversationType, targetId: isOfTwo && userId !== fromUserId ? fromUserId : targetId, busChannel: channel };
}

/** From the most particular to the most general. */
function levelsFor(
  { conversationLevels, conversationTypeLevels, ultraGroups }: State,
  userId: string,
  conversation: Conversation & { readonly busChannel: string },
): (UnpushLevel | undefined)[] {
  const { conversationType, targetId, busChannel } = conversation;
  const own = conversationLevels.get(userId);
  const levels = [
    own?.get(conversationKey(conversation))?.level,
    own?.get(conversationKey({ conversationType, targetId }))?.level,
    conversationTypeLevels.get(userId)?.get(conversationType)?.level,
  ];
  if (conversationType !== 'ULTRAGROUP') return levels;
  const defaults = ultraGroups.get(targetId)?.unpushLevels;
  return [...levels, defaults?.get(busChannel), defaults?.get(WHOLE_GROUP)];
}
