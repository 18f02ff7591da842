import { gags } from './gag.js';
import { ofNobody, ofOthers } from './member.js';
import { flag, type Infer, integer, list, mapOf, nullable, object, oneOf, setOf, text } from './shape.js';

const chatroomEntry = object({
  value: text,
  /** Its owner. */
  userId: text,
  /** Whether it goes when its owner leaves. */
  autoDelete: flag,
  setAt: integer,
});
export type ChatroomEntry = Infer<typeof chatroomEntry>;

const entryChange = object({
  changedAt: integer,
  /** The user who removed it; null for an entry that is there. */
  removedBy: nullable(text),
});

const away = object({
  /** When the connection was lost. */
  since: integer,
  /** How many messages came since. */
  missed: integer,
});

const chatroom = object({
  chatroomId: text,
  name: text,
  createdAt: integer,
  /** When somebody last joined, left or sent. */
  activeAt: integer,
  /** Which time ends the room: 0 for a time without activity, 1 for a time after its creation. */
  destroyType: oneOf(0, 1),
  /** That time, in minutes. */
  destroyTime: integer,
  /** By user id: when the user joined. */
  members: mapOf(integer),
  /** Whether messages are accepted and not passed on. */
  distributionStopped: flag,
  /** Whether the room is under a ban: nobody may speak but the users in `muteExceptions`. */
  allMuted: flag,
  muteExceptions: setOf(text),
  /** Attributes by key, in the order in which they were first set. */
  entries: mapOf(chatroomEntry),
  /** When the attributes last changed. */
  entriesChangedAt: integer,
  /** By key: the last change of an attribute, also of a removed one. */
  entryChanges: mapOf(entryChange),
  /** The UIDs of the messages that were passed on, in order: each was sent later than the one before. */
  log: list(text),
  /** By user id: the members whose clients are gone. */
  away: mapOf(away),
});
export type Chatroom = Infer<typeof chatroom>;

export const chatroomMembers = {
  /** A room that has expired may still be among them: `roomAt` and `roomsAt` know. */
  chatrooms: ofOthers(mapOf(chatroom)),
  /** By chatroom id, then user id; the chatroom id is empty for users muted in every room. They outlive the room. */
  chatroomGags: ofOthers(gags),
  /** By chatroom id, then user id. They outlive the room. */
  chatroomBlocks: ofOthers(gags),
  /** By chatroom id: users whose messages are not dropped under load. They go with the room. */
  chatroomWhitelists: ofOthers(mapOf(setOf(text))),
  /** Ids of rooms that do not expire. */
  keepaliveChatrooms: ofNobody(setOf(text)),
  /** Message types that chatrooms drop first under load. */
  lowPriorityTypes: ofNobody(setOf(text)),
  /** Message types that chatrooms do not drop under load. */
  protectedTypes: ofNobody(setOf(text)),
};
