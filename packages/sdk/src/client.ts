import { endpointAt } from './call/endpoint-at.js';
import { execute } from './call/execute.js';
import type { ClientOptions } from './client-options.js';
import { type Config, resolveConfig, type Shared } from './config.js';
import type { BodyKind } from './emitted/contract.js';
import { Resources } from './emitted/resources/index.js';
import type { ApiExchange } from './exchange.js';
import type { Statistics } from './observability/statistics.js';
import type { RequestOptions } from './request-options.js';
import { ApiPromise } from './results/api-promise.js';

/** Options for a call by path. What is left out is taken from the endpoint if RongKit knows it. */
export interface CallOptions extends RequestOptions {
  /** @defaultValue `'POST'` */
  method?: string | undefined;
  /**
   * How the parameters travel: a form, a JSON body, or the query of the URL.
   * @defaultValue `'form'`
   */
  body?: BodyKind | undefined;
}

/**
 * A client of one RongCloud app.
 *
 * Endpoints are methods of its resources: `rong.user`, `rong.message`, `rong.group` and so on. Each call is checked
 * before it is sent, and resolves to its result or rejects with a {@link RongError} that says what went wrong.
 *
 * @example
 * ```ts
 * const rong = new RongCloud({ appKey, appSecret });
 * const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
 * ```
 */
export class RongCloud extends Resources {
  readonly #options: ClientOptions;
  readonly #config: Config;

  /** @throws {ConfigurationError} an option is missing or wrong */
  constructor(options: ClientOptions = {}) {
    const config = resolveConfig(options, parents.get(options));
    super((endpoint, params = {}, options = {}) => {
      return new ApiPromise(execute(config, { endpoint, params, options, isChecked: true }));
    });
    this.#options = options;
    this.#config = config;
  }

  /**
   * Another client that differs in some options and shares the rest: connections, what is known of the hosts, and
   * statistics. With another `appKey` and `appSecret` it serves another app.
   *
   * @example
   * ```ts
   * const patient = rong.withOptions({ timeout: 120_000, retry: 10 });
   * ```
   * @throws {ConfigurationError} an option is wrong
   */
  withOptions(options: ClientOptions): RongCloud {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const merged: ClientOptions = { ...this.#options, ...Object.fromEntries(given) };
    parents.set(merged, this.#config.shared);
    return new RongCloud(merged);
  }

  /** What this client has done so far, and is doing now. */
  stats(): Statistics {
    const { pools, shared, pacing } = this.#config;
    return { ...shared.counters, queued: pacing.limiter.queued, hosts: pools.api.statuses() };
  }

  /**
   * Calls any path, also one that RongKit does not know.
   *
   * The path may leave out `.json`. Parameters go out unchecked: in a form, arrays and Sets repeat their field and an
   * object becomes a field `name[key]` for each member.
   *
   * @param path - such as `/user/getToken` or `/user/getToken.json`
   * @param params - the parameters by name; `undefined` and `null` are left out
   * @param options - method, body kind, timeout and signal for this call
   * @throws {ApiError} the service refused; its subclasses say why
   * @example
   * ```ts
   * await rong.call('/user/getToken', { userId: 'u1', name: 'Ann' });
   * ```
   */
  call<T = Record<string, unknown>>(path: string, params: object = {}, options: CallOptions = {}): ApiPromise<T> {
    return new ApiPromise(callPath<T>(this.#config, path, params, options));
  }

  /**
   * Closes idle connections, and those in use once their call is answered; those of clients made by `withOptions` are
   * the same. A process with an idle client exits by itself, so this is for tidiness.
   */
  close(): void {
    this.#config.transport.close();
  }
}

/** By the options of a client that was made of another one: what the two share. */
const parents = new WeakMap<ClientOptions, Shared>();

/** What is wrong with the path or the options rejects, like everything else that goes wrong with a call. */
async function callPath<T>(
  config: Config,
  path: string,
  params: object,
  options: CallOptions,
): Promise<ApiExchange<T>> {
  const endpoint = endpointAt(path, options);
  return execute<T>(config, { endpoint, params, options, isChecked: false });
}
