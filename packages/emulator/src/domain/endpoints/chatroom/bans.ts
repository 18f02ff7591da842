import type { HandlersOf } from '../../handler.js';
import { tellModeration } from '../../rules/room-moderation.js';
import { requireRoom, roomAt, roomsAt } from '../../rules/rooms.js';
import { pageOf } from '../../values/paging.js';

export const chatroomBans = {
  'chatroom.addBan': {
    decide: (state, { chatroomId }, { at }) => void requireRoom(state, chatroomId, at),
    apply: ({ chatrooms }, params, context) => {
      const room = chatrooms.get(params.chatroomId);
      if (room) room.allMuted = true;
      tellModeration('ban', params, context);
    },
  },
  'chatroom.removeBan': {
    apply: ({ chatrooms }, params, context) => {
      const room = chatrooms.get(params.chatroomId);
      if (room) room.allMuted = false;
      tellModeration('unban', params, context);
    },
  },
  'chatroom.listBan': {
    query: (state, { page = 1, size = 50 }, { at }) => {
      const banned = roomsAt(state, at).filter(({ allMuted }) => allMuted);
      return { chatroomIds: pageOf(banned, page, size).map(({ chatroomId }) => chatroomId) };
    },
  },
  'chatroom.checkBan': {
    query: (state, { chatroomId }, { at }) => ({ status: roomAt(state, chatroomId, at)?.allMuted ? 1 : 0 }),
  },
} satisfies HandlersOf<'chatroom'>;
