import type { HandlersOf } from '../../handler.js';
import {
  botRow,
  briefBotRow,
  newIntegrations,
  replaceBot,
  requireBot,
  requireNewIntegrations,
} from '../../rules/bots.js';
import { pageOf } from '../../values/paging.js';
import { Refusal } from '../../values/refusal.js';

const MAX_BOTS = 10;

export const botLife = {
  'bot.create': {
    decide: ({ bots }, { userId, integrations }) => {
      if (bots.has(userId)) throw new Refusal(1002, `userId<${userId}> is exist.`);
      if (bots.size >= MAX_BOTS) throw new Refusal(1002, `the number of bots should be at most ${MAX_BOTS}.`);
      requireNewIntegrations(integrations);
    },
    apply: ({ bots }, { integrations, ...rest }, { at }) => {
      const bot = { ...rest, integrations: newIntegrations(integrations), createdAt: at, updatedAt: at };
      bots.set(bot.userId, bot);
    },
  },
  'bot.list': {
    query: ({ bots }, { page = 1, pageSize = 10, includeIntegration = false }) => ({
      total: bots.size,
      hasNext: page * pageSize < bots.size,
      bots: pageOf([...bots.values()], page, pageSize).map(includeIntegration ? botRow : briefBotRow),
    }),
  },
  'bot.get': {
    query: ({ bots }, { userIds }) => ({
      bots: [...new Set(userIds)].flatMap((userId) => bots.get(userId) ?? []).map(botRow),
    }),
  },
  'bot.update': {
    decide: (state, { userId, integrations = [] }) => {
      requireBot(state, userId);
      requireNewIntegrations(integrations);
    },
    apply: (state, { userId, integrations, ...changes }, { at }) => {
      replaceBot(state, userId, at, (bot) => ({
        ...bot,
        ...changes,
        integrations: integrations ? newIntegrations(integrations) : bot.integrations,
      }));
    },
  },
  'bot.remove': {
    apply: (state, { userId }) => {
      state.bots.delete(userId);
      for (const [answeredFor, chats] of state.proxyChats) {
        for (const [targetId, { botUserId }] of chats) if (botUserId === userId) chats.delete(targetId);
        if (chats.size === 0) state.proxyChats.delete(answeredFor);
      }
    },
  },
} satisfies HandlersOf<'bot'>;
