import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, list, object, optional, text } from '../../fields.js';
import { groupId } from '../ultra-group/fields.js';
import { channel, KEPT, messagesInOrder, msgUID, OF_ALL, sentMessage } from './fields.js';

const row = {
  groupId: 'community1',
  busChannel: 'channel001',
  fromUserId: 'jlk456j5',
  msgUID: 'C16R-VBGG-1IE5-SD0C',
  objectName: 'RC:TxtMsg',
  content: '{"content":"Hello"}',
  expansion: false,
  extraContent: '',
};

export const get = defineEndpoint({
  id: 'ultraGroupMessage.get',
  path: '/ultragroup/msg/get.json',
  summary: 'Reads messages of an ultra group by their ids.',
  params: {
    groupId,
    msgs: asJson(
      list(
        'The messages, each with its channel if it has another one than `busChannel`.',
        object('UltraGroupMessageId', 'A message to look up.', {
          msgUID,
          busChannel: optional(text('Id of its channel.', { maxChars: 20 })),
        }),
        { minItems: 1 },
      ),
    ),
    busChannel: optional(
      text('Id of the channel of those that name none; without one `RCDefault` is meant (inferred).', { maxChars: 20 }),
    ),
  },
  result: { data: list('In the order asked for (inferred).', sentMessage) },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { groupId: 'community1', msgs: [{ msgUID: 'C16R-VBGG-1IE5-SD0C', busChannel: 'channel001' }] },
    result: { code: 200, data: [{ ...row, sentTime: 1667491234000 }] },
  },
  notes: [
    'Messages that are not found, or are of another channel, are left out (inferred).',
    'Only messages that are still stored are found, as in `ultraGroupMessage.query` (inferred).',
    'How many messages a call may name is in no source.',
  ],
  disagreements: 'The time is `sentTime` here, `msgTime` in the history queries.',
  since: 'Go SDK of 2025',
  sources: ['go:sdk/message.go'],
});

export const query = defineEndpoint({
  id: 'ultraGroupMessage.query',
  path: '/ultragroup/hismsg/query.json',
  summary: 'Lists the messages of a channel of an ultra group in a range of time, of one sender if asked for.',
  params: {
    ...channel,
    startTime: integer('Messages after this time, in milliseconds since 1970.', { min: 0 }),
    endTime: integer(
      'Messages up to this time, in milliseconds since 1970; later than `startTime` by 14 days at most.',
      { min: 0 },
    ),
    fromUserId: optional(id('Messages of this sender only.')),
    pageSize: optional(integer('Messages a page.', { min: 1, max: 100, default: 20 })),
  },
  result: { data: messagesInOrder },
  rateLimit: { rates: [{ calls: 100, per: 'minute' }] },
  repeat: 'safe',
  paging: { by: 'time', items: 'data', start: 'startTime', time: 'msgTime', key: 'msgUID', size: 'pageSize' },
  sample: {
    params: { groupId: 'community1', busChannel: 'channel001', startTime: 1667491000000, endTime: 1667577400000 },
    result: { code: 200, data: [{ ...row, msgTime: 1667491234001, conversionType: 10 }] },
  },
  notes: [
    'The start does not count, the end does.',
    'The next page starts at the time of the last message.',
    'An `endTime` that is not later than `startTime`, or by more than 14 days, is refused with 1002 (inferred).',
    KEPT,
    OF_ALL,
    'Messages in no channel, of apps without `RCDefault`, cannot be found.',
    'Messages of a channel or group that is gone can still be found (inferred).',
  ],
  since: 'Go SDK of 2025',
  sources: ['go:sdk/ultragroup.go', 'docs:nexconn/platform-chat-api/community-channel/query-history-messages'],
});

const around = (which: string) =>
  optional(integer(`How many messages ${which} it; 0 for none.`, { min: 0, max: 50, default: 10 }));

export const queryAround = defineEndpoint({
  id: 'ultraGroupMessage.queryAround',
  path: '/ultragroup/hismsg/msgid/query.json',
  summary: 'Lists the messages of a channel of an ultra group before and after one of them.',
  params: { ...channel, msgUID, prevNum: around('before'), lastNum: around('after') },
  result: { data: messagesInOrder },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: {
      groupId: 'community1',
      busChannel: 'channel001',
      msgUID: 'C16R-VBGG-1IE5-SD0C',
      prevNum: 10,
      lastNum: 0,
    },
    result: { code: 200, data: [{ ...row, msgTime: 1667491234001, conversionType: 10 }] },
  },
  notes: [
    'The message itself is among them, and the order is that of time (inferred).',
    'There are 100 messages at most: with 50 before and 50 after, the earliest is left out (inferred).',
    'A message that cannot be found has none around it (inferred).',
    KEPT,
    OF_ALL,
  ],
  since: 'Go SDK of 2025',
  sources: ['go:sdk/ultragroup.go', 'docs:platform-chat-api/ultragroup/query-history-by-message-uid'],
});
