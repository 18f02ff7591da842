// biome-ignore-all assist/source/organizeImports: gzip looks back 32 KB, so the tables come before all code of a bundle
export {} from './emitted/endpoint-tables.js';
export { NodeTransport, type NodeTransportOptions, type NodeTransportStatistics } from '#transport';
export { RongCloud } from './client.js';
export type { ClientOptions } from './client-options.js';
export type { Rate, RateLimit } from './emitted/contract.js';
export type { DataCenterId } from './emitted/hosts.js';
export * from './emitted/message-types.js';
export type * from './emitted/resources/index.js';
export type { Endpoint } from './endpoints/endpoint.js';
export * from './errors.js';
export type { ApiExchange, ApiResponse, Attempt } from './exchange.js';
export { HistoryError, type HistoryOptions, type HistoryRow, readHistory } from './history/read-history.js';
export { PermitQueue, type Quota, type Waiter } from './limits/permit-queue.js';
export { ProcessQuota } from './limits/process-quota.js';
export { ProcessRateLimiter } from './limits/process-rate-limiter.js';
export type { RateLimitMode, RateLimitOptions } from './limits/rate-limit-options.js';
export { type Demand, LimitReached, type Permit, type RateLimiter, type Use } from './limits/rate-limiter.js';
export { type CustomContent, customMessage, type MessageBody } from './messages/message-body.js';
export { type ReadMessage, readMessage, type UnknownMessage } from './messages/read-message.js';
export type { CallRequest, Middleware, Next } from './middleware.js';
export type { AttemptEnded, CallEnded, CallFailed, CallStarted, HostSwitched } from './observability/diagnostics.js';
export type { Logger, LogLevel } from './observability/logger.js';
export type { Statistics } from './observability/statistics.js';
export type { CallOptions, RequestOptions } from './request-options.js';
export { ApiPromise } from './results/api-promise.js';
export { PagePromise } from './results/page-promise.js';
export type { HostStatus } from './retries/host-pool.js';
export type { RetryOptions } from './retries/retry-policy.js';
export { type SigningHeaders, sign, signature } from './signing.js';
export { type FetchTransportOptions, fetchTransport } from './transport/fetch-transport.js';
export type { ProxySetting } from './transport/proxy.js';
export {
  neverSent,
  type TimeoutPhase,
  type Timeouts,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  type TransportStream,
  TransportTimeout,
} from './transport/transport.js';
export { VERSION } from './version.js';
