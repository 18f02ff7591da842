export interface UserState {
  readonly users: Map<string, User>;
  /** By user id: when the block ends. */
  readonly userBlocks: Map<string, number>;
  /** By owner: the listed users, the latest last. */
  readonly blacklists: Map<string, Set<string>>;
  readonly whitelists: Map<string, Set<string>>;
  /** Users whose whitelist counts, and not their blacklist. */
  readonly whitelistModes: Set<string>;
  /** Users who may not write to anyone in a one-to-one conversation. */
  readonly chatBans: Set<string>;
  readonly userTags: Map<string, readonly string[]>;
  /** By user id, then the id of another user: the name that pushes have for the other one. */
  readonly userRemarks: Map<string, Map<string, string>>;
  readonly blockPushPeriods: Map<string, BlockPushPeriod>;
  /** By user id: when the deactivation was asked for. Such a user is in none of the other members that tell of a person. */
  readonly deactivatedUsers: Map<string, number>;
  /** Users who have ever connected by a client. */
  readonly clientUsers: Set<string>;
  /** Users with a live connection. */
  readonly online: Set<string>;
}

export interface User {
  readonly userId: string;
  name: string;
  portraitUri: string;
  readonly createdAt: number;
  tokens: IssuedToken[];
}

/** The time of day in which a user gets no pushes. */
export interface BlockPushPeriod {
  /** `23:59:59`, in the data center's zone. */
  readonly startTime: string;
  /** In minutes, at least 1. */
  readonly period: number;
  /** 1 lets mentions through, 5 nothing. */
  readonly level: 1 | 5;
}

export interface IssuedToken {
  /** Without the address that follows it. */
  readonly token: string;
  readonly issuedAt: number;
  readonly isExpired: boolean;
}

export function emptyUserState(): UserState {
  return {
    users: new Map(),
    userBlocks: new Map(),
    blacklists: new Map(),
    whitelists: new Map(),
    whitelistModes: new Set(),
    chatBans: new Set(),
    userTags: new Map(),
    userRemarks: new Map(),
    blockPushPeriods: new Map(),
    deactivatedUsers: new Map(),
    clientUsers: new Set(),
    online: new Set(),
  };
}
