// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { integer, list, map, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ProxyChatResource.start}. */
export interface ProxyChatStartParams {
  /** Id of the user who is answered for. At most 64 characters. */
  userId: string;
  /** Ids of the users whom the bot answers. At most 50 items, each at most 64 characters. */
  targetIds: string | readonly string[] | ReadonlySet<string>;
  /** User id of a bot with an integration of the kind `rc_agentchat`. At most 64 characters. */
  botUserId: string;
  /** Data of your own. At most 32 entries, keys at most 32 characters, values at most 512 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of {@link ProxyChatResource.list}. */
export interface ProxyChatListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Proxy chats a page. At least 1. Default: `50`. */
  size?: number | undefined;
  /** Only those of this user. Whether it may be left out could not be read in the source. At most 64 characters. */
  userId?: string | undefined;
}

/** A conversation in which a bot answers for a user. */
export interface ProxyChat {
  /** Id of the user who is answered for. */
  userId: string;
  /** Id of the user whom the bot answers. */
  targetId: string;
  /** User id of the bot. */
  botUserId: string;
  /** Data of your own; absent if none was given (inferred). */
  metadata?: Readonly<Record<string, string>>;
  /** When it was started, in milliseconds since 1970. */
  createdAt: number;
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number;
}

/** Result of {@link ProxyChatResource.list}. */
export interface ProxyChatListResult extends CodeResult {
  /** `success`. */
  message: string;
  /** By user, the first started first (inferred). */
  proxyChats: ProxyChat[];
  /** How many there are in all. */
  total: number;
  /** Whether there is another page. */
  hasNext: boolean;
}

export type ProxyChatStartResult = CodeResult;

export const proxyChatEndpoints: EndpointTable<keyof ProxyChatResource> = endpoints('proxyChat', () => ({
  start: endpoint(
    '/v3/user/proxychat/start',
    {
      userId: required(text({ maxChars: 64 })),
      targetIds: required(list(text({ maxChars: 64 }), { maxItems: 50 })),
      botUserId: required(text({ maxChars: 64 })),
      metadata: map({ key: text({ maxChars: 32 }), item: text({ maxChars: 512 }), maxItems: 32 }),
    },
    { body: 'json' },
  ),
  list: endpoint(
    '/v3/user/proxychat/query.json',
    { page: integer({ min: 1 }), size: integer({ min: 1 }), userId: text({ maxChars: 64 }) },
    { body: 'json' },
  ),
}));

/** Proxy chats: bots that answer for users in one-to-one conversations. */
export class ProxyChatResource extends Resource {
  /**
   * Lets a bot answer for a user in one-to-one conversations.
   *
   * - There is one proxy chat for a user and a target. Starting it again replaces bot and metadata, and keeps the time
   *   of its creation (inferred).
   * - A bot that is unknown, or has no integration of that kind, is refused with 1002 (the code is inferred).
   * - The call that ends a proxy chat is in no source. It ends when its bot is deleted (inferred).
   * - The emulator keeps the proxy chat; its bot does not speak.
   *
   * `POST /v3/user/proxychat/start` · Limit: 100 a second.
   *
   * @param params - see {@link ProxyChatStartParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat | RongCloud documentation}
   * @example
   * ```ts
   * await rong.proxyChat.start({
   *   userId: 'user_001',
   *   targetIds: ['user_002', 'user_003'],
   *   botUserId: 'bot_123',
   *   metadata: { role: 'assistant' },
   * });
   * ```
   */
  start(params: ProxyChatStartParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(proxyChatEndpoints().start, params, options);
  }

  /**
   * Lists the conversations in which bots answer for users.
   *
   * Inferred, not documented:
   * - Without `userId` those of all users are listed.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/user/proxychat/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ProxyChatListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats | RongCloud documentation}
   * @example
   * ```ts
   * const { message, proxyChats, total, hasNext } = await rong.proxyChat.list({ page: 1, size: 10, userId: 'user_001' });
   * ```
   */
  list(params?: ProxyChatListParams, options?: RequestOptions): PagePromise<ProxyChatListResult, ProxyChat> {
    return this.pages(
      proxyChatEndpoints().list,
      { by: 'page', page: 'page', size: 'size', items: 'proxyChats' },
      params,
      options,
    );
  }
}
