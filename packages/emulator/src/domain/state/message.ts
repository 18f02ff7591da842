import { newer, ofNobody, ofOthers, ofUser, type Short, shortly } from './member.js';
import { flag, type Infer, integer, list, mapOf, nullable, object, oneOf, record, setOf, text } from './shape.js';
import { forgetReader, type SharedInboxes, sharedInboxes } from './shared-inbox.js';

const conversationType = oneOf('PRIVATE', 'DISCUSSION', 'GROUP', 'CHATROOM', 'SYSTEM', 'ULTRAGROUP');
export type ConversationType = Infer<typeof conversationType>;

const expansionEntry = object({ value: text, at: integer });
export type ExpansionEntry = Infer<typeof expansionEntry>;

const message = object({
  messageUID: text,
  /** The number of the message, which rises with each message that is sent. */
  number: integer,
  conversationType,
  fromUserId: text,
  /**
   * The id of the receiver, group, discussion, room or ultra group; empty for a broadcast, also for one to chosen
   * users.
   */
  targetId: text,
  /** The message type. A modification can change the type together with the content. */
  objectName: text,
  /** The channel of an ultra group; an empty string for none. */
  busChannel: text,
  /** The current content, after modifications and with all parts of a stream so far. */
  content: text,
  sentAt: integer,
  /** Storage: `all` in the hourly log and the message history, `log` in the hourly log alone, `none` in neither. */
  keep: oneOf('all', 'log', 'none'),
  /**
   * The version of the content: at least the time of the change, since clients ask by time; null if neither
   * `modifyPrivate` nor `modifyGroup` changed it.
   */
  modifiedVersion: nullable(integer),
  /** Key-value pairs attached to the message; null for a message that cannot have any. */
  expansion: nullable(mapOf(expansionEntry)),
  /** The remaining parameters of the send, such as `isCounted`, under their names in the server API. */
  options: record,
});
export type Message = Infer<typeof message>;

/** The default values of the fields that the row of a message in a document may lack. */
export const MESSAGE_DEFAULTS = {
  conversationType: 'PRIVATE',
  objectName: 'RC:TxtMsg',
  busChannel: '',
  keep: 'all',
  modifiedVersion: null,
  expansion: null,
  options: Object.freeze({}),
} as const;
type ShortMessage = Omit<Message, keyof typeof MESSAGE_DEFAULTS> &
  Partial<Omit<Message, 'expansion'>> & { readonly expansion?: unknown };

const expansionShape = nullable(mapOf(expansionEntry));

const shortMessage: Short<Message> = {
  id: 'messageUID',
  defaults: MESSAGE_DEFAULTS,
  // Written out for speed: a start completes every stored message.
  complete: (given: ShortMessage, messageUID): Required<Message> => {
    const defaults = MESSAGE_DEFAULTS;
    const { number, fromUserId, targetId, content, sentAt, options = defaults.options } = given;
    const { conversationType = defaults.conversationType, objectName = defaults.objectName } = given;
    const { busChannel = defaults.busChannel, keep = defaults.keep, modifiedVersion = null } = given;
    const expansion = given.expansion ? expansionShape(given.expansion, 'expansion') : null;
    return {
      messageUID,
      number,
      conversationType,
      fromUserId,
      targetId,
      busChannel,
      objectName,
      content,
      sentAt,
      keep,
      modifiedVersion,
      expansion,
      options,
    };
  },
};

const stream = object({
  startedAt: integer,
  lastAt: integer,
  /**
   * True if the last part of the stream has arrived. A stream that ended because it was idle or too long is not marked.
   */
  ended: flag,
});
export type Stream = Infer<typeof stream>;

const hidden = object({
  /** All messages that were sent before this time are hidden. */
  before: integer,
  /** By conversation with messages at or after this time: the UID of the last hidden message. */
  upTo: mapOf(text),
});

export const messageMembers = {
  /** The messages by UID, in the order of sending. */
  messages: shortly(ofOthers(mapOf(message)), shortMessage),
  /** By user id: the UIDs of the messages between two users that reached the user, in order. */
  inboxes: ofUser(mapOf(list(text))),
  /** By the key from `sharedKey`: the messages that are stored once for all their receivers, such as group messages. */
  sharedInboxes: newer(ofUser<SharedInboxes>(sharedInboxes, forgetReader)),
  /**
   * By user id: the UIDs of the messages, except status messages, that the user sent from a client to users and groups,
   * in order.
   */
  sentBoxes: ofUser(mapOf(list(text))),
  /** By user id: the UIDs of the messages that the user has deleted from a client. */
  deletedMessages: ofUser(mapOf(setOf(text))),
  /** By the id of an erased user: the messages hidden from a new user with the same id. */
  hiddenMessages: newer(ofOthers(mapOf(hidden))),
  /**
   * By the key of a send with a `msgRandom`: the time of the send, at least for the minute in which repeats are
   * refused.
   */
  numberedSends: ofOthers(mapOf(integer)),
  /** By hour (`2018030119` in the data center's zone): the UIDs in that hour's log. */
  hourLogs: ofOthers(mapOf(list(text))),
  /** By conversation: the UIDs of the messages in the server-side message history, in the order of time. */
  histories: ofOthers(mapOf(list(text))),
  /** By message UID: when the message was recalled first. */
  recalls: ofOthers(mapOf(integer)),
  /** The UIDs of the messages of `message.broadcastOnline`, in the order of sending. */
  onlineBroadcasts: ofNobody(list(text)),
  /** The UIDs of modified private and group messages, the latest modified last. */
  modifiedMessages: ofOthers(list(text)),
  /**
   * By message UID: the times of a stream message, which is sent in several parts, and whether its last part has
   * arrived.
   */
  streams: ofOthers(mapOf(stream)),
};
