import type { HandlersOf } from '../handler.js';
import { setIn } from '../state/collections.js';
import { pageOf } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';

export const proxyChat = {
  'proxyChat.start': {
    decide: ({ bots }, { botUserId }) => {
      const bot = bots.get(botUserId);
      if (!bot) throw new Refusal(1002, `botUserId<${botUserId}> is not exist.`);
      if (!bot.integrations.some(({ type }) => type === 'rc_agentchat')) {
        throw new Refusal(1002, `botUserId<${botUserId}> has no integration of type rc_agentchat.`);
      }
    },
    apply: ({ proxyChats }, { userId, targetIds, botUserId, metadata }, { at }) => {
      for (const targetId of targetIds) {
        const createdAt = proxyChats.get(userId)?.get(targetId)?.createdAt ?? at;
        setIn(proxyChats, userId, targetId, { botUserId, createdAt, updatedAt: at, ...(metadata && { metadata }) });
      }
    },
  },
  'proxyChat.list': {
    query: ({ proxyChats }, { page = 1, size = 50, userId: wanted }) => {
      const found = [...proxyChats]
        .filter(([userId]) => wanted === undefined || userId === wanted)
        .flatMap(([userId, chats]) => [...chats].map(([targetId, chat]) => ({ userId, targetId, ...chat })));
      return {
        message: 'success',
        proxyChats: pageOf(found, page, size),
        total: found.length,
        hasNext: page * size < found.length,
      };
    },
  },
} satisfies HandlersOf<'proxyChat'>;
