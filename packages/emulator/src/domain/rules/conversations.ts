import type { ConversationType, Message, ReadOnly } from '../state/index.js';

const BY_NUMBER = {
  1: 'PRIVATE',
  2: 'DISCUSSION',
  3: 'GROUP',
  4: 'CHATROOM',
  6: 'SYSTEM',
  10: 'ULTRAGROUP',
} as const satisfies Record<number, ConversationType>;

export type ConversationNumber = keyof typeof BY_NUMBER;

/** The number of a conversation type in requests and callbacks. */
export function conversationNumberOf(type: ConversationType): number {
  return Number(Object.entries(BY_NUMBER).find(([, each]) => each === type)?.[0]);
}

/** The conversation type for a number in a request. */
export function conversationTypeOf(number: ConversationNumber): ConversationType {
  return BY_NUMBER[number];
}

export function isConversationNumber(number: number): number is ConversationNumber {
  return Object.hasOwn(BY_NUMBER, number);
}

/** The channel that an ultra group has from the start. A message without a channel goes to this channel. */
export const DEFAULT_CHANNEL = 'RCDefault';

export interface Conversation {
  readonly conversationType: ConversationType;
  /** The id of the other user, of the group, of the room or of the ultra group. */
  readonly targetId: string;
  /** The channel of an ultra group; empty for none. */
  readonly busChannel?: string | undefined;
}

/**
 * The channel of a conversation: in an ultra group the default channel if none is named, elsewhere an empty string,
 * whatever channel is named.
 */
export function channelOf({ conversationType, busChannel }: Omit<Conversation, 'targetId'>): string {
  return conversationType === 'ULTRAGROUP' ? busChannel || DEFAULT_CHANNEL : '';
}

/** True if conversations of a type have two sides, each of which sees the other as the target. */
export function isBetweenTwo(type: ConversationType): boolean {
  return type === 'PRIVATE' || type === 'SYSTEM';
}

/** The target of a message's conversation for one user: in a one-to-one conversation, the other user. */
export function peerOf(
  { conversationType, fromUserId, targetId }: Pick<Message, 'conversationType' | 'fromUserId' | 'targetId'>,
  userId: string,
): string {
  return isBetweenTwo(conversationType) && fromUserId !== userId ? fromUserId : targetId;
}

/** The key of a conversation among the conversations of one user. The key has the channel only for an ultra group. */
export function conversationKey({ conversationType, targetId, busChannel = '' }: Conversation): string {
  return JSON.stringify([conversationType, targetId, ...(conversationType === 'ULTRAGROUP' ? [busChannel] : [])]);
}

/** The key of a conversation's message history. In a one-to-one conversation, the key is the same for both users. */
export function historyKey({ conversationType, targetId, busChannel = '' }: Conversation, userId: string): string {
  if (!isBetweenTwo(conversationType)) return JSON.stringify([conversationType, targetId, busChannel]);
  return JSON.stringify(
    userId < targetId ? [conversationType, userId, targetId] : [conversationType, targetId, userId],
  );
}

/**
 * True if a message was sent in the user's name without `isIncludeSender`, so that the user's own clients do not get
 * the message. All messages that clients send to users and groups have `isIncludeSender`.
 */
export function isHiddenFromSender({ fromUserId, options }: ReadOnly<Message>, userId: string): boolean {
  return fromUserId === userId && options.isIncludeSender !== 1;
}
