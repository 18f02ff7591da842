/** Ultra groups (communities): groups without a size limit, with channels. */
export interface UltraGroupState {
  readonly ultraGroups: Map<string, UltraGroup>;
}

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
}

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
  };
}
