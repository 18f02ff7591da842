import type { Draft } from '../draft.js';
import type { Context } from '../handler.js';
import { append } from '../state/collections.js';
import type { ConversationType, State } from '../state/index.js';
import { derive, uidOf } from '../values/identifiers.js';
import { audienceOf } from './audience.js';
import { Delivery } from './delivery.js';

/** A message in a handwritten document. */
export interface WrittenMessage {
  readonly fromUserId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel?: string;
  readonly objectName: string;
  readonly content: string;
  readonly sentAt?: number;
  readonly messageUID?: string;
}

/**
 * The index at which the numbers of handwritten messages begin among the messages of a command. These numbers are
 * higher than those of all earlier messages.
 */
const AFTER_OTHERS = 2 ** 19;

/**
 * Send options of clients: the message is stored and counted as unread, and the sender sees it in the message history.
 */
const OPTIONS = { isPersisted: 1, isCounted: 1, isIncludeSender: 1 };

/** Sends messages in order, as clients of their senders would, but without pushes and without telling listeners. */
export function sendWritten(
  state: State,
  messages: readonly WrittenMessage[],
  context: Omit<Context, 'tell' | 'origin' | 'logs'>,
): void {
  for (const [index, message] of messages.entries()) {
    const { sentAt: at = context.at, messageUID = uidOf(derive(context, 'written', index)), ...place } = message;
    const sending = { ...context, at, origin: '', logs: '', tell: () => {} };
    const draft: Draft = { ...place, disablePush: true, options: OPTIONS };
    const audience = { ...audienceOf(state, draft, at), without: message.fromUserId };
    new Delivery(state, sending, AFTER_OTHERS + index).send(draft, { audience }, messageUID);
    if (isInSentBox(message)) append(state.sentBoxes, message.fromUserId, messageUID);
  }
}

function isInSentBox({ conversationType }: WrittenMessage): boolean {
  return conversationType === 'PRIVATE' || conversationType === 'GROUP';
}
