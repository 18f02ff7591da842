import type { ApiExchange } from '../exchange.js';
import { ApiPromise } from './api-promise.js';
import type { PageReader } from './paging.js';

type Params = Readonly<Record<string, unknown>>;

/** Iteration over a list: parameters of the first page, function that requests a page, reader of pages. */
export interface PageRequests<T> {
  readonly params: Params;
  readonly call: (params: Params) => PromiseLike<T>;
  readonly newReader: () => PageReader;
}

/**
 * Promise of a page of a list. `await` it for one page, or iterate over all items with `for await`: further pages are
 * requested when they are needed, and none after a `break`.
 *
 * @example
 * ```ts
 * const { groups } = await rong.user.listGroups({ userId: 'u1' });
 * for await (const group of rong.user.listGroups({ userId: 'u1' })) console.log(group.name);
 * ```
 */
export class PagePromise<T extends object, Item> extends ApiPromise<T> implements AsyncIterable<Item> {
  readonly #requests: PageRequests<T>;

  constructor(first: Promise<ApiExchange<T>>, requests: PageRequests<T>) {
    super(first);
    this.#requests = requests;
  }

  override get [Symbol.toStringTag](): string {
    return 'PagePromise';
  }

  /**
   * Iterates over all items, from the requested page on.
   * @throws {PagingError} the list goes in circles
   */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    // An iterator that is closed before its first step handles no failure of the first call.
    this.catch(() => {});
    return this.#iterate();
  }

  async *#iterate(): AsyncGenerator<Item, void, undefined> {
    const { params, call, newReader } = this.#requests;
    const read = newReader();
    let page = read(params, await this);
    yield* page.items as readonly Item[];
    while (page.next) {
      page = read(page.next, await call(page.next));
      yield* page.items as readonly Item[];
    }
  }
}
