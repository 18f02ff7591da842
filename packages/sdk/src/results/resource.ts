import type { Endpoint, EndpointTable } from '../endpoints/endpoint.js';
import type { RequestOptions } from '../request-options.js';
import type { ApiPromise } from './api-promise.js';
import { PagePromise } from './page-promise.js';
import { pageReader } from './paging.js';

/** Function that makes a call; all resources of a client share it. */
export type Caller = <T>(endpoint: Endpoint, params: unknown, options?: RequestOptions) => ApiPromise<T>;

/** A resource, such as `rong.user`. */
class Resource {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /** Makes a class with a method for each endpoint. The method of an endpoint without parameters takes only options. */
  static with(endpoints: Readonly<Record<string, Endpoint>>): typeof Resource {
    const type = class extends Resource {};
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const hasParams = Object.keys(endpoint.fields).length > 0;
      // A method in an object literal has the name of its member, which stack traces show.
      Object.assign(type.prototype, {
        [name](this: Resource, ...[first, second]: readonly unknown[]) {
          return hasParams ? this.#invoke(endpoint, first, second) : this.#invoke(endpoint, {}, first);
        },
      });
    }
    return type;
  }

  #invoke(endpoint: Endpoint, params: unknown, given: unknown): ApiPromise<object> {
    const call = this.#call;
    const { paging } = endpoint;
    const options = given as RequestOptions | undefined;
    if (!paging) return call<object>(endpoint, params, options);
    // Before the call: a getter that throws must leave no call behind.
    const start = { ...(params as object) };
    const first = call<object>(endpoint, params, options);
    return new PagePromise(first.withResponse(), {
      params: start,
      call: (next) => call<object>(endpoint, next, { ...options, requestId: undefined }),
      newReader: () => pageReader(endpoint.id, paging),
    });
  }
}

/**
 * Makes a class with a getter for each table. A resource and its endpoints are made when they are first used, and the
 * clients of a process share the classes of the resources.
 */
export function resourcesOf<Resources extends object>(
  tables: Readonly<Record<string, EndpointTable>>,
): new (
  call: Caller,
) => Resources {
  class All {
    readonly #call: Caller;
    readonly #made: Record<string, Resource> = {};

    constructor(call: Caller) {
      this.#call = call;
    }

    static {
      for (const [name, table] of Object.entries(tables)) {
        let type: typeof Resource | undefined;
        Object.defineProperty(All.prototype, name, {
          get(this: All): Resource {
            type ??= Resource.with(table());
            this.#made[name] ??= new type(this.#call);
            return this.#made[name];
          },
        });
      }
    }
  }
  return All as unknown as new (
    call: Caller,
  ) => Resources;
}
