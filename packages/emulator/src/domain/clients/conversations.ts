import type { OwnCommands } from '../handler.js';
import { noteTagged, requireTag, taggedKey } from '../rules/conversation-settings.js';
import { type ConversationNumber, conversationKey, conversationTypeOf } from '../rules/conversations.js';
import { addTo, setIn } from '../state/collections.js';
import type { TaggedConversation } from '../state/index.js';
import { conversationsOf } from './conversation-views.js';

export interface DeletionParams {
  readonly userId: string;
  readonly messageUIDs: readonly string[];
}

export interface RemovalParams {
  readonly userId: string;
  readonly conversationType: ConversationNumber;
  readonly targetId: string;
}

export interface PinParams extends TaggedConversation {
  readonly userId: string;
  readonly tagId: string;
}

export const clientConversations = {
  /** A user deletes messages from the user's own message history. */
  'client.deleteMessages': {
    apply: ({ deletedMessages }, { userId, messageUIDs }: DeletionParams) => {
      if (messageUIDs.length > 0) addTo(deletedMessages, userId, messageUIDs);
    },
  },
  /**
   * A user removes a conversation from the conversation list. The conversation is listed again with its next message.
   */
  'client.removeConversation': {
    apply: (state, { userId, conversationType: number, targetId }: RemovalParams) => {
      const key = conversationKey({ conversationType: conversationTypeOf(number), targetId });
      const row = conversationsOf(state, userId).find((each) => conversationKey(each) === key);
      if (row) setIn(state.removedConversations, userId, key, row.last.sentAt);
    },
  },
  /** A user pins or unpins a conversation in the list of conversations with a tag. The server API cannot do this. */
  'client.pinInTag': {
    decide: (state, { userId, tagId }: PinParams) => requireTag(state, userId, tagId),
    apply: (state, { userId, tagId, isTop, ...conversation }: PinParams, context) => {
      const tagged = state.conversationTags.get(userId)?.get(tagId)?.conversations;
      const key = taggedKey(conversation);
      const found = tagged?.get(key);
      if (!found) return;
      found.isTop = isTop;
      noteTagged(state, userId, [key], context);
    },
  },
} satisfies OwnCommands<'client'>;
