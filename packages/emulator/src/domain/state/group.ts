import type { Gag } from './gag.js';

export interface GroupState {
  readonly groups: Map<string, Group>;
  /** By group id, then user id; the group id is empty for users muted in every group. They outlive the group. */
  readonly groupGags: Map<string, Map<string, Gag>>;
  /** Groups that are muted as a whole. They outlive the group, and so do the exceptions. */
  readonly groupBans: Set<string>;
  /** By group id: users who may speak in spite of that. */
  readonly groupBanWhitelists: Map<string, Set<string>>;
  /** By group id, then user id: the name of the sender in pushes. They outlive the group. */
  readonly groupRemarks: Map<string, Map<string, string>>;
}

export interface Group {
  readonly groupId: string;
  name: string;
  readonly createdAt: number;
  /** By user id: when the user joined. In order of joining. */
  readonly members: Map<string, number>;
  /** What an entrusted group has beside; null for an ordinary one. */
  entrusted: EntrustedGroup | null;
}

export interface EntrustedGroup {
  /** Always a member. */
  owner: string;
  readonly creator: string;
  readonly managers: Set<string>;
  /** By user id; absent for members who have set nothing. */
  readonly memberInfo: Map<string, GroupMemberInfo>;
  /** Users who have to accept on a client before they are members. */
  readonly invited: Set<string>;
  readonly profile: Map<string, string>;
  readonly extProfile: Map<string, string>;
  readonly permissions: Map<string, number>;
  /** By user id: the alias that this user sees. It outlives the membership. */
  readonly remarkNames: Map<string, string>;
  /** By follower, then by followed member: since when. */
  readonly followed: Map<string, Map<string, number>>;
}

export interface GroupMemberInfo {
  readonly nickname: string;
  readonly extra: string;
}

export function emptyGroupState(): GroupState {
  return {
    groups: new Map(),
    groupGags: new Map(),
    groupBans: new Set(),
    groupBanWhitelists: new Map(),
    groupRemarks: new Map(),
  };
}
