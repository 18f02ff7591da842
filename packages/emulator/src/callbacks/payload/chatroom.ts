import type { ChatroomChanged, ChatroomEntryChanged } from '../../domain/events.js';

const TYPES = { created: 0, joined: 1, left: 2, destroyed: 3 } as const satisfies Record<
  ChatroomChanged['change'],
  number
>;
const STATUSES = { call: 0, away: 1, blocked: 2, idle: 3 } as const satisfies Record<ChatroomChanged['cause'], number>;

/** An item in the body of the callback `chatroom.status`. */
export function chatroomStatus({ chatroomId, userIds, cause, change, at }: ChatroomChanged): object {
  return { chatRoomId: chatroomId, userIds, status: STATUSES[cause], type: TYPES[change], time: at };
}

const OPERATIONS = { set: 1, removed: 2 } as const satisfies Record<ChatroomEntryChanged['change'], number>;

/** The body of `chatroom.kv`. */
export function chatroomEntry({ chatroomId, key, value, change, userId, at, version }: ChatroomEntryChanged): object {
  return { chatroomId, key, value, optType: OPERATIONS[change], userId, status: 0, timestamp: at, version };
}
