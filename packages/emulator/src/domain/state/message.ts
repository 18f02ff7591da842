export interface MessageState {
  /** By message UID, in the order of sending. */
  readonly messages: Map<string, Message>;
  /** By user id: the UIDs of what reached the user, in order. */
  readonly inboxes: Map<string, string[]>;
  /** By user id: the UIDs of what the user sent by a client, in order. */
  readonly sentBoxes: Map<string, string[]>;
  /** By user id: the UIDs of messages that the user has deleted by a client. */
  readonly deletedMessages: Map<string, Set<string>>;
  /** By sends that were numbered by `msgRandom`: when they were done, for as long as that counts. */
  readonly numberedSends: Map<string, number>;
  /** By hour (`2018030119` in the data center's zone): the UIDs in that hour's log. */
  readonly hourLogs: Map<string, string[]>;
  /** By conversation: the UIDs of what the server-side history keeps, in the order of time. */
  readonly histories: Map<string, string[]>;
  /** By message UID: when the message was recalled first. */
  readonly recalls: Map<string, number>;
  /** The UIDs of broadcasts to those who were online. */
  readonly onlineBroadcasts: string[];
  /** The UIDs of modified messages, the one that was modified last at the end. */
  readonly modifiedMessages: string[];
  /** By message UID: messages that come in parts. */
  readonly streams: Map<string, Stream>;
}

export type ConversationType = 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';

export interface Message {
  readonly messageUID: string;
  readonly conversationType: ConversationType;
  readonly fromUserId: string;
  /** The receiver, group, discussion or room; empty for a message to every user. */
  readonly targetId: string;
  /** It can change with the content. */
  objectName: string;
  /** The channel of an ultra group; empty for none, and everywhere else. */
  readonly busChannel: string;
  /** What it says now; it can be modified. */
  content: string;
  readonly sentAt: number;
  /** Where it is kept besides: in the hour's log and the server-side history, in the log alone, or nowhere. */
  readonly keep: 'all' | 'log' | 'none';
  /** The version of what it says: a time, or later, as clients ask for what is newer; null while it was never modified. */
  modifiedVersion: number | null;
  /** Key-value pairs attached to it; null for a message that takes none. */
  readonly expansion: Map<string, ExpansionEntry> | null;
  /** The remaining parameters of the send, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ExpansionEntry {
  readonly value: string;
  readonly at: number;
}

export interface Stream {
  readonly startedAt: number;
  lastAt: number;
  /** Whether its last part has come. One that is idle or too long ends by the clock. */
  ended: boolean;
}

export function emptyMessageState(): MessageState {
  return {
    messages: new Map(),
    inboxes: new Map(),
    sentBoxes: new Map(),
    numberedSends: new Map(),
    deletedMessages: new Map(),
    hourLogs: new Map(),
    histories: new Map(),
    recalls: new Map(),
    onlineBroadcasts: [],
    modifiedMessages: [],
    streams: new Map(),
  };
}
