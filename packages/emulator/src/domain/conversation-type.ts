import type { ConversationType } from './state/index.js';

const BY_NUMBER = {
  1: 'PRIVATE',
  2: 'DISCUSSION',
  3: 'GROUP',
  4: 'CHATROOM',
  6: 'SYSTEM',
  10: 'ULTRAGROUP',
} as const satisfies Record<number, ConversationType>;

/** The conversation type that a request names by its number. */
export function conversationTypeOf(number: keyof typeof BY_NUMBER): ConversationType {
  return BY_NUMBER[number];
}
