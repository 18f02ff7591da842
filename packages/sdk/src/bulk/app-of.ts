import { sha1 } from '#platform';
import type { RongCloud } from '../client.js';
import { takeConnection } from '../connection.js';

/**
 * Digest of the app key of a client, by which processes tell whether they send for the same app. Undefined for an object
 * that only wraps a client.
 */
export function appOf(rong: RongCloud): string | undefined {
  try {
    const { appKey } = takeConnection(rong) ?? {};
    return appKey === undefined ? undefined : sha1(appKey).slice(0, 16);
  } catch {
    // A proxy has no private members.
    return undefined;
  }
}
