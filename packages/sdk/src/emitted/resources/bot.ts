// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, free, integer, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { BotIntegrationAuth, BotIntegrationSettings, CodeResult } from './shared.js';

/** How a bot is to be connected to a platform. */
export interface NewBotIntegration {
  /** Kind of integration, of which a bot has one each (inferred). */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** Where messages and events go. Needed for all kinds but `rc_agentchat` (the exception is inferred). */
  callbackUrl?: string | undefined;
  /** Whether anything is forwarded (true unless given is inferred). Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Whether the answer of the other platform is streamed. Default: `true`. */
  stream?: boolean | undefined;
  /** Whether the other platform's answer becomes a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** The agent that answers, with `agentId` and so on. In the Java SDK only. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** In the Java SDK only; what it does is in no source. */
  waitForInputCompletion?: boolean | undefined;
  /** In the Java SDK only; what it does is in no source. */
  gentleResponse?: boolean | undefined;
  /** How the service shows the other platform who it is. */
  auth?: BotIntegrationAuth | undefined;
}

/** Parameters of {@link BotResource.create}. */
export interface BotCreateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Name of the bot. At most 128 characters. */
  name: string;
  /** A label of your own to sort bots by; not the kind of an integration. At most 128 characters. */
  type: string;
  /** Address of the avatar. At most 256 characters. */
  profileUrl: string;
  /** Data of your own about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** One for each platform. */
  integrations: readonly NewBotIntegration[];
}

/** Parameters of {@link BotResource.list}. */
export interface BotListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Bots a page. At least 1. Default: `10`. */
  pageSize?: number | undefined;
  /** Whether the answer has the integrations. Default: `false`. */
  includeIntegration?: boolean | undefined;
}

/** How a bot is connected to a platform. */
export interface BotIntegration {
  /** Kind of integration, of which a bot has one each (inferred). */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** Where messages and events go. Needed for all kinds but `rc_agentchat` (the exception is inferred). */
  callbackUrl?: string;
  /** Whether anything is forwarded (true unless given is inferred). Default: `true`. */
  enabled?: boolean;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string[];
  /** Events to forward, such as `message:private`. */
  events?: string[];
  /** Whether the answer of the other platform is streamed. Default: `true`. */
  stream?: boolean;
  /** Whether the other platform's answer becomes a message. Default: `true`. */
  handleResponse?: boolean;
  /** The agent that answers, with `agentId` and so on. In the Java SDK only. */
  agent?: Readonly<Record<string, unknown>>;
  /** In the Java SDK only; what it does is in no source. */
  waitForInputCompletion?: boolean;
  /** In the Java SDK only; what it does is in no source. */
  gentleResponse?: boolean;
}

/** A bot, and what it is connected to. */
export interface Bot {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Name of the bot. */
  name: string;
  /** A label to sort bots by. */
  type: string;
  /** Address of the avatar. */
  profileUrl: string;
  /** Data of your own about the bot. */
  metadata?: Readonly<Record<string, string>>;
  /** The first created first (inferred). */
  integrations?: BotIntegration[];
  /** When it was created, in milliseconds since 1970. In the Java SDK only. */
  createdAt?: number;
  /** When it was last changed, in milliseconds since 1970. In the Java SDK only. */
  updatedAt?: number;
}

/** Result of {@link BotResource.list}. */
export interface BotListResult extends CodeResult {
  /** How many bots there are in all. */
  total: number;
  /** Whether there is another page. */
  hasNext: boolean;
  /** The bots. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.get}. */
export interface BotGetParams {
  /** User ids of the bots. At most 20 items, each at most 64 characters. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link BotResource.get}. */
export interface BotGetResult extends CodeResult {
  /** The bots. */
  bots: Bot[];
}

/** Parameters of {@link BotResource.update}. */
export interface BotUpdateParams {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Name of the bot. At most 128 characters. */
  name?: string | undefined;
  /** A label of your own to sort bots by; not the kind of an integration. At most 128 characters. */
  type?: string | undefined;
  /** Address of the avatar. At most 256 characters. */
  profileUrl?: string | undefined;
  /** Data of your own about the bot. At most 16 entries, keys at most 32 characters, values at most 128 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
  /** One for each platform. */
  integrations?: readonly NewBotIntegration[] | undefined;
}

/** Parameters of {@link BotResource.remove}. */
export interface BotRemoveParams {
  /** User id of the bot. At most 64 characters. */
  userId: string;
}

/** Parameters of {@link BotResource.removeIntegration}. */
export interface BotRemoveIntegrationParams {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Kind of integration, of which a bot has one each (inferred). */
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

export const botEndpoints: EndpointTable<keyof BotResource> = endpoints('bot', () => {
  const userId = required(text({ maxChars: 64 }));
  const type = required(text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }));
  const metadata = map({ key: text({ maxChars: 32 }), item: text({ maxChars: 128 }), maxItems: 16 });
  const botIntegrationSettings = {
    userId,
    type,
    callbackUrl: text(),
    enabled: boolean,
    objectNames: list(text(), { minItems: 0 }),
    events: list(text(), { minItems: 0 }),
    stream: boolean,
    handleResponse: boolean,
    agent: free,
    waitForInputCompletion: boolean,
    gentleResponse: boolean,
    auth: object({ apiKey: required(text()) }),
  };
  return {
    create: endpoint(
      '/v3/bot/create.json',
      {
        userId,
        name: required(text({ maxChars: 128 })),
        type: required(text({ maxChars: 128 })),
        profileUrl: required(text({ maxChars: 256 })),
        metadata,
        integrations: required(
          list(
            object({
              type: required(
                text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }),
              ),
              callbackUrl: text(),
              enabled: boolean,
              objectNames: list(text(), { minItems: 0 }),
              events: list(text(), { minItems: 0 }),
              stream: boolean,
              handleResponse: boolean,
              agent: free,
              waitForInputCompletion: boolean,
              gentleResponse: boolean,
              auth: object({ apiKey: required(text()) }),
            }),
          ),
        ),
      },
      { body: 'json' },
    ),
    list: endpoint(
      '/v3/bot/query.json',
      { page: integer({ min: 1 }), pageSize: integer({ min: 1 }), includeIntegration: boolean },
      { body: 'json' },
    ),
    get: endpoint(
      '/v3/bot/get.json',
      { userIds: required(list(text({ maxChars: 64 }), { maxItems: 20 })) },
      { body: 'json' },
    ),
    update: endpoint(
      '/v3/bot/update.json',
      {
        userId,
        name: text({ maxChars: 128 }),
        type: text({ maxChars: 128 }),
        profileUrl: text({ maxChars: 256 }),
        metadata,
        integrations: list(
          object({
            type: required(
              text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }),
            ),
            callbackUrl: text(),
            enabled: boolean,
            objectNames: list(text(), { minItems: 0 }),
            events: list(text(), { minItems: 0 }),
            stream: boolean,
            handleResponse: boolean,
            agent: free,
            waitForInputCompletion: boolean,
            gentleResponse: boolean,
            auth: object({ apiKey: required(text()) }),
          }),
        ),
      },
      { body: 'json' },
    ),
    remove: endpoint('/v3/bot/delete.json', { userId }, { body: 'json' }),
    createIntegration: endpoint('/v3/bot/integration/create.json', { ...botIntegrationSettings }, { body: 'json' }),
    updateIntegration: endpoint('/v3/bot/integration/update.json', { ...botIntegrationSettings }, { body: 'json' }),
    removeIntegration: endpoint('/v3/bot/integration/delete.json', { userId, type }, { body: 'json' }),
  };
});

