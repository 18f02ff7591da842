import type {
  ConversationLevel,
  ConversationState,
  ConversationTag,
  Pin,
  TaggedConversation,
} from '../../domain/state/index.js';
import { type Decoders, flag, integer, mapOf, object, oneOf, text } from '../decoders.js';

const level = oneOf(-1, 0, 1, 2, 4, 5);

const tag = object<ConversationTag>({
  name: text,
  createdAt: integer,
  conversations: mapOf(object<TaggedConversation>({ targetId: text, conversationType: oneOf(1, 3, 6) })),
});

export const conversationDecoders: Decoders<ConversationState> = {
  conversationLevels: mapOf(mapOf(object<ConversationLevel>({ level, at: integer }))),
  conversationTypeLevels: mapOf(mapOf(level)),
  pins: mapOf(mapOf(object<Pin>({ top: flag, at: integer }))),
  clearedHistories: mapOf(mapOf(text)),
  conversationTags: mapOf(mapOf(tag)),
};
