import { inboxOf } from './domain/rules/inboxes.js';
import type { Message, ReadOnly, SmsNotice, State, View } from './domain/state/index.js';

/** A message in the inbox of a user. */
export type ReceivedMessage = Omit<Message, 'number'>;

/** A text message (SMS) that the real service would have sent to a phone. */
export interface TextMessage extends SmsNotice {
  /** The id to verify the code with; only in a message with a verification code. */
  readonly sessionId?: string;
  /** The verification code; only in a message with one. */
  readonly code?: string;
}

/** The messages that a user received, in order, as they were sent. */
export function messagesTo(state: View, userId: string): ReadOnly<ReceivedMessage>[] {
  return inboxOf(state, userId).map(({ number: _, ...message }) => message);
}

/** The text messages (SMS) of an app, oldest first. */
export function textMessagesIn({ smsSessions, smsNotices }: State): TextMessage[] {
  const withCode = Array.from(smsSessions.values(), ({ verified: _, ...sent }): TextMessage => sent);
  return [...withCode, ...smsNotices].sort((a, b) => a.sentAt - b.sentAt);
}
