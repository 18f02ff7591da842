import { newer, ofUser } from './member.js';
import { flag, type Infer, integer, mapOf, object, oneOf, optional, text } from './shape.js';

/**
 * Notification level: the messages of which a user is notified. -1 all; 0 not set; 1 mentions of the user or of
 * everybody; 2 mentions of the user; 4 mentions of everybody; 5 none.
 */
export const unpushLevel = oneOf(-1, 0, 1, 2, 4, 5);
export type UnpushLevel = Infer<typeof unpushLevel>;

/**
 * The notification level of a conversation or of a conversation type. `isMuted` is true if the level was set by the
 * older parameter `isMuted`; `conversation.getNotification` then answers 1 in place of the level.
 */
const conversationLevel = object({ level: unpushLevel, version: integer, isMuted: optional(flag) });

const pin = object({ top: flag, at: integer, version: integer });

const taggedConversation = object({
  targetId: text,
  conversationType: oneOf(1, 3, 6),
  /** True if the conversation is pinned in the list of conversations with the tag. Only clients can pin there. */
  isTop: flag,
});
export type TaggedConversation = Infer<typeof taggedConversation>;

const conversationTag = object({
  name: text,
  createdAt: integer,
  /** The conversations with the tag, by conversation key, the earliest tagged first. */
  conversations: mapOf(taggedConversation),
});
export type ConversationTag = Infer<typeof conversationTag>;

/**
 * Settings of users for their conversations; the key of a conversation is from `conversationKey`. A version is the time
 * of a change, or later: each version of a user is greater than the one before, because clients ask for the settings
 * after a version.
 */
export const conversationMembers = {
  /** By user id, then by conversation: the level of notifications, where it was ever set. */
  conversationLevels: ofUser(mapOf(mapOf(conversationLevel))),
  /** By user id, then by type of conversation: the level for all conversations of the type. */
  conversationTypeLevels: ofUser(mapOf(mapOf(conversationLevel))),
  /** By user id, then by conversation: the conversations that are or were pinned. */
  pins: ofUser(mapOf(mapOf(pin))),
  /** By user id (an empty string for everybody), then by conversation: the UID of the last message that was cleared. */
  clearedHistories: ofUser(mapOf(mapOf(text))),
  /** By user id, then by conversation: the conversation is listed only with a message after this send time. */
  removedConversations: ofUser(mapOf(mapOf(integer))),
  /** By user id, then by channel of an ultra group: the send time of the last message that the user's clients read. */
  ultraGroupReads: newer(ofUser(mapOf(mapOf(integer)))),
  /** The tags of users, by user id, then by tag id, in the order of creation. */
  conversationTags: ofUser(mapOf(mapOf(conversationTag))),
  /** By user id: the version of the user's list of tags. Tagging a conversation does not change the version. */
  tagsVersions: ofUser(mapOf(integer)),
  /** By user id, then by conversation: the version of the conversation's tags. */
  taggedVersions: ofUser(mapOf(mapOf(integer))),
};
