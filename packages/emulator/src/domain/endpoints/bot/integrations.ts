import type { HandlersOf } from '../../handler.js';
import { newIntegrations, replaceBot, requireBot, requireNewIntegrations } from '../../rules/bots.js';
import { Refusal } from '../../values/refusal.js';

export const botIntegrations = {
  'bot.createIntegration': {
    decide: (state, { userId, ...integration }) =>
      requireNewIntegrations([integration], requireBot(state, userId).integrations),
    apply: (state, { userId, ...integration }, { at }) => {
      replaceBot(state, userId, at, (bot) => ({
        ...bot,
        integrations: [...bot.integrations, ...newIntegrations([integration])],
      }));
    },
  },
  'bot.updateIntegration': {
    decide: (state, { userId, type }) => {
      const { integrations } = requireBot(state, userId);
      if (!integrations.some((each) => each.type === type)) throw new Refusal(1002, `type<${type}> is not exist.`);
    },
    apply: (state, { userId, ...changes }, { at }) => {
      replaceBot(state, userId, at, (bot) => ({
        ...bot,
        integrations: bot.integrations.map((each) => (each.type === changes.type ? { ...each, ...changes } : each)),
      }));
    },
  },
  'bot.removeIntegration': {
    apply: (state, { userId, type }, { at }) => {
      const { integrations = [] } = state.bots.get(userId) ?? {};
      const rest = integrations.filter((each) => each.type !== type);
      if (rest.length < integrations.length) replaceBot(state, userId, at, (bot) => ({ ...bot, integrations: rest }));
    },
  },
} satisfies HandlersOf<'bot'>;
