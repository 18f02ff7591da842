import type { Moment } from '../handler.js';
import { Agenda } from '../state/agenda.js';
import type { Chatroom, ReadOnly, State, View } from '../state/index.js';
import { originOf } from '../state/layers/origin.js';
import { byCreation, Roster } from '../state/roster.js';
import { Refusal } from '../values/refusal.js';
import { minutes } from '../values/times.js';

export const DEFAULT_DESTROY_TIME = 60;

/** Returns the room; undefined if it does not exist or has expired. */
export function roomAt(state: State, chatroomId: string, at: number): Chatroom | undefined;
export function roomAt(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> | undefined;
export function roomAt(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> | undefined {
  const room = state.chatrooms.get(chatroomId);
  return room && !hasExpired(state, room, at) ? room : undefined;
}

/** The rooms that have not expired, in the order of their creation. */
export function roomsAt(state: View, at: number): ReadOnly<Chatroom>[] {
  return [...state.chatrooms.values()].filter((room) => !hasExpired(state, room, at));
}

/** Like `roomAt`, but refuses a missing room. */
export function requireRoom(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(1002, 'chatroomId is not exist.');
  return room;
}

/** True if the lifetime of a room has ended and the room is not kept alive. */
export function hasExpired({ keepaliveChatrooms }: View, room: ReadOnly<Chatroom>, at: number): boolean {
  return at >= endOfLife(room) && !keepaliveChatrooms.has(room.chatroomId);
}

function endOfLife({ destroyType, createdAt, activeAt, destroyTime }: ReadOnly<Chatroom>): number {
  return (destroyType === 1 ? createdAt : activeAt) + minutes(destroyTime);
}

const agendas = new WeakMap<View['chatrooms'], Agenda>();

/**
 * The agenda of expiry: each room by the time at which the room was to expire when it was added to the agenda. Later
 * activity in the room changes the actual time.
 */
function agendaOf(chatrooms: View['chatrooms']): Agenda {
  const known = agendas.get(chatrooms);
  if (known) return known;
  const origin = originOf(chatrooms);
  const agenda = new Agenda(origin && agendaOf(origin));
  if (!origin) for (const room of chatrooms.values()) agenda.add(endOfLife(room), room.chatroomId);
  agendas.set(chatrooms, agenda);
  return agenda;
}

/**
 * Adds a room to the agenda of expiry: a new room, a room that may now expire earlier, or one that was taken off the
 * agenda.
 */
export function noteRoom({ chatrooms }: View, chatroomId: string): void {
  const room = chatrooms.get(chatroomId);
  if (room) agendaOf(chatrooms).add(endOfLife(room), chatroomId);
}

/** Removes the expired rooms from the agenda, and returns them in the order of their creation. */
function takeExpired(state: View, at: number): ReadOnly<Chatroom>[] {
  const agenda = agendaOf(state.chatrooms);
  const expired = new Set<ReadOnly<Chatroom>>();
  for (let id = agenda.takeDue(at); id !== undefined; id = agenda.takeDue(at)) {
    const room = state.chatrooms.get(id);
    if (room && hasExpired(state, room, at)) expired.add(room);
    // A room that is kept alive is added to the agenda again when it is no longer kept alive.
    else if (room && endOfLife(room) > at) agenda.add(endOfLife(room), id);
  }
  return byCreation([...expired]);
}

/** True if any room has expired but is not removed yet. */
export function hasExpiredRooms(state: View, at: number): boolean {
  const expired = takeExpired(state, at);
  for (const { chatroomId } of expired) noteRoom(state, chatroomId);
  return expired.length > 0;
}

/** Removes the rooms that have expired, and tells listeners. */
export function dropExpiredRooms(state: State, { at, tell }: Moment): void {
  for (const { chatroomId } of takeExpired(state, at)) {
    destroyRoom(state, chatroomId);
    tell({ kind: 'chatroom', at, change: 'destroyed', cause: 'idle', chatroomId, userIds: [] });
  }
}

/**
 * Removes a room with its list of protected users. Mutes and blocks of single users stay, and apply in a new room with
 * the same id.
 */
export function destroyRoom(state: State, chatroomId: string): void {
  state.chatrooms.delete(chatroomId);
  state.chatroomWhitelists.delete(chatroomId);
}

/** Records activity in a room, and returns the room; undefined if it does not exist or has expired. */
export function touchRoom(state: State, chatroomId: string, at: number): Chatroom | undefined {
  const room = roomAt(state, chatroomId, at);
  if (!room) return undefined;
  const wasSetBack = at < room.activeAt;
  room.activeAt = at;
  if (wasSetBack) noteRoom(state, chatroomId);
  return room;
}

/** Returns the room. Creates it if it does not exist or has expired. */
export function openRoom(state: State, chatroomId: string, { at, tell }: Moment): Chatroom {
  const existing = roomAt(state, chatroomId, at);
  if (existing) return existing;
  if (state.chatrooms.has(chatroomId)) destroyRoom(state, chatroomId);
  const room = newRoom(chatroomId, at);
  state.chatrooms.set(chatroomId, room);
  noteRoom(state, chatroomId);
  tell({ kind: 'chatroom', at, change: 'created', cause: 'call', chatroomId, userIds: [] });
  return room;
}

/** A room without members. */
export function newRoom(chatroomId: string, at: number): Chatroom {
  return {
    chatroomId,
    name: '',
    createdAt: at,
    activeAt: at,
    destroyType: 0,
    destroyTime: DEFAULT_DESTROY_TIME,
    members: new Roster(),
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
