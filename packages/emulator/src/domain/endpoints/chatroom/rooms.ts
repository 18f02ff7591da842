import type { HandlersOf } from '../../handler.js';
import { requireSpaceForEntries, setEntries } from '../../rules/room-entries.js';
import { requireFewExceptions } from '../../rules/room-moderation.js';
import { DEFAULT_DESTROY_TIME, destroyRoom, noteRoom, openRoom, requireRoom, roomAt } from '../../rules/rooms.js';
import { Refusal } from '../../values/refusal.js';
import { localTime } from '../../values/times.js';

const MIN_DESTROY_TIME = 60;

export const chatroomRooms = {
  'chatroom.create': {
    apply: (state, { chatroom: names }, context) => {
      for (const [chatroomId, name] of Object.entries(names)) openRoom(state, chatroomId, context).name = name;
    },
  },
  /** Inferred: all effects of this call on an existing room. */
  'chatroom.createNew': {
    decide: (state, params, { at }) => {
      const { chatroomId, destroyTime, whiteUserIds = [], entryOwnerId = '', entryInfo = {} } = params;
      const keys = Object.keys(entryInfo);
      requireDestroyTime(destroyTime);
      const existing = roomAt(state, chatroomId, at);
      requireFewExceptions(existing, whiteUserIds);
      if (keys.length > 0 && entryOwnerId === '') throw new Refusal(1002, 'entryOwnerId is required.');
      requireSpaceForEntries(existing, keys);
    },
    apply: (state, params, context) => {
      const { destroyType, destroyTime, isBan, whiteUserIds = [], entryOwnerId = '', entryInfo = {} } = params;
      const room = openRoom(state, params.chatroomId, context);
      room.destroyType = destroyType ?? room.destroyType;
      room.destroyTime = destroyTime || room.destroyTime;
      noteRoom(state, params.chatroomId);
      room.allMuted = isBan ?? room.allMuted;
      for (const userId of whiteUserIds) room.muteExceptions.add(userId);
      setEntries(room, entryInfo, { userId: entryOwnerId, autoDelete: false }, context);
    },
  },
  'chatroom.setDestroyType': {
    decide: (state, { chatroomId, destroyTime }, { at }) => {
      requireDestroyTime(destroyTime);
      requireRoom(state, chatroomId, at);
    },
    apply: (state, { chatroomId, destroyType = 0, destroyTime }) => {
      const room = state.chatrooms.get(chatroomId);
      if (!room) return;
      room.destroyType = destroyType;
      room.destroyTime = destroyTime || DEFAULT_DESTROY_TIME;
      noteRoom(state, chatroomId);
    },
  },
  /** Inferred: the room is also removed from the list of rooms kept alive. */
  'chatroom.destroy': {
    apply: (state, { chatroomId: chatroomIds }, { at, tell }) => {
      for (const chatroomId of chatroomIds) {
        const isThere = state.chatrooms.has(chatroomId);
        destroyRoom(state, chatroomId);
        if (isThere) tell({ kind: 'chatroom', at, change: 'destroyed', cause: 'call', chatroomId, userIds: [] });
        state.keepaliveChatrooms.delete(chatroomId);
      }
    },
  },
  'chatroom.query': {
    query: (state, { chatroomId }, { at, utcOffsetHours }) => {
      const rooms = chatroomId.map((id) => roomAt(state, id, at)).filter((room) => room !== undefined);
      return {
        chatRooms: rooms.map(({ chatroomId: chrmId, name, createdAt }) => ({
          chrmId,
          name,
          time: localTime(createdAt, utcOffsetHours),
        })),
      };
    },
  },
  'chatroom.get': {
    query: (state, { chatroomId }, { at }) => {
      const room = roomAt(state, chatroomId, at);
      if (!room) throw new Refusal(23410, 'chatroomId is not exist.');
      const { createdAt: createTime, members, destroyType, destroyTime, allMuted: ban } = room;
      return { chatroomId, createTime, memberCount: members.size, destroyType, destroyTime, ban };
    },
  },
} satisfies HandlersOf<'chatroom'>;

/** Refuses a `destroyTime` below 60 minutes, except 0, which an official SDK sends if no time is set. */
function requireDestroyTime(destroyTime = 0): void {
  if (destroyTime === 0 || destroyTime >= MIN_DESTROY_TIME) return;
  throw new Refusal(1002, `destroyTime should be at least ${MIN_DESTROY_TIME}.`);
}
