export interface MessageState {
  /** By message UID, in the order of sending. */
  readonly messages: Map<string, Message>;
  /** By user id: the UIDs of what reached the user, in order. */
  readonly inboxes: Map<string, string[]>;
  /** By hour (`2018030119` in the data center's zone): the UIDs in that hour's log. */
  readonly hourLogs: Map<string, string[]>;
}

export type ConversationType = 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';

export interface Message {
  readonly messageUID: string;
  readonly conversationType: ConversationType;
  readonly fromUserId: string;
  /** The receiver, group, discussion or room; empty for a message to every user. */
  readonly targetId: string;
  readonly objectName: string;
  /** The channel of an ultra group; empty for none, and everywhere else. */
  readonly busChannel: string;
  /** What it says now; it can be modified. */
  content: string;
  readonly sentAt: number;
  /** Key-value pairs attached to it; null for a message that takes none. */
  readonly expansion: Map<string, ExpansionEntry> | null;
  /** The remaining parameters of the send, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ExpansionEntry {
  readonly value: string;
  readonly at: number;
}

export function emptyMessageState(): MessageState {
  return {
    messages: new Map(),
    inboxes: new Map(),
    hourLogs: new Map(),
  };
}
