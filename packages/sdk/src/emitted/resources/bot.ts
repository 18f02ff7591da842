// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { BotIntegrationAuth, BotIntegrationSettings, CodeResult } from './shared.js';

/** Integration to create between a bot and a platform. */
export interface NewBotIntegration {
  /** Integration type. Inferred: a bot has at most one integration of each type. */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** URL that receives messages and events. Required. Inferred: not required for type `rc_agentchat`. */
  callbackUrl?: string | undefined;
  /** If true, messages and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If true, the platform's answer is streamed. Default: `true`. */
  stream?: boolean | undefined;
  /** If true, the platform's answer is sent as a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** Agent that answers, with `agentId` and other fields. Java SDK only. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** Java SDK only; no source states its meaning. */
  waitForInputCompletion?: boolean | undefined;
  /** Java SDK only; no source states its meaning. */
  gentleResponse?: boolean | undefined;
  /** Credentials of the service for the platform. */
  auth?: BotIntegrationAuth | undefined;
}

/** Parameters of {@link BotResource.create}. */
export interface BotCreateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /** Name of the bot. At most 128 characters. */
  name: string;
  /** Custom label for sorting bots; not an integration type. At most 128 characters. */
  type: string;
  /** URL of the avatar. At most 256 characters. */
  profileUrl: string;
  /** Custom data about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Integrations, one per platform. */
  integrations: readonly NewBotIntegration[];
}

/** Parameters of {@link BotResource.list}. */
export interface BotListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of bots per page. At least 1. Default: `10`. */
  pageSize?: number | undefined;
  /** If true, the result includes the integrations. Default: `false`. */
  includeIntegration?: boolean | undefined;
}

/** Integration of a bot with a platform. */
export interface BotIntegration {
  /** Integration type. Inferred: a bot has at most one integration of each type. */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** URL that receives messages and events. Required. Inferred: not required for type `rc_agentchat`. */
  callbackUrl?: string;
  /** If true, messages and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string[];
  /** Events to forward, such as `message:private`. */
  events?: string[];
  /** If true, the platform's answer is streamed. Default: `true`. */
  stream?: boolean;
  /** If true, the platform's answer is sent as a message. Default: `true`. */
  handleResponse?: boolean;
  /** Agent that answers, with `agentId` and other fields. Java SDK only. */
  agent?: Readonly<Record<string, unknown>>;
  /** Java SDK only; no source states its meaning. */
  waitForInputCompletion?: boolean;
  /** Java SDK only; no source states its meaning. */
  gentleResponse?: boolean;
}

/** A bot with its integrations. */
export interface Bot {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Name of the bot. */
  name: string;
  /** Custom label for sorting bots. */
  type: string;
  /** URL of the avatar. */
  profileUrl: string;
  /** Custom data about the bot. */
  metadata?: Readonly<Record<string, string>>;
  /** Integrations of the bot. Inferred: oldest first. */
  integrations?: BotIntegration[];
  /** Creation time: Unix time in milliseconds. Java SDK only. */
  createdAt?: number;
  /** Time of the last change: Unix time in milliseconds. Java SDK only. */
  updatedAt?: number;
}

/** Result of {@link BotResource.list}. */
export interface BotListResult extends CodeResult {
  /** Total number of bots. */
  total: number;
  /** True if there is a next page. */
  hasNext: boolean;
  /** Bots. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.get}. */
export interface BotGetParams {
  /** User ids of the bots. At most 20 items, each at most 64 characters. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link BotResource.get}. */
export interface BotGetResult extends CodeResult {
  /** Bots. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.update}. */
export interface BotUpdateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /** Name of the bot. At most 128 characters. */
  name?: string | undefined;
  /** Custom label for sorting bots; not an integration type. At most 128 characters. */
  type?: string | undefined;
  /** URL of the avatar. At most 256 characters. */
  profileUrl?: string | undefined;
  /** Custom data about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** Integrations, one per platform. */
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
  /** Integration type. Inferred: a bot has at most one integration of each type. */
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
   * Creates a bot with its integrations.
   *
   * - An app has at most 10 bots; one more is refused. Inferred: the code is 1002.
   * - Messages to the bot are forwarded to its enabled integrations. The emulator forwards nothing.
   *
   * Inferred, not documented:
   * - An id already used by a bot, or two integrations of the same type, are refused with 1002.
   * - Repeating a successful call is refused and changes nothing.
   * - `user.list` does not list bots.
   * - No answer contains `auth`.
   *
   * `POST /v3/bot/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot | RongCloud documentation}
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
   * - No answer contains `auth`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/bot/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/list-bots | RongCloud documentation}
   * @example
   * ```ts
   * const { total, hasNext, bots } = await rong.bot.list({ page: 1, pageSize: 20, includeIntegration: false });
   * ```
   */
  list(params?: BotListParams, options?: RequestOptions): PagePromise<BotListResult, Bot>;

  /**
   * Gets bots and their integrations.
   *
   * Inferred, not documented:
   * - Unknown ids are omitted; the bots are returned in the order of the ids, each once.
   * - No answer contains `auth`.
   *
   * `POST /v3/bot/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/bot/get-bot | RongCloud documentation}
   * @example
   * ```ts
   * const { bots } = await rong.bot.get({ userIds: ['bot-10001'] });
   * ```
   */
  get(params: BotGetParams, options?: RequestOptions): ApiPromise<BotGetResult>;

  /**
   * Updates a bot.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Omitted fields are unchanged.
   * - Given metadata or integrations replace all existing ones.
   * - The rate limit is the same as for the other bot endpoints.
   *
   * `POST /v3/bot/update.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotUpdateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.bot.update({ userId: 'bot-10001', name: 'Guide' });
   * ```
   */
  update(params: BotUpdateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes a bot.
   *
   * Inferred, not documented:
   * - Its integrations and its proxy chats are deleted as well.
   * - Deleting an unknown bot succeeds.
   * - The rate limit is the same as for the other bot endpoints.
   *
   * `POST /v3/bot/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.bot.remove({ userId: 'bot-10001' });
   * ```
   */
  remove(params: BotRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Creates an integration of a bot with a platform.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - A bot has at most one integration of each type; a second one is refused with 1002.
   * - No answer contains `auth`.
   * - The rate limit is the same as for the other bot endpoints.
   *
   * `POST /v3/bot/integration/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotCreateIntegrationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.bot.createIntegration({ userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' });
   * ```
   */
  createIntegration(params: BotCreateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Updates an integration of a bot.
   *
   * - An unknown bot is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Bot and type identify the integration; omitted fields are unchanged.
   * - A type without an integration is refused with 1002.
   * - The rate limit is the same as for the other bot endpoints.
   *
   * `POST /v3/bot/integration/update.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotUpdateIntegrationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.bot.updateIntegration({ userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' });
   * ```
   */
  updateIntegration(params: BotUpdateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes an integration of a bot.
   *
   * Inferred, not documented:
   * - The last integration can be removed.
   * - Removing an unknown integration succeeds.
   * - The rate limit is the same as for the other bot endpoints.
   *
   * `POST /v3/bot/integration/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link BotRemoveIntegrationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.bot.removeIntegration({ userId: 'bot-10001', type: 'webhook' });
   * ```
   */
  removeIntegration(params: BotRemoveIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
