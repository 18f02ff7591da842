import type { GroupChanged } from '../events.js';
import type { Moment } from '../handler.js';
import { noteGroupOf } from '../state/group.js';
import type { Group, ReadOnly, State, View } from '../state/index.js';
import { Roster } from '../state/roster.js';
import { Refusal } from '../values/refusal.js';

export const MAX_MEMBERS = 3000;

/** Returns the group. Creates it if it does not exist. */
export function openGroup(state: State, groupId: string, at: number): Group {
  const existing = state.groups.get(groupId);
  if (existing) return existing;
  const group = emptyGroup(groupId, at);
  state.groups.set(groupId, group);
  state.dismissedGroupBans.delete(groupId);
  return group;
}

/** An ordinary group without members. */
export function emptyGroup(groupId: string, at: number): Group {
  return { groupId, name: '', createdAt: at, members: new Roster(), entrusted: null };
}

/**
 * Removes a group. Its ban applies to a later group with the same id, but is not listed before that group is created.
 */
export function closeGroup(state: State, groupId: string): void {
  if (state.groups.delete(groupId) && state.groupBans.has(groupId)) state.dismissedGroupBans.add(groupId);
}

/** Refuses to let a group grow to more members than allowed. Inferred: the refusal and its code. */
export function requireSpace(groupId: string, size: number, limit = MAX_MEMBERS): void {
  if (size > limit) throw new Refusal(1002, `groupId<${groupId}> may have at most ${limit} members.`).inModule(25411);
}

/** The members of a group with their times of joining, in the order of joining; empty if there is no such group. */
export function membersOf({ groups }: View, groupId: string): ReadonlyMap<string, number> {
  return groups.get(groupId)?.members ?? NOBODY;
}

const NOBODY: ReadonlyMap<string, number> = new Map();

/** The number of members that a group would have if the given users joined. */
export function sizeWith(group: ReadOnly<Group> | undefined, userIds: readonly string[]): number {
  return new Set([...(group?.members.keys() ?? []), ...userIds]).size;
}

/**
 * Adds members to a group, ends their invitations, and returns the new members. Users who are in the group already keep
 * their time of joining.
 */
export function addMembers(
  { groups }: State,
  { groupId, members, entrusted }: Group,
  userIds: readonly string[],
  at: number,
): string[] {
  const added = [...new Set(userIds)].filter((userId) => !members.has(userId));
  for (const userId of added) {
    members.set(userId, at);
    noteGroupOf(groups, userId, groupId);
  }
  for (const userId of userIds) entrusted?.invited.delete(userId);
  return added;
}

/** Removes members with their role, nickname and `extra` string. Returns the users who were members. */
export function removeMembers({ members, entrusted }: Group, userIds: readonly string[]): string[] {
  const removed = userIds.filter((userId) => members.delete(userId));
  for (const userId of userIds) {
    entrusted?.managers.delete(userId);
    entrusted?.memberInfo.delete(userId);
  }
  return removed;
}

/**
 * Tells listeners of a change of a group. Changes that affect no users are not told, except `created` and `dismissed`.
 */
export function tellGroup(
  group: Group,
  change: GroupChanged['change'],
  userIds: readonly string[],
  moment: Moment,
): void {
  if (userIds.length === 0 && change !== 'created' && change !== 'dismissed') return;
  const { groupId, entrusted } = group;
  moment.tell({ kind: 'group', at: moment.at, change, groupId, entrusted: entrusted !== null, userIds });
}

/** Sets the name of a group. Tells listeners if the name of an entrusted group changes. */
export function nameGroup(group: Group, groupName: string, { at, tell }: Moment): void {
  const isTold = group.entrusted !== null && group.name !== groupName;
  group.name = groupName;
  const { groupId } = group;
  if (isTold) tell({ kind: 'groupProfile', at, groupId, groupName, profile: {}, extProfile: {}, permissions: {} });
}

/** Refuses to remove the owner of an entrusted group. */
export function requireOwnerStays(group: ReadOnly<Group> | undefined, userIds: readonly string[]): void {
  const owner = group?.entrusted?.owner;
  if (group === undefined || owner === undefined || !userIds.includes(owner)) return;
  throw new Refusal(
    1002,
    `userId<${owner}> is the owner of groupId<${group.groupId}>, which needs another first.`,
  ).inModule(25417);
}
