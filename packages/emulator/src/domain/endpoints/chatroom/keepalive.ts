import type { HandlersOf } from '../../handler.js';
import { dropExpiredRooms, noteRoom } from '../../rules/rooms.js';
import { Refusal } from '../../values/refusal.js';

const MAX_KEEPALIVE_ROOMS = 5;

export const chatroomKeepalive = {
  'chatroom.addKeepalive': {
    decide: ({ keepaliveChatrooms: kept }, { chatroomId }) => {
      if (kept.has(chatroomId) || kept.size < MAX_KEEPALIVE_ROOMS) return;
      throw new Refusal(1016, `the number of keepalive chatrooms should be at most ${MAX_KEEPALIVE_ROOMS}.`);
    },
    apply: ({ keepaliveChatrooms }, { chatroomId }) => {
      keepaliveChatrooms.add(chatroomId);
    },
  },
  'chatroom.removeKeepalive': {
    decide: ({ keepaliveChatrooms }, { chatroomId }) => {
      if (!keepaliveChatrooms.has(chatroomId)) throw new Refusal(1015, 'data is not exist.');
    },
    apply: (state, { chatroomId }, context) => {
      state.keepaliveChatrooms.delete(chatroomId);
      noteRoom(state, chatroomId);
      // The lifetime of the room may have ended while the room was kept alive.
      dropExpiredRooms(state, context);
    },
  },
  'chatroom.listKeepalive': { query: ({ keepaliveChatrooms }) => ({ chatroomIds: [...keepaliveChatrooms] }) },
} satisfies HandlersOf<'chatroom'>;
