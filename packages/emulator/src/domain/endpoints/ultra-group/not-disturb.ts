import type { HandlersOf } from '../../handler.js';
import { WHOLE_GROUP } from '../../rules/ultra-group-mutes.js';
import { requireChannel, requireUltraGroup } from '../../rules/ultra-groups.js';

export const ultraGroupNotDisturb = {
  'ultraGroup.setNotDisturb': {
    decide: (state, { groupId, busChannel = WHOLE_GROUP }) => {
      requireUltraGroup(state, groupId);
      if (busChannel !== WHOLE_GROUP) requireChannel(state, groupId, busChannel);
    },
    apply: ({ ultraGroups }, { groupId, busChannel = WHOLE_GROUP, unpushLevel }) => {
      const levels = ultraGroups.get(groupId)?.unpushLevels;
      if (unpushLevel === 0) levels?.delete(busChannel);
      else levels?.set(busChannel, unpushLevel);
    },
  },
  'ultraGroup.getNotDisturb': {
    query: ({ ultraGroups }, { groupId, busChannel = WHOLE_GROUP }) => ({
      groupId,
      busChannel,
      unpushLevel: ultraGroups.get(groupId)?.unpushLevels.get(busChannel) ?? 0,
    }),
  },
} satisfies HandlersOf<'ultraGroup'>;
