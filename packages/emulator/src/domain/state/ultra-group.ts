/** Ultra groups (communities): groups without a size limit, with channels. */
export interface UltraGroupState {
  readonly ultraGroups: Map<string, UltraGroup>;
  /** Muted users, and since when. Mutes have no end but being lifted; they outlive the group. */
  readonly ultraGroupGags: UltraGroupPlaces<Map<string, number>>;
  /** By group id: the channels under mute-all, an empty text for the whole group. They outlive group and channel. */
  readonly ultraGroupBans: Map<string, Set<string>>;
  /** Users who may speak all the same. They outlive group and channel. */
  readonly ultraGroupBanWhitelists: UltraGroupPlaces<Set<string>>;
  /** By message and number of the request (`msgRandom`): when it changed the message, for as long as that counts. */
  readonly ultraGroupChanges: Map<string, number>;
}

/** What is set for places: by group id, then by channel, an empty text for the whole group. */
export type UltraGroupPlaces<T> = Map<string, Map<string, T>>;

export interface UltraGroup {
  readonly groupId: string;
  name: string;
  readonly createdAt: number;
  /** By user id: when the user joined. */
  readonly members: Map<string, number>;
  /** By channel id (`busChannel`). */
  readonly channels: Map<string, UltraGroupChannel>;
  /** By user group id: its users. */
  readonly userGroups: Map<string, Set<string>>;
  /** By channel, an empty text for the whole group: the default of which messages notify. None is kept for 0. */
  readonly unpushLevels: Map<string, UnpushLevel>;
}

/** All messages; not set; those that mention anybody; the user; everybody; none. */
export type UnpushLevel = -1 | 0 | 1 | 2 | 4 | 5;

export interface UltraGroupChannel {
  readonly busChannel: string;
  /** 0 is public, 1 is private. */
  type: 0 | 1;
  readonly createdAt: number;
  /** Those on its own list, who see it when it is private. A public channel keeps its list. */
  readonly users: Set<string>;
  /** Ids of the user groups that are bound to it. */
  readonly userGroups: Set<string>;
}

export function emptyUltraGroupState(): UltraGroupState {
  return {
    ultraGroups: new Map(),
    ultraGroupGags: new Map(),
    ultraGroupBans: new Map(),
    ultraGroupBanWhitelists: new Map(),
    ultraGroupChanges: new Map(),
  };
}
