// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ProxyChatResource.start}. */
export interface ProxyChatStartParams {
  /** Id of the user on whose behalf the bot answers. At most 64 characters. */
  userId: string | number;
  /** Ids of the other users, whose messages the bot answers. At most 50 items, each at most 64 characters. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** User id of the bot, which must have an integration of type `rc_agentchat`. At most 64 characters. */
  botUserId: string | number;
  /** Custom data of the proxy chats. At most 32 entries, keys at most 32 characters, values at most 512 characters. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of {@link ProxyChatResource.list}. */
export interface ProxyChatListParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of proxy chats per page. Default: `50`. */
  size?: number | undefined;
  /**
   * Id of the user whose proxy chats are listed. Inferred: optional. Default: all users. `undefined` means the default
   * as well; an empty string is refused. At most 64 characters.
   */
  userId?: string | number | undefined;
}

/** A conversation in which a bot answers on behalf of a user. */
export interface ProxyChat {
  /** Id of the user on whose behalf the bot answers. */
  userId: string;
  /** Id of the other user, whose messages the bot answers. */
  targetId: string;
  /** User id of the bot. */
  botUserId: string;
  /** Custom data of the proxy chat. Inferred: absent if there is none. */
  metadata?: Readonly<Record<string, string>>;
  /** Start of the proxy chat: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link ProxyChatResource.list}. */
export interface ProxyChatListResult extends CodeResult {
  /** Always `success`. */
  message: string;
  /** Proxy chats on this page. Inferred: ordered by user, then oldest first. */
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
   * Starts proxy chats: in one-to-one conversations of a user, a bot answers on behalf of the user.
   *
   * - A user has one proxy chat with each target.
   * - An unknown bot, or a bot without an `rc_agentchat` integration, is refused. Inferred: the code is 1002.
   * - No source documents an endpoint that ends a proxy chat.
   * - In the emulator, the bot does not answer.
   *
   * Inferred, not documented:
   * - Starting a proxy chat again replaces the bot and the metadata, and keeps the start time.
   * - A proxy chat ends when the bot is deleted.
   *
   * `POST /v3/user/proxychat/start` · Limit: 100 calls a second.
   *
   * @param params - {@link ProxyChatStartParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat | RongCloud docs}
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
   * Lists proxy chats, in which a bot answers on behalf of a user.
   *
   * Inferred, not documented:
   * - Without `userId`, the proxy chats of all users are listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/user/proxychat/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ProxyChatListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats | RongCloud docs}
   * @example
   * ```ts
   * const { message, proxyChats, total, hasNext } = await rong.proxyChat.list({ page: 1, size: 10, userId: 'user_001' });
   * ```
   */
  list(params?: ProxyChatListParams, options?: RequestOptions): PagePromise<ProxyChatListResult, ProxyChat>;
}
