import { defineRoute } from '../route.js';
import {
  anyObject,
  anyText,
  flag,
  integer,
  list,
  mapOf,
  nullable,
  object,
  oneOf,
  optional,
  text,
  time,
} from '../schema.js';
import {
  conversationType,
  expansionEntry,
  filterQuery,
  keep,
  pageOf,
  pageQuery,
  stateQuery,
  undelivered,
} from './shared.js';

/**
 * A sentence of the documentation that lists the codes of the reasons why users lack a message, or got it with changed
 * content. `undelivered/explain.ts` explains each code.
 */
const REASONS =
  'Reasons from the rules of the service: `blacklist`, `notInWhitelist`, `deactivated`, `queuedWhileBlocked`, `offline`, `directed`, `notAMember`, `nobodyElse`, `notThere`, `distributionStopped`, `unknownMembers`, `streamEnded`. Reasons for refusals: `blocked`, `muted`, `groupMuted`, `chatBanned`, `notRegistered`, `blockedWord`, `refusedByAppServer`, `rateLimited`, `badAppKey`, `badSignature`, `badRequest`, `fault`, `unsupported`, `refused`. Reasons for changed content: `wordReplaced`, `replacedByAppServer`.';

/** An example request. The state for the examples of the documentation has a message with this UID. */
const EXAMPLE = { params: { messageUID: '79EH-GR1F-EC1L-AR1K' } };

const messageUID = { messageUID: text('The UID of the message.') };

const messageRow = {
  ...messageUID,
  conversationType,
  targetId: anyText('The id of the receiver, group or room; empty for a message to every user.'),
  busChannel: anyText('The id of the channel in an ultra group; otherwise empty.'),
  fromUserId: anyText('The id of the sender.'),
  objectName: anyText('The message type.'),
  content: anyText('The content as clients get it, after modifications.'),
  sentAt: time('When the message was sent'),
  recalledAt: nullable(time('When the message was recalled', 'null if it was not recalled')),
  modified: flag('Whether the content was modified.'),
};

const messageDetail = object('MessageDetail', 'A message.', {
  ...messageRow,
  keep,
  options: anyObject('The other parameters of the call that sent the message, unchanged.'),
  expansion: nullable(mapOf('The attached key-value pairs; null for a message that cannot have any.', expansionEntry)),
  receivers: object('MessageReceivers', 'The users whom the message reached.', {
    count: integer('The number of users whom the message reached.'),
    first: list(
      'The first users whom the message reached, at most 20, in the order of their ids.',
      object('MessageReceiver', 'A user in whose inbox a message was put, whether or not a client was connected.', {
        userId: anyText('The id of the user.'),
        state: oneOf(
          'The state of the message for the user. `received`: not read yet. `read`: read by the user. `deleted`: deleted by a client of the user.',
          ['received', 'read', 'deleted'],
        ),
      }),
    ),
  }),
  undelivered: list(
    'The records about users who lack the message, as `listUndelivered` has them. Empty for a past state.',
    undelivered,
  ),
  stream: nullable(
    object('MessageStream', 'The state of a stream message, which is sent in several parts; null for other messages.', {
      startedAt: time('When the first part of the stream arrived'),
      lastAt: time('When the last part of the stream arrived'),
      ended: flag('Whether a part has marked the stream as complete.'),
      stopReason: nullable(
        integer(
          'The code of the reason why the stream ended: it is complete, or no part came in time. Null while the stream continues.',
        ),
      ),
    }),
  ),
});

const conversation = object('Conversation', 'A conversation that has messages.', {
  conversationType,
  userId: nullable(anyText('The id of one user in a one-to-one conversation; null for other conversations.')),
  targetId: anyText('The id of the other user, group or room; empty for messages to every user.'),
  busChannel: anyText('The id of the channel in an ultra group; otherwise empty.'),
  name: anyText('The name of the group or room, or the names of both users.'),
  messages: integer('The number of messages.'),
  lastMessageAt: time('When the last message was sent'),
});

const undeliveredPage = object('UndeliveredPage', 'A page of the records.', {
  items: list('The items of this page.', undelivered),
  next: nullable(text('The cursor of the next page, for `after`; null at the end.')),
  since: time('When the log began. Messages before that time have no record'),
});

