import { deleteFrom } from '../state/collections.js';
import type { EntrustedGroup, Group, ReadOnly, State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { removeMembers } from './groups.js';
import { removeGags } from './mutes.js';

const MAX_EXT_FIELDS = 10;

/** The values of the permissions that a group has not set; `memProfilePerm` has no known default. */
const DEFAULT_PERMISSIONS = { joinPerm: 0, removePerm: 0, memInvitePerm: 0, invitePerm: 0, profilePerm: 0 };

/** A group that is known to be entrusted. */
export type Entrusted = Group & { entrusted: EntrustedGroup };

export function isEntrusted(group: Group | undefined): group is Entrusted;
export function isEntrusted(group: ReadOnly<Group> | undefined): group is ReadOnly<Entrusted>;
export function isEntrusted(group: ReadOnly<Group> | undefined): group is ReadOnly<Entrusted> {
  return group !== undefined && group.entrusted !== null;
}

/** Returns the entrusted group with an id, for a change; undefined for a missing group and for an ordinary group. */
export function entrustedAt({ groups }: State, groupId: string): Entrusted | undefined {
  const group = groups.get(groupId);
  return isEntrusted(group) ? group : undefined;
}

/**
 * Returns the entrusted group with an id. Refuses a missing group. Inferred: the refusal of an ordinary group, and its
 * code.
 */
export function requireEntrusted(state: View, groupId: string): ReadOnly<Entrusted> {
  const group = findEntrusted(state, groupId);
  if (!group) throw new Refusal(1002, `groupId<${groupId}> is not an entrusted group.`).inModule(25410);
  return group;
}

/** Like `requireEntrusted`, for reading and removing: returns undefined for a group that does not exist. */
export function findEntrusted(state: View, groupId: string): ReadOnly<Entrusted> | undefined {
  const group = state.groups.get(groupId);
  if (group && !isEntrusted(group)) {
    throw new Refusal(1002, `groupId<${groupId}> is not an entrusted group.`).inModule(25429);
  }
  return group;
}

export function requireMembers({ groupId, members }: ReadOnly<Group>, userIds: readonly string[]): void {
  const stranger = userIds.find((userId) => !members.has(userId));
  if (stranger !== undefined)
    throw new Refusal(1002, `userId<${stranger}> is not a member of groupId<${groupId}>.`).inModule(25418);
}

export const MEMBER = 1;
const MANAGER = 2;
const OWNER = 3;

export type Role = typeof MEMBER | typeof MANAGER | typeof OWNER;

export function roleOf({ entrusted }: ReadOnly<Entrusted>, userId: string): Role {
  if (entrusted.owner === userId) return OWNER;
  return entrusted.managers.has(userId) ? MANAGER : MEMBER;
}

/**
 * Whether the mutes, the places on the ban whitelist and the followed members of a leaving user are removed: 1, the
 * default, removes them.
 */
interface Clearing {
  readonly isDelBan?: number;
  readonly isDelWhite?: number;
  readonly isDelFollowed?: number;
}

/**
 * Removes users from a group, and by default also their mutes, their places on the ban whitelist and their followed
 * members. Returns the users who were members.
 */
export function takeOut(
  state: State,
  group: Entrusted,
  userIds: readonly string[],
  { isDelBan = 1, isDelWhite = 1, isDelFollowed = 1 }: Clearing = {},
): string[] {
  const removed = removeMembers(group, userIds);
  if (isDelBan) removeGags(state.groupGags, group.groupId, userIds);
  if (isDelWhite) deleteFrom(state.groupBanWhitelists, group.groupId, userIds);
  if (isDelFollowed) for (const userId of userIds) group.entrusted.followed.delete(userId);
  return removed;
}

/** The fields of a group profile, as request parameters. */
interface ProfileParts {
  readonly groupProfile?: Readonly<Record<string, string>>;
  readonly groupExtProfile?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, number>>;
}

export function newEntrusted(owner: string, parts: ProfileParts): EntrustedGroup {
  const entrusted: EntrustedGroup = {
    owner,
    creator: owner,
    managers: new Set(),
    memberInfo: new Map(),
    invited: new Set(),
    profile: new Map(),
    extProfile: new Map(),
    permissions: new Map(),
    remarkNames: new Map(),
    followed: new Map(),
  };
  setProfile(entrusted, parts);
  return entrusted;
}

/** Changes the given fields of a group profile, and keeps the other fields. */
export function setProfile(entrusted: EntrustedGroup, parts: ProfileParts): void {
  const { groupProfile = {}, groupExtProfile = {}, permissions = {} } = parts;
  setAll(entrusted.profile, groupProfile);
  setAll(entrusted.extProfile, groupExtProfile);
  setAll(entrusted.permissions, permissions);
}

function setAll<T>(map: Map<string, T>, values: Readonly<Record<string, T>>): void {
  for (const [key, value] of Object.entries(values)) map.set(key, value);
}

export function requireFewExtFields(entrusted: ReadOnly<EntrustedGroup>, { groupExtProfile = {} }: ProfileParts): void {
  const names = new Set([...entrusted.extProfile.keys(), ...Object.keys(groupExtProfile)]);
  if (names.size <= MAX_EXT_FIELDS) return;
  throw new Refusal(1002, `the number of groupExtProfile should be at most ${MAX_EXT_FIELDS}.`).inModule(25403);
}

/** The fields of a group profile as JSON strings, as answers show them. */
export function profileTexts({ entrusted }: ReadOnly<Entrusted>) {
  return {
    groupProfile: JSON.stringify(Object.fromEntries(entrusted.profile)),
    groupExtProfile: JSON.stringify(Object.fromEntries(entrusted.extProfile)),
    permissions: JSON.stringify({ ...DEFAULT_PERMISSIONS, ...Object.fromEntries(entrusted.permissions) }),
  };
}
