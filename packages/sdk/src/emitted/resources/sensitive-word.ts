// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { integer, list, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link SensitiveWordResource.add}. */
export interface SensitiveWordAddParams {
  /** The word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
  /** What stands in its place. Without it, messages that hold the word are not delivered. At most 32 characters. */
  replaceWord?: string | undefined;
}

/** A sensitive word to add. */
export interface SensitiveWordInput {
  /** The word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
  /** What stands in its place. Without it, messages that hold the word are not delivered. At most 32 characters. */
  replaceWord?: string | undefined;
}

/** Parameters of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddParams {
  /** The words. At most 50 items. */
  words: readonly SensitiveWordInput[];
}

/** Result of {@link SensitiveWordResource.batchAdd}. */
export interface SensitiveWordBatchAddResult extends CodeResult {
  /** How many words can still be added. Documented for the refusal; Java reads it from every answer. */
  remainQuota?: number;
}

/** Parameters of {@link SensitiveWordResource.remove}. */
export interface SensitiveWordRemoveParams {
  /** The word: Chinese characters, letters and digits. At most 32 characters. */
  word: string;
}

/** Parameters of {@link SensitiveWordResource.batchRemove}. */
export interface SensitiveWordBatchRemoveParams {
  /** The words. At most 50 items, each at most 32 characters. */
  words: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link SensitiveWordResource.list}. */
export interface SensitiveWordListParams {
  /** 0 those that are replaced, 1 those that block, 2 all. Default: `1`. */
  type?: 0 | 1 | 2 | undefined;
}

/** A sensitive word in the list. */
export interface ListedSensitiveWord {
  /** `"0"` for a word that is replaced, `"1"` for one that blocks. */
  type: string;
  /** The word. */
  word: string;
  /** What replaces it; empty for one that blocks. */
  replaceWord: string;
}

/** Result of {@link SensitiveWordResource.list}. */
export interface SensitiveWordListResult extends CodeResult {
  /** The words, in the order of adding (inferred). */
  words: ListedSensitiveWord[];
}

export type SensitiveWordAddResult = CodeResult;
export type SensitiveWordRemoveResult = CodeResult;
export type SensitiveWordBatchRemoveResult = CodeResult;

export const sensitiveWordEndpoints: EndpointTable<keyof SensitiveWordResource> = endpoints('sensitiveWord', () => {
  const word = required(text({ maxChars: 32 }));
  return {
    add: endpoint('/sensitiveword/add.json', { word, replaceWord: text({ maxChars: 32 }) }),
    batchAdd: endpoint(
      '/sensitiveword/batch/add.json',
      {
        words: required(
          list(object({ word: required(text({ maxChars: 32 })), replaceWord: text({ maxChars: 32 }) }), {
            maxItems: 50,
          }),
        ),
      },
      { body: 'json' },
    ),
    remove: endpoint('/sensitiveword/delete.json', { word }),
    batchRemove: endpoint('/sensitiveword/batch/delete.json', {
      words: required(list(text({ maxChars: 32 }), { maxItems: 50 })),
    }),
    list: endpoint('/sensitiveword/list.json', { type: integer({ choices: [0, 1, 2] }) }),
  };
});

/** Sensitive words, which block messages or are replaced in them. */
export class SensitiveWordResource extends Resource {
  /**
   * Adds a sensitive word, which blocks messages or is replaced in them.
   *
   * - It applies to `RC:TxtMsg` that clients send, in conversations of all kinds; other types are set up in the
   *   console.
   * - Messages of the server API are not filtered, unless that is turned on in the console.
   * - The sender is not told when a message is dropped, by default.
   * - It takes effect after 15 minutes, in the emulator at once.
   *
   * Inferred, not documented:
   * - An app may have 50 words by default, those of `wordfilter` among them.
   * - Adding a word again changes its replacement.
   *
   * `POST /sensitiveword/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a word or its replacement is longer than allowed
   * @throws {QuotaError} code 1019 when there are as many words as the app may have (its HTTP status is in no source)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/add-sensitive-word | RongCloud documentation}
   * @example
   * ```ts
   * await rong.sensitiveWord.add({ word: 'money', replaceWord: '***' });
   * ```
   */
  add(params: SensitiveWordAddParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(sensitiveWordEndpoints().add, params, options);
  }

  /**
   * Adds several sensitive words.
   *
   * - It applies to `RC:TxtMsg` that clients send, in conversations of all kinds; other types are set up in the
   *   console.
   * - Messages of the server API are not filtered, unless that is turned on in the console.
   * - The sender is not told when a message is dropped, by default.
   * - All or nothing: if one word is too many, none is added.
   *
   * Inferred, not documented:
   * - An app may have 50 words by default, those of `wordfilter` among them.
   *
   * `POST /sensitiveword/batch/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link SensitiveWordBatchAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a word or its replacement is longer than allowed
   * @throws {QuotaError} code 1019 when there are as many words as the app may have (its HTTP status is in no source)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/moderation/batch-add-sensitive-word | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.sensitiveWord.batchAdd({ words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] });
   * ```
   */
  batchAdd(params: SensitiveWordBatchAddParams, options?: RequestOptions): ApiPromise<SensitiveWordBatchAddResult> {
    return this.call(sensitiveWordEndpoints().batchAdd, params, options);
  }

  /**
   * Removes a sensitive word.
   *
   * - A word that is not there is no error (observed on the real service).
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
  remove(params: SensitiveWordRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(sensitiveWordEndpoints().remove, params, options);
  }

  /**
   * Removes several sensitive words.
   *
   * Inferred, not documented:
   * - Words that are not there are no error.
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
  batchRemove(params: SensitiveWordBatchRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(sensitiveWordEndpoints().batchRemove, params, options);
  }

  /**
   * Lists the sensitive words.
   *
   * - Only the words that block are listed, unless `type` says otherwise.
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
  list(params?: SensitiveWordListParams, options?: RequestOptions): ApiPromise<SensitiveWordListResult> {
    return this.call(sensitiveWordEndpoints().list, params, options);
  }
}
