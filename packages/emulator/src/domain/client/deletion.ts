import { conversationKey } from '../conversation/key.js';
import { type ConversationNumber, conversationTypeOf } from '../conversation-type.js';
import type { AnyHandler } from '../handler.js';
import { addTo, setIn } from '../nested.js';
import { conversationsOf } from './read.js';

export interface DeletionParams {
  readonly userId: string;
  readonly messageUIDs: readonly string[];
}

/** A user deletes messages from the own history. */
export const deleteByClient = {
  endpoint: 'client.deleteMessages',
  kind: 'command',
  run: ({ deletedMessages }, { userId, messageUIDs }: DeletionParams) => {
    for (const uid of messageUIDs) addTo(deletedMessages, userId, uid);
    return {};
  },
} as const satisfies AnyHandler;

export interface RemovalParams {
  readonly userId: string;
  readonly conversationType: ConversationNumber;
  readonly targetId: string;
}

/** A user takes a conversation from the list, where it comes back with its next message. */
export const removeByClient = {
  endpoint: 'client.removeConversation',
  kind: 'command',
  run: (state, { userId, conversationType: number, targetId }: RemovalParams) => {
    const key = conversationKey({ conversationType: conversationTypeOf(number), targetId });
    const row = conversationsOf(state, userId).find((each) => conversationKey(each) === key);
    if (row) setIn(state.removedConversations, userId, key, row.last.sentAt);
    return {};
  },
} as const satisfies AnyHandler;
