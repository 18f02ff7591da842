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

/** Continues a call. The request may differ from the request that the middleware received. */
export type Next = (request: CallRequest) => Promise<ApiExchange<unknown>>;

/**
 * Function around every call of a client. It can change the request, inspect the result or the error, return a result
 * of its own, or call `next` again. The first middleware of a client is the outermost.
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
export type Middleware = (request: CallRequest, next: Next) => Promise<ApiExchange<unknown>>;

/** Combines middlewares and a final step into one function. It never throws: it rejects. */
export function chain(middlewares: readonly Middleware[], last: Next): Next {
  return middlewares.reduceRight<Next>(
    (next, middleware, index) => async (request) => checkExchange(index, await middleware(request, next)),
    last,
  );
}

/** A middleware that is not called, such as `otel` in place of `otel()`, gives back something else. */
function checkExchange(index: number, exchange: ApiExchange<unknown>): ApiExchange<unknown> {
  const { response } = Object(exchange) as Partial<ApiExchange<unknown>>;
  return response ? exchange : refuseOption(`middleware[${index}]`, 'must resolve to the exchange of next', exchange);
}
