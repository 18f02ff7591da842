// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { BotIntegrationAuth, BotIntegrationSettings, CodeResult } from './shared.js';

/** Integration to create: a platform to which messages to the bot are forwarded. */
export interface NewBotIntegration {
  /**
   * Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the
   * platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration
   * of each type.
   */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /**
   * URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type
   * `rc_agentchat`.
   */
  callbackUrl?: string | undefined;
  /** If true, messages to the bot and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. No source states the default. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. No source states the default. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If true, the answer of the platform reaches the user in parts, as a streaming message. Default: `true`. */
  stream?: boolean | undefined;
  /** If true, the service sends the answer of the platform to the user as a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** Only the Java SDK has the field; no source states its meaning. */
  waitForInputCompletion?: boolean | undefined;
  /** Only the Java SDK has the field; no source states its meaning. */
  gentleResponse?: boolean | undefined;
  /** Credentials with which RongCloud calls the external platform of the bot. */
  auth?: BotIntegrationAuth | undefined;
}

/** Parameters of {@link BotResource.create}. */
export interface BotCreateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /** Display name of the bot. At most 128 characters. */
  name: string;
  /** Label, chosen by you, to group bots; not an integration type. At most 128 characters. */
  type: string;
  /** URL of the bot's avatar. At most 256 characters. */
  profileUrl: string;
  /** Custom data about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Integrations of the bot, one per platform. */
  integrations: readonly NewBotIntegration[];
}

/** Parameters of {@link BotResource.list}. */
export interface BotListParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of bots per page. Default: `10`. */
  pageSize?: number | undefined;
  /** If true, the result includes the integrations of the bots. Default: `false`. */
  includeIntegration?: boolean | undefined;
}

/** Integration of a bot: a platform to which messages to the bot are forwarded. */
export interface BotIntegration {
  /**
   * Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the
   * platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration
   * of each type.
   */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /**
   * URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type
   * `rc_agentchat`.
   */
  callbackUrl?: string;
  /** If true, messages to the bot and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean;
  /** Message types to forward, such as `RC:TxtMsg`. No source states the default. */
  objectNames?: string[];
  /** Events to forward, such as `message:private`. No source states the default. */
  events?: string[];
  /** If true, the answer of the platform reaches the user in parts, as a streaming message. Default: `true`. */
  stream?: boolean;
  /** If true, the service sends the answer of the platform to the user as a message. Default: `true`. */
  handleResponse?: boolean;
  /** Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field. */
  agent?: Readonly<Record<string, unknown>>;
  /** Only the Java SDK has the field; no source states its meaning. */
  waitForInputCompletion?: boolean;
  /** Only the Java SDK has the field; no source states its meaning. */
  gentleResponse?: boolean;
}

/** A bot with its integrations. */
export interface Bot {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Display name of the bot. */
  name: string;
  /** Label, chosen by you, to group bots. */
  type: string;
  /** URL of the bot's avatar. */
  profileUrl: string;
  /** Custom data about the bot. */
  metadata?: Readonly<Record<string, string>>;
  /** Integrations of the bot. Inferred: oldest first. Absent in `bot.list` unless `includeIntegration` is true. */
  integrations?: BotIntegration[];
  /** Creation time of the bot: Unix time in milliseconds. Only the Java SDK has the field. */
  createdAt?: number;
  /** Time of the last change of the bot: Unix time in milliseconds. Only the Java SDK has the field. */
  updatedAt?: number;
}

/** Result of {@link BotResource.list}. */
export interface BotListResult extends CodeResult {
  /** Total number of bots of the app. */
  total: number;
  /** True if there is a next page. */
  hasNext: boolean;
  /** Bots on this page. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.get}. */
export interface BotGetParams {
  /** User ids of the bots to return. At most 20 items, each at most 64 characters. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link BotResource.get}. */
export interface BotGetResult extends CodeResult {
  /** Bots found. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.update}. */
export interface BotUpdateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /** Display name of the bot. At most 128 characters. */
  name?: string | undefined;
  /** Label, chosen by you, to group bots; not an integration type. At most 128 characters. */
  type?: string | undefined;
  /** URL of the bot's avatar. At most 256 characters. */
  profileUrl?: string | undefined;
  /** Custom data about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Integrations of the bot, one per platform. */
  integrations?: readonly NewBotIntegration[] | undefined;
}

/** Parameters of {@link BotResource.remove}. */
export interface BotRemoveParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
}

/** Parameters of {@link BotResource.removeIntegration}. */
export interface BotRemoveIntegrationParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /**
   * Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the
   * platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration
   * of each type.
   */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
}

