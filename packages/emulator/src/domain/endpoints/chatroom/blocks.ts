import type { HandlersOf } from '../../handler.js';
import { addGags, removeGags } from '../../rules/mutes.js';
import { leaveRoom } from '../../rules/room-members.js';
import { gagRows, tellModeration } from '../../rules/room-moderation.js';

export const chatroomBlocks = {
  'chatroom.addBlockUser': {
    apply: (state, params, context) => {
      const { chatroomId, userId, minute } = params;
      addGags(state.chatroomBlocks, chatroomId, { userIds: userId, minute, at: context.at });
      for (const each of userId) leaveRoom(state, { chatroomId, userId: each, cause: 'blocked' }, context);
      tellModeration('block', params, context);
    },
  },
  'chatroom.getListBlockUser': {
    query: ({ chatroomBlocks: blocks }, { chatroomId }, now) => ({ users: gagRows(blocks, chatroomId, now) }),
  },
  'chatroom.rollbackBlockUser': {
    apply: (state, params, context) => {
      removeGags(state.chatroomBlocks, params.chatroomId, params.userId);
      tellModeration('unblock', params, context);
    },
  },
} satisfies HandlersOf<'chatroom'>;
