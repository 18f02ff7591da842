import { removeMembers } from '../group/members.js';
import { removeExceptions } from '../group/mutes.js';
import type { Params } from '../handler.js';
import { removeGags } from '../mutes.js';
import { Refusal } from '../refusal.js';
import type { EntrustedGroup, Group, State } from '../state/index.js';

/** A group that is known to be entrusted. */
export type Entrusted = Group & { entrusted: EntrustedGroup };

export function isEntrusted(group: Group | undefined): group is Entrusted {
  return group !== undefined && group.entrusted !== null;
}

/** The entrusted group of an id. That there is none is refused, and with this code, is inferred. */
export function requireEntrusted(state: State, groupId: string): Entrusted {
  const group = findEntrusted(state, groupId);
  if (!group) throw new Refusal(1002, `groupId<${groupId}> is not an entrusted group.`);
  return group;
}

/** The same for reading and removing: where there is no group at all, nothing is found and nothing is to be done. */
export function findEntrusted(state: State, groupId: string): Entrusted | undefined {
  const group = state.groups.get(groupId);
  if (group && !isEntrusted(group)) throw new Refusal(1002, `groupId<${groupId}> is not an entrusted group.`);
  return group;
}

/** A user in the entrusted group of an id. */
export function requireMembers({ groupId, members }: Group, userIds: readonly string[]): void {
  const stranger = userIds.find((userId) => !members.has(userId));
  if (stranger !== undefined) throw new Refusal(1002, `userId<${stranger}> is not a member of groupId<${groupId}>.`);
}

export const MEMBER = 1;
const MANAGER = 2;
const OWNER = 3;

export type Role = typeof MEMBER | typeof MANAGER | typeof OWNER;

export function roleOf({ entrusted }: Entrusted, userId: string): Role {
  if (entrusted.owner === userId) return OWNER;
  return entrusted.managers.has(userId) ? MANAGER : MEMBER;
}

type Clearing = Pick<Params<'entrustGroup.quit'>, 'isDelBan' | 'isDelWhite' | 'isDelFollowed'>;

/** Takes users out of a group, and clears what they are to leave behind. Returns those who were members. */
export function takeOut(
  state: State,
  group: Entrusted,
  userIds: readonly string[],
  { isDelBan = 1, isDelWhite = 1, isDelFollowed = 1 }: Clearing = {},
): string[] {
  const removed = removeMembers(group, userIds);
  if (isDelBan) removeGags(state.groupGags, group.groupId, userIds);
  if (isDelWhite) removeExceptions(state, group.groupId, userIds);
  if (isDelFollowed) for (const userId of userIds) group.entrusted.followed.delete(userId);
  return removed;
}
