import type { HandlersOf } from '../../handler.js';
import {
  addUltraGroupGags,
  removeUltraGroupGags,
  requireSpaceForGags,
  ultraGroupGagsAt,
  WHOLE_GROUP,
} from '../../rules/ultra-group-mutes.js';
import { pageOf } from '../../values/paging.js';

export const ultraGroupGags = {
  'ultraGroup.addGagUser': {
    decide: (state, { busChannel = WHOLE_GROUP, userIds }) => requireSpaceForGags(state, busChannel, userIds),
    apply: (state, { groupId, busChannel = WHOLE_GROUP, userIds }, { at }) => {
      addUltraGroupGags(state, { groupId, busChannel }, userIds, at);
    },
  },
  'ultraGroup.removeGagUser': {
    apply: (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
      removeUltraGroupGags(state, groupId, busChannel, userIds);
    },
  },
  'ultraGroup.listGagUser': {
    query: (state, { groupId, busChannel = WHOLE_GROUP, page = 1, pageSize = 50 }) => {
      const muted = ultraGroupGagsAt(state, groupId, busChannel);
      return { users: pageOf(muted, page, pageSize).map(([id]) => ({ id })) };
    },
  },
} satisfies HandlersOf<'ultraGroup'>;
