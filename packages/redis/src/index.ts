export {
  type IoredisClient,
  type NodeRedisClient,
  type RedisClient,
  type RunScript,
  scriptOn,
} from './redis-client.js';
export { RedisRateLimiter, type RedisRateLimiterOptions } from './redis-rate-limiter.js';
export { RedisReplayStore, type RedisReplayStoreOptions } from './redis-replay-store.js';
export type { WhenDown } from './shared-quota.js';
