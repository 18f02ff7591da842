import { gags } from './gag.js';
import { Lookup } from './lookup.js';
import { ofNobody, ofOthers } from './member.js';
import type { ReadOnly } from './read-only.js';
import { byCreation } from './roster.js';
import { flag, type Infer, integer, list, mapOf, nullable, object, oneOf, rosterOf, setOf, text } from './shape.js';

const chatroomEntry = object({
  value: text,
  /** The owner of the attribute. */
  userId: text,
  /** True if the attribute is removed when its owner leaves the room. */
  autoDelete: flag,
  setAt: integer,
});
export type ChatroomEntry = Infer<typeof chatroomEntry>;

const entryChange = object({
  changedAt: integer,
  /**
   * The user who removed the attribute (its owner, if the call names no user); null if the last change set the
   * attribute.
   */
  removedBy: nullable(text),
});

const away = object({
  /** When the user went offline. */
  since: integer,
  /** The number of messages in the room since the user went offline. */
  missed: integer,
});

const chatroom = object({
  chatroomId: text,
  name: text,
  createdAt: integer,
  /**
   * When a user last joined or left, or a message was last sent to the room; at first the time of creation. Broadcasts
   * and recalls do not count.
   */
  activeAt: integer,
  /** Start of the lifetime: 0 at the last activity, 1 at the creation of the room. */
  destroyType: oneOf(0, 1),
  /** The lifetime of the room, in minutes. */
  destroyTime: integer,
  /** By user id: when the user joined. */
  members: rosterOf(integer),
  /** True if messages are accepted but not delivered. */
  distributionStopped: flag,
  /** True if the room is under a ban: of the clients, only those of users in `muteExceptions` may send messages. */
  allMuted: flag,
  muteExceptions: setOf(text),
  /** Attributes by key, in the order in which they were first set. */
  entries: mapOf(chatroomEntry),
  /**
   * The time of the last change of an attribute, or later: each change in the room gets a later time than the one
   * before. 0 before the first change.
   */
  entriesChangedAt: integer,
  /** By key: the last change of an attribute, also of a removed one. */
  entryChanges: mapOf(entryChange),
  /**
   * The UIDs of the delivered messages, in order. Once any client has connected, each new message has a later send time
   * than the one before.
   */
  log: list(text),
  /** By user id: the members who went offline after they joined. */
  away: mapOf(away),
});
export type Chatroom = Infer<typeof chatroom>;

type Chatrooms = ReadonlyMap<string, ReadOnly<Chatroom>>;

const idsByMember = new Lookup<Chatrooms>(
  function* (rooms) {
    for (const [chatroomId, { members }] of rooms) for (const userId of members.keys()) yield [userId, chatroomId];
  },
  (rooms, userId, chatroomId) => rooms.get(chatroomId)?.members.has(userId) ?? false,
);

export function noteRoomOf(rooms: Chatrooms, userId: string, chatroomId: string): void {
  idsByMember.add(rooms, userId, chatroomId);
}

/** The rooms that a user is in, also expired ones, the oldest room first. */
export function roomsOf(rooms: Map<string, Chatroom>, userId: string): Chatroom[];
export function roomsOf(rooms: Chatrooms, userId: string): ReadOnly<Chatroom>[];
export function roomsOf(rooms: Chatrooms, userId: string): ReadOnly<Chatroom>[] {
  return byCreation(idsByMember.of(rooms, userId).flatMap((chatroomId) => rooms.get(chatroomId) ?? []));
}

export const chatroomMembers = {
  /** The rooms by id. The Map may still hold expired rooms; read rooms through `roomAt` and `roomsAt`. */
  chatrooms: ofOthers(rosterOf(chatroom)),
  /**
   * Mutes by chatroom id, then by user id; the chatroom id is empty for users muted in every room. Mutes outlive the
   * room.
   */
  chatroomGags: ofOthers(gags),
  /** Blocks by chatroom id, then by user id. Blocks outlive the room. */
  chatroomBlocks: ofOthers(gags),
  /**
   * By chatroom id: the protected users, whose messages RongCloud does not drop under load, and who stay members while
   * their clients are disconnected. The list is removed with the room.
   */
  chatroomWhitelists: ofOthers(mapOf(setOf(text))),
  /** Ids of rooms that do not expire. */
  keepaliveChatrooms: ofNobody(setOf(text)),
  /** Message types that chatrooms drop first under load on RongCloud. The emulator drops no messages. */
  lowPriorityTypes: ofNobody(setOf(text)),
  /** Message types that chatrooms do not drop under load on RongCloud. */
  protectedTypes: ofNobody(setOf(text)),
};
