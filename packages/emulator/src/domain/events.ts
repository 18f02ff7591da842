import type { ConversationType } from './state/index.js';

/**
 * Something that happened and that others are to hear of: connected clients, and the app server by its callbacks. A
 * command tells of it while it runs; they hear of it once the command is kept. A replay of the journal tells nobody.
 */
export type DomainEvent =
  | MessageSent
  | MessageChanged
  | MessageModified
  | MessageRecalled
  | HistoryCleared
  | PresenceChanged
  | ChatroomChanged
  | ChatroomEntryChanged
  | ChatroomModerated
  | ConversationSet
  | TagsSet
  | UserOperated
  | UserProfileChanged
  | FriendshipChanged
  | GroupProfileChanged
  | GroupChanged;

export type Tell = (event: DomainEvent) => void;

/** A message was accepted; `receivers` are those whom it reached. */
export interface MessageSent {
  readonly kind: 'message';
  readonly messageUID: string;
  readonly receivers: ReadonlySet<string>;
  /** What the sender's client runs on; absent for the server API. */
  readonly source?: string | undefined;
  /** Whether it is for chosen members of its group only. */
  readonly directed?: boolean | undefined;
  /** Whether a sensitive word was replaced in it. */
  readonly wordReplaced?: boolean | undefined;
}

interface Happened {
  /** The virtual time, in milliseconds since 1970. */
  readonly at: number;
}

interface Done extends Happened {
  /** What the client that did it runs on; absent for the server API. */
  readonly source?: string | undefined;
}

/** The content of a message of two or of a group was replaced. */
interface MessageModified extends Happened {
  readonly kind: 'messageModified';
  readonly messageUID: string;
  /** Those who may have it. */
  readonly userIds: readonly string[];
}

/** In an ultra group the content of a message was replaced, or its key-value pairs were. */
export interface MessageChanged extends Done {
  readonly kind: 'messageChanged';
  /** Of the change itself. */
  readonly changeUID: string;
  readonly messageUID: string;
  readonly userId: string;
  /** Absent for a change of the content, which the message itself shows. */
  readonly pairs?: { readonly set: Readonly<Record<string, string>> } | { readonly removed: readonly string[] };
}

/** A message was recalled; it may be one that the service never saw. */
export interface MessageRecalled extends Done {
  readonly kind: 'messageRecalled';
  readonly messageUID: string;
  /** When it was sent; 0 if nobody knows. */
  readonly sentAt: number;
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel: string;
  readonly isAdmin: 0 | 1;
  readonly isDelete: 0 | 1;
  readonly extra: string;
}

/** Messages of a conversation were deleted: single ones, or all up to a time. */
export interface HistoryCleared extends Done {
  readonly kind: 'historyCleared';
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel: string;
  readonly deleted: { readonly messageUIDs: readonly string[] } | { readonly until: number };
}

/** A client connected or went away. */
export interface PresenceChanged extends Happened {
  readonly kind: 'presence';
  readonly userId: string;
  readonly status: 'online' | 'offline' | 'loggedOut';
  /** Of a connection: what its client runs on, its address with the port, and what tells it from others. */
  readonly source?: string | undefined;
  readonly clientIp?: string | undefined;
  readonly sessionId?: string | undefined;
}

/** A room came to be or ended, or users came or left. */
export interface ChatroomChanged extends Happened {
  readonly kind: 'chatroom';
  readonly change: 'created' | 'joined' | 'left' | 'destroyed';
  /** `away`: the user's client was gone for too long; `idle`: the room's time had come. */
  readonly cause: 'call' | 'away' | 'blocked' | 'idle';
  readonly chatroomId: string;
  readonly userIds: readonly string[];
}

/** An attribute of a room was set or removed. */
export interface ChatroomEntryChanged extends Happened {
  readonly kind: 'chatroomEntry';
  readonly change: 'set' | 'removed';
  readonly chatroomId: string;
  readonly key: string;
  readonly value: string;
  readonly userId: string;
  /** Greater for a later change: the number of the command. */
  readonly version: number;
}

/** Users of a room were muted or blocked, or no longer, by a call that wants clients to hear of it. */
export interface ChatroomModerated extends Happened {
  readonly kind: 'chatroomModerated';
  readonly measure:
    | 'block'
    | 'unblock'
    | 'gag'
    | 'ungag'
    | 'globalGag'
    | 'globalUngag'
    | 'ban'
    | 'unban'
    | 'addBanWhitelist'
    | 'removeBanWhitelist';
  readonly chatroomId: string;
  /** Those it was done to; empty where it was done to all. */
  readonly userIds: readonly string[];
  /** For how long, in minutes. */
  readonly minute?: number | undefined;
  readonly extra: string;
}

/** A user, or the server for the user, pinned or tagged a conversation, chose what of it notifies, or undid that. */
interface ConversationSet extends Happened {
  readonly kind: 'conversationSet';
  readonly userId: string;
}

/** A user, or the server for the user, created, renamed or removed tags. */
interface TagsSet extends Happened {
  readonly kind: 'tagsSet';
  readonly userId: string;
}

/** A user was deactivated or reactivated. */
export interface UserOperated extends Happened {
  readonly kind: 'userOperated';
  readonly operation: 'deactivate' | 'reactivate';
  readonly operateId: string;
  readonly userId: string;
}

/** A hosted profile changed; both are empty when it was cleared. */
export interface UserProfileChanged extends Happened {
  readonly kind: 'userProfile';
  readonly change: 'set' | 'cleared';
  readonly userId: string;
  /** What was set. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly extFields: Readonly<Record<string, string>>;
}

export interface FriendshipChanged extends Done {
  readonly kind: 'friendship';
  /** `added`: without being asked. */
  readonly change: 'requested' | 'accepted' | 'refused' | 'removed' | 'added';
  readonly userId: string;
  readonly targetId: string;
  readonly extra: string;
}

/** The name, profile or permissions of an entrusted group changed. */
export interface GroupProfileChanged extends Happened {
  readonly kind: 'groupProfile';
  readonly groupId: string;
  readonly groupName: string;
  /** Absent for the server API. */
  readonly userId?: string | undefined;
  /** What was set. */
  readonly profile: Readonly<Record<string, string>>;
  readonly extProfile: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, number>>;
}

/** A group came to be or ended, or its members changed. */
export interface GroupChanged extends Happened {
  readonly kind: 'group';
  readonly change: 'created' | 'joined' | 'kicked' | 'left' | 'dismissed' | 'promoted' | 'demoted' | 'transferred';
  readonly groupId: string;
  readonly entrusted: boolean;
  /** Who did it; absent for the server API. */
  readonly userId?: string | undefined;
  /** Those it was done to. */
  readonly userIds: readonly string[];
}
