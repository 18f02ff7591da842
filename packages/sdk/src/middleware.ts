import type { Endpoint } from './endpoints/endpoint.js';
import type { ApiExchange } from './exchange.js';
import type { RequestOptions } from './request-options.js';

/** A call on its way to the service, before its parameters are checked. */
export interface CallRequest {
  /** What is known of the endpoint: id, method, path, whether it may be repeated. */
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: RequestOptions;
  /** The `X-Request-ID`, the same for all attempts. */
  readonly requestId: string;
  /** Headers to send besides those of the client, such as `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Goes on with a call. What it is given need not be what came in. */
export type Next = (request: CallRequest) => Promise<ApiExchange<unknown>>;

/**
 * Stands around every call of a client: it can change the call, look at the answer or the error, answer by itself, or
 * make the call again. The first of a client's middlewares is the outermost.
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

/** One function that goes through all middlewares, and then to the last step. */
export function chain(middlewares: readonly Middleware[], last: Next): Next {
  return middlewares.reduceRight<Next>((next, middleware) => (request) => middleware(request, next), last);
}
