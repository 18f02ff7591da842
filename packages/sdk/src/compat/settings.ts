import type { ClientOptions } from '../client-options.js';
import { CLIENT_OPTIONS } from '../config.js';
import { oldHosts } from '../emitted/compat/old-hosts.js';
import type { DataCenterId } from '../emitted/hosts.js';

/**
 * Settings as in `rongcloud-sdk` 3.1.1, and the options of the {@link RongCloud} client, such as `timeout`, `retry` and
 * `logger`. Unknown settings are ignored, as in the old package. `rateLimit` is `'off'` by default, unless the
 * environment variable `RONGCLOUD_RATE_LIMIT` is set: the old package had no rate limit of its own.
 */
export interface OldSettings extends Omit<ClientOptions, 'appKey' | 'appSecret' | 'baseUrls' | 'smsBaseUrl'> {
  /**
   * App key.
   * @default the environment variable `RONGCLOUD_APP_KEY`
   */
  appkey?: string | undefined;
  /**
   * App secret.
   * @default the environment variable `RONGCLOUD_APP_SECRET`
   */
  secret?: string | undefined;
  /**
   * URL of the API, or a list of URLs. Hosts that RongCloud used in earlier years select their data center.
   * @default the environment variable `RONGCLOUD_API_URL`, else the domains of the data center
   */
  api?: string | readonly string[] | undefined;
}

/** Options of the client for settings of the old package. */
export function clientOptions({ appkey, secret, api, ...others }: OldSettings): ClientOptions {
  const known = Object.entries(others).filter(([name]) => Object.hasOwn(CLIENT_OPTIONS, name));
  return { ...UNLIMITED, ...Object.fromEntries(known), ...targetOf(api), appKey: appkey, appSecret: secret };
}

/** The old packages had no rate limit, and an app may have higher limits than the documented limits. */
const UNLIMITED: ClientOptions = globalThis.process?.env.RONGCLOUD_RATE_LIMIT ? {} : { rateLimit: 'off' };

/** Client options for `api`: a data center if all URLs are old hosts of that data center, otherwise the URLs. */
function targetOf(api: OldSettings['api']): ClientOptions {
  if (api === undefined || api === null || api.length === 0) return {};
  const urls = typeof api === 'string' ? [api] : api;
  const hosts = urls.map((url) => url.replace(/^https?:\/\//i, '').replace(/[/:].*$/, ''));
  for (const [dataCenter, known] of Object.entries<readonly string[]>(oldHosts)) {
    if (hosts.every((host) => known.includes(host))) return { dataCenter: dataCenter as DataCenterId };
  }
  // The old package accepted a host without a scheme as well.
  return { baseUrls: urls.map((url) => (/^https?:/i.test(url) ? url : `http://${url}`)) };
}
