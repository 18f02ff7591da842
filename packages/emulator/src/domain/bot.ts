import { command, type Params, query } from './handler.js';
import { pageOf } from './paging.js';
import { Refusal } from './refusal.js';
import type { Bot, BotIntegration, State } from './state/index.js';

const MAX_BOTS = 10;

type NewIntegration = Params<'bot.create'>['integrations'][number];

const create = command('bot.create', ({ bots }, { integrations, ...rest }, { at }) => {
  const { userId } = rest;
  if (bots.has(userId)) throw new Refusal(1002, `userId<${userId}> is exist.`);
  if (bots.size >= MAX_BOTS) throw new Refusal(1002, `the number of bots should be at most ${MAX_BOTS}.`);
  bots.set(userId, { ...rest, integrations: newIntegrations(integrations), createdAt: at, updatedAt: at });
  return {};
});

const list = query('bot.list', ({ bots }, { page = 1, pageSize = 10, includeIntegration = false }) => ({
  total: bots.size,
  hasNext: page * pageSize < bots.size,
  bots: pageOf([...bots.values()], page, pageSize).map(includeIntegration ? botRow : briefRow),
}));

const get = query('bot.get', ({ bots }, { userIds }) => ({
  bots: [...new Set(userIds)].flatMap((userId) => bots.get(userId) ?? []).map(botRow),
}));

const update = command('bot.update', (state, { userId, integrations, ...changes }, { at }) => {
  const bot = requireBot(state, userId);
  save(
    state,
    { ...bot, ...changes, integrations: integrations ? newIntegrations(integrations) : bot.integrations },
    at,
  );
  return {};
});

const remove = command('bot.remove', (state, { userId }) => {
  state.bots.delete(userId);
  for (const [answeredFor, chats] of state.proxyChats) {
    for (const [targetId, { botUserId }] of chats) if (botUserId === userId) chats.delete(targetId);
    if (chats.size === 0) state.proxyChats.delete(answeredFor);
  }
  return {};
});

const createIntegration = command('bot.createIntegration', (state, { userId, ...integration }, { at }) => {
  const bot = requireBot(state, userId);
  save(state, { ...bot, integrations: [...bot.integrations, ...newIntegrations([integration], bot)] }, at);
  return {};
});

const updateIntegration = command('bot.updateIntegration', (state, { userId, ...changes }, { at }) => {
  const bot = requireBot(state, userId);
  const { type } = requireIntegration(bot, changes.type);
  save(
    state,
    { ...bot, integrations: bot.integrations.map((each) => (each.type === type ? { ...each, ...changes } : each)) },
    at,
  );
  return {};
});

const removeIntegration = command('bot.removeIntegration', (state, { userId, type }, { at }) => {
  const bot = state.bots.get(userId);
  const rest = bot?.integrations.filter((each) => each.type !== type) ?? [];
  if (bot && rest.length < bot.integrations.length) save(state, { ...bot, integrations: rest }, at);
  return {};
});

/** Bots are replaced and not changed, in their old place. */
function save({ bots }: State, bot: Bot, at: number): void {
  bots.set(bot.userId, { ...bot, updatedAt: at });
}

/** What is asked for, with its defaults. No kind may be there twice. */
function newIntegrations(integrations: readonly NewIntegration[], bot?: Bot): BotIntegration[] {
  const types = new Set(bot?.integrations.map(({ type }) => type));
  return integrations.map((integration) => {
    const { type, callbackUrl } = integration;
    if (types.has(type)) throw new Refusal(1002, `type<${type}> is exist.`);
    if (callbackUrl === undefined && type !== 'rc_agentchat') throw new Refusal(1002, 'callbackUrl is required.');
    types.add(type);
    return { enabled: true, stream: true, handleResponse: true, ...integration };
  });
}

function requireBot({ bots }: State, userId: string): Bot {
  const bot = bots.get(userId);
  if (!bot) throw new Refusal(1002, `userId<${userId}> is not exist.`);
  return bot;
}

function requireIntegration({ integrations }: Bot, type: string): BotIntegration {
  const integration = integrations.find((each) => each.type === type);
  if (!integration) throw new Refusal(1002, `type<${type}> is not exist.`);
  return integration;
}

function botRow(bot: Bot) {
  return { ...briefRow(bot), integrations: bot.integrations.map(integrationRow) };
}

function briefRow({ integrations: _, metadata, ...bot }: Bot) {
  return { ...bot, ...(metadata && { metadata: { ...metadata } }) };
}

/** The key to the other platform stays here. */
function integrationRow({ auth: _, objectNames, events, ...rest }: BotIntegration) {
  return { ...rest, ...(objectNames && { objectNames: [...objectNames] }), ...(events && { events: [...events] }) };
}

export const botHandlers = [create, list, get, update, remove, createIntegration, updateIntegration, removeIntegration];
