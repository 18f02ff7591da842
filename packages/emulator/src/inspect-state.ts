import type { Message, SmsNotice, State } from './domain/state/index.js';

/** A text message (SMS) that the real service would have sent to a phone. */
export interface TextMessage extends SmsNotice {
  /** The id to verify the code with; only in a message with a verification code. */
  readonly sessionId?: string;
  /** The verification code; only in a message with one. */
  readonly code?: string;
}

/** The messages that a user received, in order. */
export function inboxOf({ inboxes, messages }: State, userId: string): Message[] {
  const found = (inboxes.get(userId) ?? []).map((uid) => messages.get(uid));
  return found.filter((message) => message !== undefined);
}

/** The text messages of an app, oldest first. */
export function textMessagesIn({ smsSessions, smsNotices }: State): TextMessage[] {
  const withCode = Array.from(smsSessions.values(), ({ verified: _, ...sent }): TextMessage => sent);
  return [...withCode, ...smsNotices].sort((a, b) => a.sentAt - b.sentAt);
}
