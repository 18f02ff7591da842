import type { Timeouts, Transport } from './core/transport.js';
import type { DataCenterId } from './resources/hosts.js';

/** What a client needs to know. */
export interface ClientOptions {
  /**
   * The key of one environment of one app.
   * @defaultValue the environment variable `RONGCLOUD_APP_KEY`
   */
  appKey?: string | undefined;
  /**
   * The secret that goes with the key. It signs requests, and never appears in an error or a log.
   * @defaultValue the environment variable `RONGCLOUD_APP_SECRET`
   */
  appSecret?: string | undefined;
  /**
   * Where the app lives.
   * @defaultValue `'BJ'`
   */
  dataCenter?: DataCenterId | undefined;
  /**
   * Where the API is reached, in place of a data center: an emulator, a proxy, a private cloud. The first one is used.
   * @defaultValue the environment variable `RONGCLOUD_API_URL`, else the domains of the data center
   */
  baseUrls?: readonly string[] | undefined;
  /**
   * Where the SMS service is reached.
   * @defaultValue RongCloud's own SMS service; with `baseUrls` or `RONGCLOUD_API_URL`, the first of those
   */
  smsBaseUrl?: string | undefined;
  /**
   * How long a call may take in milliseconds: a number for all of it, or a number for each part. 0 is without limit.
   * @defaultValue `{ connect: 5000, headers: 20000, body: 20000, total: 30000 }`
   */
  timeout?: number | Partial<Timeouts> | undefined;
  /**
   * What carries the requests.
   * @defaultValue a {@link NodeTransport} of the client's own
   */
  transport?: Transport | undefined;
}
