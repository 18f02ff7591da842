import type { ConversationType } from './state/index.js';

/**
 * A change that is reported to listeners, such as the gateway and the callbacks. A command emits the event while the
 * command is applied; listeners get the event once the command is stored. A replay of the journal reports no events.
 */
export type DomainEvent =
  | MessageSent
  | MessageUndelivered
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

export type EventOf<Kind extends DomainEvent['kind']> = Extract<DomainEvent, { kind: Kind }>;

export type Tell = (event: DomainEvent) => void;

/** The users whom a message reached. */
export interface Receivers extends Iterable<string> {
  readonly size: number;
  has(userId: string): boolean;
}

/** A message was accepted; `receivers` are the users whom the message reached. */
export interface MessageSent {
  readonly kind: 'message';
  readonly messageUID: string;
  readonly receivers: Receivers;
  /** The platform of the sender's client; absent for the server API. */
  readonly source?: string | undefined;
  /** True for a message to chosen members of its group only. */
  readonly directed?: boolean | undefined;
  /** True if a sensitive word was replaced in the content. */
  readonly wordReplaced?: boolean | undefined;
}

/** Why a message did not reach users who may expect it, or why it arrived with changed content. */
export type UndeliveredReason =
  | 'blacklist'
  | 'notInWhitelist'
  | 'deactivated'
  | 'blocked'
  | 'queuedWhileBlocked'
  | 'offline'
  | 'directed'
  | 'notAMember'
  | 'nobodyElse'
  | 'notThere'
  | 'distributionStopped'
  | 'unknownMembers'
  | 'streamEnded'
  | 'wordReplaced'
  | 'blockedWord'
  | 'refusedByAppServer'
  | 'replacedByAppServer'
  | 'muted'
  | 'groupMuted'
  | 'chatBanned'
  | 'notRegistered'
  | 'rateLimited'
  | 'badAppKey'
  | 'badSignature'
  | 'badRequest'
  | 'fault'
  | 'unsupported'
  | 'refused';

/**
 * A message did not reach users who may expect it, or arrived with changed content. One event covers all these users.
 */
export interface MessageUndelivered extends Timed {
  readonly kind: 'undelivered';
  readonly reason: UndeliveredReason;
  /**
   * The UID of the message; null if there is none. An answer of the server API does not name a message that the app
   * server held back.
   */
  readonly messageUID: string | null;
  readonly fromUserId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel: string;
  readonly objectName: string;
  /**
   * The users who did not get the message; for a held-back message to one user or to chosen members, its addressees.
   * Absent if no single users can be named, as for a group that does not exist, and if all got changed content.
   */
  readonly lacking?: Receivers | undefined;
}

interface Timed {
  /** The virtual time, in milliseconds since 1970. */
  readonly at: number;
}

interface Performed extends Timed {
  /** The platform of the client that made the change; absent for the server API. */
  readonly source?: string | undefined;
}

/** The content of a private message or of a group message was replaced. */
interface MessageModified extends Timed {
  readonly kind: 'messageModified';
  readonly messageUID: string;
  /** Users who may have the message. */
  readonly userIds: readonly string[];
}

/** The content or the key-value pairs of a message in an ultra group were changed. */
export interface MessageChanged extends Performed {
  readonly kind: 'messageChanged';
  /** The UID of the change, which callbacks report beside the UID of the changed message. */
  readonly changeUID: string;
  readonly messageUID: string;
  readonly userId: string;
  /** The changed key-value pairs; absent if the content was changed: the stored message has the new content. */
  readonly pairs?: { readonly set: Readonly<Record<string, string>> } | { readonly removed: readonly string[] };
}

/** A message was recalled; the service may never have seen the message. */
export interface MessageRecalled extends Performed {
  readonly kind: 'messageRecalled';
  readonly messageUID: string;
  /** The send time of the message: as stored, otherwise as the call gave it; 0 if unknown. */
  readonly sentAt: number;
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel: string;
  readonly isAdmin: 0 | 1;
  readonly isDelete: 0 | 1;
  readonly extra: string;
}

