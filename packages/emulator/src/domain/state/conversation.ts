import type { UnpushLevel } from './ultra-group.js';

/**
 * What users set for their conversations. Conversations are named by `conversationKey`. A version is the time of a change,
 * or later, so that it is later than that of the change before: clients ask for what is newer than what they have.
 */
export interface ConversationState {
  /** By user id, then by conversation: which messages notify, where it was ever set. */
  readonly conversationLevels: Map<string, Map<string, ConversationLevel>>;
  /** By user id, then by type of conversation: the same for all of a type. */
  readonly conversationTypeLevels: Map<string, Map<string, ConversationLevel>>;
  /** By user id, then by conversation: those that are pinned, or were. */
  readonly pins: Map<string, Map<string, Pin>>;
  /** By user id, empty for everybody, then by conversation: the UID of the last message that is cleared. */
  readonly clearedHistories: Map<string, Map<string, string>>;
  /** By user id, then by conversation: up to which time it was taken from the list of the user's clients. */
  readonly removedConversations: Map<string, Map<string, number>>;
  /** By user id, then by tag id, in the order of creation. */
  readonly conversationTags: Map<string, Map<string, ConversationTag>>;
  /** By user id: the version of the tags, but for the conversations under them. */
  readonly tagsVersions: Map<string, number>;
  /** By user id, then by conversation: the version of its tags. */
  readonly taggedVersions: Map<string, Map<string, number>>;
}

export interface ConversationLevel {
  readonly level: UnpushLevel;
  readonly version: number;
}

export interface Pin {
  readonly top: boolean;
  readonly at: number;
  readonly version: number;
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
  /** Whether it is pinned among those of the tag, which only clients do. */
  readonly isTop: boolean;
}

export function emptyConversationState(): ConversationState {
  return {
    conversationLevels: new Map(),
    conversationTypeLevels: new Map(),
    pins: new Map(),
    clearedHistories: new Map(),
    removedConversations: new Map(),
    conversationTags: new Map(),
    tagsVersions: new Map(),
    taggedVersions: new Map(),
  };
}
