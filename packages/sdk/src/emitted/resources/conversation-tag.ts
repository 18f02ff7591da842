// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { ConversationTag } from './conversation.js';
import type { CodeResult } from './shared.js';

/** A tag to create, or to rename if the user already has a tag with this id. */
export interface NewConversationTag {
  /** Id of the tag, chosen by you, unique among the user's tags. At most 10 characters. */
  tagId: string | number;
  /** Name of the tag. At most 15 characters. */
  tagName: string;
}

/** Parameters of {@link ConversationTagResource.set}. */
export interface ConversationTagSetParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
  /** Tags to create or rename. At most 20 items. */
  tags: readonly NewConversationTag[];
}

/** Parameters of {@link ConversationTagResource.remove}. */
export interface ConversationTagRemoveParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
  /** Ids of the tags to delete. Inferred: at most 20 per call. At most 20 items, each at most 10 characters. */
  tagIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ConversationTagResource.list}. */
export interface ConversationTagListParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
}

/** The conversation tags of a user. */
export interface ConversationTags {
  /** Id of the user, as in the request. Optional, because sources differ. */
  userId?: string;
  /** Tags of the user. Inferred: oldest first. */
  tags: ConversationTag[];
}

/** Result of {@link ConversationTagResource.list}. */
export interface ConversationTagListResult extends CodeResult {
  /** The conversation tags of a user. */
  data: ConversationTags;
}

/** A conversation of the user. */
export interface TaggedConversation {
  /** Id of the conversation target: the other user, the group or the sender of system messages. At most 64 bytes. */
  targetId: string;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
}

/** Parameters of {@link ConversationTagResource.addConversations}. */
export interface ConversationTagAddConversationsParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
  /** Id of one of the user's tags (`conversationTag.set`). At most 10 characters. */
  tagId: string | number;
  /** Conversations to add to the tag. At most 100 items. */
  conversations: readonly TaggedConversation[];
}

/** Parameters of {@link ConversationTagResource.removeConversations}. */
export interface ConversationTagRemoveConversationsParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
  /** Id of one of the user's tags (`conversationTag.set`). At most 10 characters. */
  tagId: string | number;
  /** Conversations to remove from the tag. At most 100 items. */
  conversations: readonly TaggedConversation[];
}

/** Parameters of {@link ConversationTagResource.listConversations}. */
export interface ConversationTagListConversationsParams {
  /** Id of the user who owns the tags. At most 64 bytes. */
  userId: string | number;
  /** Id of one of the user's tags (`conversationTag.set`). At most 10 characters. */
  tagId: string | number;
}

/** A tag and the conversations under it. */
export interface ConversationsOfTag {
  /** Id of the tag, as in the request. */
  tagId: string;
  /** Conversations under the tag. Inferred: in the order of tagging. */
  conversations: TaggedConversation[];
}

/** Result of {@link ConversationTagResource.listConversations}. */
export interface ConversationTagListConversationsResult extends CodeResult {
  /** A tag and the conversations under it. */
  data: ConversationsOfTag;
}

export type ConversationTagSetResult = CodeResult;
export type ConversationTagRemoveResult = CodeResult;
export type ConversationTagAddConversationsResult = CodeResult;
export type ConversationTagRemoveConversationsResult = CodeResult;

/** Tags that group the conversations of a user. */
export interface ConversationTagResource {
  /**
   * Creates or renames tags with which a user groups conversations.
   *
   * - A user has at most 20 tags.
   *
   * Inferred, not documented:
   * - A call that would exceed 20 tags is refused with 1002 and creates none.
   * - An existing tag is renamed and keeps its creation time and its conversations.
   * - The user need not be registered.
   *
   * `POST /user/conversation/tag/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationTagSetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/user-conversation-tag-set |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.conversationTag.set({ userId: 'jlk456j5', tags: [{ tagId: 'tag1', tagName: 'Work' }] });
   * ```
   */
  set(params: ConversationTagSetParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes conversation tags of a user.
   *
   * Inferred, not documented:
   * - The conversations lose the tag and are otherwise unchanged.
   * - Unknown tag ids are ignored.
   *
   * `POST /user/conversation/tag/del.json` · No rate limit is documented.
   *
   * @param params - {@link ConversationTagRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * await rong.conversationTag.remove({ userId: 'jlk456j5', tagIds: ['tag1'] });
   * ```
   */
  remove(params: ConversationTagRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the conversation tags of a user.
   *
   * Inferred, not documented:
   * - The list is empty for a user without tags.
   * - The result has the shape of a model in the Java SDK.
   *
   * `GET /user/conversation/tag/get.json` · No rate limit is documented.
   *
   * @param params - {@link ConversationTagListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.conversationTag.list({ userId: 'jlk456j5' });
   * ```
   */
  list(params: ConversationTagListParams, options?: RequestOptions): ApiPromise<ConversationTagListResult>;

  /**
   * Adds conversations of a user to a tag.
   *
   * - An unknown tag is refused. Inferred: the code is 1002.
   * - A conversation can have several tags.
   * - A tag holds 1,000 conversations. Beyond this limit, the conversations that were added first lose the tag.
   *
   * Inferred, not documented:
   * - A conversation that is added again keeps its position in the order of adding.
   * - The conversation need not exist.
   *
   * `POST /tag/conversation/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationTagAddConversationsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-set |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.conversationTag.addConversations({
   *   userId: 'jlk456j5',
   *   tagId: 'tag1',
   *   conversations: [{ targetId: 'group1', conversationType: 3 }],
   * });
   * ```
   */
  addConversations(params: ConversationTagAddConversationsParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes conversations of a user from a tag.
   *
   * - The tag and the conversations remain.
   * - An unknown tag is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Conversations that are not under the tag are ignored.
   *
   * `POST /tag/conversation/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationTagRemoveConversationsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-del |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.conversationTag.removeConversations({
   *   userId: 'jlk456j5',
   *   tagId: 'tag1',
   *   conversations: [{ targetId: 'group1', conversationType: 3 }],
   * });
   * ```
   */
  removeConversations(
    params: ConversationTagRemoveConversationsParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult>;

  /**
   * Lists the conversations that a user has under a tag.
   *
   * - There is no paging: all conversations are returned in one answer.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown tag.
   *
   * `GET /tag/conversation/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationTagListConversationsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-get |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { data } = await rong.conversationTag.listConversations({ userId: 'jlk456j5', tagId: 'tag1' });
   * ```
   */
  listConversations(
    params: ConversationTagListConversationsParams,
    options?: RequestOptions,
  ): ApiPromise<ConversationTagListConversationsResult>;
}
