import type { State } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

/** Makes the refusal for a message that does not exist, or that is not the caller's. */
export function noSuchMessage(uid: string, parameter: 'msgUID' | 'messageUID' = 'msgUID'): Refusal {
  return new Refusal(1002, `${parameter}<${uid}> is not exist.`);
}

/** Stores the time of a message's first recall, if the message exists. */
export function markRecalled({ messages, recalls }: State, messageUID: string, at: number): void {
  if (messages.has(messageUID) && !recalls.has(messageUID)) recalls.set(messageUID, at);
}
