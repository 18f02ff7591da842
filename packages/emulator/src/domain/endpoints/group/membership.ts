import type { Context, HandlersOf, Now, Params } from '../../handler.js';
import {
  addMembers,
  closeGroup,
  MAX_MEMBERS,
  membersOf,
  nameGroup,
  openGroup,
  removeMembers,
  requireOwnerStays,
  requireSpace,
  sizeWith,
  tellGroup,
} from '../../rules/groups.js';
import { requireGroupNotice, sendGroupNotice } from '../../rules/notice-messages.js';
import { groupsOf } from '../../state/group.js';
import type { State, View } from '../../state/index.js';

export const groupMembership = {
  'group.create': { decide: requireEntry, apply: enter },
  'group.sync': {
    decide: ({ groups }, { userId, group: names = {} }) => {
      for (const groupId of Object.keys(names)) {
        const known = groups.get(groupId);
        if (known && !known.members.has(userId)) requireSpace(groupId, known.members.size + 1);
      }
    },
    apply: (state, { userId, group: names = {} }, context) => {
      for (const group of groupsOf(state.groups, userId)) {
        const stays = Object.hasOwn(names, group.groupId) || group.entrusted?.owner === userId;
        if (!stays) tellGroup(group, 'left', removeMembers(group, [userId]), context);
      }
      for (const [groupId, name] of Object.entries(names)) enterNamed(state, groupId, name, [userId], context);
    },
  },
  'group.refresh': {
    decide: (_state, params) => requireGroupNotice(params),
    apply: (state, params, context) => {
      const group = state.groups.get(params.groupId);
      if (group) nameGroup(group, params.groupName, context);
      return sendGroupNotice(state, params, membersOf(state, params.groupId), context);
    },
  },
  'group.join': { decide: requireEntry, apply: enter },
  'group.queryUser': {
    query: (state, { groupId }) => ({ users: Array.from(membersOf(state, groupId).keys(), (id) => ({ id })) }),
  },
  'group.quit': {
    decide: ({ groups }, params) => {
      requireGroupNotice(params);
      requireOwnerStays(groups.get(params.groupId), params.userId);
    },
    apply: (state, params, context) => {
      const group = state.groups.get(params.groupId);
      const told = new Set(membersOf(state, params.groupId).keys());
      if (group) tellGroup(group, 'left', removeMembers(group, params.userId), context);
      const memberCount = group?.members.size ?? 0;
      return { ...sendGroupNotice(state, params, told, context), ...(params.bindNotifyMsg && { memberCount }) };
    },
  },
  'group.dismiss': {
    decide: (_state, params) => requireGroupNotice(params),
    apply: (state, params, context) => {
      const told = membersOf(state, params.groupId);
      const group = state.groups.get(params.groupId);
      if (group) tellGroup(group, 'dismissed', [...told.keys()], context);
      closeGroup(state, params.groupId);
      return { ...sendGroupNotice(state, params, told, context), ...(params.bindNotifyMsg && { memberCount: 0 }) };
    },
  },
} satisfies HandlersOf<'group'>;

function requireEntry(state: View, params: Params<'group.join'>, _now: Now): void {
  const { groupId, userId, maxMember = 0 } = params;
  requireGroupNotice(params);
  const limit = maxMember > 0 ? Math.min(maxMember, MAX_MEMBERS) : MAX_MEMBERS;
  requireSpace(groupId, sizeWith(state.groups.get(groupId), userId), limit);
}

/**
 * Adds users to a group, which is created if it is missing, and sets its name if one is given. Sends the notice message
 * if the call asks for one.
 */
function enter(state: State, params: Params<'group.join'>, context: Context) {
  enterNamed(state, params.groupId, params.groupName, params.userId, context);
  return sendGroupNotice(state, params, membersOf(state, params.groupId), context);
}

function enterNamed(state: State, id: string, name: string | undefined, userIds: readonly string[], context: Context) {
  const isKnown = state.groups.has(id);
  const group = openGroup(state, id, context.at);
  nameGroup(group, name ?? group.name, context);
  tellGroup(group, isKnown ? 'joined' : 'created', addMembers(state, group, userIds, context.at), context);
}
