import type { Moment } from '../handler.js';
import type { Chatroom, ReadOnly, State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { minutes } from '../values/times.js';

export const DEFAULT_DESTROY_TIME = 60;

/** The room; undefined if it does not exist or has expired. */
export function roomAt(state: State, chatroomId: string, at: number): Chatroom | undefined;
export function roomAt(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> | undefined;
export function roomAt(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> | undefined {
  const room = state.chatrooms.get(chatroomId);
  return room && !hasExpired(state, room, at) ? room : undefined;
}

/** The rooms that have not expired, by creation time. */
export function roomsAt(state: View, at: number): ReadOnly<Chatroom>[] {
  return [...state.chatrooms.values()].filter((room) => !hasExpired(state, room, at));
}

/** Like `roomAt`, but refuses a missing room. */
export function requireRoom(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(1002, 'chatroomId is not exist.');
  return room;
}

function hasExpired({ keepaliveChatrooms }: View, room: ReadOnly<Chatroom>, at: number): boolean {
  const since = room.destroyType === 1 ? room.createdAt : room.activeAt;
  return at >= since + minutes(room.destroyTime) && !keepaliveChatrooms.has(room.chatroomId);
}

/** True if any room has expired but is not removed yet. */
export function hasExpiredRooms(state: View, at: number): boolean {
  for (const room of state.chatrooms.values()) if (hasExpired(state, room, at)) return true;
  return false;
}

/** Removes the rooms that have expired. */
export function dropExpiredRooms(state: State, { at, tell }: Moment): void {
  for (const room of [...state.chatrooms.values()]) {
    if (!hasExpired(state, room, at)) continue;
    const { chatroomId } = room;
    destroyRoom(state, chatroomId);
    tell({ kind: 'chatroom', at, change: 'destroyed', cause: 'idle', chatroomId, userIds: [] });
  }
}

/** Removes a room. Mutes and blocks of single users stay, and apply in a new room with the same id. */
export function destroyRoom(state: State, chatroomId: string): void {
  state.chatrooms.delete(chatroomId);
  state.chatroomWhitelists.delete(chatroomId);
}

/** Records activity in a room, and returns the room if it exists. */
export function touchRoom(state: State, chatroomId: string, at: number): Chatroom | undefined {
  const room = roomAt(state, chatroomId, at);
  if (room) room.activeAt = at;
  return room;
}

/** The room, created if it does not exist. */
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
    entriesChangedAt: 0,
    entryChanges: new Map(),
    log: [],
    away: new Map(),
  };
}
