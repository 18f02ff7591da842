import { holdersOf } from '../domain/rules/inboxes.js';
import { hasRead } from '../domain/rules/reading.js';
import { stopReasonAt } from '../domain/rules/streams.js';
import type { Message, ReadOnly, View } from '../domain/state/index.js';
import { type MessageRow, messageRow } from './messages.js';
import { limitOf, type Page, type PageQuery } from './page.js';

export interface MessageDetail extends MessageRow {
  /** Storage: `all` is the hourly log and the server-side history, `log` is the log alone, `none` is neither. */
  readonly keep: Message['keep'];
  /** The remaining parameters of the send. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The key-value pairs; null for a message that takes none. */
  readonly expansion: Readonly<Record<string, { readonly value: string; readonly at: number }>> | null;
  readonly receivers: { readonly count: number; readonly first: readonly Receiver[] };
  /** The state of a message that comes in parts; null for other messages. */
  readonly stream: {
    readonly startedAt: number;
    readonly lastAt: number;
    readonly ended: boolean;
    /** Null while the stream goes on. */
    readonly stopReason: number | null;
  } | null;
}

/** A user whom a message reached. */
export interface Receiver {
  readonly userId: string;
  /** `deleted`: the user deleted the message by a client. */
  readonly state: 'received' | 'read' | 'deleted';
}

export interface ReceiverRow {
  readonly userId: string;
  /** False if the user deleted the message by a client. */
  readonly has: boolean;
  /** Whether a read receipt or read position of the user covers the message. */
  readonly read: boolean;
}

export interface ReceiversQuery extends PageQuery {
  readonly messageUID: string;
}

/** The number of receivers in a detail. */
const FIRST = 20;

/** A message with its first receivers; undefined for no such message. */
export function getMessage(
  state: View,
  { messageUID }: { readonly messageUID: string },
  at: number,
): MessageDetail | undefined {
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

function receiver(state: View, message: ReadOnly<Message>, userId: string): Receiver {
  const { has, read } = receiverRow(state, message, userId);
  if (!has) return { userId, state: 'deleted' };
  return { userId, state: read ? 'read' : 'received' };
}

/** The users whom a message reached, by their ids; undefined for no such message. */
export function listMessageReceivers(state: View, query: ReceiversQuery): Page<ReceiverRow> | undefined {
  const { messageUID, after } = query;
  const message = state.messages.get(messageUID);
  if (!message) return undefined;
  const limit = limitOf(query);
  // Receivers can go between two pages, so the next page begins after an id, and not at a number.
  const later = holdersOf(state, messageUID).filter((userId) => after === undefined || userId > after);
  const page = later.sort().slice(0, limit);
  return {
    items: page.map((userId) => receiverRow(state, message, userId)),
    next: page.length < later.length ? (page.at(-1) ?? null) : null,
  };
}

function receiverRow(state: View, message: ReadOnly<Message>, userId: string): ReceiverRow {
  const { messageUID } = message;
  const has = !state.deletedMessages.get(userId)?.has(messageUID);
  return { userId, has, read: hasRead(state, userId, message) };
}
