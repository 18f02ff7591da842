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

/** The codes are explained where the emulator notes them, in `undelivered/explain.ts`. */
const REASONS =
  'Reasons of rules: `blacklist`, `notInWhitelist`, `deactivated`, `blocked`, `offline`, `directed`, `notAMember`, `nobodyElse`, `notThere`, `distributionStopped`, `unknownMembers`, `streamEnded`. Reasons of refusals: `muted`, `groupMuted`, `chatBanned`, `notRegistered`, `blockedWord`, `refusedByAppServer`, `rateLimited`, `badSignature`, `badRequest`, `fault`, `unsupported`, `refused`. Another content: `wordReplaced`, `replacedByAppServer`.';

/** The UID of the message on the stage of the documents. */
const EXAMPLE = { params: { messageUID: '79EH-GR1F-EC1L-AR1K' } };

const messageUID = { messageUID: text('The UID of the message.') };

const messageRow = {
  ...messageUID,
  conversationType,
  targetId: anyText('The receiver, the group or the room; empty for a message to every user.'),
  busChannel: anyText('The channel of an ultra group; otherwise empty.'),
  fromUserId: anyText('The id of the sender.'),
  objectName: anyText('The message type.'),
  content: anyText('The content as clients get it, after modifications.'),
  sentAt: time('When the message was sent'),
  recalledAt: nullable(time('When the message was recalled; null if it was not')),
  modified: flag('Whether the content was modified.'),
};

const messageDetail = object('MessageDetail', 'A message.', {
  ...messageRow,
  keep,
  options: anyObject('The remaining parameters of the send, as they were given.'),
  expansion: nullable(mapOf('The attached values by name; null for a message that takes none.', expansionEntry)),
  receivers: object('MessageReceivers', 'The users whom the message reached.', {
    count: integer('The number of users.'),
    first: list(
      'The first of them, by their ids.',
      object('MessageReceiver', 'A user whom a message reached.', {
        userId: anyText('The id of the user.'),
        state: oneOf('Whether the user has read the message, or deleted it by a client.', [
          'received',
          'read',
          'deleted',
        ]),
      }),
    ),
  }),
  undelivered: list('The users who lack the message, with the reasons. Empty for a state of the past.', undelivered),
  stream: nullable(
    object('MessageStream', 'The state of a message that comes in parts; null for other messages.', {
      startedAt: time('When the first part came'),
      lastAt: time('When the last part came'),
      ended: flag('Whether the last part has come.'),
      stopReason: nullable(integer('Why the stream ended; null while it goes on.')),
    }),
  ),
});

const conversation = object('Conversation', 'A conversation that has messages.', {
  conversationType,
  userId: nullable(anyText('One of the two users of a one-to-one conversation; null for other conversations.')),
  targetId: anyText('The other user, the group or the room; empty for messages to every user.'),
  busChannel: anyText('The channel of an ultra group; otherwise empty.'),
  name: anyText('The name of the group or room, or of both users.'),
  messages: integer('The number of messages.'),
  lastMessageAt: time('When the last message was sent'),
});

export const messageViewRoutes = {
  listMessages: defineRoute({
    id: 'listMessages',
    method: 'GET',
    path: '/messages',
    summary: 'Lists messages in the order of sending, by default the newest first.',
    notes: [
      'One request looks at a part of the messages: a page may be short or empty, and `next` leads on.',
      '`q` looks for a part of the content or the UID.',
    ],
    query: {
      ...pageQuery,
      ...filterQuery,
      conversationType: optional(conversationType),
      targetId: optional(
        anyText('The target; with `userId`, the other side of a one-to-one conversation, in both directions.'),
      ),
      busChannel: optional(anyText('The channel of an ultra group.')),
      userId: optional(anyText('The sender or a receiver.')),
      fromUserId: optional(anyText('The sender.')),
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
    summary: 'Lists the users whom a message reached, by their ids.',
    notes: ['Inferred: a user has read what read receipts (`RC:ReadNtf`) and read positions (`RC:SRSMsg`) cover.'],
    params: messageUID,
    query: { ...pageQuery, ...stateQuery },
    answer: pageOf(
      'ReceiverPage',
      object('Receiver', 'A user whom a message reached.', {
        userId: anyText('The id of the user.'),
        has: flag('Whether the user still has the message: false after deleting it by a client.'),
        read: flag('Whether a read receipt or read position of the user covers the message.'),
      }),
    ),
    example: EXAMPLE,
  }),
  listUndelivered: defineRoute({
    id: 'listUndelivered',
    method: 'GET',
    path: '/undelivered',
    summary: 'Lists the latest messages that did not reach everybody, with the reasons, oldest first: at most 1,000.',
    notes: [
      'A message that up to 20 users lack has a record for each of them; one that more users lack has one record with their number.',
      REASONS,
    ],
    query: {
      userId: optional(anyText('A user who lacks the message.')),
      messageUID: optional(text('The UID that the sender was answered.')),
      requestId: optional(text('The `X-Request-ID` of the API call.')),
      fromUserId: optional(anyText('The sender.')),
      reason: optional(text('The code of the reason.')),
      ...pageQuery,
    },
    answer: pageOf('UndeliveredPage', undelivered),
    example: { query: { userId: 'u3' } },
  }),
  listConversations: defineRoute({
    id: 'listConversations',
    method: 'GET',
    path: '/conversations',
    summary: 'Lists all conversations that have messages by their last message, the newest first.',
    notes: ['The first pages are empty while very many messages are counted: `next` leads on.'],
    query: { ...pageQuery, ...filterQuery, ...stateQuery },
    answer: pageOf('ConversationPage', conversation),
  }),
  search: defineRoute({
    id: 'search',
    method: 'GET',
    path: '/search',
    summary: 'Finds users, groups, rooms, ultra groups and messages by a part of their id, name or content.',
    notes: ['Exact ids come first. One request looks at a part of very long lists.'],
    query: {
      q: optional(anyText('The string to look for, in any case. Nothing is found without one.')),
      limit: optional(integer('The most results.', { min: 1, max: 1000, default: 20 })),
      ...stateQuery,
    },
    answer: object('SearchResult', 'Results of a search.', {
      items: list(
        'The results.',
        object('Found', 'A result.', {
          kind: oneOf('The kind.', ['user', 'group', 'room', 'ultraGroup', 'message']),
          id: anyText('The id.'),
          title: anyText('The name, or the beginning of the content.'),
        }),
      ),
    }),
    example: { query: { q: 'ann' } },
  }),
};
