import type { HandlersOf } from '../../handler.js';
import {
  createUltraGroup,
  dismissUltraGroup,
  joinUltraGroup,
  quitUltraGroup,
  renameUltraGroup,
  requireFewUltraGroups,
  requireUltraGroup,
  ultraGroupsOf,
} from '../../rules/ultra-groups.js';
import { pageOf } from '../../values/paging.js';

export const ultraGroupRestLife = {
  'ultraGroupRest.create': {
    decide: (state, { group_id, user_id }) => requireFewUltraGroups(state, group_id, user_id),
    apply: (state, { user_id, group_id, group_name }, { at }) => {
      createUltraGroup(state, { groupId: group_id, name: group_name, userId: user_id }, at);
    },
  },
  'ultraGroupRest.dismiss': { apply: (state, { group_id }) => dismissUltraGroup(state, group_id) },
  'ultraGroupRest.join': {
    decide: (state, { group_id, user_id }) => {
      requireUltraGroup(state, group_id);
      requireFewUltraGroups(state, group_id, user_id);
    },
    apply: (state, { group_id, user_id }, { at }) => joinUltraGroup(state, group_id, user_id, at),
  },
  'ultraGroupRest.quit': { apply: (state, { group_id, user_id }) => quitUltraGroup(state, group_id, user_id) },
  'ultraGroupRest.refresh': {
    decide: (state, { group_id }) => void requireUltraGroup(state, group_id),
    apply: (state, { group_id, group_name }) => renameUltraGroup(state, group_id, group_name),
  },
  'ultraGroupRest.listByUser': {
    query: (state, { user_id, page = 1, size = 20 }) => {
      const groups = pageOf(ultraGroupsOf(state, user_id), page, size);
      return { data: { groups: groups.map(({ groupId, name }) => ({ group_id: groupId, group_name: name })) } };
    },
  },
  'ultraGroupRest.listUsers': {
    query: ({ ultraGroups }, { group_id, page = 1, size = 20 }) => {
      const members = [...(ultraGroups.get(group_id)?.members.keys() ?? [])];
      return { data: { users: pageOf(members, page, size).map((id) => ({ id })) } };
    },
  },
} satisfies HandlersOf<'ultraGroupRest'>;
