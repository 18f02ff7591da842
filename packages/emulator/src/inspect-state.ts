import { inboxOf } from './domain/rules/inboxes.js';
import type { Message, ReadOnly, SmsNotice, State, View } from './domain/state/index.js';

/** A message in the inbox of a user. */
export type ReceivedMessage = Omit<Message, 'number'>;

/** A text message (SMS) that the real service would have sent to a phone. */
export interface TextMessage extends SmsNotice {
  /** The session id with which the code is verified; only in a message with a verification code. */
  readonly sessionId?: string;
  /** The verification code; only in a message with one. */
  readonly code?: string;
}

/** The stored messages that a user received, in the order of sending. */
export function messagesTo(state: View, userId: string): ReadOnly<ReceivedMessage>[] {
  return inboxOf(state, userId).map(({ number: _, ...message }) => message);
}

/** The text messages (SMS) of an app, oldest first. */
export function textMessagesIn({ smsSessions, smsNotices }: State): TextMessage[] {
  const withCode = Array.from(smsSessions.values(), ({ verified: _, ...sent }): TextMessage => sent);
  return [...withCode, ...smsNotices].sort((a, b) => a.sentAt - b.sentAt);
}

/** A state as JSON that is easy to read: Maps are objects, and Sets are lists. */
export function readableJson(state: View): string {
  return JSON.stringify(state, (_name: string, value: unknown) => {
    if (value instanceof Map) return Object.fromEntries(value);
    return value instanceof Set ? [...value] : value;
  });
}
