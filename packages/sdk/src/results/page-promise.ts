import type { ApiExchange } from '../exchange.js';
import { ApiPromise } from './api-promise.js';
import type { PageReader } from './paging.js';

type Params = Readonly<Record<string, unknown>>;

/** A walk through a list: the parameters of the first page, how to ask for another, and how to read one. */
export interface Walk<T> {
  readonly params: Params;
  readonly call: (params: Params) => PromiseLike<T>;
  readonly newReader: () => PageReader;
}

/**
 * The answer to a call that reads a list page by page. `await` it for one page, or go through all items with
 * `for await`: the following pages are called for as they are needed, and none after a `break`.
 *
 * @example
 * ```ts
 * const { groups } = await rong.user.listGroups({ userId: 'u1' });
 * for await (const group of rong.user.listGroups({ userId: 'u1' })) console.log(group.name);
 * ```
 */
export class PagePromise<T extends object, Item> extends ApiPromise<T> implements AsyncIterable<Item> {
  readonly #walk: Walk<T>;

  constructor(first: Promise<ApiExchange<T>>, walk: Walk<T>) {
    super(first);
    this.#walk = walk;
  }

  override get [Symbol.toStringTag](): string {
    return 'PagePromise';
  }

  /** All items, from the page that was asked for on. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const { params, call, newReader } = this.#walk;
    const read = newReader();
    let page = read(params, await this);
    yield* page.items as readonly Item[];
    while (page.next) {
      page = read(page.next, await call(page.next));
      yield* page.items as readonly Item[];
    }
  }
}
