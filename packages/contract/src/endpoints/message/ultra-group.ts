import { defineEndpoint } from '../../endpoint.js';
import { bool, flag, ids, list, narrowing, object, optional, text } from '../../fields.js';
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
import { HISTORY_DISAGREEMENTS, HISTORY_LIMIT, historyMessageFields, historyPaging, historyQuery } from './query.js';
import { groupMessageUIDs, NOT_MUTED } from './send-fields.js';

export const publishUltraGroup = defineEndpoint({
  id: 'message.publishUltraGroup',
  path: '/message/ultragroup/publish.json',
  body: 'json',
  summary: 'Sends a message to ultra groups, or to selected members of one ultra group.',
  params: {
    fromUserId,
    toGroupIds: ids('Ids of the ultra groups that receive the message; only one id if `toUserIds` is given.', {
      maxItems: 3,
    }),
    toUserIds: narrowing('all members', ids('Ids of the members who receive the message (a directed message).')),
    objectName,
    content,
    busChannel: optional(text('Id of the channel, the same in all groups. Default: `RCDefault`.', { maxChars: 20 })),
    isMentioned: optional(
      flag(
        'If 1, the message mentions members (@), and `content` must contain `mentionedInfo`. If 0, `mentionedInfo` is ignored.',
      ),
    ),
    isPersisted,
    isCounted,
    unreadCountFlag: optional(
      bool(
        'If true, the message counts as unread. Only the Go SDK sends the parameter, and not if `isMentioned` is 1.',
      ),
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
  errors: [{ code: 1005, when: 'a field is too long' }],
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
    'The sender need not be a member of the ultra group.',
    NOT_MUTED,
    'A public channel reaches all members of the group, a private channel only the members who see it.',
    "The sender's online clients get the message, and the sender's server-side history stores it, even without `isIncludeSender`.",
    'A message to a channel that the group does not have is not delivered.',
    'Apps that enabled the ultra group service before 2022-10-13 have no `RCDefault`: their messages without a channel are in no channel.',
    'A directed message reaches the users in `toUserIds` who see the channel. As in groups, the server-side history does not store it, and no key-value pairs can be attached.',
    'To mention all members, `mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}`. To mention some members, it has `"type": 2` and `userIdList`.',
    'At most 20 of the 100 messages a second may be for one channel, or for one group if no channel is given.',
    'To recall the message, call `message.recall` with conversation type 10 and the channel.',
    'Inferred: a send to an unknown channel or group succeeds with a message id; no log or history stores the message.',
    'Inferred: a directed message to more than one group is refused with 1002.',
  ],
  disagreements:
    'Java and PHP send the flags as numbers, Go as strings, and `expansion` is a boolean in Java and Go; all are accepted. Only Java sends msgRandom and disableUpdateLastMsg. The push text of a mention is mentionedContent in Java and pushContent in a comment of PHP.',
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
  summary: 'Lists the messages of an ultra group channel from the server-side history, as seen by a user.',
  params: {
    ...historyQuery('Id of the ultra group.'),
    busChannel: narrowing(
      'all channels of the ultra group that the user sees',
      text('Id of the channel.', { maxChars: 20 }),
    ),
  },
  result: {
    data: list(
      'Messages, newest first.',
      object('UltraGroupHistoryMessage', 'An ultra group message in the server-side history.', {
        ...historyMessageFields,
        targetId: text('Id of the conversation target. Inferred: the ultra group of the message.'),
        busChannel: text('Id of the channel.'),
      }),
    ),
  },
  rateLimit: HISTORY_LIMIT,
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
    "Without `busChannel`, the messages of the whole ultra group are listed. Nexconn, RongCloud's overseas brand, documents this for its path. Inferred: it holds for this path too, for the channels that the user sees.",
    'Members who see the channel find messages sent since they joined; earlier messages require an app setting.',
    'Users who can now see a private channel also find messages sent before the channel became private.',
    'Inferred: the history contains messages sent with `isPersisted: 1` in the last 7 days, as in `ultraGroupMessage.query`.',
    'Inferred: either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with `includeStart: true`.',
    'Inferred: the next page starts at the time of the last message, so paging requires `startTime` to be the later time.',
    'Inferred: a range of more than 14 days is refused with 1002.',
    'Inferred: users who do not see the channel find nothing.',
    'Inferred: the sender of a message finds the message without being a member.',
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