/** Bots: users that other platforms or AI agents speak for. */
export class BotResource extends Resource {
  /**
   * Creates a bot and connects it to platforms.
   *
   * - An app has at most 10 bots; one more is refused with 1002 (the code is inferred).
   * - A message to the bot is forwarded to its enabled integrations. The emulator forwards nothing.
   *
   * Inferred, not documented:
   * - An id that is taken by a bot, and two integrations of the same kind, are refused with 1002.
   * - So a call that is repeated after it went through is refused, and changes nothing.
   * - The id is not among those that `user.list` lists.
   * - What `auth` holds is in no answer.
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
  create(params: BotCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().create, params, options);
  }

  /**
   * Lists the bots of the app.
   *
   * Inferred, not documented:
   * - The first created comes first.
   * - What `auth` holds is in no answer.
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
  list(params?: BotListParams, options?: RequestOptions): PagePromise<BotListResult, Bot> {
    return this.pages(
      botEndpoints().list,
      { by: 'page', page: 'page', size: 'pageSize', items: 'bots' },
      params,
      options,
    );
  }

  /**
   * Reads bots and their integrations.
   *
   * Inferred, not documented:
   * - Unknown ids are left out, and the others come in the order in which they were asked for, each once.
   * - What `auth` holds is in no answer.
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
  get(params: BotGetParams, options?: RequestOptions): ApiPromise<BotGetResult> {
    return this.call(botEndpoints().get, params, options);
  }

  /**
   * Changes a bot.
   *
   * - An unknown bot is refused with 1002 (the code is inferred).
   *
   * Inferred, not documented:
   * - What is not given stays as it is.
   * - Metadata and integrations that are given take the place of all that the bot had.
   * - The limit of calls is that of the other calls on bots.
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
  update(params: BotUpdateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().update, params, options);
  }

  /**
   * Deletes a bot.
   *
   * Inferred, not documented:
   * - Its integrations go with it, and the proxy chats in which it answers.
   * - Deleting a bot that is not there succeeds.
   * - The limit of calls is that of the other calls on bots.
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
  remove(params: BotRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().remove, params, options);
  }

  /**
   * Connects a bot to another platform.
   *
   * - An unknown bot is refused with 1002 (the code is inferred).
   *
   * Inferred, not documented:
   * - A bot has one integration of a kind: a second one is refused with 1002.
   * - What `auth` holds is in no answer.
   * - The limit of calls is that of the other calls on bots.
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
  createIntegration(params: BotCreateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().createIntegration, params, options);
  }

  /**
   * Changes how a bot is connected to a platform.
   *
   * - An unknown bot is refused with 1002 (the code is inferred).
   *
   * Inferred, not documented:
   * - Bot and kind say which integration it is; what is not given stays as it is.
   * - A kind that the bot has no integration of is refused with 1002.
   * - The limit of calls is that of the other calls on bots.
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
  updateIntegration(params: BotUpdateIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().updateIntegration, params, options);
  }

  /**
   * Cuts the connection of a bot to a platform.
   *
   * Inferred, not documented:
   * - A bot may be left without any integration.
   * - Removing what is not there succeeds.
   * - The limit of calls is that of the other calls on bots.
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
  removeIntegration(params: BotRemoveIntegrationParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(botEndpoints().removeIntegration, params, options);
  }
}
