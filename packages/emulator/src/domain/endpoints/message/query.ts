import type { HandlersOf, Now, Params } from '../../handler.js';
import { historyOf, historyRow } from '../../rules/history.js';
import type { ConversationType, View } from '../../state/index.js';

export const messageQuery = {
  'message.queryPrivateHistory': { query: (state, params, now) => answer(state, 'PRIVATE', params, now) },
  'message.queryGroupHistory': { query: (state, params, now) => answer(state, 'GROUP', params, now) },
  'message.queryChatroomHistory': {
    query: (state, params, now) => ({
      // Messages of chatrooms cannot have key-value pairs.
      data: answer(state, 'CHATROOM', params, now).data.map(({ expansion: _, extraContent: __, ...row }) => row),
    }),
  },
} satisfies HandlersOf<'message'>;

function answer(
  state: View,
  conversationType: ConversationType,
  { userId, targetId, ...page }: Params<'message.queryPrivateHistory'>,
  now: Now,
) {
  const found = historyOf(state, { conversationType, targetId }, userId, page, now);
  return { data: found.map((message) => historyRow(state, message, now)) };
}
