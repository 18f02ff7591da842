import type { HandlersOf } from '../../handler.js';
import {
  addToUltraGroupWhitelist,
  addUltraGroupGags,
  isUltraGroupBanned,
  removeFromUltraGroupWhitelist,
  removeUltraGroupGags,
  requireSpaceForGags,
  setUltraGroupBan,
  ultraGroupGagsAt,
  ultraGroupWhitelistAt,
  WHOLE_GROUP,
} from '../../rules/ultra-group-mutes.js';
import { localTime } from '../../values/times.js';

export const ultraGroupRestMutes = {
  'ultraGroupRest.addGagUser': {
    decide: (state, { user_ids }) => requireSpaceForGags(state, WHOLE_GROUP, user_ids),
    apply: (state, { group_id, user_ids }, { at }) => {
      addUltraGroupGags(state, { groupId: group_id, busChannel: WHOLE_GROUP }, user_ids, at);
    },
  },
  'ultraGroupRest.removeGagUser': {
    apply: (state, { group_id, user_ids }) => removeUltraGroupGags(state, group_id, WHOLE_GROUP, user_ids),
  },
  'ultraGroupRest.listGagUser': {
    query: (state, { group_id }, { utcOffsetHours }) => {
      const muted = ultraGroupGagsAt(state, group_id, WHOLE_GROUP);
      return { data: { users: muted.map(([id, since]) => ({ id, time: localTime(since, utcOffsetHours) })) } };
    },
  },
  'ultraGroupRest.setBan': {
    apply: (state, { group_id, status }) => setUltraGroupBan(state, group_id, WHOLE_GROUP, status),
  },
  'ultraGroupRest.getBan': {
    query: (state, { group_id }) => ({ data: { status: isUltraGroupBanned(state, group_id, WHOLE_GROUP) } }),
  },
  'ultraGroupRest.addBanWhitelist': {
    apply: (state, { group_id, user_ids }) => addToUltraGroupWhitelist(state, group_id, WHOLE_GROUP, user_ids),
  },
  'ultraGroupRest.removeBanWhitelist': {
    apply: (state, { group_id, user_ids }) => removeFromUltraGroupWhitelist(state, group_id, WHOLE_GROUP, user_ids),
  },
  'ultraGroupRest.listBanWhitelist': {
    query: (state, { group_id }) => ({
      data: { users: ultraGroupWhitelistAt(state, group_id, WHOLE_GROUP).map((id) => ({ id })) },
    }),
  },
} satisfies HandlersOf<'ultraGroupRest'>;
