import type { Draft } from './draft.js';
import type { Context } from './handler.js';
import { audienceOf } from './rules/audience.js';
import { Delivery } from './rules/delivery.js';
import { append } from './state/collections.js';
import type { ConversationType, State } from './state/index.js';
import { derive, uidOf } from './values/identifiers.js';

/** A message of a document that is written by hand. */
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

/** The numbers of written messages follow those of the last command before the document. */
const AFTER_OTHERS = 2 ** 19;

/** Send options of clients: the message is stored and counted, and its sender keeps it. */
const OPTIONS = { isPersisted: 1, isCounted: 1, isIncludeSender: 1 };

/** Sends messages as clients of their senders would, in order, without pushes: the receivers and both histories have them. */
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
