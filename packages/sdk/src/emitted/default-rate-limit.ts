// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RateLimit } from '../limits/rate-limit.js';

/** That of an endpoint that states no other. */
export const DEFAULT_RATE_LIMIT: RateLimit = { rates: [{ calls: 100, per: 'second' }] };
