import type { HandlersOf } from '../../handler.js';
import { requireFewExceptions, tellModeration } from '../../rules/room-moderation.js';
import { requireRoom, roomAt } from '../../rules/rooms.js';

export const chatroomBanWhitelist = {
  'chatroom.addBanWhitelist': {
    decide: (state, { chatroomId, userId }, { at }) => requireFewExceptions(requireRoom(state, chatroomId, at), userId),
    apply: ({ chatrooms }, params, context) => {
      for (const each of params.userId) chatrooms.get(params.chatroomId)?.muteExceptions.add(each);
      tellModeration('addBanWhitelist', params, context);
    },
  },
  'chatroom.removeBanWhitelist': {
    apply: ({ chatrooms }, params, context) => {
      for (const each of params.userId) chatrooms.get(params.chatroomId)?.muteExceptions.delete(each);
      tellModeration('removeBanWhitelist', params, context);
    },
  },
  'chatroom.listBanWhitelist': {
    query: (state, { chatroomId }, { at }) => ({ userIds: [...(roomAt(state, chatroomId, at)?.muteExceptions ?? [])] }),
  },
} satisfies HandlersOf<'chatroom'>;
