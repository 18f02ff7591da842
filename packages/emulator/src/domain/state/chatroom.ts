import type { Gag } from './gag.js';

export interface ChatroomState {
  /** A room whose time has come may still be among them: `roomAt` and `roomsAt` know. */
  readonly chatrooms: Map<string, Chatroom>;
  /**
   * By chatroom id, then user id; the chatroom id is empty for users muted in every room. They outlive the room, and so
   * do blocks.
   */
  readonly chatroomGags: Map<string, Map<string, Gag>>;
  readonly chatroomBlocks: Map<string, Map<string, Gag>>;
  /** By chatroom id: users whose messages are not dropped under load. They go with the room. */
  readonly chatroomWhitelists: Map<string, Set<string>>;
  /** Ids of rooms that do not end by themselves. */
  readonly keepaliveChatrooms: Set<string>;
  /** Message types that chatrooms drop first under load. */
  readonly lowPriorityTypes: Set<string>;
  /** Message types that chatrooms do not drop under load. */
  readonly protectedTypes: Set<string>;
}

export interface Chatroom {
  readonly chatroomId: string;
  name: string;
  readonly createdAt: number;
  /** When somebody last joined, left or sent. */
  activeAt: number;
  /** What ends it: 0 for a time without activity, 1 for a time after its creation. */
  destroyType: 0 | 1;
  /** That time, in minutes. */
  destroyTime: number;
  /** By user id: when the user joined. */
  readonly members: Map<string, number>;
  /** Whether messages are accepted and not passed on. */
  distributionStopped: boolean;
  /** Whether nobody may speak but those in `muteExceptions`. */
  allMuted: boolean;
  readonly muteExceptions: Set<string>;
  /** Attributes by name, in the order in which they were first set. */
  readonly entries: Map<string, ChatroomEntry>;
  /** When they last changed. */
  entriesChangedAt: number;
  /** By name: the last change of an attribute, also of one that is gone. */
  readonly entryChanges: Map<string, EntryChange>;
  /** The UIDs of the messages that it passed on, in the order of time: each was sent later than the one before. */
  readonly log: string[];
  /** By user id: the members whose clients are gone. */
  readonly away: Map<string, Away>;
}

export interface EntryChange {
  readonly changedAt: number;
  /** The user who removed it; null for one that is there. */
  readonly removedBy: string | null;
}

export interface Away {
  /** When the connection was lost. */
  readonly since: number;
  /** How many messages came since. */
  missed: number;
}

export interface ChatroomEntry {
  readonly value: string;
  /** Its owner. */
  readonly userId: string;
  /** Whether it goes when its owner leaves. */
  readonly autoDelete: boolean;
  readonly setAt: number;
}

export function emptyChatroomState(): ChatroomState {
  return {
    chatrooms: new Map(),
    chatroomGags: new Map(),
    chatroomBlocks: new Map(),
    chatroomWhitelists: new Map(),
    keepaliveChatrooms: new Set(),
    lowPriorityTypes: new Set(),
    protectedTypes: new Set(),
  };
}
