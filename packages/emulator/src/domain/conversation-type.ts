import type { ConversationType } from './state/index.js';

const BY_NUMBER = {
  1: 'PRIVATE',
  2: 'DISCUSSION',
  3: 'GROUP',
  4: 'CHATROOM',
  6: 'SYSTEM',
  10: 'ULTRAGROUP',
} as const satisfies Record<number, ConversationType>;

export type ConversationNumber = keyof typeof BY_NUMBER;

/** The number by which requests and callbacks name a conversation type. */
export function conversationNumberOf(type: ConversationType): number {
  return Number(Object.entries(BY_NUMBER).find(([, each]) => each === type)?.[0]);
}

/** The conversation type that a request names by its number. */
export function conversationTypeOf(number: ConversationNumber): ConversationType {
  return BY_NUMBER[number];
}
