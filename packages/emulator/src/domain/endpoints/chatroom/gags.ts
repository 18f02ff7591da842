import type { HandlersOf } from '../../handler.js';
import { addGags, removeGags } from '../../rules/mutes.js';
import { gagRows, tellModeration } from '../../rules/room-moderation.js';

export const chatroomGags = {
  'chatroom.addGagUser': {
    apply: (state, params, context) => {
      const { chatroomId, userId, minute } = params;
      addGags(state.chatroomGags, chatroomId, { userIds: userId, minute, at: context.at });
      tellModeration('gag', params, context);
    },
  },
  'chatroom.listGagUser': {
    query: ({ chatroomGags: gags }, { chatroomId }, now) => ({ users: gagRows(gags, chatroomId, now) }),
  },
  'chatroom.rollbackGagUser': {
    apply: (state, params, context) => {
      removeGags(state.chatroomGags, params.chatroomId, params.userId);
      tellModeration('ungag', params, context);
    },
  },
} satisfies HandlersOf<'chatroom'>;
