import { append } from '../state/collections.js';
import type { State } from '../state/index.js';
import { minutes } from '../values/times.js';
import { countHidden } from './hidden-messages.js';

/** A broadcast to online users also reaches users who come online within this time. */
const WAITS_MS = minutes(10);

/** Delivers the recent broadcasts to online users to a user who comes online now. */
export function catchUpOnBroadcasts(state: State, userId: string, at: number): void {
  const { onlineBroadcasts, messages, inboxes } = state;
  const had = new Set(inboxes.get(userId));
  const hidden = countHidden(state, onlineBroadcasts, { conversationType: 'SYSTEM', targetId: '' }, userId);
  for (const messageUID of onlineBroadcasts.slice(hidden)) {
    const sentAt = messages.get(messageUID)?.sentAt ?? 0;
    if (sentAt + WAITS_MS > at && !had.has(messageUID)) append(inboxes, userId, messageUID);
  }
}
