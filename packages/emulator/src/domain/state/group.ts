import type { Gag } from './gag.js';

export interface GroupState {
  readonly groups: Map<string, Group>;
  /** By group id, then user id; the group id is empty for users muted in every group. They outlive the group. */
  readonly groupGags: Map<string, Map<string, Gag>>;
}

export interface Group {
  readonly groupId: string;
  name: string;
  readonly createdAt: number;
  readonly members: Set<string>;
}

export function emptyGroupState(): GroupState {
  return {
    groups: new Map(),
    groupGags: new Map(),
  };
}
