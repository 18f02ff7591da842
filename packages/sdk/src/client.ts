import { refuseBrowsers } from './browser.js';
import { execute } from './call/execute.js';
import { checkOptions } from './check-options.js';
import type { ClientOptions } from './client-options.js';
import { CLIENT_OPTIONS, type Config, resolveConfig, type Shared } from './config.js';
import { giveConnection } from './connection.js';
import { Resources } from './emitted/resources/index.js';
import { endpointAt } from './endpoint-at.js';
import type { ApiExchange } from './exchange.js';
import type { Statistics } from './observability/statistics.js';
import { withoutAbsent } from './params/values.js';
import { type CallOptions, checkCallOptions } from './request-options.js';
import { ApiPromise } from './results/api-promise.js';

/**
 * Client of one RongCloud app.
 *
 * Endpoints are methods of resources: `rong.user`, `rong.message`, `rong.group` and so on. Parameters are checked
 * before a call is sent. A call resolves to its result, or rejects with a {@link RongError}.
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

  static {
    giveConnection(RongCloud, (client) => client.#config);
  }

  /** @throws {ConfigurationError} an option is missing or invalid */
  constructor(options: ClientOptions = {}) {
    refuseBrowsers(options);
    const config = resolveConfig(options, parents.get(options));
    super((endpoint, params = {}, options = {}) => {
      return new ApiPromise(execute(config, { endpoint, params, options, isChecked: true }));
    });
    this.#config = config;
    const { appKey, appSecret } = config;
    // A copy, since the caller may change the options or the environment. The options may be getters of a class.
    const given = Object.keys(CLIENT_OPTIONS).map((name) => [name, options[name as keyof ClientOptions]]);
    this.#options = { ...Object.fromEntries(given), appKey, appSecret };
  }

  /**
   * Creates a client with some options changed. Both clients share connections, host health and statistics, unless
   * `transport` changes. Pass another `appKey` and `appSecret` for another app.
   *
   * @example
   * ```ts
   * const patient = rong.withOptions({ timeout: 120_000, retry: 10 });
   * ```
   * @throws {ConfigurationError} an option is invalid
   */
  withOptions(options: ClientOptions): RongCloud {
    checkOptions('', options, CLIENT_OPTIONS);
    const merged: ClientOptions = { ...this.#options, ...withoutAbsent(options) };
    parents.set(merged, this.#config.shared);
    return new RongCloud(merged);
  }

  /** Counters of calls, attempts and waits, and the health of each host of the IM API. */
  stats(): Statistics {
    const { pools, shared, rateLimit } = this.#config;
    return { ...shared.counters, queued: rateLimit.limiter.queued, hosts: pools.api.statuses() };
  }

  /**
   * Calls an endpoint by its path, even an endpoint that RongKit does not know.
   *
   * The suffix `.json` may be omitted. Parameters are not checked. In a form, arrays and Sets repeat their field, and
   * an object becomes one field `name[key]` per member.
   *
   * @param path - such as `/user/getToken` or `/user/getToken.json`
   * @param params - parameters by name; `undefined` and `null` are omitted
   * @param options - method, body kind, timeout and signal for this call
   * @throws {ApiError} the service refused the call; the subclass tells the reason
   * @example
   * ```ts
   * await rong.call('/user/getToken', { userId: 'u1', name: 'Ann' });
   * ```
   */
  call<T = Record<string, unknown>>(path: string, params: object = {}, options: CallOptions = {}): ApiPromise<T> {
    return new ApiPromise(callPath<T>(this.#config, path, params, options));
  }

  /**
   * Closes idle connections now, and connections in use after their answer. Clients made by `withOptions` share the
   * connections. A custom rate limiter gives back the permits that it holds. Calling `close` is optional: an idle
   * client does not keep a process alive.
   */
  close(): void {
    const { transport, rateLimit } = this.#config;
    transport.close();
    rateLimit.limiter.close?.();
  }
}

/** State that `withOptions` passes to the constructor of the new client, by the options of that client. */
const parents = new WeakMap<ClientOptions, Shared>();

/** Async, so that a bad path or option rejects instead of throwing. */
async function callPath<T>(
  config: Config,
  path: string,
  params: object,
  options: CallOptions,
): Promise<ApiExchange<T>> {
  checkCallOptions(options, true);
  const endpoint = endpointAt(path, options);
  return execute<T>(config, { endpoint, params, options, isChecked: false });
}
