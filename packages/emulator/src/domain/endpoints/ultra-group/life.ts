import type { HandlersOf } from '../../handler.js';
import {
  createUltraGroup,
  dismissUltraGroup,
  joinUltraGroup,
  quitUltraGroup,
  renameUltraGroup,
  requireFewUltraGroups,
  requireUltraGroup,
} from '../../rules/ultra-groups.js';

export const ultraGroupLife = {
  'ultraGroup.create': {
    decide: (state, { groupId, userId }) => requireFewUltraGroups(state, groupId, userId),
    apply: (state, { groupId, groupName: name, userId }, { at }) => {
      createUltraGroup(state, { groupId, name, userId }, at);
    },
  },
  'ultraGroup.dismiss': { apply: (state, { groupId }) => dismissUltraGroup(state, groupId) },
  'ultraGroup.join': {
    decide: (state, { groupId, userId }) => {
      requireUltraGroup(state, groupId);
      requireFewUltraGroups(state, groupId, userId);
    },
    apply: (state, { groupId, userId }, { at }) => joinUltraGroup(state, groupId, userId, at),
  },
  'ultraGroup.quit': { apply: (state, { groupId, userId }) => quitUltraGroup(state, groupId, userId) },
  'ultraGroup.refresh': {
    decide: (state, { groupId }) => void requireUltraGroup(state, groupId),
    apply: (state, { groupId, groupName }) => renameUltraGroup(state, groupId, groupName),
  },
  'ultraGroup.checkMember': {
    query: ({ ultraGroups }, { groupId, userId }) => ({
      status: ultraGroups.get(groupId)?.members.has(userId) ?? false,
    }),
  },
} satisfies HandlersOf<'ultraGroup'>;
