// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link SensitiveWordResource.add}. */
export interface SensitiveWordAddParams {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
  /** Replacement. Without it, messages that contain the word are not delivered. At most 32 characters. */
  replaceWord?: string | undefined;
}

/** A sensitive word to add. */
export interface SensitiveWordInput {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
  /** Replacement. Without it, messages that contain the word are not delivered. At most 32 characters. */
  replaceWord?: string | undefined;
}

/** Parameters of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddParams {
  /** Words to add. At most 50 items. */
  words: readonly SensitiveWordInput[];
}

/** Result of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddResult extends CodeResult {
  /** Number of words that can still be added. Documented for refusals; Java reads it from every answer. */
  remainQuota?: number;
}

/** Parameters of {@link SensitiveWordResource.remove}. */
export interface SensitiveWordRemoveParams {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
}

/** Parameters of {@link SensitiveWordResource.batchRemove}. */
export interface SensitiveWordBatchRemoveParams {
  /** Words to remove. At most 50 items, each at most 32 characters. */
  words: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link SensitiveWordResource.list}. */
export interface SensitiveWordListParams {
  /** Words to list: 0 replaced words, 1 blocking words, 2 all words. Default: `1`. */
  type?: 0 | 1 | 2 | undefined;
}

/** A sensitive word in the list. */
export interface ListedSensitiveWord {
  /** Type: `"0"` replaced word, `"1"` blocking word. */
  type: string;
  /** The word. */
  word: string;
  /** Replacement; empty for a blocking word. */
  replaceWord: string;
}

/** Result of {@link SensitiveWordResource.list}. */
export interface SensitiveWordListResult extends CodeResult {
  /** Sensitive words. Inferred: in the order of adding. */
  words: ListedSensitiveWord[];
}

export type SensitiveWordAddResult = CodeResult;
export type SensitiveWordRemoveResult = CodeResult;
export type SensitiveWordBatchRemoveResult = CodeResult;

/** Sensitive words, which block a message or are replaced in it. */
export interface SensitiveWordResource {
  /**
   * Adds a sensitive word, which blocks a message or is replaced in it.
   *
   * - The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are
   *   configured in the console.
   * - Messages sent by the server API are filtered only if the console enables it.
   * - By default the sender is not notified of a dropped message.
   * - An app may have 50 words by default. Inferred: the words of `wordfilter` count as well.
   * - The change takes effect after 15 minutes; in the emulator, at once.
   *
   * Inferred, not documented:
   * - Adding an existing word changes its replacement.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a word or its replacement is too long
   * @throws {QuotaError} code 1019 when the quota of words is used up (no source states the HTTP status)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/add-sensitive-word | RongCloud documentation}
   * @example
   * ```ts
   * await rong.sensitiveWord.add({ word: 'money', replaceWord: '***' });
   * ```
   */
  add(params: SensitiveWordAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds several sensitive words.
   *
   * - The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are
   *   configured in the console.
   * - Messages sent by the server API are filtered only if the console enables it.
   * - By default the sender is not notified of a dropped message.
   * - An app may have 50 words by default. Inferred: the words of `wordfilter` count as well.
   * - All or nothing: if the quota does not suffice for all words, none is added.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/batch/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordBatchAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a word or its replacement is too long
   * @throws {QuotaError} code 1019 when the quota of words is used up (no source states the HTTP status)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/batch-add-sensitive-word | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.sensitiveWord.batchAdd({ words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] });
   * ```
   */
  batchAdd(params: SensitiveWordBatchAddParams, options?: RequestOptions): ApiPromise<SensitiveWordBatchAddResult>;

  /**
   * Removes a sensitive word.
   *
   * - Removing an unknown word succeeds (observed on the real service).
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.sensitiveWord.remove({ word: 'money' });
   * ```
   */
  remove(params: SensitiveWordRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes several sensitive words.
   *
   * Inferred, not documented:
   * - Unknown words are ignored.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/batch/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordBatchRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/batch-remove-sensitive-word | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.sensitiveWord.batchRemove({ words: ['money', 'qqq'] });
   * ```
   */
  batchRemove(params: SensitiveWordBatchRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the sensitive words.
   *
   * - By default only blocking words are listed.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/query-sensitive-word | RongCloud documentation}
   * @example
   * ```ts
   * const { words } = await rong.sensitiveWord.list({ type: 2 });
   * ```
   */
  list(params?: SensitiveWordListParams, options?: RequestOptions): ApiPromise<SensitiveWordListResult>;
}
