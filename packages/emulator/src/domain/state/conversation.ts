import { ofUser } from './member.js';
import { flag, type Infer, integer, mapOf, object, oneOf, text } from './shape.js';

/** -1 all messages; 0 not set; 1 mentions of anybody; 2 mentions of the user; 4 mentions of everybody; 5 none. */
export const unpushLevel = oneOf(-1, 0, 1, 2, 4, 5);
export type UnpushLevel = Infer<typeof unpushLevel>;

const conversationLevel = object({ level: unpushLevel, version: integer });

const pin = object({ top: flag, at: integer, version: integer });

const taggedConversation = object({
  targetId: text,
  conversationType: oneOf(1, 3, 6),
  /** Whether it is pinned among the conversations of the tag. Only clients pin there. */
  isTop: flag,
});
export type TaggedConversation = Infer<typeof taggedConversation>;

const conversationTag = object({
  name: text,
  createdAt: integer,
  /** By conversation, the first tagged first. */
  conversations: mapOf(taggedConversation),
});
export type ConversationTag = Infer<typeof conversationTag>;

/**
 * Settings of users for their conversations, which are named by `conversationKey`. A version is the time of a change, or
 * later, so that it is later than the version of the change before: clients ask for newer settings than they have.
 */
export const conversationMembers = {
  /** By user id, then by conversation: the level of notifications, where it was ever set. */
  conversationLevels: ofUser(mapOf(mapOf(conversationLevel))),
  /** By user id, then by type of conversation: the level for all conversations of the type. */
  conversationTypeLevels: ofUser(mapOf(mapOf(conversationLevel))),
  /** By user id, then by conversation: those that are pinned, or were. */
  pins: ofUser(mapOf(mapOf(pin))),
  /** By user id, empty for everybody, then by conversation: the UID of the last message that is cleared. */
  clearedHistories: ofUser(mapOf(mapOf(text))),
  /** By user id, then by conversation: the send time up to which it was taken from the list of the user's clients. */
  removedConversations: ofUser(mapOf(mapOf(integer))),
  /** By user id, then by tag id, in the order of creation. */
  conversationTags: ofUser(mapOf(mapOf(conversationTag))),
  /** By user id: the version of the tags themselves. */
  tagsVersions: ofUser(mapOf(integer)),
  /** By user id, then by conversation: the version of its tags. */
  taggedVersions: ofUser(mapOf(mapOf(integer))),
};
