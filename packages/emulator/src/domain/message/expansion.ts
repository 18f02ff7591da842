import { conversationTypeOf } from '../conversation-type.js';
import { command, type Params, query } from '../handler.js';
import type { Message, State } from '../state/index.js';
import { sendExpansionNotice } from './expansion-notice.js';
import { noSuchMessage } from './no-such-message.js';
import { pageOfPairs, requirePairs, setPairs } from './pairs.js';

const setExpansion = command('message.setExpansion', (state, params, context) => {
  const message = requireMessage(state, params);
  setPairs(requirePairs(message, params.msgUID), params.extraKeyVal, context.at);
  sendExpansionNotice(state, message, { ...params, change: { put: params.extraKeyVal } }, context);
  return {};
});

const removeExpansion = command('message.removeExpansion', (state, params, context) => {
  if (!state.messages.has(params.msgUID)) return {};
  const message = requireMessage(state, params);
  const pairs = requirePairs(message, params.msgUID);
  for (const key of params.extraKey) pairs.delete(key);
  sendExpansionNotice(state, message, { ...params, change: { del: params.extraKey } }, context);
  return {};
});

const listExpansion = query('message.listExpansion', ({ messages }, { msgUID, pageNo = 1 }) => ({
  extraContent: pageOfPairs(messages.get(msgUID), pageNo),
}));

function requireMessage({ messages }: State, params: Omit<Params<'message.removeExpansion'>, 'extraKey'>): Message {
  const message = messages.get(params.msgUID);
  if (message && isAt(message, params)) return message;
  throw noSuchMessage(params.msgUID);
}

/** Either of two users may name the other, or the receiver, as the target. */
function isAt(
  { conversationType, fromUserId, targetId }: Message,
  asked: Pick<Params<'message.removeExpansion'>, 'conversationType' | 'targetId'>,
): boolean {
  if (conversationType !== conversationTypeOf(asked.conversationType)) return false;
  return asked.targetId === targetId || (conversationType === 'PRIVATE' && asked.targetId === fromUserId);
}

export const expansionHandlers = [setExpansion, removeExpansion, listExpansion];
