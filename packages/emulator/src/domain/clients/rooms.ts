import type { Context, OwnCommands } from '../handler.js';
import { sendEntryNotice } from '../rules/notice-messages.js';
import { MAX_ENTRIES, removeEntryFrom, setEntries } from '../rules/room-entries.js';
import { joinRoom, leaveRoom } from '../rules/room-members.js';
import { openRoom, roomAt } from '../rules/rooms.js';
import type { Chatroom, ReadOnly, State } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import {
  type InRoom,
  NO_SUCH_ENTRY,
  NOT_OWNER_OF_ENTRY,
  requireClientRoom,
  requireMembership,
  requireNotBlocked,
  TOO_MANY_ENTRIES,
} from './refusals.js';

export interface JoinChatroomParams extends InRoom {
  /** True if a missing room is created. Otherwise joining a missing room is refused. */
  readonly mayCreate: boolean;
}

/** A room, as the client of a member sees it. Times are milliseconds since 1970. */
export interface JoinedChatroom {
  readonly joinedAt: number;
  readonly createdAt: number;
  readonly memberCount: number;
  readonly allMuted: boolean;
  readonly mayAlwaysSpeak: boolean;
}

export interface ChangeEntryParams extends InRoom {
  readonly key: string;
  /** True if the change also applies to another user's attribute. */
  readonly force: boolean;
  /** A message that tells the other members of the change. */
  readonly notice?: { readonly objectName: string; readonly content: string } | undefined;
}

export interface SetEntryParams extends ChangeEntryParams {
  readonly value: string;
  /** True if the attribute is removed when its owner leaves the room. */
  readonly autoDelete: boolean;
}

export const clientRooms = {
  /** A client joins a room. Joining again, as clients do after a lost connection, keeps the first time of joining. */
  'client.joinChatroom': {
    decide: (state, { userId, chatroomId, mayCreate }: JoinChatroomParams, { at }) => {
      requireNotBlocked(state, { userId, chatroomId }, at);
      if (!mayCreate) requireClientRoom(state, chatroomId, at);
    },
    apply: (state, { userId, chatroomId }: JoinChatroomParams, context): JoinedChatroom => {
      const room = openRoom(state, chatroomId, context);
      joinRoom(state, chatroomId, userId, context);
      const { createdAt, members, allMuted, muteExceptions } = room;
      return {
        joinedAt: members.get(userId) ?? context.at,
        createdAt,
        memberCount: members.size,
        allMuted,
        mayAlwaysSpeak: muteExceptions.has(userId),
      };
    },
  },
  'client.leaveChatroom': {
    decide: (state, params: InRoom, { at }) => void requireMembership(state, params, at),
    apply: (state, { userId, chatroomId }: InRoom, context) => leaveRoom(state, { chatroomId, userId }, context),
  },
  'client.setChatroomEntry': {
    decide: (state, params: SetEntryParams, { at }) => {
      const { entries } = requireOwn(requireMembership(state, params, at), params);
      if (entries.has(params.key) || entries.size < MAX_ENTRIES) return;
      throw new Refusal(TOO_MANY_ENTRIES, `the number of entries should be at most ${MAX_ENTRIES}.`);
    },
    apply: (state, params: SetEntryParams, context) => {
      const { userId, chatroomId, key, value, autoDelete } = params;
      const room = roomAt(state, chatroomId, context.at);
      if (!room) return;
      setEntries(room, { [key]: value }, { userId, autoDelete }, context);
      notify(state, room, params, context);
    },
  },
  'client.removeChatroomEntry': {
    decide: (state, params: ChangeEntryParams, { at }) => {
      const room = requireMembership(state, params, at);
      if (!room.entries.has(params.key)) throw new Refusal(NO_SUCH_ENTRY, 'key is not exist.');
      requireOwn(room, params);
    },
    apply: (state, params: ChangeEntryParams, context) => {
      const room = roomAt(state, params.chatroomId, context.at);
      if (!room) return;
      removeEntryFrom(room, params.key, params.userId, context);
      notify(state, room, params, context);
    },
  },
} satisfies OwnCommands<'client'>;

function requireOwn(room: ReadOnly<Chatroom>, { userId, key, force }: ChangeEntryParams): ReadOnly<Chatroom> {
  const owner = room.entries.get(key)?.userId ?? userId;
  if (owner !== userId && !force) throw new Refusal(NOT_OWNER_OF_ENTRY, 'userId is not the owner of key.');
  return room;
}

function notify(state: State, room: Chatroom, { userId, notice }: ChangeEntryParams, context: Context): void {
  if (notice) sendEntryNotice(state, room, { userId, ...notice }, context);
}
