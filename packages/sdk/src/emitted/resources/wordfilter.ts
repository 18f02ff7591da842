// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link WordfilterResource.add}. */
export interface WordfilterAddParams {
  /** Sensitive word to add. At most 32 characters. */
  word: string;
}

/** Parameters of {@link WordfilterResource.delete}. */
export interface WordfilterDeleteParams {
  /** Sensitive word to remove. At most 32 characters. */
  word: string;
}

/** A sensitive word: a message that contains the word is blocked or changed. */
export interface SensitiveWord {
  /** The sensitive word itself. */
  word: string;
  /** Type of the word. Inferred: `"1"` blocks messages, as in `sensitiveWord.list`. */
  type?: string;
  /** Replacement of the word in messages. Inferred: as in `sensitiveWord.list`; may be empty. */
  replaceWord?: string;
}

/** Result of {@link WordfilterResource.getList}. */
export interface WordfilterGetListResult extends CodeResult {
  /** Sensitive words of the app. */
  words?: SensitiveWord[];
  /**
   * Single sensitive word, which the V2.0.1 Go and Python SDKs read instead of `words`. Read the field only if `words`
   * is absent.
   */
  word?: string;
}

export type WordfilterAddResult = CodeResult;
export type WordfilterDeleteResult = CodeResult;

/** Sensitive words through the older endpoints of the V2.0.1 SDK; see `sensitiveWord`. */
export interface WordfilterResource {
  /**
   * Adds a sensitive word. Messages that contain the word are not delivered.
   *
   * - An app can have 50 sensitive words by default.
   *
   * Inferred, not documented:
   * - The word is also listed by `sensitiveWord.list`, as a blocking word.
   * - Adding an existing word succeeds.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/add.json` · No rate limit is documented.
   *
   * @param params - {@link WordfilterAddParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {QuotaError} code 1019 when the quota of words is used up
   * @example
   * ```ts
   * await rong.wordfilter.add({ word: 'money' });
   * ```
   */
  add(params: WordfilterAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a sensitive word, so that messages with the word are delivered.
   *
   * - Unlike this endpoint, `sensitiveWord.remove` succeeds for an unknown word (observed on the real service).
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/delete.json` · No rate limit is documented.
   *
   * @param params - {@link WordfilterDeleteParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {NotFoundError} code 500 when the word is not a sensitive word of the app (observed on the real service,
   *   with HTTP status 200)
   * @example
   * ```ts
   * await rong.wordfilter.delete({ word: 'money' });
   * ```
   */
  delete(params: WordfilterDeleteParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the sensitive words of the app, which block messages.
   *
   * Inferred, not documented:
   * - Words of `sensitiveWord.add` without a replacement are listed as well.
   *
   * Also found as: blocked words, moderation, filter.
   *
   * `POST /wordfilter/list.json` · No rate limit is documented.
   *
   * @param options - timeout, signal and request id for this call
   * @example
   * ```ts
   * const { words } = await rong.wordfilter.getList();
   * ```
   */
  getList(options?: RequestOptions): ApiPromise<WordfilterGetListResult>;
}
