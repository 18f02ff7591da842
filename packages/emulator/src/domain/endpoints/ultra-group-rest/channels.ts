import type { HandlersOf } from '../../handler.js';
import {
  createUltraGroupChannel,
  removeUltraGroupChannel,
  requireNotDefault,
  requireSpaceForChannel,
  ultraGroupChannelsOf,
} from '../../rules/ultra-groups.js';
import { pageOf } from '../../values/paging.js';
import { localTime } from '../../values/times.js';

export const ultraGroupRestChannels = {
  'ultraGroupRest.createChannel': {
    decide: (state, { group_id, channel_id }) =>
      requireSpaceForChannel(state, { groupId: group_id, busChannel: channel_id }),
    apply: (state, { group_id, channel_id }, { at }) => {
      createUltraGroupChannel(state, { groupId: group_id, busChannel: channel_id, type: 0 }, at);
    },
  },
  'ultraGroupRest.removeChannel': {
    decide: (_state, { channel_id }) => requireNotDefault(channel_id),
    apply: (state, { group_id, channel_id }) => removeUltraGroupChannel(state, group_id, channel_id),
  },
  'ultraGroupRest.listChannels': {
    query: (state, { group_id, page = 1, limit = 20 }, { utcOffsetHours }) => {
      const channels = pageOf(ultraGroupChannelsOf(state, group_id), page, limit);
      return {
        data: {
          channel_list: channels.map(({ busChannel, createdAt }) => ({
            channel_id: busChannel,
            create_time: localTime(createdAt, utcOffsetHours),
          })),
        },
      };
    },
  },
} satisfies HandlersOf<'ultraGroupRest'>;
