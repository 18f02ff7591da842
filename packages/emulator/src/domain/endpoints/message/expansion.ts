import type { HandlersOf, Params } from '../../handler.js';
import { conversationTypeOf } from '../../rules/conversations.js';
import { pageOfPairs, removePairs, requirePairs, requireSpaceForPairs, setPairs } from '../../rules/expansion.js';
import { sendExpansionNotice } from '../../rules/notice-messages.js';
import { noSuchMessage } from '../../rules/recalls.js';
import type { Message, ReadOnly, View } from '../../state/index.js';

export const messageExpansion = {
  'message.setExpansion': {
    decide: (state, params) => {
      const { msgUID, extraKeyVal } = params;
      requireSpaceForPairs(requirePairs(requireMessage(state, params), msgUID), extraKeyVal);
    },
    apply: (state, { msgUID, extraKeyVal, ...params }, context) => {
      const message = state.messages.get(msgUID);
      if (!message) return;
      setPairs(message, extraKeyVal, context.at);
      sendExpansionNotice(state, message, { ...params, change: { put: extraKeyVal } }, context);
    },
  },
  'message.removeExpansion': {
    decide: (state, params) => {
      if (state.messages.has(params.msgUID)) requirePairs(requireMessage(state, params), params.msgUID);
    },
    apply: (state, { msgUID, extraKey, ...params }, context) => {
      const message = state.messages.get(msgUID);
      if (!message) return;
      removePairs(message, extraKey);
      sendExpansionNotice(state, message, { ...params, change: { del: extraKey } }, context);
    },
  },
  'message.listExpansion': {
    query: ({ messages }, { msgUID, pageNo = 1 }) => ({ extraContent: pageOfPairs(messages.get(msgUID), pageNo) }),
  },
} satisfies HandlersOf<'message'>;

type Named = Omit<Params<'message.removeExpansion'>, 'extraKey'>;

function requireMessage({ messages }: View, params: Named): ReadOnly<Message> {
  const message = messages.get(params.msgUID);
  if (message && isAt(message, params)) return message;
  throw noSuchMessage(params.msgUID).inModule(22201);
}

/**
 * True if a message is in the conversation that the parameters name. A one-to-one conversation can be named by the
 * sender or the receiver of the message.
 */
function isAt({ conversationType, fromUserId, targetId }: ReadOnly<Message>, place: Named): boolean {
  if (conversationType !== conversationTypeOf(place.conversationType)) return false;
  return place.targetId === targetId || (conversationType === 'PRIVATE' && place.targetId === fromUserId);
}
