/** The shapes of the admin API. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface View {
  readonly at?: number;
  readonly report?: string;
}

export interface PageQuery extends View {
  readonly after?: string;
  readonly limit?: number;
  readonly q?: string;
}

export interface Info {
  readonly version: string;
  readonly url: string;
  readonly appKey: string;
  readonly dataCenter: string;
  readonly startedAt: number;
  readonly epoch: string;
  readonly seq: number;
  readonly dataDir: boolean;
  readonly rateLimits: 'on' | 'off' | number;
  readonly clock: ClockState;
  readonly counts: Readonly<Record<'users' | 'groups' | 'chatrooms' | 'ultraGroups' | 'messages' | 'clients', number>>;
}

export interface ClockState {
  readonly now: number;
  readonly frozen: boolean;
}

export interface UserRow {
  readonly userId: string;
  readonly name: string;
  readonly portraitUri: string;
  readonly createdAt: number | null;
  readonly online: boolean;
  readonly blocked: boolean;
  readonly deactivated: boolean;
}

export interface Membership {
  readonly name: string;
  readonly joinedAt?: number;
}

export interface UserDetail extends UserRow {
  readonly tags: readonly string[];
  readonly blacklist: readonly string[];
  readonly whitelist: readonly string[];
  readonly whitelistMode: boolean;
  readonly chatBanned: boolean;
  readonly blockedUntil: number | null;
  readonly groups: readonly (Membership & { readonly groupId: string })[];
  readonly chatrooms: readonly (Membership & { readonly chatroomId: string })[];
  readonly ultraGroups: readonly (Membership & { readonly groupId: string })[];
  readonly tokens: readonly { readonly issuedAt: number; readonly isExpired: boolean }[];
  readonly mutes: readonly { readonly kind: string; readonly targetId: string; readonly until: number | null }[];
  readonly profile: unknown;
  readonly friends: number;
  readonly unread: number;
}

export interface UserConversation {
  readonly conversationType: string;
  readonly targetId: string;
  readonly busChannel: string;
  readonly name: string;
  readonly lastMessageUID: string | null;
  readonly lastMessageAt: number | null;
  readonly unread: number;
  readonly pinned: boolean;
  readonly notificationLevel: number;
  readonly tags: readonly string[];
}

export interface MessageRow {
  readonly messageUID: string;
  readonly conversationType: string;
  readonly targetId: string;
  readonly busChannel: string;
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  readonly sentAt: number;
  readonly recalledAt: number | null;
  readonly modified: boolean;
}

export interface Undelivered {
  readonly id: string;
  readonly at: number;
  readonly messageUID: string | null;
  readonly requestId: string | null;
  readonly fromUserId: string;
  readonly conversationType: string;
  readonly targetId: string;
  readonly busChannel: string;
  readonly objectName: string;
  readonly userId: string | null;
  readonly reason: string;
  readonly explanation: string;
}

export interface LoggedRequest {
  readonly id: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly endpoint: string | null;
  readonly status: number | null;
  readonly code: number | null;
  readonly requestId: string;
  readonly errorMessage: string | null;
  readonly hint: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly tookMs: number;
  readonly answer: unknown;
  readonly fault: unknown;
  readonly limit: { readonly bucket: string; readonly used: number; readonly of: number; readonly per: string } | null;
  readonly command: number | null;
}

export interface RequestLimit {
  readonly bucket: string;
  readonly endpoints: readonly string[];
  readonly key: string | null;
  readonly per: string;
  readonly used: number;
  readonly of: number;
  readonly freesInMs: number;
}

export interface GroupRow {
  readonly groupId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly members: number;
  readonly banned: boolean;
  readonly entrusted: boolean;
}

export interface Conversation {
  readonly conversationType: string;
  readonly userId: string | null;
  readonly targetId: string;
  readonly busChannel: string;
  readonly name: string;
  readonly messages: number;
  readonly lastMessageAt: number;
}

export interface Receiver {
  readonly userId: string;
  readonly has: boolean;
  readonly read: boolean;
}

export interface MessageDetail extends MessageRow {
  readonly keep: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly expansion: unknown;
  readonly receivers: { readonly count: number };
  readonly undelivered: readonly Undelivered[];
}

/** A command of the history. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: number;
  readonly endpoint: string;
  readonly params: unknown;
  readonly by: { readonly kind: string; readonly id?: string; readonly userId?: string } | null;
}

export interface HistoryPage {
  readonly base: number;
  readonly head: number;
  readonly items: readonly HistoryEntry[];
  readonly next: string | null;
}

export interface Difference {
  readonly items: readonly {
    readonly in: string;
    readonly key: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly more: boolean;
}

export interface Report {
  readonly id: string;
  readonly name?: string;
  readonly base: number;
  readonly head: number;
  readonly openedAt: number;
}

export interface CallAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
}

export interface Muted {
  readonly userId: string;
  readonly until: number | null;
}

export interface GroupMember {
  readonly userId: string;
  readonly joinedAt: number;
  readonly nickname: string;
  readonly role: 'owner' | 'manager' | 'member';
  readonly muted: boolean;
  readonly mutedUntil: number | null;
}

export interface GroupDetail extends Omit<GroupRow, 'members'> {
  readonly memberCount: number;
  readonly members: readonly GroupMember[];
  readonly next: string | null;
  readonly mutes: readonly Muted[];
  readonly banWhitelist: readonly string[];
  readonly profile: unknown;
}

export interface RoomRow {
  readonly chatroomId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly activeAt: number;
  readonly members: number;
  readonly allMuted: boolean;
  readonly keepalive: boolean;
  readonly expired: boolean;
}

export interface RoomDetail extends Omit<RoomRow, 'members'> {
  readonly memberCount: number;
  readonly members: readonly {
    readonly userId: string;
    readonly joinedAt: number;
    readonly awaySince: number | null;
  }[];
  readonly next: string | null;
  readonly entries: readonly {
    readonly key: string;
    readonly value: string;
    readonly userId: string;
    readonly autoDelete: boolean;
    readonly setAt: number;
  }[];
  readonly mutes: readonly Muted[];
  readonly blocks: readonly Muted[];
  readonly muteExceptions: readonly string[];
  readonly whitelist: readonly string[];
  readonly distributionStopped: boolean;
  readonly destroyType: 0 | 1;
  readonly destroyTime: number;
  readonly messages: number;
}

export interface UltraGroupRow {
  readonly groupId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly members: number;
  readonly channels: number;
  readonly banned: boolean;
}

export interface UltraGroupDetail extends Omit<UltraGroupRow, 'members' | 'channels'> {
  readonly memberCount: number;
  readonly members: readonly { readonly userId: string; readonly joinedAt: number }[];
  readonly next: string | null;
  readonly channels: readonly {
    readonly busChannel: string;
    readonly type: 'public' | 'private';
    readonly createdAt: number;
    readonly users: readonly string[];
    readonly userGroups: readonly string[];
    readonly banned: boolean;
  }[];
  readonly userGroups: readonly { readonly userGroupId: string; readonly users: readonly string[] }[];
  readonly mutes: readonly { readonly busChannel: string; readonly userId: string; readonly since: number }[];
  readonly banWhitelists: readonly { readonly busChannel: string; readonly users: readonly string[] }[];
}

export interface ConnectedClient {
  readonly id: string;
  readonly userId: string;
  readonly platform: string;
  readonly version: string;
  readonly address: string;
  readonly since: number;
  readonly lastHeardAt: number;
  readonly status: string;
}

export interface Delivery {
  readonly id: string;
  readonly at: number;
  readonly callback: string;
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  readonly outcome: string;
  readonly status: number | null;
  readonly answer: string;
  readonly error: string | null;
  readonly tries: number;
  readonly durationMs?: number;
  readonly requestId?: string | null;
  readonly messageUID?: string | null;
  readonly attempts?: readonly unknown[];
}

export interface Push {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly userIds: readonly string[];
  readonly text: string;
  readonly data: string;
  readonly messageUID?: string;
  readonly request?: unknown;
}

export interface Sms {
  readonly region: string;
  readonly mobile: string;
  readonly templateId: string;
  readonly sentAt: number;
  readonly sessionId?: string;
  readonly code?: string;
}

export interface Fault {
  readonly endpoint: string;
  readonly times?: number;
  readonly status?: number;
  readonly code?: number;
  readonly errorMessage?: string;
  readonly delayMs?: number;
  readonly drop?: boolean;
}
