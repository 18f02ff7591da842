import type { ConversationType, Message, State } from '../state/index.js';

export interface Conversation {
  readonly conversationType: ConversationType;
  /** As the user whose conversation it is sees it: the other user, the group, the room. */
  readonly targetId: string;
  /** The channel of an ultra group; empty for none. */
  readonly busChannel?: string;
}

/** Puts a message into the server-side history of its conversation. */
export function keepInHistory({ histories, messages }: State, message: Message): void {
  const key = historyKey(message, message.fromUserId);
  const uids = histories.get(key) ?? [];
  const latest = messages.get(uids.at(-1) ?? '')?.sentAt ?? 0;
  // The clock can be set back, and the history stays in the order of time.
  if (latest <= message.sentAt) uids.push(message.messageUID);
  else uids.splice(countUntil(uids, message.sentAt, messages), 0, message.messageUID);
  histories.set(key, uids);
}

/** The UIDs that the server-side history of a user's conversation holds, the oldest first. */
export function keptIn({ histories }: State, conversation: Conversation, userId: string): readonly string[] {
  return histories.get(historyKey(conversation, userId)) ?? [];
}

/** Two users share a conversation, whoever of them is the target. */
function historyKey({ conversationType, targetId, busChannel = '' }: Conversation, userId: string): string {
  const isOfTwo = conversationType === 'PRIVATE' || conversationType === 'SYSTEM';
  return JSON.stringify([conversationType, ...(isOfTwo ? [userId, targetId].sort() : [targetId, busChannel])]);
}

/** How many of the messages, which stand in the order of time, were sent up to that time. */
export function countUntil(uids: readonly string[], time: number, messages: ReadonlyMap<string, Message>): number {
  let low = 0;
  let high = uids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const sentAt = messages.get(uids[middle] ?? '')?.sentAt ?? 0;
    if (sentAt <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
