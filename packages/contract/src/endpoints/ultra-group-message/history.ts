import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, list, narrowing, object, optional, text } from '../../fields.js';
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
  summary: 'Gets ultra group messages by id.',
  params: {
    groupId,
    msgs: asJson(
      list(
        'Messages to look up, each with its channel unless the channel is `busChannel`.',
        object('UltraGroupMessageId', 'A message to look up.', {
          msgUID,
          busChannel: optional(
            text('Id of the channel of the message. Default: `busChannel` of the request.', { maxChars: 20 }),
          ),
        }),
        { minItems: 1 },
      ),
    ),
    busChannel: optional(
      text('Id of the channel of the messages in `msgs` that name no channel. Inferred: default `RCDefault`.', {
        maxChars: 20,
      }),
    ),
  },
  result: { data: list('Messages found. Inferred: in the order of `msgs`.', sentMessage) },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { groupId: 'community1', msgs: [{ msgUID: 'C16R-VBGG-1IE5-SD0C', busChannel: 'channel001' }] },
    result: { code: 200, data: [{ ...row, sentTime: 1667491234000 }] },
  },
  notes: [
    'No source states the maximum number of messages per call.',
    'Inferred: messages that are not found, or belong to another channel, are omitted.',
    'Inferred: only stored messages are found, as in `ultraGroupMessage.query`: 7 days by default.',
  ],
  disagreements: 'The time is `sentTime` here, `msgTime` in the history queries.',
  since: 'Go SDK of 2025',
  sources: ['go:sdk/message.go'],
});

export const query = defineEndpoint({
  id: 'ultraGroupMessage.query',
  path: '/ultragroup/hismsg/query.json',
  summary: 'Lists the messages of an ultra group channel in a time range, optionally of one sender.',
  params: {
    ...channel,
    startTime: integer('Start of the range, exclusive: Unix time in milliseconds.', { min: 0 }),
    endTime: integer('End of the range, inclusive: Unix time in milliseconds; at most 14 days after `startTime`.', {
      min: 0,
    }),
    fromUserId: narrowing('all senders', id('Id of the sender whose messages are returned.')),
    pageSize: optional(integer('Number of messages per page.', { min: 1, max: 100, default: 20 })),
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
    'The range excludes the start and includes the end.',
    'The next page starts at the time of the last message.',
    KEPT,
    OF_ALL,
    'Messages without a channel, in apps without `RCDefault`, cannot be found.',
    'Inferred: an `endTime` that is not after `startTime`, or more than 14 days after it, is refused with 1002.',
    'Inferred: messages of a deleted channel or group can still be found.',
  ],
  since: 'Go SDK of 2025',
  sources: ['go:sdk/ultragroup.go', 'docs:nexconn/platform-chat-api/community-channel/query-history-messages'],
});

const around = (which: string) =>
  optional(
    integer(`Maximum number of messages to return from ${which} the given message; 0 for none.`, {
      min: 0,
      max: 50,
      default: 10,
    }),
  );

export const queryAround = defineEndpoint({
  id: 'ultraGroupMessage.queryAround',
  path: '/ultragroup/hismsg/msgid/query.json',
  summary: 'Lists the messages of an ultra group channel before and after a given message.',
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
    KEPT,
    OF_ALL,
    'Inferred: the result includes the message itself and is ordered by time.',
    'Inferred: the result has at most 100 messages: with 50 before and 50 after, the earliest is omitted.',
    'Inferred: the result is empty if the message cannot be found.',
  ],
  since: 'Go SDK of 2025',
  sources: ['go:sdk/ultragroup.go', 'docs:platform-chat-api/ultragroup/query-history-by-message-uid'],
});
