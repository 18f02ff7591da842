import type { Conversation } from '../message/kept.js';

/** What a conversation goes by among those of a user. Only ultra groups have channels. */
export function conversationKey({ conversationType, targetId, busChannel = '' }: Conversation): string {
  return JSON.stringify([conversationType, targetId, ...(conversationType === 'ULTRAGROUP' ? [busChannel] : [])]);
}
