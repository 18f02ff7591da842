import type { ExpansionEntry, Message, MessageState, Stream } from '../../domain/state/index.js';
import {
  type Decoders,
  flag,
  integer,
  list,
  mapOf,
  nullable,
  object,
  oneOf,
  record,
  setOf,
  text,
} from '../decoders.js';

const message = object<Message>({
  messageUID: text,
  conversationType: oneOf('PRIVATE', 'DISCUSSION', 'GROUP', 'CHATROOM', 'SYSTEM', 'ULTRAGROUP'),
  fromUserId: text,
  targetId: text,
  busChannel: text,
  objectName: text,
  content: text,
  sentAt: integer,
  keep: oneOf('all', 'log', 'none'),
  modifiedVersion: nullable(integer),
  expansion: nullable(mapOf(object<ExpansionEntry>({ value: text, at: integer }))),
  options: record,
});

export const messageDecoders: Decoders<MessageState> = {
  messages: mapOf(message),
  inboxes: mapOf(list(text)),
  sentBoxes: mapOf(list(text)),
  numberedSends: mapOf(integer),
  deletedMessages: mapOf(setOf(text)),
  hourLogs: mapOf(list(text)),
  histories: mapOf(list(text)),
  recalls: mapOf(integer),
  onlineBroadcasts: list(text),
  modifiedMessages: list(text),
  streams: mapOf(object<Stream>({ startedAt: integer, lastAt: integer, ended: flag })),
};
