import type { OwnCommands } from '../handler.js';
import { noteTagged, requireTag, taggedKey } from '../rules/conversation-settings.js';
import {
  type ConversationNumber,
  conversationKey,
  conversationTypeOf,
  isBetweenTwo,
  peerOf,
} from '../rules/conversations.js';
import { messagesBy } from '../rules/message-lists.js';
import { addTo, openAt, setIn } from '../state/collections.js';
import type { Message, ReadOnly, TaggedConversation } from '../state/index.js';
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
  /**
   * A user deletes messages from the user's own message history. The app server is told of those that the user could
   * see. The others are kept as deleted too, as recorded commands of earlier versions kept them.
   */
  'client.deleteMessages': {
    apply: (state, { userId, messageUIDs }: DeletionParams, { at, source, tell }) => {
      const deleted = state.deletedMessages.get(userId);
      const uids = [...new Set(messageUIDs)].filter((uid) => !deleted?.has(uid));
      const messages = messagesBy(state, uids).filter((message) => concerns(message, userId));
      if (messageUIDs.length > 0) addTo(state.deletedMessages, userId, messageUIDs);
      for (const { conversation, own } of byConversation(messages, userId)) {
        const event = { kind: 'historyCleared', at, source, userId, ...conversation } as const;
        tell({ ...event, deleted: { messageUIDs: own.map(uidOf) } });
      }
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

const uidOf = ({ messageUID }: ReadOnly<Message>) => messageUID;

/** False for a message between two other users. */
function concerns({ conversationType, fromUserId, targetId }: ReadOnly<Message>, userId: string): boolean {
  return !isBetweenTwo(conversationType) || ['', userId].includes(targetId) || fromUserId === userId;
}

type Place = Pick<Message, 'conversationType' | 'targetId' | 'busChannel'>;

/** Groups messages by their conversations, as a user sees the conversations. */
function byConversation(messages: readonly ReadOnly<Message>[], userId: string) {
  const groups = new Map<string, { conversation: Place; own: ReadOnly<Message>[] }>();
  for (const message of messages) {
    const { conversationType, busChannel } = message;
    const conversation = { conversationType, targetId: peerOf(message, userId), busChannel };
    openAt(groups, conversationKey(conversation), () => ({ conversation, own: [] })).own.push(message);
  }
  return groups.values();
}
