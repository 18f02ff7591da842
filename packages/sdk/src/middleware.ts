import { refuseOption } from './check-options.js';
import type { Endpoint } from './endpoints/endpoint.js';
import type { ApiExchange } from './exchange.js';
import type { RequestOptions } from './request-options.js';

/** Call before its parameters are checked. */
export interface CallRequest {
  /** Endpoint: id, method, path, rate limit, whether it is safe to repeat. */
  readonly endpoint: Endpoint;
  /** Parameters by name. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Options of the call. */
  readonly options: RequestOptions;
  /** `X-Request-ID`, the same for all attempts. */
  readonly requestId: string;
  /** Additional headers, such as `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Continues a call with the given request, or with the request that the middleware got. */
export type Next = (request?: CallRequest) => Promise<ApiExchange<unknown>>;

/**
 * Function around every call of a client. It can change the request, inspect the result or the error, return its own
 * result, or call `next` again. The first middleware of a client is the outermost.
 *
 * A middleware returns its own result as `{ data }`: `async () => ({ data: { code: 200 } })` answers every call without
 * a request. The response of such a call has the status 200 and no attempts, unless the middleware returns a `response`
 * as well.
 *
 * @example
 * ```ts
 * const timed: Middleware = async (request, next) => {
 *   const startedAt = performance.now();
 *   try {
 *     return await next(request);
 *   } finally {
 *     metrics.record(request.endpoint.id, performance.now() - startedAt);
 *   }
 * };
 * const rong = new RongCloud({ appKey, appSecret, middleware: [timed] });
 * ```
 */
export type Middleware = (
  request: CallRequest,
  next: Next,
) => Promise<ApiExchange<unknown> | { readonly data: unknown; readonly response?: undefined }>;

/** Step of a call: either the chain of all middlewares with the last step inside, or the last step alone. */
export type Step = (request: CallRequest) => Promise<ApiExchange<unknown>>;

/**
 * Combines at least one middleware and a final step into one function. Errors reject the promise of that function,
 * which never throws.
 */
export function chain(middlewares: readonly Middleware[], last: Step): Step {
  return middlewares.reduceRight<Step>(
    (step, middleware, index) => async (request) => {
      const made: unknown = await middleware(request, (changed) => step(changed ?? request));
      const { data, response } = Object(made) as Partial<ApiExchange<unknown>>;
      if (response) return made as ApiExchange<unknown>;
      // A factory that was passed instead of its middleware, such as `otel` instead of `otel()`, returns something
      // else.
      if (data === undefined) refuseOption(`middleware[${index}]`, 'must resolve to the exchange of next', made);
      return { data, response: { status: 200, headers: {}, requestId: request.requestId, attempts: [] } };
    },
    last,
  );
}
