import type { HandlersOf } from '../../handler.js';
import { isGagged } from '../../rules/mutes.js';
import { joinRoom } from '../../rules/room-members.js';
import { requireRoom, roomAt } from '../../rules/rooms.js';
import { localTime } from '../../values/times.js';

const MAX_LISTED_MEMBERS = 500;

export const chatroomMembers = {
  /** Inferred: users who are blocked in the room are skipped, and the others join. */
  'chatroom.join': {
    decide: (state, { chatroomId }, { at }) => void requireRoom(state, chatroomId, at),
    apply: (state, { chatroomId, userId }, context) => {
      for (const each of userId) {
        if (!isGagged(state.chatroomBlocks, chatroomId, each, context.at)) joinRoom(state, chatroomId, each, context);
      }
    },
  },
  'chatroom.queryUser': {
    query: (state, { chatroomId, count = MAX_LISTED_MEMBERS, order = 1 }, { at, utcOffsetHours }) => {
      const members = [...(roomAt(state, chatroomId, at)?.members ?? [])];
      const ordered = order === 1 ? members : members.reverse();
      return {
        total: members.length,
        users: ordered
          .slice(0, Math.min(count, MAX_LISTED_MEMBERS))
          .map(([id, joinedAt]) => ({ id, time: localTime(joinedAt, utcOffsetHours) })),
      };
    },
  },
  'chatroom.checkUser': {
    query: (state, { chatroomId, userId }, { at }) => ({
      isInChrm: roomAt(state, chatroomId, at)?.members.has(userId) ?? false,
    }),
  },
  'chatroom.checkUsers': {
    query: (state, { chatroomId, userId }, { at }) => {
      const members = roomAt(state, chatroomId, at)?.members;
      return { result: userId.map((each) => ({ userId: each, isInChrm: members?.has(each) ? 1 : 0 })) };
    },
  },
} satisfies HandlersOf<'chatroom'>;
