// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link WordfilterResource.add}. */
export interface WordfilterAddParams {
  /** The word to add. At most 32 characters. */
  word: string;
}

/** Parameters of {@link WordfilterResource.delete}. */
export interface WordfilterDeleteParams {
  /** The word to remove. At most 32 characters. */
  word: string;
}

/** A sensitive word. */
export interface SensitiveWord {
  /** The word. */
  word: string;
  /** `"1"` for a word that blocks the message, as in `/sensitiveword/list` (inferred). */
  type?: string;
  /** What replaces the word, as in `/sensitiveword/list`; may be empty (inferred). */
  replaceWord?: string;
}

/** Result of {@link WordfilterResource.getList}. */
export interface WordfilterGetListResult extends CodeResult {
  /** The words. */
  words?: SensitiveWord[];
  /** Declared by V2.0.1 Go and Python in place of `words`; read it only when those are absent. */
  word?: string;
}

export type WordfilterAddResult = CodeResult;
export type WordfilterDeleteResult = CodeResult;

export const wordfilterEndpoints: EndpointTable<keyof WordfilterResource> = endpoints('wordfilter', () => {
  const word = required(text({ maxChars: 32 }));
  return {
    add: endpoint('/wordfilter/add.json', { word }, { rateLimit: null }),
    delete: endpoint('/wordfilter/delete.json', { word }, { rateLimit: null }),
    getList: endpoint('/wordfilter/list.json', {}, { rateLimit: null }),
  };
});

/** Sensitive words, as V2.0.1 knows them. */
export class WordfilterResource extends Resource {
  /**
   * Adds a sensitive word: messages that hold it are not delivered.
   *
   * - An app may have 50 words by default.
   *
   * Inferred, not documented:
   * - The words are those of `/sensitiveword/*` with type 1.
   * - Adding a word twice succeeds.
   *
   * `POST /wordfilter/add.json` · No rate limit is documented.
   *
   * @param params - see {@link WordfilterAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {QuotaError} code 1019 when there are as many words as the app may have
   * @example
   * ```ts
   * await rong.wordfilter.add({ word: 'money' });
   * ```
   */
  add(params: WordfilterAddParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(wordfilterEndpoints().add, params, options);
  }

  /**
   * Removes a sensitive word.
   *
   * - `/sensitiveword/delete` answers 200 for an unknown word (observed on the real service).
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
  delete(params: WordfilterDeleteParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(wordfilterEndpoints().delete, params, options);
  }

  /**
   * Lists the sensitive words.
   *
   * - The body is empty.
   *
   * `POST /wordfilter/list.json` · No rate limit is documented.
   *
   * @param options - timeout, signal and request id for this call only
   * @example
   * ```ts
   * const { words } = await rong.wordfilter.getList();
   * ```
   */
  getList(options?: RequestOptions): ApiPromise<WordfilterGetListResult> {
    return this.call(wordfilterEndpoints().getList, {}, options);
  }
}
