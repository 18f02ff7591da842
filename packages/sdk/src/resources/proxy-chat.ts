// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type EndpointTable, endpoint, endpoints } from '../core/endpoint.js';
import { integer, list, map, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import type { PagePromise } from '../core/page-promise.js';
import { Resource } from '../core/resource.js';

/** Parameters of {@link ProxyChatResource.start}. */
export interface ProxyChatStartParams {
  /** Id of the user whom the bot represents. At most 64 characters. */
  userId: string;
  /** Ids of the users whom the bot answers. At most 50 items, each at most 64 characters. */
  targetIds: string | readonly string[] | ReadonlySet<string>;
  /** User id of the bot. It needs an integration of type `rc_agentchat`. At most 64 characters. */
  botUserId: string;
  /** Custom data. At most 32 entries, keys at most 32 characters, values at most 512 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

/** Result of {@link ProxyChatResource.start}. */
export interface ProxyChatStartResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ProxyChatResource.list}. */
export interface ProxyChatListParams {
  /**
   * Page number, from 1. At least 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined;
  /**
   * Number of proxy chats per page. At least 1.
   *
   * @defaultValue `50`
   */
  size?: number | undefined;
  /**
   * User id, to list only the proxy chats of this user. The source was unreadable on whether it is optional. At most
   * 64 characters.
   */
  userId?: string | undefined;
}

/** A conversation in which a bot answers on behalf of a user. */
export interface ProxyChat {
  /** Id of the user whom the bot represents. */
  userId: string;
  /** Id of the user whom the bot answers. */
  targetId: string;
  /** User id of the bot. */
  botUserId: string;
  /** Custom data. Inferred: absent if none was set. */
  metadata?: Readonly<Record<string, string>>;
  /** Start time: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link ProxyChatResource.list}. */
export interface ProxyChatListResult {
  /** 200 on success. */
  code: number;
  /** Always `success`. */
  message: string;
  /** Proxy chats. Inferred: ordered by user, then oldest first. */
  proxyChats: ProxyChat[];
  /** Total number of proxy chats. */
  total: number;
  /** True if there is a next page. */
  hasNext: boolean;
}

export const proxyChatEndpoints: EndpointTable<'start' | 'list'> = endpoints('proxyChat', () => ({
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

/** Proxy chats: bots that answer on behalf of users in one-to-one conversations. */
export class ProxyChatResource extends Resource {
  /**
   * Starts proxy chats: a bot answers on behalf of a user in one-to-one conversations.
   *
   * - Each pair of user and target has one proxy chat.
   * - Inferred: starting it again replaces the bot and the metadata and keeps the creation time.
   * - An unknown bot, or a bot without such an integration, is refused. Inferred: the code is 1002.
   * - No source documents an endpoint that ends a proxy chat.
   * - Inferred: it ends when its bot is deleted.
   * - The emulator stores the proxy chat, but its bot does not answer.
   *
   * `POST /v3/user/proxychat/start` · Limit: 100 a second.
   *
   * @param params - see {@link ProxyChatStartParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  start(params: ProxyChatStartParams, options?: RequestOptions): ApiPromise<ProxyChatStartResult> {
    return this.call(proxyChatEndpoints().start, params, options);
  }

  /**
   * Lists proxy chats.
   *
   * - Inferred: without `userId`, the proxy chats of all users are listed.
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /v3/user/proxychat/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ProxyChatListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
