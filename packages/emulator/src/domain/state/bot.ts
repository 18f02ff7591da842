import { ofOthers } from './member.js';
import { flag, type Infer, integer, list, mapOf, object, optional, record, recordOf, text } from './shape.js';

const botIntegration = object({
  type: text,
  callbackUrl: optional(text),
  enabled: flag,
  objectNames: optional(list(text)),
  events: optional(list(text)),
  stream: flag,
  handleResponse: flag,
  /** Credentials with which RongCloud calls the external platform of the bot; no answer of the server API has them. */
  auth: optional(object({ apiKey: text })),
  agent: optional(record),
  waitForInputCompletion: optional(flag),
  gentleResponse: optional(flag),
});
export type BotIntegration = Infer<typeof botIntegration>;

const bot = object({
  userId: text,
  name: text,
  type: text,
  profileUrl: text,
  metadata: optional(recordOf(text)),
  /** At most one integration of each type. */
  integrations: list(botIntegration),
  createdAt: integer,
  updatedAt: integer,
});
export type Bot = Infer<typeof bot>;

const proxyChat = object({
  botUserId: text,
  metadata: optional(recordOf(text)),
  createdAt: integer,
  updatedAt: integer,
});

export const botMembers = {
  /**
   * The bots by their user id, in the order of creation. Bots are not registered like users: `bot.remove` removes a
   * bot, and `user.remove` does not.
   */
  bots: ofOthers(mapOf(bot)),
  /**
   * By the id of the user for whom a bot answers, then by the id of the user who gets the answers: the bot that
   * answers on RongCloud. The emulator's bots do not answer.
   */
  proxyChats: ofOthers(mapOf(mapOf(proxyChat))),
};
