export interface FriendState {
  /** By user id, then by the id of the friend; there is one of each side. */
  readonly friends: Map<string, Map<string, Friend>>;
  /** By the id of the user who is asked, then of the one who asks: requests that wait for a client to answer them. */
  readonly friendRequests: Map<string, Map<string, FriendRequest>>;
  /** By user id: 1 anyone may add the user, 2 who asks and is accepted, 3 no one. */
  readonly friendPermissions: Map<string, 1 | 2 | 3>;
}

/** What a user has of a friend. */
export interface Friend {
  readonly since: number;
  remarkName: string;
  readonly extFields: Map<string, string>;
}

export interface FriendRequest {
  readonly at: number;
  readonly extra: string;
}

export function emptyFriendState(): FriendState {
  return {
    friends: new Map(),
    friendRequests: new Map(),
    friendPermissions: new Map(),
  };
}
