/**
 * All that the service remembers. Plain data, Maps and Sets only, so that a snapshot can hold it; each area of the
 * domain owns one member. Maps keep the order in which things came, and no key can collide with an object's own
 * members (`__proto__`).
 */
export interface State {
  readonly users: Map<string, User>;
  /** By user id: when the block ends. */
  readonly userBlocks: Map<string, number>;
  /** By owner: the listed users, the latest last. */
  readonly blacklists: Map<string, Set<string>>;
  readonly userTags: Map<string, readonly string[]>;
  /** Users with a live connection. */
  readonly online: Set<string>;
  readonly groups: Map<string, Group>;
  /** By group id, then user id; the group id is empty for users muted in every group. They outlive the group. */
  readonly groupGags: Map<string, Map<string, Gag>>;
  readonly chatrooms: Map<string, Chatroom>;
  /** By chatroom id, then user id. They outlive the room. */
  readonly chatroomGags: Map<string, Map<string, Gag>>;
  readonly chatroomBlocks: Map<string, Map<string, Gag>>;
  /** By chatroom id: users whose messages are not dropped under load. They go with the room. */
  readonly chatroomWhitelists: Map<string, Set<string>>;
  /** Message types that chatrooms drop first under load. */
  readonly lowPriorityTypes: Set<string>;
  readonly sensitiveWords: Map<string, SensitiveWord>;
  /** By message UID, in the order of sending. */
  readonly messages: Map<string, Message>;
  /** By user id: the UIDs of what reached the user, in order. */
  readonly inboxes: Map<string, string[]>;
  /** By hour (`2018030119` in the data center's zone): the UIDs in that hour's log. */
  readonly hourLogs: Map<string, string[]>;
  /** What went to the push services, in order. */
  readonly pushes: Push[];
  /** By `verifyId`. */
  readonly captchas: Map<string, Captcha>;
  /** By `sessionId`. */
  readonly smsSessions: Map<string, SmsSession>;
}

export interface User {
  readonly userId: string;
  name: string;
  portraitUri: string;
  readonly createdAt: number;
  readonly tokens: IssuedToken[];
}

export interface IssuedToken {
  readonly token: string;
  readonly issuedAt: number;
}

/** A mute or a block. `until` is null for one without end. */
export interface Gag {
  readonly since: number;
  readonly until: number | null;
}

export interface Group {
  readonly groupId: string;
  name: string;
  readonly createdAt: number;
  readonly members: Set<string>;
}

export interface Chatroom {
  readonly chatroomId: string;
  name: string;
  readonly createdAt: number;
  /** By user id: when the user joined. */
  readonly members: Map<string, number>;
  /** Whether messages are accepted and not passed on. */
  distributionStopped: boolean;
}

export interface SensitiveWord {
  readonly word: string;
  /** 0 replaces the word, 1 blocks the message. */
  readonly type: 0 | 1;
  readonly replaceWord: string;
}

export type ConversationType = 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM';

export interface Message {
  readonly messageUID: string;
  readonly conversationType: ConversationType;
  readonly fromUserId: string;
  /** The receiver, group, discussion or room; empty for a message to every user. */
  readonly targetId: string;
  readonly objectName: string;
  readonly content: string;
  readonly sentAt: number;
  /** The remaining parameters of the send, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Push {
  readonly id: string;
  readonly at: number;
  /** `message` follows a message to receivers who are offline; `broadcast` was asked for by itself. */
  readonly kind: 'message' | 'broadcast';
  readonly userIds: readonly string[];
  readonly text: string;
  readonly data: string;
  /** The message that it announces. */
  readonly messageUID?: string;
  /** The request of a broadcast, as it was given. */
  readonly request?: Readonly<Record<string, unknown>>;
}

export interface Captcha {
  readonly verifyId: string;
  readonly answer: string;
  readonly createdAt: number;
  used: boolean;
}

export interface SmsSession {
  readonly sessionId: string;
  readonly region: string;
  readonly mobile: string;
  readonly templateId: string;
  readonly code: string;
  readonly sentAt: number;
  verified: boolean;
}

export function emptyState(): State {
  return {
    users: new Map(),
    userBlocks: new Map(),
    blacklists: new Map(),
    userTags: new Map(),
    online: new Set(),
    groups: new Map(),
    groupGags: new Map(),
    chatrooms: new Map(),
    chatroomGags: new Map(),
    chatroomBlocks: new Map(),
    chatroomWhitelists: new Map(),
    lowPriorityTypes: new Set(),
    sensitiveWords: new Map(),
    messages: new Map(),
    inboxes: new Map(),
    hourLogs: new Map(),
    pushes: [],
    captchas: new Map(),
    smsSessions: new Map(),
  };
}
