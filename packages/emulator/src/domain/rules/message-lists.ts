import type { Message, ReadOnly, View } from '../state/index.js';
import { originOf } from '../state/layers/origin.js';

/** The number of messages in a time-ordered list that were sent up to a time. */
export function countUntil(uids: readonly string[], time: number, messages: View['messages']): number {
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

/** The send time of the last message in a list; 0 for an empty list. */
export function lastTimeIn({ messages }: Pick<View, 'messages'>, uids: readonly string[] | undefined): number {
  return messages.get(uids?.at(-1) ?? '')?.sentAt ?? 0;
}

const latestTimes = new WeakMap<View['messages'], number>();

/** An upper bound of the send times of all messages. */
export function latestTimeOf(messages: View['messages']): number {
  const known = latestTimes.get(messages);
  if (known !== undefined) return known;
  const origin = originOf(messages);
  let latest = origin ? latestTimeOf(origin) : 0;
  if (!origin) for (const { sentAt } of messages.values()) latest = Math.max(latest, sentAt);
  latestTimes.set(messages, latest);
  return latest;
}

export function noteTime(messages: View['messages'], sentAt: number): void {
  latestTimes.set(messages, Math.max(latestTimeOf(messages), sentAt));
}

/** Resolves UIDs to the messages that exist. */
export function messagesBy({ messages }: Pick<View, 'messages'>, uids: readonly string[]): ReadOnly<Message>[] {
  return uids.map((uid) => messages.get(uid)).filter((message) => message !== undefined);
}

const orders = new WeakMap<View['messages'], ReadOnly<Message>[]>();

/**
 * All messages in the order of sending, for functions that begin in the middle or at the end. The list may still have
 * removed messages, and messages as they were before a change. The first call makes the list; new messages are added to
 * the list, and it is made again after messages were removed.
 */
export function allInOrder(messages: View['messages']): readonly ReadOnly<Message>[] {
  for (const _ of readInOrder(messages));
  return orders.get(messages) ?? [];
}

/** The number of messages after which the caller of `readInOrder` can pause. */
const STEP = 5000;

/**
 * Prepares `allInOrder`, which takes long for a million messages. Yields now and then, so that the caller can pause.
 */
export function* readInOrder(messages: View['messages']): Generator<void, void> {
  if (orders.has(messages)) return;
  const all: ReadOnly<Message>[] = [];
  let isInOrder = true;
  // Messages added while the caller pauses are at the end of the Map, so they are read too.
  for (const message of messages.values()) {
    isInOrder &&= (all.at(-1)?.number ?? -1) <= message.number;
    if (all.push(message) % STEP === 0) yield;
  }
  if (!isInOrder) all.sort((one, other) => one.number - other.number);
  orders.set(messages, all);
}

/** Adds a message that was sent after all others to the list of `allInOrder`. */
export function noteInOrder(messages: View['messages'], message: ReadOnly<Message>): void {
  orders.get(messages)?.push(message);
}

/** Drops the list of `allInOrder` after messages were removed. */
export function forgetOrder(messages: View['messages']): void {
  orders.delete(messages);
}

/** The number of messages in a list of `allInOrder` whose `number` is less than the given one. */
export function countBelow(all: readonly ReadOnly<Message>[], number: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
