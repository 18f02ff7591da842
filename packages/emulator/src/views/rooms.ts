import type { RoomDetail, RoomMember, RoomRow } from '../admin/client/emitted.js';
import { currentGags } from '../domain/rules/mutes.js';
import { hasExpired } from '../domain/rules/rooms.js';
import type { Chatroom, ReadOnly, View } from '../domain/state/index.js';
import { pageOfMembers } from './members.js';
import { finder, type Page, type PageQuery, pageOf, type SearchQuery } from './page.js';

export interface RoomQuery extends PageQuery {
  readonly chatroomId: string;
}

/** The rooms, the oldest first, including expired rooms. */
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

/** A room with a page of its members; undefined if it does not exist. */
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
