import type { State } from './state/index.js';

/** When the newest of a user's messages was sent, of an inbox or of own ones; 0 without any. */
export function lastTimeIn({ messages }: State, uids: readonly string[] | undefined): number {
  return messages.get(uids?.at(-1) ?? '')?.sentAt ?? 0;
}