export const messageViewRoutes = {
  listMessages: defineRoute({
    id: 'listMessages',
    method: 'GET',
    path: '/messages',
    summary: 'Lists messages in the order of sending, by default the newest first.',
    notes: [
      'One request searches a limited number of messages, so a page may be short or empty. `next` leads to the next page.',
      '`q` finds messages whose content or UID contains it.',
    ],
    query: {
      ...pageQuery,
      ...filterQuery,
      conversationType: optional(conversationType),
      targetId: optional(
        anyText('The id of the target. With `userId`, it finds the messages between two users, in both directions.'),
      ),
      busChannel: optional(anyText('The id of the channel in an ultra group.')),
      userId: optional(anyText('The id of the sender or of a receiver.')),
      fromUserId: optional(anyText('The id of the sender.')),
      order: optional(
        oneOf('The order: the oldest (`asc`) or the newest (`desc`) first. Default: `desc`.', ['asc', 'desc']),
      ),
      ...stateQuery,
    },
    answer: pageOf('MessagePage', object('MessageRow', 'A message in a list.', messageRow)),
    example: { query: { conversationType: 'PRIVATE', userId: 'u1', targetId: 'u2' } },
  }),
  getMessage: defineRoute({
    id: 'getMessage',
    method: 'GET',
    path: '/messages/{messageUID}',
    summary: 'Shows a message.',
    params: messageUID,
    query: stateQuery,
    answer: messageDetail,
    example: EXAMPLE,
  }),
  listMessageReceivers: defineRoute({
    id: 'listMessageReceivers',
    method: 'GET',
    path: '/messages/{messageUID}/receivers',
    summary: 'Lists the users whom a message reached, in the order of their ids.',
    notes: [
      'Inferred: a user has read a message if a read receipt (`RC:ReadNtf`) or a read position (`RC:SRSMsg`) of the user covers it.',
    ],
    params: messageUID,
    query: { ...pageQuery, ...stateQuery },
    answer: pageOf(
      'ReceiverPage',
      object('Receiver', 'A user in whose inbox a message was put, whether or not a client was connected.', {
        userId: anyText('The id of the user.'),
        has: flag('Whether the user still has the message: false after a client of the user has deleted it.'),
        read: flag('Whether a read receipt or read position of the user covers the message.'),
      }),
    ),
    example: EXAMPLE,
  }),
  listUndelivered: defineRoute({
    id: 'listUndelivered',
    method: 'GET',
    path: '/undelivered',
    summary:
      'Lists the latest messages that did not reach everybody, with the reasons, by default the oldest first: at most 1,000.',
    notes: [
      'If up to 20 users lack a message, there is a record for each of these users. If more users lack it, one record has their number.',
      REASONS,
      'The log is in memory: it is empty after a start, also with a data folder (`--data`), and after a reset, import or fork. `since` is that time.',
    ],
    query: {
      userId: optional(anyText('The id of a user who lacks the message.')),
      messageUID: optional(text('The UID of the message.')),
      requestId: optional(text('The `X-Request-ID` of the API call.')),
      fromUserId: optional(anyText('The id of the sender.')),
      reason: optional(text('The code of the reason.')),
      order: optional(
        oneOf('The order: the oldest (`asc`) or the newest (`desc`) first. Default: `asc`.', ['asc', 'desc']),
      ),
      ...pageQuery,
    },
    answer: undeliveredPage,
    example: { query: { userId: 'u3' } },
  }),
  listConversations: defineRoute({
    id: 'listConversations',
    method: 'GET',
    path: '/conversations',
    summary: 'Lists all conversations that have messages, the one with the latest message first.',
    notes: [
      'With very many messages, the first pages are empty while the messages are counted. `next` leads to the next page.',
    ],
    query: { ...pageQuery, ...filterQuery, ...stateQuery },
    answer: pageOf('ConversationPage', conversation),
  }),
  search: defineRoute({
    id: 'search',
    method: 'GET',
    path: '/search',
    summary: 'Finds users, groups, rooms, ultra groups and messages by a part of their id, name or content.',
    notes: ['Items whose id equals `q` come first. Very long lists are searched only in part.'],
    query: {
      q: optional(anyText('The string to look for, ignoring case. Without it, nothing is found.')),
      limit: optional(integer('The largest number of results.', { min: 1, max: 1000, default: 20 })),
      ...stateQuery,
    },
    answer: object('SearchResult', 'Results of a search.', {
      items: list(
        'The results.',
        object('Found', 'An item that the search has found.', {
          kind: oneOf('The kind of the item.', ['user', 'group', 'room', 'ultraGroup', 'message']),
          id: anyText('The id of the item.'),
          title: anyText('The name of the item, or the beginning of the content of a message.'),
        }),
      ),
    }),
    example: { query: { q: 'ann' } },
  }),
};
