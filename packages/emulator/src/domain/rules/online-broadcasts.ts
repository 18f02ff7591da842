import type { State } from '../state/index.js';
import { minutes } from '../values/times.js';
import { countHidden } from './hidden-messages.js';
import { receiveLate } from './inboxes.js';
import { countUntil } from './message-lists.js';

/** A `message.broadcastOnline` message also reaches users who come online within this time. */
const WAITS_MS = minutes(10);

/** Delivers the recent messages of `message.broadcastOnline` to a user who comes online now. */
export function catchUpOnBroadcasts(state: State, userId: string, at: number): void {
  const { onlineBroadcasts, messages } = state;
  const over = countUntil(onlineBroadcasts, at - WAITS_MS, messages);
  if (over === onlineBroadcasts.length) return;
  const hidden = countHidden(state, onlineBroadcasts, { conversationType: 'SYSTEM', targetId: '' }, userId);
  for (const messageUID of onlineBroadcasts.slice(Math.max(over, hidden))) receiveLate(state, userId, messageUID);
}
