export { type CallOptions, RongCloud } from './client.js';
export type { ClientOptions } from './client-options.js';
export { ApiPromise } from './core/api-promise.js';
export type { AttemptEnded, CallEnded, CallFailed, CallStarted, HostSwitched } from './core/diagnostics.js';
export type { Endpoint } from './core/endpoint.js';
export * from './core/errors.js';
export type { ApiExchange, ApiResponse, Attempt } from './core/exchange.js';
export { type FetchTransportOptions, fetchTransport } from './core/fetch-transport.js';
export type { HostStatus } from './core/host-pool.js';
export type { Logger, LogLevel } from './core/logger.js';
export { type CustomContent, customMessage, type MessageBody } from './core/message-body.js';
export type { CallRequest, Middleware, Next } from './core/middleware.js';
export { NodeTransport, type NodeTransportOptions, type NodeTransportStatistics } from './core/node-transport.js';
export type { RequestOptions } from './core/options.js';
export type { RateLimitMode, RateLimitOptions } from './core/pacing.js';
export { PagePromise } from './core/page-promise.js';
export type { ProxySetting } from './core/proxy.js';
export type { Rate, RateLimit } from './core/rate-limit.js';
export { type Demand, LimitReached, type Permit, type RateLimiter, type Use } from './core/rate-limiter.js';
export type { RetryOptions } from './core/retry-policy.js';
export { type SigningHeaders, sign, signature } from './core/signing.js';
export type { Statistics } from './core/statistics.js';
export {
  neverSent,
  type Timeouts,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TransportTimeout,
} from './core/transport.js';
export { HistoryError, type HistoryOptions, type HistoryRow, readHistory } from './history/read-history.js';
export { type ReadMessage, readMessage, type UnknownMessage } from './read-message.js';
export type { DataCenterId } from './resources/hosts.js';
export type * from './resources/index.js';
export type { MessageContents } from './resources/message-contents.js';
export * from './resources/message-types.js';
export { VERSION } from './version.js';
