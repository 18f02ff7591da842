import { DUPLICATE_SEND_CODE } from '@rongkit/contract';
import type { State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { minutes } from '../values/times.js';

const REMEMBERED_MS = minutes(1);

/** The key of a send with a `msgRandom`; undefined for all other commands. */
function keyOf(id: string, params: object): string | undefined {
  const { fromUserId, msgRandom } = params as { readonly fromUserId?: unknown; readonly msgRandom?: unknown };
  if (msgRandom === undefined || !id.startsWith('message.publish')) return undefined;
  return JSON.stringify([id, fromUserId, msgRandom]);
}

/**
 * Refuses a send whose `msgRandom` the sender has used at the same endpoint within the last minute. Inferred: the code.
 */
export function requireNoRepeat({ numberedSends }: View, id: string, params: object, at: number): void {
  const key = keyOf(id, params);
  const sentAt = key === undefined ? undefined : numberedSends.get(key);
  if (sentAt !== undefined && at - sentAt < REMEMBERED_MS) {
    throw new Refusal(DUPLICATE_SEND_CODE, 'msgRandom was used within the last minute.');
  }
}

/** Stores the time of a completed send with a `msgRandom`. Also removes the entries that are older than a minute. */
export function rememberSend({ numberedSends }: State, id: string, params: object, at: number): void {
  const key = keyOf(id, params);
  if (key === undefined) return;
  for (const [old, sentAt] of numberedSends) {
    if (at - sentAt < REMEMBERED_MS) break;
    numberedSends.delete(old);
  }
  numberedSends.delete(key);
  numberedSends.set(key, at);
}
