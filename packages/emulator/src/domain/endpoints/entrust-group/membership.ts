import type { Context, HandlersOf, Params } from '../../handler.js';
import type { Entrusted } from '../../rules/entrusted-groups.js';
import {
  entrustedAt,
  findEntrusted,
  isEntrusted,
  MEMBER,
  profileTexts,
  requireEntrusted,
  roleOf,
  takeOut,
} from '../../rules/entrusted-groups.js';
import { addMembers, requireOwnerStays, requireSpace, sizeWith, tellGroup } from '../../rules/groups.js';
import { groupsOf } from '../../state/group.js';
import type { ReadOnly, State, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

const MAX_MANAGERS = 10;

export const entrustGroupMembership = {
  'entrustGroup.join': {
    decide: (state, { groupId, userIds }) => requireSpace(groupId, sizeWith(requireEntrusted(state, groupId), userIds)),
    apply: (state, { groupId, userIds }, context) => {
      const group = entrustedAt(state, groupId);
      if (!group) return { groupId, name: '', owner: '', createTime: 0, memberCount: 0, ...NO_PROFILE };
      tellGroup(group, 'joined', addMembers(state, group, userIds, context.at), context);
      return {
        groupId,
        name: group.name,
        ...profileTexts(group),
        owner: group.entrusted.owner,
        createTime: group.createdAt,
        memberCount: group.members.size,
      };
    },
  },
  'entrustGroup.quit': {
    decide: requireMayLeave,
    apply: (state, params, context) => leave(state, params, 'left', context),
  },
  'entrustGroup.kick': {
    decide: requireMayLeave,
    apply: (state, params, context) => leave(state, params, 'kicked', context),
  },
  'entrustGroup.kickAll': {
    apply: (state, { userId }, context) => {
      for (const group of groupsOf(state.groups, userId)) {
        const leaves = isEntrusted(group) && group.entrusted.owner !== userId;
        if (leaves) tellGroup(group, 'kicked', takeOut(state, group, [userId]), context);
      }
    },
  },
  'entrustGroup.addManagers': {
    decide: (state, { groupId, userIds }) => {
      const group = requireEntrusted(state, groupId);
      const { size } = group.entrusted.managers;
      if (size + promotable(group, userIds).length <= MAX_MANAGERS) return;
      throw new Refusal(
        1002,
        `a group may have at most ${MAX_MANAGERS} administrators: this one has ${size}.`,
      ).inModule(25419);
    },
    apply: (state, { groupId, userIds }, context) => {
      const group = entrustedAt(state, groupId);
      if (!group) return {};
      const { managers, owner } = group.entrusted;
      const promoted = promotable(group, userIds);
      const failed = [...new Set(userIds)].filter((userId) => !group.members.has(userId) || userId === owner);
      for (const userId of promoted) managers.add(userId);
      tellGroup(group, 'promoted', promoted, context);
      return { ...(failed.length > 0 && { userIds: failed }), managerCount: managers.size };
    },
  },
  'entrustGroup.removeManagers': {
    decide: (state, { groupId }) => void findEntrusted(state, groupId),
    apply: (state, { groupId, userIds }, context) => {
      const group = entrustedAt(state, groupId);
      if (!group) return;
      const demoted = userIds.filter((userId) => group.entrusted.managers.delete(userId));
      tellGroup(group, 'demoted', demoted, context);
    },
  },
} satisfies HandlersOf<'entrustGroup'>;

/**
 * The profile that `join` returns for a missing group. This happens only in a replay, which does not read the answer.
 */
const NO_PROFILE = { groupProfile: '', groupExtProfile: '', permissions: '' };

type Leave = Params<'entrustGroup.quit'>;

function requireMayLeave(state: View, { groupId, userIds }: Leave): void {
  requireOwnerStays(findEntrusted(state, groupId), userIds);
}

/**
 * Removes users who quit an entrusted group or are kicked. Both change the state in the same way; only the event for
 * listeners differs.
 */
function leave(state: State, { groupId, userIds, ...clearing }: Leave, change: 'left' | 'kicked', context: Context) {
  const group = entrustedAt(state, groupId);
  if (group) tellGroup(group, change, takeOut(state, group, userIds, clearing), context);
}

/** The given users who are ordinary members (neither owner nor manager), each once. */
function promotable(group: ReadOnly<Entrusted>, userIds: readonly string[]): string[] {
  return [...new Set(userIds)].filter((userId) => group.members.has(userId) && roleOf(group, userId) === MEMBER);
}
