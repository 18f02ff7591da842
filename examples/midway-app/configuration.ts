import { Configuration } from '@midwayjs/core';
import * as koa from '@midwayjs/koa';
import * as rongcloud from '@rongkit/midway';

/** A chat back end on Midway: tokens for the web client, notices to groups, and moderation. */
@Configuration({
  imports: [koa, rongcloud],
  importConfigs: [
    {
      default: {
        keys: 'for cookies',
        koa: { port: 7001 },
        // The app key and the app secret come from the environment: RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET.
        rongcloud: { client: { timeout: { total: 5000 }, rateLimit: { maxWaitMs: 2000 } } },
      },
    },
  ],
})
export class MainConfiguration {}
