import type { Message, ReadOnly, State, View } from '../state/index.js';
import { openReader, sharedInboxKeysOf } from '../state/shared-inbox.js';
import { addPosition, isOpen, isWithin, pairsAfter } from '../state/spans.js';
import { countUntil, messagesBy } from './message-lists.js';
import { readersAt, sharedKey } from './shared-inboxes.js';

/** A list of messages, as one user has it: the user received, or sent, the messages at the positions in `spans`. */
export interface Box {
  /** The key of a shared inbox; undefined for a list that belongs to one user. */
  readonly key?: string;
  readonly uids: readonly string[];
  readonly start: number;
  readonly spans: readonly number[];
}

/** Makes a list of which the user has all messages; empty if `uids` is undefined. */
export function wholeBox(uids: readonly string[] | undefined): Box {
  return { uids: uids ?? [], start: 0, spans: [0] };
}

/** The lists with the messages that a user received: the user's own inbox and shared inboxes. */
export function boxesOf({ inboxes, sharedInboxes }: View, userId: string): Box[] {
  const boxes = [wholeBox(inboxes.get(userId))];
  for (const key of sharedInboxKeysOf(sharedInboxes, userId)) {
    const inbox = sharedInboxes.get(key);
    const spans = inbox?.readers.get(userId);
    if (inbox && spans) boxes.push({ key, uids: inbox.uids, start: inbox.start, spans });
  }
  return boxes;
}

/** The UIDs of the messages that a user has in a list, from an index on. */
function* uidsFrom({ uids, start, spans }: Box, index: number): Generator<string> {
  for (const [from, until] of pairsAfter(spans, start + index)) {
    const end = Math.min(until - start, uids.length);
    for (let at = from - start; at < end; at++) yield uids[at] ?? '';
  }
}

/** All messages that a user received and the state still has, in the order of sending. */
export function inboxOf(state: View, userId: string): ReadOnly<Message>[] {
  return inOrder(boxesOf(state, userId).flatMap((box) => messagesBy(state, [...uidsFrom(box, 0)])));
}

/** The messages that a user has in a list, from an index on. */
export function* messagesIn({ messages }: View, box: Box, index = 0): Generator<ReadOnly<Message>> {
  for (const uid of uidsFrom(box, index)) {
    const message = messages.get(uid);
    if (message) yield message;
  }
}

/** Sorts messages by the order of sending, in place, and returns them. */
export function inOrder(messages: ReadOnly<Message>[]): ReadOnly<Message>[] {
  return messages.sort((one, other) => one.number - other.number);
}

/** The send time of the last message that a user received; 0 without any. */
export function lastReceivedAt(state: View, userId: string): number {
  let last: ReadOnly<Message> | undefined;
  for (const box of boxesOf(state, userId)) {
    const message = lastIn(state, box);
    if (message && message.number > (last?.number ?? -1)) last = message;
  }
  return last?.sentAt ?? 0;
}

function lastIn({ messages }: View, { uids, start, spans }: Box): ReadOnly<Message> | undefined {
  const end = start + uids.length;
  // If the open span has no message yet, the last message of the user is at the end of the previous span.
  const isCurrent = isOpen(spans) && (spans.at(-1) ?? 0) < end;
  const until = isCurrent ? end : (spans.at(isOpen(spans) ? -2 : -1) ?? 0);
  return messages.get(uids[until - start - 1] ?? '');
}

/** True if a message reached a user. */
export function hasReceived(state: View, userId: string, uid: string): boolean {
  const message = state.messages.get(uid);
  if (!message) return false;
  if (indexIn(state, state.inboxes.get(userId) ?? [], message) >= 0) return true;
  return sharedPlacesOf(state, message).some(({ inbox, position }) =>
    isWithin(inbox.readers.get(userId) ?? [], position),
  );
}

/** The users in whose inboxes a message was put. */
export function holdersOf(state: View, uid: string): string[] {
  const message = state.messages.get(uid);
  if (!message) return [];
  const pair = [message.targetId, message.fromUserId].filter(
    (userId) => indexIn(state, state.inboxes.get(userId) ?? [], message) >= 0,
  );
  const sharing = sharedPlacesOf(state, message).flatMap(({ inbox, position }) => readersAt(inbox, position));
  return [...new Set([...pair, ...sharing])];
}

/** Makes a user a receiver of a message that is already in a shared inbox. Does nothing for any other message. */
export function receiveLate(state: State, userId: string, uid: string): void {
  const message = state.messages.get(uid);
  if (!message) return;
  for (const { key, position } of sharedPlacesOf(state, message)) {
    addPosition(openReader(state.sharedInboxes, key, userId), position);
  }
}

function sharedPlacesOf(state: View, message: ReadOnly<Message>) {
  return [false, true].flatMap((isChosen) => {
    const key = sharedKey(message, isChosen);
    const inbox = state.sharedInboxes.get(key);
    const index = inbox ? indexIn(state, inbox.uids, message) : -1;
    return inbox && index >= 0 ? [{ key, inbox, position: inbox.start + index }] : [];
  });
}

/** The index of a message in a list that is in the order of sending; -1 if it is not there. */
function indexIn({ messages }: View, uids: readonly string[], { messageUID, number }: ReadOnly<Message>): number {
  let [low, high] = [0, uids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((messages.get(uids[middle] ?? '')?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return uids[low] === messageUID ? low : -1;
}

interface Wanted {
  readonly count: number;
  /**
   * True for a message to return. The result is the same for all messages of a shared inbox, because they agree in
   * conversation type and storage.
   */
  readonly isWanted: (message: ReadOnly<Message>) => boolean;
}

/** The wanted messages of a list after a time: the first `count`, and further ones with the send time of the last. */
export function messagesAfter(state: View, box: Box, since: number, { count, isWanted }: Wanted): ReadOnly<Message>[] {
  const found: ReadOnly<Message>[] = [];
  for (const uid of uidsFrom(box, countUntil(box.uids, since, state.messages))) {
    const message = state.messages.get(uid);
    if (!message) continue;
    if (found.length >= count && message.sentAt !== found.at(-1)?.sentAt) break;
    if (isWanted(message)) found.push(message);
    else if (box.key !== undefined) break;
  }
  return found;
}
