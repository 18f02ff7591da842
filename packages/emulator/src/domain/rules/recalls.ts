import type { State } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

/** The refusal of a call that names a message which is not there, or not the caller's. */
export function noSuchMessage(uid: string, parameter: 'msgUID' | 'messageUID' = 'msgUID'): Refusal {
  return new Refusal(1002, `${parameter}<${uid}> is not exist.`);
}

/** Notes when a message was recalled first, if there is such a message. */
export function markRecalled({ messages, recalls }: State, messageUID: string, at: number): void {
  if (messages.has(messageUID) && !recalls.has(messageUID)) recalls.set(messageUID, at);
}
