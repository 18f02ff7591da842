import { DUPLICATE_SEND_CODE } from '@rongkit/contract';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { minutes } from '../times.js';

const REMEMBERED_MS = minutes(1);

/** The name of a send that its caller has numbered; undefined for all other commands. */
function nameOf(endpoint: string, params: object): string | undefined {
  const { fromUserId, msgRandom } = params as { readonly fromUserId?: unknown; readonly msgRandom?: unknown };
  if (msgRandom === undefined || !endpoint.startsWith('message.publish')) return undefined;
  return JSON.stringify([endpoint, fromUserId, msgRandom]);
}

/** Refuses a send whose number its sender has used within the last minute. The code of the refusal is inferred. */
export function requireNoRepeat({ numberedSends }: State, endpoint: string, params: object, at: number): void {
  const name = nameOf(endpoint, params);
  const sentAt = name === undefined ? undefined : numberedSends.get(name);
  if (sentAt !== undefined && at - sentAt < REMEMBERED_MS) {
    throw new Refusal(DUPLICATE_SEND_CODE, 'msgRandom was used within the last minute.');
  }
}

/** Remembers the number of a send that was done, and forgets those whose minute is over. */
export function rememberSend({ numberedSends }: State, endpoint: string, params: object, at: number): void {
  const name = nameOf(endpoint, params);
  if (name === undefined) return;
  for (const [old, sentAt] of numberedSends) {
    if (at - sentAt < REMEMBERED_MS) break;
    numberedSends.delete(old);
  }
  numberedSends.delete(name);
  numberedSends.set(name, at);
}
