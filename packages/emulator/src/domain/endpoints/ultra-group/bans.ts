import type { HandlersOf } from '../../handler.js';
import {
  addToUltraGroupWhitelist,
  isUltraGroupBanned,
  removeFromUltraGroupWhitelist,
  setUltraGroupBan,
  ultraGroupWhitelistAt,
  WHOLE_GROUP,
} from '../../rules/ultra-group-mutes.js';
import { pageOf } from '../../values/paging.js';

export const ultraGroupBans = {
  'ultraGroup.setBan': {
    apply: (state, { groupId, busChannel = WHOLE_GROUP, status }) => {
      setUltraGroupBan(state, groupId, busChannel, status);
    },
  },
  'ultraGroup.getBan': {
    query: (state, { groupId, busChannel = WHOLE_GROUP }) => ({
      status: isUltraGroupBanned(state, groupId, busChannel),
    }),
  },
  'ultraGroup.addBanWhitelist': {
    apply: (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
      addToUltraGroupWhitelist(state, groupId, busChannel, userIds);
    },
  },
  'ultraGroup.removeBanWhitelist': {
    apply: (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
      removeFromUltraGroupWhitelist(state, groupId, busChannel, userIds);
    },
  },
  'ultraGroup.listBanWhitelist': {
    query: (state, { groupId, busChannel = WHOLE_GROUP, page = 1, pageSize = 50 }) => {
      const exempt = ultraGroupWhitelistAt(state, groupId, busChannel);
      return { users: pageOf(exempt, page, pageSize).map((id) => ({ id })) };
    },
  },
} satisfies HandlersOf<'ultraGroup'>;
