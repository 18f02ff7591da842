import type { MessageChanged } from '../events.js';
import { type Context, command, type Params, query } from '../handler.js';
import { messageUid } from '../identifiers.js';
import { pageOfPairs, requirePairs, setPairs } from '../message/pairs.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { messageAt } from './stored.js';

const setExpansion = command('ultraGroupMessage.setExpansion', (state, params, context) => {
  const { msgUID, busChannel = DEFAULT_CHANNEL, extraKeyVal } = params;
  setPairs(requirePairs(messageAt(state, { ...params, busChannel }), msgUID), extraKeyVal, context.at);
  tellPairs(params, { set: extraKeyVal }, context);
  return {};
});

const removeExpansion = command('ultraGroupMessage.removeExpansion', (state, params, context) => {
  const { msgUID, busChannel = DEFAULT_CHANNEL, extraKey } = params;
  const pairs = requirePairs(messageAt(state, { ...params, busChannel }), msgUID);
  for (const key of extraKey) pairs.delete(key);
  tellPairs(params, { removed: extraKey }, context);
  return {};
});

function tellPairs(
  { msgUID: messageUID, userId }: Pick<Params<'ultraGroupMessage.removeExpansion'>, 'msgUID' | 'userId'>,
  pairs: NonNullable<MessageChanged['pairs']>,
  { at, seq, tell, source }: Context,
): void {
  tell({ kind: 'messageChanged', at, source, changeUID: messageUid(seq, 0), messageUID, userId, pairs });
}

const listExpansion = query('ultraGroupMessage.listExpansion', (state, params) => {
  const { busChannel = DEFAULT_CHANNEL, pageNo = 1 } = params;
  return { extraContent: pageOfPairs(messageAt(state, { ...params, busChannel }), pageNo) };
});

export const expansionHandlers = [setExpansion, removeExpansion, listExpansion];
