import type { Context } from '../handler.js';
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

/** How many members a group would have with these. */
export function sizeWith(group: Group | undefined, userIds: readonly string[]): number {
  return new Set([...(group?.members.keys() ?? []), ...userIds]).size;
}

/** Those who are in the group already keep their time of joining. */
export function addMembers({ members, entrusted }: Group, userIds: readonly string[], { at }: Context): void {
  for (const userId of userIds) {
    if (!members.has(userId)) members.set(userId, at);
    entrusted?.invited.delete(userId);
  }
}

/** Whoever leaves, by whichever endpoint, leaves what comes with the membership: role, nickname and extra text. */
export function removeMembers({ members, entrusted }: Group, userIds: readonly string[]): void {
  for (const userId of userIds) {
    members.delete(userId);
    entrusted?.managers.delete(userId);
    entrusted?.memberInfo.delete(userId);
  }
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
