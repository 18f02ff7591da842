import { append } from '../state/collections.js';
import type { State } from '../state/index.js';
import { minutes } from '../values/times.js';

/** How long a broadcast to the users who are online waits for others to come online. */
const WAITS_MS = minutes(10);

/** Gives a user who comes online the broadcasts that were just sent to the users who were. */
export function catchUpOnBroadcasts(state: State, userId: string, at: number): void {
  const had = new Set(state.inboxes.get(userId));
  for (const messageUID of state.onlineBroadcasts) {
    const sentAt = state.messages.get(messageUID)?.sentAt ?? 0;
    const isFresh = sentAt + WAITS_MS > at && sentAt > (state.hiddenUntil.get(userId) ?? -1);
    if (isFresh && !had.has(messageUID)) append(state.inboxes, userId, messageUID);
  }
}
