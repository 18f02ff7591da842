import type { MessageDetail, MessageReceiver, Receiver } from '../admin/client/emitted.js';
import { holdersOf } from '../domain/rules/inboxes.js';
import { hasRead } from '../domain/rules/reading.js';
import { stopReasonAt } from '../domain/rules/streams.js';
import type { Message, ReadOnly, View } from '../domain/state/index.js';
import { messageRow } from './messages.js';
import { limitOf, type Page, type PageQuery } from './page.js';

/** A message without the users who lack it, because the state does not tell who lacks a message. */
type KnownMessage = Omit<MessageDetail, 'undelivered'>;

export interface ReceiversQuery extends PageQuery {
  readonly messageUID: string;
}

/** The maximum number of receivers that the detail of a message lists. */
const FIRST = 20;

/** A message with its first receivers; undefined if it does not exist. */
export function getMessage(
  state: View,
  { messageUID }: { readonly messageUID: string },
  at: number,
): KnownMessage | undefined {
  const message = state.messages.get(messageUID);
  if (!message) return undefined;
  const holders = holdersOf(state, messageUID).sort();
  const stream = state.streams.get(messageUID);
  return {
    ...messageRow(state, message, at),
    keep: message.keep,
    options: message.options,
    expansion: message.expansion ? Object.fromEntries(message.expansion) : null,
    receivers: {
      count: holders.length,
      first: holders.slice(0, FIRST).map((userId) => receiver(state, message, userId)),
    },
    stream: stream ? { ...stream, stopReason: stopReasonAt(stream, at) } : null,
  };
}

function receiver(state: View, message: ReadOnly<Message>, userId: string): MessageReceiver {
  const { has, read } = receiverRow(state, message, userId);
  if (!has) return { userId, state: 'deleted' };
  return { userId, state: read ? 'read' : 'received' };
}

/** The users whom a message reached, in the order of their ids; undefined if the message does not exist. */
export function listMessageReceivers(state: View, query: ReceiversQuery): Page<Receiver> | undefined {
  const { messageUID, after } = query;
  const message = state.messages.get(messageUID);
  if (!message) return undefined;
  const limit = limitOf(query);
  // Receivers can be removed between two pages, so the next page begins after an id, and not at an index.
  const later = holdersOf(state, messageUID).filter((userId) => after === undefined || userId > after);
  const page = later.sort().slice(0, limit);
  return {
    items: page.map((userId) => receiverRow(state, message, userId)),
    next: page.length < later.length ? (page.at(-1) ?? null) : null,
  };
}

function receiverRow(state: View, message: ReadOnly<Message>, userId: string): Receiver {
  const { messageUID } = message;
  const has = !state.deletedMessages.get(userId)?.has(messageUID);
  return { userId, has, read: hasRead(state, userId, message) };
}
