import { sha1 } from '#platform';
import type { RongCloud } from '../client.js';
import { takeConnection } from '../connection.js';

/**
 * Digest of the app key of a client. Processes that send for the same app have the same digest. Undefined for any other
 * object, such as a wrapper of a client.
 */
export function appOf(rong: RongCloud): string | undefined {
  try {
    const { appKey } = takeConnection(rong) ?? {};
    return appKey === undefined ? undefined : sha1(appKey).slice(0, 16);
  } catch {
    // Calling a private member of a client fails on a `Proxy` of that client.
    return undefined;
  }
}
