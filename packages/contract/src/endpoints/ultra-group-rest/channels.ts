import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { list, object, text } from '../../fields.js';
import { channel_id, EMPTY, group_id, page, pageSize, SINCE, SOURCES, twin } from './fields.js';

export const createChannel = defineEndpoint({
  id: 'ultraGroupRest.createChannel',
  path: '/v2/ultragroups/channels',
  body: 'json',
  summary: 'Creates a public channel in an ultra group.',
  params: { group_id, channel_id },
  result: {},
  repeat: 'safe',
  sample: { params: { group_id: 'community1', channel_id: 'channel001' }, result: { code: 10000 } },
  notes: [
    twin('ultraGroupChannel.create'),
    'The endpoint has no parameter for the channel type. Inferred: the channel is public.',
    GENERAL_LIMIT,
  ],
  since: SINCE,
  sources: SOURCES,
});

export const removeChannel = defineEndpoint({
  id: 'ultraGroupRest.removeChannel',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/channels/{channel_id}',
  body: 'query',
  summary: 'Deletes a channel of an ultra group.',
  params: { group_id, channel_id },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', channel_id: 'channel001' }, result: { code: 10000 } },
  notes: [twin('ultraGroupChannel.remove'), GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const listChannels = defineEndpoint({
  id: 'ultraGroupRest.listChannels',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/channels',
  body: 'query',
  summary: 'Lists the channels of an ultra group.',
  params: { group_id, page, limit: pageSize('channels') },
  result: {
    data: object('UltraGroupRestChannels', 'A page of the channels of an ultra group.', {
      channel_list: list(
        'Channels on this page. Inferred: in the order of creation, `RCDefault` first.',
        object('UltraGroupRestChannel', 'A channel of an ultra group.', {
          channel_id: text('Id of the channel.'),
          create_time: text(
            "Creation time. Inferred: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).",
          ),
        }),
      ),
    }),
  },
  repeat: 'safe',
  paging: { items: 'data.channel_list', by: 'page', page: 'page', size: 'limit' },
  sample: {
    params: { group_id: 'community1' },
    result: {
      code: 10000,
      data: { channel_list: [{ channel_id: 'channel001', create_time: '2022-02-14 11:19:42' }] },
    },
  },
  notes: [
    'Inferred: private channels are included, as in `ultraGroupChannel.list`. The result does not show the type of a channel.',
    'Inferred: the default and the maximum of `limit` are the same as for `ultraGroupChannel.list`.',
    EMPTY,
    GENERAL_LIMIT,
  ],
  since: SINCE,
  sources: SOURCES,
});
