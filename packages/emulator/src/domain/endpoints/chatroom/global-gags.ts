import type { HandlersOf } from '../../handler.js';
import { addGags, EVERYWHERE, removeGags } from '../../rules/mutes.js';
import { gagRows, tellModeration } from '../../rules/room-moderation.js';

export const chatroomGlobalGags = {
  'chatroom.addGlobalGagUser': {
    apply: (state, params, context) => {
      addGags(state.chatroomGags, EVERYWHERE, { userIds: params.userId, minute: params.minute, at: context.at });
      tellModeration('globalGag', params, context);
    },
  },
  'chatroom.listGlobalGagUser': {
    query: ({ chatroomGags }, _params, now) => ({ users: gagRows(chatroomGags, EVERYWHERE, now) }),
  },
  'chatroom.removeGlobalGagUser': {
    apply: (state, params, context) => {
      removeGags(state.chatroomGags, EVERYWHERE, params.userId);
      tellModeration('globalUngag', params, context);
    },
  },
} satisfies HandlersOf<'chatroom'>;
