import { Refusal } from '../refusal.js';

/** What a call is told that names a message which is not there, or not of the one who asks. */
export function noSuchMessage(uid: string, parameter: 'msgUID' | 'messageUID' = 'msgUID'): Refusal {
  return new Refusal(1002, `${parameter}<${uid}> is not exist.`);
}
