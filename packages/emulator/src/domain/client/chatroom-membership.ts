import { dropIdleRooms, openRoom } from '../chatroom/lifetime.js';
import { joinRoom, leaveRoom } from '../chatroom/membership.js';
import type { AnyHandler } from '../handler.js';
import type { Chatroom } from '../state/index.js';
import { type InRoom, requireClientRoom, requireMembership, requireNotBlocked } from './chatroom-refusals.js';

export interface JoinChatroomParams extends InRoom {
  /** Whether the room is made if it is not there; without that, joining it is refused. */
  readonly mayCreate: boolean;
}

/** What a client learns of a room that it is in. Times are milliseconds since 1970. */
export interface JoinedChatroom {
  readonly joinedAt: number;
  readonly createdAt: number;
  readonly memberCount: number;
  readonly allMuted: boolean;
  readonly mayAlwaysSpeak: boolean;
}

/** A user comes in by a client. Joining again, as clients do after a lost connection, keeps the first time. */
export const joinChatroom = {
  endpoint: 'client.joinChatroom',
  kind: 'command',
  run: (state, { userId, chatroomId, mayCreate }: JoinChatroomParams, context): JoinedChatroom => {
    const { at } = context;
    requireNotBlocked(state, { userId, chatroomId }, at);
    if (!mayCreate) requireClientRoom(state, chatroomId, at);
    dropIdleRooms(state, context);
    const room = openRoom(state, chatroomId, context);
    joinRoom(state, chatroomId, userId, context);
    return joinedChatroom(room, userId, at);
  },
} as const satisfies AnyHandler;

export const leaveChatroom = {
  endpoint: 'client.leaveChatroom',
  kind: 'command',
  run: (state, { userId, chatroomId }: InRoom, context) => {
    requireMembership(state, { userId, chatroomId }, context.at);
    leaveRoom(state, { chatroomId, userId }, context);
    return {};
  },
} as const satisfies AnyHandler;

function joinedChatroom(room: Chatroom, userId: string, at: number): JoinedChatroom {
  const { createdAt, members, allMuted, muteExceptions } = room;
  return {
    joinedAt: members.get(userId) ?? at,
    createdAt,
    memberCount: members.size,
    allMuted,
    mayAlwaysSpeak: muteExceptions.has(userId),
  };
}
