import type { Draft } from '../../draft.js';
import type { HandlersOf, Params } from '../../handler.js';
import { audienceOf } from '../../rules/audience.js';
import { Delivery } from '../../rules/delivery.js';
import { draftsOf } from '../../rules/drafts.js';
import { roomsAt, touchRoom } from '../../rules/rooms.js';
import { sendDrafts, uidRows } from '../../rules/sends.js';

export const messageChatroom = {
  'message.publishChatroom': {
    drafts: roomDrafts,
    apply: (state, params, context) => {
      const sent = sendDrafts(state, roomDrafts(params), params, context);
      for (const { targetId } of sent) touchRoom(state, targetId, context.at);
      return { messageUIDs: uidRows('chatroomId', sent) };
    },
  },
  /**
   * With `isIncludeSender`, the sender gets the message, but only in rooms that the sender has joined. Inferred: a
   * broadcast is no activity of a room, because otherwise it would keep all rooms of the app, also the abandoned ones,
   * from expiring.
   */
  'message.broadcastChatroom': {
    apply: (state, params, context) => {
      const rooms = roomsAt(state, context.at);
      const ids = rooms.map(({ chatroomId }) => chatroomId);
      const joined = rooms.filter(({ members }) => members.has(params.fromUserId));
      const isInside = new Set(joined.map(({ chatroomId }) => chatroomId));
      new Delivery(state, context).sendAll(draftsOf(params, 'CHATROOM', ids), (draft) => {
        const includesSender = params.isIncludeSender === 1 && isInside.has(draft.targetId);
        return { audience: audienceOf(state, draft, context.at, includesSender), keep: 'log' };
      });
    },
  },
} satisfies HandlersOf<'message'>;

function roomDrafts(params: Params<'message.publishChatroom'>): Draft[] {
  return draftsOf(params, 'CHATROOM', params.toChatroomId);
}
