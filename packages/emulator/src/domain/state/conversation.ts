import type { UnpushLevel } from './ultra-group.js';

/** What users set for their conversations. Conversations are named by `conversationKey`. */
export interface ConversationState {
  /** By user id, then by conversation: which messages notify, where it was ever set. */
  readonly conversationLevels: Map<string, Map<string, ConversationLevel>>;
  /** By user id, then by type of conversation. None is kept for 0. */
  readonly conversationTypeLevels: Map<string, Map<string, UnpushLevel>>;
  /** By user id, then by conversation: those that are pinned, or were. */
  readonly pins: Map<string, Map<string, Pin>>;
  /** By user id, empty for everybody, then by conversation: the UID of the last message that is cleared. */
  readonly clearedHistories: Map<string, Map<string, string>>;
  /** By user id, then by tag id, in the order of creation. */
  readonly conversationTags: Map<string, Map<string, ConversationTag>>;
}

export interface ConversationLevel {
  readonly level: UnpushLevel;
  readonly at: number;
}

export interface Pin {
  readonly top: boolean;
  readonly at: number;
}

export interface ConversationTag {
  name: string;
  readonly createdAt: number;
  /** By conversation, the first tagged first. */
  readonly conversations: Map<string, TaggedConversation>;
}

export interface TaggedConversation {
  readonly targetId: string;
  readonly conversationType: 1 | 3 | 6;
}

export function emptyConversationState(): ConversationState {
  return {
    conversationLevels: new Map(),
    conversationTypeLevels: new Map(),
    pins: new Map(),
    clearedHistories: new Map(),
    conversationTags: new Map(),
  };
}
