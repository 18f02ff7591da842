// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link WordfilterResource.add}. */
export interface WordfilterAddParams {
  /** Word to add. At most 32 characters. */
  word: string;
}

/** Parameters of {@link WordfilterResource.delete}. */
export interface WordfilterDeleteParams {
  /** Word to remove. At most 32 characters. */
  word: string;
}

/** A sensitive word. */
export interface SensitiveWord {
  /** Sensitive word. */
  word: string;
  /** Type of the word. Inferred: `"1"` for a blocking word, as in `/sensitiveword/list`. */
  type?: string;
  /** Replacement of the word. Inferred: as in `/sensitiveword/list`; may be empty. */
  replaceWord?: string;
}

/** Result of {@link WordfilterResource.getList}. */
export interface WordfilterGetListResult extends CodeResult {
  /** Sensitive words. */
  words?: SensitiveWord[];
  /** Declared by V2.0.1 Go and Python instead of `words`. Read it only if `words` is absent. */
  word?: string;
}

export type WordfilterAddResult = CodeResult;
export type WordfilterDeleteResult = CodeResult;

/** Sensitive words, as in V2.0.1. */
export interface WordfilterResource {
  /**
   * Adds a sensitive word. Messages that contain it are not delivered.
   *
   * - An app may have 50 words by default.
   *
   * Inferred, not documented:
   * - The words are the same as the words of type 1 in `/sensitiveword/*`.
   * - Adding an existing word succeeds.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/add.json` · No rate limit is documented.
   *
   * @param params - see {@link WordfilterAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {QuotaError} code 1019 when the quota of words is used up
   * @example
   * ```ts
   * await rong.wordfilter.add({ word: 'money' });
   * ```
   */
  add(params: WordfilterAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a sensitive word.
   *
   * - `/sensitiveword/delete` answers 200 for an unknown word (observed on the real service).
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/delete.json` · No rate limit is documented.
   *
   * @param params - see {@link WordfilterDeleteParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {NotFoundError} code 500 when the word is not on the list (observed on the real service, with HTTP status
   *   200)
   * @example
   * ```ts
   * await rong.wordfilter.delete({ word: 'money' });
   * ```
   */
  delete(params: WordfilterDeleteParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the sensitive words.
   *
   * - The request body is empty.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/list.json` · No rate limit is documented.
   *
   * @param options - timeout, signal and request id for this call only
   * @example
   * ```ts
   * const { words } = await rong.wordfilter.getList();
   * ```
   */
  getList(options?: RequestOptions): ApiPromise<WordfilterGetListResult>;
}