export type BotCreateResult = CodeResult;
export type BotUpdateResult = CodeResult;
export type BotRemoveResult = CodeResult;
export type BotCreateIntegrationParams = BotIntegrationSettings;
export type BotCreateIntegrationResult = CodeResult;
export type BotUpdateIntegrationParams = BotIntegrationSettings;
export type BotUpdateIntegrationResult = CodeResult;
export type BotRemoveIntegrationResult = CodeResult;

/** Bots: users operated by other platforms or AI agents. */
export interface BotResource {
  /**
   * Creates a bot: a user that forwards received messages to other platforms, which answer them.
   *
   * - An app has at most 10 bots; an 11th is refused. Inferred: the code is 1002.
   * - Messages to the bot are forwarded to its enabled integrations. The emulator does not forward them.
   *
   * Inferred, not documented:
   * - An id already used by a bot, or two integrations of the same type, are refused with 1002.
   * - Repeating a successful call is refused and changes nothing.
   * - `user.list` does not list bots.
   * - No result contains `auth`, the credentials of integrations.
   *
   * `POST /v3/bot/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot | RongCloud docs}
   * @example
   * ```ts
   * await rong.bot.create({
   *   userId: 'bot-10001',
   *   name: 'Helper',
   *   type: 'assistant',
   *   profileUrl: 'https://example.com/a.png',
   *   metadata: { k: 'v' },
   *   integrations: [
   *     {
   *       type: 'webhook',
   *       callbackUrl: 'https://example.com/cb',
   *       enabled: true,
   *       objectNames: ['RC:TxtMsg'],
   *       events: ['message:private'],
   *     },
   *   ],
   * });
   * ```
   */
  create(params: BotCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the bots of the app.
   *
   * Inferred, not documented:
   * - Bots are listed oldest first.
   * - No result contains `auth`, the credentials of integrations.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/bot/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/list-bots | RongCloud docs}
   * @example
   * ```ts
   * const { total, hasNext, bots } = await rong.bot.list({ page: 1, pageSize: 20, includeIntegration: false });
   * ```
   */
  list(params?: BotListParams, options?: RequestOptions): PagePromise<BotListResult, Bot>;

  /**
   * Gets bots by user id, with their integrations.
   *
   * Inferred, not documented:
   * - Unknown ids are omitted; the bots are returned in the order of the ids, without duplicates.
   * - No result contains `auth`, the credentials of integrations.
   *
   * `POST /v3/bot/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/get-bot | RongCloud docs}
   * @example
   * ```ts
   * const { bots } = await rong.bot.get({ userIds: ['bot-10001'] });
   * ```
   */
  get(params: BotGetParams, options?: RequestOptions): ApiPromise<BotGetResult>;

  /**
   * Updates the name, label, avatar, custom data or integrations of a bot.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Absent fields are unchanged.
   * - `metadata` and `integrations`, if given, replace all existing ones.
   * - The rate limit is the same as for `bot.create`.
   *
   * `POST /v3/bot/update.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotUpdateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.bot.update({ userId: 'bot-10001', name: 'Guide' });
   * ```
   */
  update(params: BotUpdateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes a bot of the app.
   *
   * Inferred, not documented:
   * - The integrations and the proxy chats of the bot are deleted as well.
   * - Deleting an unknown bot succeeds.
   * - The rate limit is the same as for `bot.create`.
   *
   * `POST /v3/bot/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.bot.remove({ userId: 'bot-10001' });
   * ```
   */
  remove(params: BotRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Creates an integration of a bot: a platform to which messages to the bot are forwarded.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - A bot has at most one integration of each type; a second one is refused with 1002.
   * - No result contains `auth`, the credentials of integrations.
   * - The rate limit is the same as for `bot.create`.
   *
   * `POST /v3/bot/integration/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotCreateIntegrationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.bot.createIntegration({ userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' });
   * ```
   */
  createIntegration(params: BotCreateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Updates a bot's integration of the given type.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Absent fields are unchanged.
   * - If the bot has no integration of this type, the call is refused with 1002.
   * - The rate limit is the same as for `bot.create`.
   *
   * `POST /v3/bot/integration/update.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotUpdateIntegrationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.bot.updateIntegration({ userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' });
   * ```
   */
  updateIntegration(params: BotUpdateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a bot's integration of the given type.
   *
   * Inferred, not documented:
   * - The last integration of a bot can be removed.
   * - Removing an unknown integration succeeds.
   * - The rate limit is the same as for `bot.create`.
   *
   * `POST /v3/bot/integration/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link BotRemoveIntegrationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.bot.removeIntegration({ userId: 'bot-10001', type: 'webhook' });
   * ```
   */
  removeIntegration(params: BotRemoveIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
