import type { ApiPromise } from './api-promise.js';
import type { Endpoint } from './endpoint.js';
import type { RequestOptions } from './options.js';

/** Makes a call; every resource of a client shares one. */
export type Caller = <T>(endpoint: Endpoint, params: object | undefined, options?: RequestOptions) => ApiPromise<T>;

/** A group of endpoints, such as `rong.user`. */
export abstract class Resource {
  protected readonly call: Caller;

  constructor(call: Caller) {
    this.call = call;
  }
}
