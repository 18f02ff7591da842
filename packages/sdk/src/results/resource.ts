import type { Endpoint } from '../endpoints/endpoint.js';
import type { RequestOptions } from '../request-options.js';
import type { ApiPromise } from './api-promise.js';
import { PagePromise } from './page-promise.js';
import { type ListPaging, pageReader } from './paging.js';

/** Function that makes a call; all resources of a client share it. */
export type Caller = <T>(endpoint: Endpoint, params: object | undefined, options?: RequestOptions) => ApiPromise<T>;

/** Base class of resources, such as `rong.user`. */
export abstract class Resource {
  protected readonly call: Caller;

  constructor(call: Caller) {
    this.call = call;
  }

  /** Calls an endpoint with pages. */
  protected pages<T extends object, Item>(
    endpoint: Endpoint,
    paging: ListPaging,
    params: object = {},
    options: RequestOptions = {},
  ): PagePromise<T, Item> {
    const { requestId: _, ...following } = options;
    return new PagePromise<T, Item>(this.call<T>(endpoint, params, options).withResponse(), {
      params: { ...params },
      call: (next) => this.call<T>(endpoint, next, following),
      newReader: () => pageReader(paging),
    });
  }
}
