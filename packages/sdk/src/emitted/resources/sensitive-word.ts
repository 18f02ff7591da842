// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link SensitiveWordResource.add}. */
export interface SensitiveWordAddParams {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters in the form `[^ -\x2f:-@[-\x60{-~]`. */
  word: string;
  /**
   * Replacement of the word in messages. Without a replacement, messages that contain the word are not delivered. At
   * most 32 characters.
   */
  replaceWord?: string | undefined;
}

/** A sensitive word to add, with its replacement. */
export interface SensitiveWordInput {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters in the form `[^ -\x2f:-@[-\x60{-~]`. */
  word: string;
  /**
   * Replacement of the word in messages. Without a replacement, messages that contain the word are not delivered. At
   * most 32 characters.
   */
  replaceWord?: string | undefined;
}

/** Parameters of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddParams {
  /** Sensitive words to add. At most 50 items. */
  words: readonly SensitiveWordInput[];
}

/** Result of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddResult extends CodeResult {
  /**
   * Number of sensitive words that can still be added. Documented for refused calls only; the Java SDK reads the field
   * from every answer.
   */
  remainQuota?: number;
}

/** Parameters of {@link SensitiveWordResource.remove}. */
export interface SensitiveWordRemoveParams {
  /** Sensitive word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
}

/** Parameters of {@link SensitiveWordResource.batchRemove}. */
export interface SensitiveWordBatchRemoveParams {
  /** Sensitive words to remove. At most 50 items, each at most 32 characters. */
  words: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link SensitiveWordResource.list}. */
export interface SensitiveWordListParams {
  /** Words to list: 0 words that are replaced, 1 words that block a message, 2 all words. Default: `1`. */
  type?: 0 | 1 | 2 | undefined;
}

/** A sensitive word of the app. */
export interface ListedSensitiveWord {
  /** Type of the word: `"0"` the word is replaced, `"1"` the word blocks the message. */
  type: string;
  /** The sensitive word itself. */
  word: string;
  /** Replacement of the word in messages; empty if the word blocks the message. */
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

/** Sensitive words: messages with such a word are blocked, or the word is replaced. */
export interface SensitiveWordResource {
  /**
   * Adds a sensitive word. Messages with the word are blocked, or the word is replaced.
   *
   * - The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are
   *   configured in the console.
   * - Messages sent by the server API are filtered only if the filter is enabled for them in the console.
   * - By default the sender is not told that a message was blocked.
   * - An app can have 50 sensitive words by default. Inferred: words added with `wordfilter.add` count as well.
   * - The new word takes effect after 15 minutes; in the emulator, at once.
   *
   * Inferred, not documented:
   * - A word of punctuation alone is refused with 1002, and a word that has other characters as well is accepted.
   * - Adding an existing word changes its replacement.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link SensitiveWordAddParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a word or replacement is too long
   * @throws {QuotaError} code 1019 when the app already has the maximum number of sensitive words
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/add-sensitive-word | RongCloud docs}
   * @example
   * ```ts
   * await rong.sensitiveWord.add({ word: 'money', replaceWord: '***' });
   * ```
   */
  add(params: SensitiveWordAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds several sensitive words. Messages with one of the words are blocked, or the word is replaced.
   *
   * - The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are
   *   configured in the console.
   * - Messages sent by the server API are filtered only if the filter is enabled for them in the console.
   * - By default the sender is not told that a message was blocked.
   * - An app can have 50 sensitive words by default. Inferred: words added with `wordfilter.add` count as well.
   * - If adding all the words would exceed the maximum number of sensitive words, none is added.
   *
   * Inferred, not documented:
   * - A word of punctuation alone is refused with 1002, and a word that has other characters as well is accepted.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/batch/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link SensitiveWordBatchAddParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a word or replacement is too long
   * @throws {QuotaError} code 1019 when the app already has the maximum number of sensitive words
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/batch-add-sensitive-word | RongCloud docs}
   * @example
   * ```ts
   * await rong.sensitiveWord.batchAdd({ words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] });
   * ```
   */
  batchAdd(params: SensitiveWordBatchAddParams, options?: RequestOptions): ApiPromise<SensitiveWordBatchAddResult>;

  /**
   * Removes a sensitive word, so that messages with the word are delivered unchanged.
   *
   * - Removing an unknown word succeeds (observed on the real service).
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link SensitiveWordRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.sensitiveWord.remove({ word: 'money' });
   * ```
   */
  remove(params: SensitiveWordRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes several sensitive words, so that messages with them are delivered unchanged.
   *
   * Inferred, not documented:
   * - Unknown words are ignored.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/batch/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link SensitiveWordBatchRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/batch-remove-sensitive-word | RongCloud docs}
   * @example
   * ```ts
   * await rong.sensitiveWord.batchRemove({ words: ['money', 'qqq'] });
   * ```
   */
  batchRemove(params: SensitiveWordBatchRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the sensitive words of the app.
   *
   * - By default only words that block a message are listed.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /sensitiveword/list.json` · Limit: 100 calls a second.
   *
   * @param params - {@link SensitiveWordListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/query-sensitive-word | RongCloud docs}
   * @example
   * ```ts
   * const { words } = await rong.sensitiveWord.list({ type: 2 });
   * ```
   */
  list(params?: SensitiveWordListParams, options?: RequestOptions): ApiPromise<SensitiveWordListResult>;
}
