import { command, query } from './handler.js';
import { setIn } from './nested.js';
import { pageOf } from './paging.js';
import { Refusal } from './refusal.js';

const start = command('proxyChat.start', (state, { userId, targetIds, botUserId, metadata }, { at }) => {
  const bot = state.bots.get(botUserId);
  if (!bot) throw new Refusal(1002, `botUserId<${botUserId}> is not exist.`);
  if (!bot.integrations.some(({ type }) => type === 'rc_agentchat')) {
    throw new Refusal(1002, `botUserId<${botUserId}> has no integration of type rc_agentchat.`);
  }
  for (const targetId of targetIds) {
    const createdAt = state.proxyChats.get(userId)?.get(targetId)?.createdAt ?? at;
    setIn(state.proxyChats, userId, targetId, { botUserId, createdAt, updatedAt: at, ...(metadata && { metadata }) });
  }
  return {};
});

const list = query('proxyChat.list', ({ proxyChats }, { page = 1, size = 50, userId: wanted }) => {
  const found = [...proxyChats]
    .filter(([userId]) => wanted === undefined || userId === wanted)
    .flatMap(([userId, chats]) => [...chats].map(([targetId, chat]) => ({ userId, targetId, ...chat })));
  return {
    message: 'success',
    proxyChats: pageOf(found, page, size),
    total: found.length,
    hasNext: page * size < found.length,
  };
});

export const proxyChatHandlers = [start, list];
