import type { Message, SmsSession, State } from './domain/state/index.js';

/** A text message that would have gone to a phone. */
export type TextMessage = Omit<Readonly<SmsSession>, 'verified'>;

/** What reached a user, in order. */
export function inboxOf({ inboxes, messages }: State, userId: string): Message[] {
  const found = (inboxes.get(userId) ?? []).map((uid) => messages.get(uid));
  return found.filter((message) => message !== undefined);
}

/** The text messages that were sent, in order. */
export function textMessagesIn({ smsSessions }: State): TextMessage[] {
  return Array.from(smsSessions.values(), ({ verified: _, ...sent }) => sent);
}
