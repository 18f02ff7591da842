import type {
  ConversationLevel,
  ConversationState,
  ConversationTag,
  Pin,
  TaggedConversation,
} from '../../domain/state/index.js';
import { type Decoders, flag, integer, mapOf, object, oneOf, text } from '../decoders.js';

const level = object<ConversationLevel>({ level: oneOf(-1, 0, 1, 2, 4, 5), version: integer });

const tag = object<ConversationTag>({
  name: text,
  createdAt: integer,
  conversations: mapOf(object<TaggedConversation>({ targetId: text, conversationType: oneOf(1, 3, 6), isTop: flag })),
});

export const conversationDecoders: Decoders<ConversationState> = {
  conversationLevels: mapOf(mapOf(level)),
  conversationTypeLevels: mapOf(mapOf(level)),
  pins: mapOf(mapOf(object<Pin>({ top: flag, at: integer, version: integer }))),
  clearedHistories: mapOf(mapOf(text)),
  removedConversations: mapOf(mapOf(integer)),
  conversationTags: mapOf(mapOf(tag)),
  tagsVersions: mapOf(integer),
  taggedVersions: mapOf(mapOf(integer)),
};
