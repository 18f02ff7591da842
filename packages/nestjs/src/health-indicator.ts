import type { DiscoveryService } from '@nestjs/core';
import { RateLimitError, type RongCloud, RongError } from 'rongkit';

/** Options of a health check. */
export interface HealthCheckOptions {
  /**
   * Maximum time for the answer of the service in milliseconds.
   * @default 2000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Client to check, for apps with several clients.
   * @default the client of the module that the indicator comes from
   */
  readonly rong?: RongCloud | undefined;
}

/** Result of a health check, in the form that `@nestjs/terminus` expects. */
export type HealthResult<Key extends string = string> = Record<
  Key,
  { readonly status: 'up' | 'down'; readonly [detail: string]: unknown }
>;

/**
 * Health indicator for `@nestjs/terminus` 10 to 12, and for a health route of your own.
 *
 * @example
 * ```ts
 * check() {
 *   return this.health.check([() => this.rongHealth.isHealthy('rongcloud')]);
 * }
 * ```
 */
export class RongHealthIndicator {
  readonly #rong: RongCloud;
  readonly #discovery: DiscoveryService;

  constructor(rong: RongCloud, discovery: DiscoveryService) {
    this.#rong = rong;
    this.#discovery = discovery;
  }

  /**
   * Asks the service whether a user is online: one signed request without retries. A used-up rate limit counts as `up`.
   *
   * @param key - name in the result
   * @param options - client and timeout
   * @throws {Error} the service is down, and `@nestjs/terminus` is older than 11 and expects an error
   * @returns `up`, or `down` with the name, the message and the code of the error
   */
  async isHealthy<Key extends string = 'rongcloud'>(
    key: Key = 'rongcloud' as Key,
    { timeoutMs = 2000, rong = this.#rong }: HealthCheckOptions = {},
  ): Promise<HealthResult<Key>> {
    const error = await failureOf(rong, timeoutMs);
    if (!error) return { [key]: { status: 'up' } } as unknown as HealthResult<Key>;
    const { name, message, code } = error as RongError & { code?: number };
    const result = { [key]: { status: 'down', error: name, message, ...(code !== undefined && { code }) } };
    if (this.#wantsError()) throw Object.assign(new Error(message), { isHealthCheckError: true, causes: result });
    return result as unknown as HealthResult<Key>;
  }

  #wantsError(): boolean {
    const names = new Set(this.#discovery.getProviders().map(({ name }) => name));
    return names.has('HealthCheckService') && !names.has('HealthIndicatorService');
  }
}

async function failureOf(rong: RongCloud, timeoutMs: number): Promise<RongError | undefined> {
  try {
    await rong.user.checkOnline(
      { userId: 'health-check' },
      { timeout: { total: timeoutMs }, retry: 1, rateLimit: 'reject' },
    );
    return undefined;
  } catch (error) {
    if (!RongError.is(error)) throw error;
    return error instanceof RateLimitError ? undefined : error;
  }
}
