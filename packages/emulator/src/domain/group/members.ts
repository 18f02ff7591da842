import type { GroupChanged } from '../events.js';
import type { Context, Moment } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Group, State } from '../state/index.js';

export const MAX_MEMBERS = 3000;

export function addGroup(state: State, groupId: string, name: string, { at }: Context): Group {
  const group: Group = { groupId, name, createdAt: at, members: new Map(), entrusted: null };
  state.groups.set(groupId, group);
  return group;
}

/** That a full group is refused, and with this code, is inferred. */
export function requireSpace(groupId: string, size: number, limit = MAX_MEMBERS): void {
  if (size > limit) throw new Refusal(1002, `groupId<${groupId}> may have at most ${limit} members.`);
}

/** The members of a group, the first who joined first; nobody if there is no such group. */
export function membersOf({ groups }: State, groupId: string): string[] {
  return [...(groups.get(groupId)?.members.keys() ?? [])];
}

/** How many members a group would have with these. */
export function sizeWith(group: Group | undefined, userIds: readonly string[]): number {
  return new Set([...(group?.members.keys() ?? []), ...userIds]).size;
}

/** Returns those who are new. Those who are in the group already keep their time of joining. */
export function addMembers({ members, entrusted }: Group, userIds: readonly string[], { at }: Context): string[] {
  const added = [...new Set(userIds)].filter((userId) => !members.has(userId));
  for (const userId of added) members.set(userId, at);
  for (const userId of userIds) entrusted?.invited.delete(userId);
  return added;
}

/**
 * Whoever leaves, by whichever endpoint, leaves what comes with the membership: role, nickname and extra text. Returns
 * those who were members.
 */
export function removeMembers({ members, entrusted }: Group, userIds: readonly string[]): string[] {
  const removed = userIds.filter((userId) => members.delete(userId));
  for (const userId of userIds) {
    entrusted?.managers.delete(userId);
    entrusted?.memberInfo.delete(userId);
  }
  return removed;
}

/** Tells of a change of a group, unless it was done to nobody. */
export function tellGroup(
  { groupId, entrusted }: Group,
  change: GroupChanged['change'],
  userIds: readonly string[],
  { at, tell }: Moment,
): void {
  if (userIds.length === 0 && change !== 'created' && change !== 'dismissed') return;
  tell({ kind: 'group', at, change, groupId, entrusted: entrusted !== null, userIds });
}

/** An entrusted group always has its owner. */
export function requireOwnerStays({ groupId, entrusted }: Group, userIds: readonly string[]): void {
  if (entrusted && userIds.includes(entrusted.owner)) {
    throw new Refusal(
      1002,
      `userId<${entrusted.owner}> is the owner of groupId<${groupId}>, which needs another first.`,
    );
  }
}
