import type { Moment } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Chatroom, State } from '../state/index.js';
import { minutes } from '../times.js';

export const DEFAULT_DESTROY_TIME = 60;

/** The room, unless there is none or its time has come. */
export function roomAt(state: State, chatroomId: string, at: number): Chatroom | undefined {
  return hasEnded(state, chatroomId, at) ? undefined : state.chatrooms.get(chatroomId);
}

/** The rooms whose time has not come, by their creation. */
export function roomsAt(state: State, at: number): Chatroom[] {
  return [...state.chatrooms.values()].filter((room) => !isOver(state, room, at));
}

/** As `roomAt`, for a command that is of no use without the room. */
export function requireRoom(state: State, chatroomId: string, at: number): Chatroom {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(1002, 'chatroomId is not exist.');
  return room;
}

/** Whether the room is there only because nobody has looked since its time came. */
export function hasEnded(state: State, chatroomId: string, at: number): boolean {
  const room = state.chatrooms.get(chatroomId);
  return room !== undefined && isOver(state, room, at);
}

function isOver({ keepaliveChatrooms }: State, room: Chatroom, at: number): boolean {
  const since = room.destroyType === 1 ? room.createdAt : room.activeAt;
  return at >= since + minutes(room.destroyTime) && !keepaliveChatrooms.has(room.chatroomId);
}

/**
 * Destroys the rooms whose time has come. Commands on rooms do so before their first change, and after they could
 * refuse; until then nobody can tell.
 */
export function dropIdleRooms(state: State, { at, tell }: Moment): void {
  for (const { chatroomId } of [...state.chatrooms.values()].filter((room) => isOver(state, room, at))) {
    destroyRoom(state, chatroomId);
    tell({ kind: 'chatroom', at, change: 'destroyed', cause: 'idle', chatroomId, userIds: [] });
  }
}

/** Mutes and blocks of single users stay, and hold again in a room of the same id. */
export function destroyRoom(state: State, chatroomId: string): void {
  state.chatrooms.delete(chatroomId);
  state.chatroomWhitelists.delete(chatroomId);
}

/** Notes that something happens in a room, and returns it if it is there. */
export function touchRoom(state: State, chatroomId: string, at: number): Chatroom | undefined {
  const room = roomAt(state, chatroomId, at);
  if (room) room.activeAt = at;
  return room;
}

/** The room, made anew if it is not there. */
export function openRoom(state: State, chatroomId: string, { at, tell }: Moment): Chatroom {
  const existing = roomAt(state, chatroomId, at);
  if (existing) return existing;
  if (state.chatrooms.has(chatroomId)) destroyRoom(state, chatroomId);
  const room = newRoom(chatroomId, at);
  state.chatrooms.set(chatroomId, room);
  tell({ kind: 'chatroom', at, change: 'created', cause: 'call', chatroomId, userIds: [] });
  return room;
}

function newRoom(chatroomId: string, at: number): Chatroom {
  return {
    chatroomId,
    name: '',
    createdAt: at,
    activeAt: at,
    destroyType: 0,
    destroyTime: DEFAULT_DESTROY_TIME,
    members: new Map(),
    distributionStopped: false,
    allMuted: false,
    muteExceptions: new Set(),
    entries: new Map(),
  };
}
