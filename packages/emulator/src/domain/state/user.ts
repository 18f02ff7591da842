export interface UserState {
  readonly users: Map<string, User>;
  /** By user id: when the block ends. */
  readonly userBlocks: Map<string, number>;
  /** By owner: the listed users, the latest last. */
  readonly blacklists: Map<string, Set<string>>;
  readonly userTags: Map<string, readonly string[]>;
  /** Users with a live connection. */
  readonly online: Set<string>;
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

export function emptyUserState(): UserState {
  return {
    users: new Map(),
    userBlocks: new Map(),
    blacklists: new Map(),
    userTags: new Map(),
    online: new Set(),
  };
}
