import type { Params } from '../handler.js';
import type { Bot, BotIntegration, ReadOnly, State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

type NewIntegration = Params<'bot.create'>['integrations'][number];

export function requireBot({ bots }: View, userId: string): ReadOnly<Bot> {
  const bot = bots.get(userId);
  if (!bot) throw new Refusal(1002, `userId<${userId}> is not exist.`);
  return bot;
}

/**
 * Refuses an integration of a type that the bot already has, or that is given twice. Also refuses an integration
 * without a `callbackUrl`, unless its type is `rc_agentchat`.
 */
export function requireNewIntegrations(
  integrations: readonly NewIntegration[],
  existing: readonly ReadOnly<BotIntegration>[] = [],
): void {
  const types = new Set(existing.map(({ type }) => type));
  for (const { type, callbackUrl } of integrations) {
    if (types.has(type)) throw new Refusal(1002, `type<${type}> is exist.`);
    if (callbackUrl === undefined && type !== 'rc_agentchat') throw new Refusal(1002, 'callbackUrl is required.');
    types.add(type);
  }
}

/** Fills in the defaults of new integrations. */
export function newIntegrations(integrations: readonly NewIntegration[]): BotIntegration[] {
  return integrations.map((integration) => ({ enabled: true, stream: true, handleResponse: true, ...integration }));
}

/** Replaces a bot with its changed version, if the bot exists. */
export function replaceBot({ bots }: State, userId: string, at: number, change: (bot: Bot) => Bot): void {
  const bot = bots.get(userId);
  if (bot) bots.set(userId, { ...change(bot), updatedAt: at });
}

export function botRow(bot: ReadOnly<Bot>) {
  return { ...briefBotRow(bot), integrations: bot.integrations.map(integrationRow) };
}

export function briefBotRow({ integrations: _, metadata, ...bot }: ReadOnly<Bot>) {
  return { ...bot, ...(metadata && { metadata: { ...metadata } }) };
}

/** An integration as answers show it: without the API key (`auth`) of the external platform. */
function integrationRow({ auth: _, objectNames, events, ...rest }: ReadOnly<BotIntegration>) {
  return { ...rest, ...(objectNames && { objectNames: [...objectNames] }), ...(events && { events: [...events] }) };
}
