import { currentGags } from '../domain/rules/mutes.js';
import { hasExpired } from '../domain/rules/rooms.js';
import type { Chatroom, ReadOnly, View } from '../domain/state/index.js';
import { type Muted, pageOfMembers } from './members.js';
import { finder, type Page, type PageQuery, pageOf, type SearchQuery } from './page.js';

export interface RoomRow {
  readonly chatroomId: string;
  readonly name: string;
  readonly createdAt: number;
  /** When somebody last joined, left or sent. */
  readonly activeAt: number;
  /** The number of members. */
  readonly members: number;
  /** Whether only the users on the whitelist of the room's ban may speak. */
  readonly allMuted: boolean;
  /** Whether the room does not expire. */
  readonly keepalive: boolean;
  /** Whether the room has ended by the clock, and the next call of a room removes it. */
  readonly expired: boolean;
}

export interface RoomMember {
  readonly userId: string;
  readonly joinedAt: number;
  /** When the member's client lost its connection; null if it did not. */
  readonly awaySince: number | null;
}

export interface RoomEntry {
  readonly key: string;
  readonly value: string;
  /** The owner of the attribute. */
  readonly userId: string;
  readonly autoDelete: boolean;
  readonly setAt: number;
}

export interface RoomDetail extends Omit<RoomRow, 'members'> {
  readonly memberCount: number;
  /** A page of the members, in the order of joining. */
  readonly members: readonly RoomMember[];
  /** The cursor of the next page of members; null at the end. */
  readonly next: string | null;
  readonly entries: readonly RoomEntry[];
  readonly mutes: readonly Muted[];
  readonly blocks: readonly Muted[];
  /** Users who may speak while all are muted. */
  readonly muteExceptions: readonly string[];
  /** Users whose messages are not dropped under load. */
  readonly whitelist: readonly string[];
  /** Whether messages are accepted but not delivered. */
  readonly distributionStopped: boolean;
  /** The lifetime: `destroyTime` minutes from the last activity (0) or from the creation (1). */
  readonly destroyType: 0 | 1;
  readonly destroyTime: number;
  /** The number of messages in the room's log. */
  readonly messages: number;
}

export interface RoomQuery extends PageQuery {
  readonly chatroomId: string;
}

/** The rooms, the oldest first, also expired ones. */
export function listRooms(state: View, query: SearchQuery, at: number): Page<RoomRow> {
  const isFound = finder(query.q);
  return pageOf(query, [
    {
      map: state.chatrooms,
      rowOf: (chatroomId) => {
        const room = state.chatrooms.get(chatroomId);
        return room && isFound(chatroomId, room.name) ? rowOf(state, room, at) : undefined;
      },
    },
  ]);
}

function rowOf(state: View, room: ReadOnly<Chatroom>, at: number): RoomRow {
  const { chatroomId, name, createdAt, activeAt, members, allMuted } = room;
  return {
    chatroomId,
    name,
    createdAt,
    activeAt,
    members: members.size,
    allMuted,
    keepalive: state.keepaliveChatrooms.has(chatroomId),
    expired: hasExpired(state, room, at),
  };
}

/** A room with a page of its members; undefined for no such room. */
export function getRoom(state: View, query: RoomQuery, at: number): RoomDetail | undefined {
  const { chatroomId } = query;
  const room = state.chatrooms.get(chatroomId);
  if (!room) return undefined;
  const { items, next } = pageOfMembers(query, room.members, (userId, joinedAt): RoomMember => {
    return { userId, joinedAt, awaySince: room.away.get(userId)?.since ?? null };
  });
  const { members: memberCount, ...row } = rowOf(state, room, at);
  const gagged = (gags: View['chatroomGags']) =>
    currentGags(gags, chatroomId, at).map(([userId, gag]) => ({ userId, ...gag }));
  return {
    ...row,
    memberCount,
    members: items,
    next,
    entries: Array.from(room.entries, ([key, entry]) => ({ key, ...entry })),
    mutes: gagged(state.chatroomGags),
    blocks: gagged(state.chatroomBlocks),
    muteExceptions: [...room.muteExceptions],
    whitelist: [...(state.chatroomWhitelists.get(chatroomId) ?? [])],
    distributionStopped: room.distributionStopped,
    destroyType: room.destroyType,
    destroyTime: room.destroyTime,
    messages: room.log.length,
  };
}