/** A user deleted messages of a conversation: those in `messageUIDs`, or all up to the time `until`. */
export interface HistoryCleared extends Performed {
  readonly kind: 'historyCleared';
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly busChannel: string;
  readonly deleted: { readonly messageUIDs: readonly string[] } | { readonly until: number };
}

/** A client connected or disconnected, or a user went online or offline for another reason, such as a block. */
export interface PresenceChanged extends Timed {
  readonly kind: 'presence';
  readonly userId: string;
  readonly status: 'online' | 'offline' | 'loggedOut';
  /** The platform of the client. This field and the next two are absent if no client caused the change. */
  readonly source?: string | undefined;
  /** The address of the client with the port. */
  readonly clientIp?: string | undefined;
  readonly sessionId?: string | undefined;
}

/** A room was created or ended, or users joined or left. */
export interface ChatroomChanged extends Timed {
  readonly kind: 'chatroom';
  readonly change: 'created' | 'joined' | 'left' | 'destroyed';
  /**
   * `call`: an API call or a client; `away`: the user was offline for too long or missed too many messages; `blocked`:
   * the user was blocked in the room; `idle`: the room expired.
   */
  readonly cause: 'call' | 'away' | 'blocked' | 'idle';
  readonly chatroomId: string;
  readonly userIds: readonly string[];
}

/** An attribute of a room was set or removed. */
export interface ChatroomEntryChanged extends Timed {
  readonly kind: 'chatroomEntry';
  readonly change: 'set' | 'removed';
  readonly chatroomId: string;
  readonly key: string;
  readonly value: string;
  readonly userId: string;
  /** The sequence number of the command that made the change, so a later change has a greater version. */
  readonly version: number;
}

/** A call with `needNotify` changed the mutes, blocks or ban of a room, or the whitelist of the ban. */
export interface ChatroomModerated extends Timed {
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
  /** Empty for a mute in all rooms, and for its end. */
  readonly chatroomId: string;
  /** The users whose mute, block or whitelist entry changed; empty if the change applies to the whole room. */
  readonly userIds: readonly string[];
  /** The duration of the mute or block, in minutes. */
  readonly minute?: number | undefined;
  readonly extra: string;
}

/** A setting of a user's conversation changed, from a client or the server: pin, tags, level of notifications. */
interface ConversationSet extends Timed {
  readonly kind: 'conversationSet';
  readonly userId: string;
}

/** Tags of a user were created, renamed or removed, from a client or the server. */
interface TagsSet extends Timed {
  readonly kind: 'tagsSet';
  readonly userId: string;
}

/** A user was deactivated or reactivated. */
export interface UserOperated extends Timed {
  readonly kind: 'userOperated';
  readonly operation: 'deactivate' | 'reactivate';
  readonly operateId: string;
  readonly userId: string;
}

/** A hosted profile changed; `fields` and `extFields` are empty if the profile was cleared. */
export interface UserProfileChanged extends Timed {
  readonly kind: 'userProfile';
  readonly change: 'set' | 'cleared';
  readonly userId: string;
  /** The fields that were set. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly extFields: Readonly<Record<string, string>>;
}

/** A friend request was sent, or users became friends or ceased to be. No call accepts or refuses a friend request. */
export interface FriendshipChanged extends Performed {
  readonly kind: 'friendship';
  /** `added`: the users became friends at once, without a request. */
  readonly change: 'requested' | 'removed' | 'added';
  readonly userId: string;
  readonly targetId: string;
  readonly extra: string;
}

/** The name, profile or permissions of an entrusted group changed. */
export interface GroupProfileChanged extends Timed {
  readonly kind: 'groupProfile';
  readonly groupId: string;
  readonly groupName: string;
  /** The fields of the group profile that were set. */
  readonly profile: Readonly<Record<string, string>>;
  readonly extProfile: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, number>>;
}

/** A group was created or dismissed, members joined or left, or a member's role changed. */
export interface GroupChanged extends Timed {
  readonly kind: 'group';
  readonly change: 'created' | 'joined' | 'kicked' | 'left' | 'dismissed' | 'promoted' | 'demoted' | 'transferred';
  readonly groupId: string;
  readonly entrusted: boolean;
  /** The users affected by the change; all members for `created` and `dismissed`. */
  readonly userIds: readonly string[];
}
