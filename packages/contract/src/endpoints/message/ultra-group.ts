import { defineEndpoint } from '../../endpoint.js';
import { bool, flag, ids, list, object, optional, text } from '../../fields.js';
import {
  content,
  contentAvailable,
  disableUpdateLastMsg,
  expansion,
  extraContent,
  fromUserId,
  isCounted,
  isPersisted,
  msgRandom,
  objectName,
  pushContent,
  pushData,
  pushExt,
} from '../message-fields.js';
import { HISTORY_DISAGREEMENTS, historyMessageFields, historyPaging, historyQuery } from './query.js';
import { groupMessageUIDs, NOT_MUTED } from './send-fields.js';

export const publishUltraGroup = defineEndpoint({
  id: 'message.publishUltraGroup',
  path: '/message/ultragroup/publish.json',
  body: 'json',
  summary: 'Sends a message to ultra groups, or to chosen members of one of them.',
  params: {
    fromUserId,
    toGroupIds: ids('Ids of the ultra groups, one or several; a single one with `toUserIds`.', { maxItems: 3 }),
    toUserIds: optional(ids('Ids of the members who alone receive the message, a directed message.')),
    objectName,
    content,
    busChannel: optional(
      text('Id of the channel, the same one in all groups; without one `RCDefault` is meant.', { maxChars: 20 }),
    ),
    isMentioned: optional(
      flag('Whether the message mentions members; `content` must then hold `mentionedInfo`, which is else ignored.'),
    ),
    isPersisted,
    isCounted,
    unreadCountFlag: optional(
      bool('Whether the message counts as unread; sent by the Go SDK, unless `isMentioned` is 1.'),
    ),
    pushContent,
    pushData,
    pushExt,
    contentAvailable,
    expansion,
    extraContent,
    msgRandom,
    disableUpdateLastMsg,
  },
  result: { messageUIDs: groupMessageUIDs },
  rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toGroupIds' },
  repeat: 'send',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toGroupIds: ['community1'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
      busChannel: 'channel001',
    },
    result: { code: 200, messageUIDs: [{ groupId: 'community1', messageUID: 'C16R-VBGG-1IE5-SD0C' }] },
  },
  notes: [
    'The sender need not be a member.',
    NOT_MUTED,
    'A public channel reaches all members of the group, a private one those who see it.',
    "The sender's clients that are online get the message, and the sender's history keeps it, without `isIncludeSender`.",
    'To a channel that the group does not have, nothing is delivered. That the call succeeds with a message id, that no log or history keeps the message, and that it is the same for a group that does not exist, is inferred.',
    'Apps that opened the service before 2022-10-13 have no `RCDefault`: without a channel their messages are in none.',
    'A directed message reaches those of `toUserIds` who see the channel. As in groups, the server-side history does not keep it and it takes no key-value pairs; more than one group is then refused with 1002 (inferred).',
    '`mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}` for all members, or has `"type": 2` and a required `userIdList` for some.',
    'Of the 100 messages a second, 20 may be for one channel, or for one group where no channel is given.',
    'It is recalled by `message.recall`, with conversation type 10 and the channel.',
  ],
  disagreements:
    'Java and PHP send the switches as numbers, Go as texts, and `expansion` is a boolean in Java and Go; all are taken. msgRandom and disableUpdateLastMsg are sent by Java only. The push text of a mention is mentionedContent in Java and pushContent in a comment of PHP.',
  since: 'Java SDK 3.2.18 (2022)',
  sources: [
    'java:methods/message/ultragroup/UltraGroup.java',
    'java:models/message/UltraGroupMessage.java',
    'php:Lib/Message/Ultragroup/Ultragroup.php',
    'go:sdk/ultragroup.go',
    'docs:platform-chat-api/message/send-ultragroup',
  ],
});

export const queryUltraGroupHistory = defineEndpoint({
  id: 'message.queryUltraGroupHistory',
  path: '/v3/message/ultragroup/query.json',
  body: 'json',
  summary: 'Reads the messages of a channel of an ultra group, as one of its members sees them.',
  params: {
    ...historyQuery('Id of the ultra group.'),
    busChannel: optional(text('Id of the channel; without one `RCDefault` is meant (inferred).', { maxChars: 20 })),
  },
  result: {
    data: list(
      'Newest first.',
      object('UltraGroupHistoryMessage', 'A message of an ultra group in the server-side history.', {
        ...historyMessageFields,
        busChannel: text('Id of the channel.'),
      }),
    ),
  },
  rateLimit: null,
  repeat: 'safe',
  paging: historyPaging,
  sample: {
    params: {
      userId: 'user2',
      targetId: 'community1',
      startTime: 1667491235000,
      endTime: 1667404835000,
      pageSize: 10,
      includeStart: true,
      busChannel: 'channel001',
    },
    result: {
      code: 200,
      data: [
        {
          targetId: 'community1',
          fromUserId: 'jlk456j5',
          busChannel: 'channel001',
          messageUID: 'C16R-VBGG-1IE5-SD0C',
          msgTime: 1667491234001,
          objectName: 'RC:TxtMsg',
          content: '{"content":"Hello"}',
          expansion: false,
          extraContent: '',
        },
      ],
    },
  },
  notes: [
    'It has what was sent with `isPersisted: 1` in the last 7 days, as `ultraGroupMessage.query` (inferred).',
    'Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).',
    'The next page starts at the time of the last message, so reading on needs `startTime` to be the later time (inferred).',
    'More than 14 days between the times are refused with 1002 (inferred).',
    'Members who see the channel find what was sent since they joined; earlier messages need a switch of the app. That others find nothing is inferred.',
    'Who sent a message finds it, member or not (inferred).',
    'Who sees a private channel now also finds what was sent before it became private.',
  ],
  disagreements: HISTORY_DISAGREEMENTS,
  since: 'PHP SDK 3.4.0; Java SDK 4.0.1 (2025)',
  sources: [
    'java:methods/message/history/History.java',
    'java:models/history/QueryHistoryMessageModel.java',
    'php:Lib/Message/Ultragroup/Ultragroup.php',
    'go:sdk/message.go',
  ],
});
