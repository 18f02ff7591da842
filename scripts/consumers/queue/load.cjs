const assert = require('node:assert');
const { BulkQueue, BulkWorker } = require('@rongkit/bulk');
const { RedisRateLimiter } = require('@rongkit/redis');

assert.equal(
  [BulkQueue, BulkWorker, RedisRateLimiter].every((each) => typeof each === 'function'),
  true,
);
