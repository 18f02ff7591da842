import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { localTime } from '../times.js';
import { createUltraGroupChannel, removeUltraGroupChannel, ultraGroupChannelsOf } from '../ultra-group/channels.js';

const createChannel = command('ultraGroupRest.createChannel', (state, { group_id, channel_id }, { at }) => {
  createUltraGroupChannel(state, { groupId: group_id, busChannel: channel_id, type: 0 }, at);
  return {};
});

const removeChannel = command('ultraGroupRest.removeChannel', (state, { group_id, channel_id }) => {
  removeUltraGroupChannel(state, group_id, channel_id);
  return {};
});

const listChannels = query('ultraGroupRest.listChannels', (state, { group_id, page = 1, limit = 20 }, context) => {
  const channels = pageOf(ultraGroupChannelsOf(state, group_id), page, limit);
  return {
    data: {
      channel_list: channels.map(({ busChannel, createdAt }) => ({
        channel_id: busChannel,
        create_time: localTime(createdAt, context.utcOffsetHours),
      })),
    },
  };
});

export const restChannelHandlers = [createChannel, removeChannel, listChannels];
