import { command, query } from '../handler.js';
import { pageOfPairs, requirePairs, setPairs } from '../message/expansion.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { messageAt } from './stored.js';

const setExpansion = command('ultraGroupMessage.setExpansion', (state, params, { at }) => {
  const { msgUID, busChannel = DEFAULT_CHANNEL, extraKeyVal } = params;
  setPairs(requirePairs(messageAt(state, { ...params, busChannel }), msgUID), extraKeyVal, at);
  return {};
});

const removeExpansion = command('ultraGroupMessage.removeExpansion', (state, params) => {
  const { msgUID, busChannel = DEFAULT_CHANNEL, extraKey } = params;
  const pairs = requirePairs(messageAt(state, { ...params, busChannel }), msgUID);
  for (const key of extraKey) pairs.delete(key);
  return {};
});

const listExpansion = query('ultraGroupMessage.listExpansion', (state, params) => {
  const { busChannel = DEFAULT_CHANNEL, pageNo = 1 } = params;
  return { extraContent: pageOfPairs(messageAt(state, { ...params, busChannel }), pageNo) };
});

export const expansionHandlers = [setExpansion, removeExpansion, listExpansion];
