import type { Message, SmsNotice, State } from './domain/state/index.js';

/** A text message that would have gone to a phone. */
export interface TextMessage extends SmsNotice {
  /** Of one with a verification code. */
  readonly sessionId?: string;
  readonly code?: string;
}

/** What reached a user, in order. */
export function inboxOf({ inboxes, messages }: State, userId: string): Message[] {
  const found = (inboxes.get(userId) ?? []).map((uid) => messages.get(uid));
  return found.filter((message) => message !== undefined);
}

/** The text messages that were sent, in order. */
export function textMessagesIn({ smsSessions, smsNotices }: State): TextMessage[] {
  const withCode = Array.from(smsSessions.values(), ({ verified: _, ...sent }): TextMessage => sent);
  return [...withCode, ...smsNotices].sort((a, b) => a.sentAt - b.sentAt);
}
