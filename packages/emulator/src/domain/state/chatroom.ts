import type { Gag } from './gag.js';

export interface ChatroomState {
  readonly chatrooms: Map<string, Chatroom>;
  /** By chatroom id, then user id. They outlive the room. */
  readonly chatroomGags: Map<string, Map<string, Gag>>;
  readonly chatroomBlocks: Map<string, Map<string, Gag>>;
  /** By chatroom id: users whose messages are not dropped under load. They go with the room. */
  readonly chatroomWhitelists: Map<string, Set<string>>;
  /** Message types that chatrooms drop first under load. */
  readonly lowPriorityTypes: Set<string>;
}

export interface Chatroom {
  readonly chatroomId: string;
  name: string;
  readonly createdAt: number;
  /** By user id: when the user joined. */
  readonly members: Map<string, number>;
  /** Whether messages are accepted and not passed on. */
  distributionStopped: boolean;
}

export function emptyChatroomState(): ChatroomState {
  return {
    chatrooms: new Map(),
    chatroomGags: new Map(),
    chatroomBlocks: new Map(),
    chatroomWhitelists: new Map(),
    lowPriorityTypes: new Set(),
  };
}
