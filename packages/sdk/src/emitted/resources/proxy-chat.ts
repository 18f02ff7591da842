// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ProxyChatResource.start}. */
export interface ProxyChatStartParams {
  /** Id of the user whom the bot represents. At most 64 characters. */
  userId: string | number;
  /** Ids of the users whom the bot answers. At most 50 items, each at most 64 characters. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** User id of the bot. It needs an integration of type `rc_agentchat`. At most 64 characters. */
  botUserId: string | number;
  /** Custom data. At most 32 entries, keys at most 32 characters, values at most 512 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of {@link ProxyChatResource.list}. */
export interface ProxyChatListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of proxy chats per page. At least 1. Default: `50`. */
  size?: number | undefined;
  /**
   * User id, to list only the proxy chats of this user. The source was unreadable on whether it is optional. At most
   * 64 characters.
   */
  userId?: string | number | undefined;
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
export interface ProxyChatListResult extends CodeResult {
  /** Always `success`. */
  message: string;
  /** Proxy chats. Inferred: ordered by user, then oldest first. */
  proxyChats: ProxyChat[];
  /** Total number of proxy chats. */
  total: number;
  /** True if there is a next page. */
  hasNext: boolean;
}

export type ProxyChatStartResult = CodeResult;

/** Proxy chats: bots that answer on behalf of users in one-to-one conversations. */
export interface ProxyChatResource {
  /**
   * Starts proxy chats: a bot answers on behalf of a user in one-to-one conversations.
   *
   * - Each pair of user and target has one proxy chat.
   * - An unknown bot, or a bot without such an integration, is refused. Inferred: the code is 1002.
   * - No source documents an endpoint that ends a proxy chat.
   * - The emulator stores the proxy chat, but its bot does not answer.
   *
   * Inferred, not documented:
   * - Starting it again replaces the bot and the metadata and keeps the creation time.
   * - It ends when its bot is deleted.
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
  start(params: ProxyChatStartParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists proxy chats.
   *
   * Inferred, not documented:
   * - Without `userId`, the proxy chats of all users are listed.
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
  list(params?: ProxyChatListParams, options?: RequestOptions): PagePromise<ProxyChatListResult, ProxyChat>;
}
