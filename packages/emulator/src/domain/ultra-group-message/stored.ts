import { countUntil, keptIn } from '../message/kept.js';
import type { Message, State } from '../state/index.js';
import { minutes } from '../times.js';

/** How long messages of ultra groups are stored. */
const STORED = minutes(7 * 24 * 60);

export function isStillStored({ sentAt }: Message, at: number): boolean {
  return sentAt >= at - STORED;
}

/** The UIDs of what is stored of a channel, of messages after one time and up to another, the oldest first. */
export function storedBetween(
  state: State,
  { groupId, busChannel }: { readonly groupId: string; readonly busChannel: string },
  range: { readonly after: number; readonly until: number },
  at: number,
): readonly string[] {
  const uids = keptIn(state, { conversationType: 'ULTRAGROUP', targetId: groupId, busChannel }, '');
  const after = Math.max(range.after, at - STORED - 1);
  return uids.slice(countUntil(uids, after, state.messages), countUntil(uids, range.until, state.messages));
}

/** The message of that id, if it was sent to that channel; it may be stored no longer. */
export function messageAt(
  { messages }: State,
  { groupId, busChannel, msgUID }: { readonly groupId: string; readonly busChannel: string; readonly msgUID: string },
): Message | undefined {
  const message = messages.get(msgUID);
  const isThere = message?.conversationType === 'ULTRAGROUP' && message.targetId === groupId;
  return isThere && message.busChannel === busChannel ? message : undefined;
}
