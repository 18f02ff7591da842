import type { Static, TProperties, TSchema, TUnsafe } from 'typebox';
import { anyText, flag, integer, list, nullable, object, oneOf, optional, text, time } from '../schema.js';

/** Schema of the state of the virtual clock. */
export const clockState = object('ClockState', 'The virtual clock.', {
  now: time('The virtual time'),
  frozen: flag('Whether the clock stands still.'),
});

/** Query parameters that choose a page of a list. */
export const pageQuery = {
  after: optional(text('The cursor of the page: `next` of the previous page. Default: the first page.')),
  limit: optional(integer('The largest number of items on the page.', { min: 1, max: 1000, default: 100 })),
} satisfies TProperties;

/** Query parameter that filters a list. */
export const filterQuery = {
  q: optional(
    anyText(
      'Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case.',
    ),
  ),
} satisfies TProperties;

/**
 * Query parameters that choose which state a route shows: the state after a command, or the state of an opened report.
 * By default, the route shows the live state.
 */
export const stateQuery = {
  at: optional(integer('The sequence number of a command: shows the state after that command.')),
  report: optional(text('The id of an opened report: shows the state of the report.')),
} satisfies TProperties;

export const conversationType = oneOf('The type of the conversation.', [
  'PRIVATE',
  'DISCUSSION',
  'GROUP',
  'CHATROOM',
  'SYSTEM',
  'ULTRAGROUP',
]);

export const keep = oneOf(
  'Where the message is stored: `all` in the hourly message log and the message history, `log` in the log alone, `none` in neither.',
  ['all', 'log', 'none'],
);

export const expansionEntry = object('ExpansionEntry', 'The value of a key-value pair that is attached to a message.', {
  value: anyText('The value of the key-value pair.'),
  at: time('When the value was set'),
});

/** Schema of a page of items. `title` becomes the name of its TypeScript interface. */
export function pageOf<T extends TSchema>(
  title: string,
  item: T,
): TUnsafe<{ items: Static<T>[]; next: string | null }> {
  return object(title, 'A page of a list.', {
    items: list('The items of this page.', item),
    next: nullable(text('The cursor of the next page, for `after`; null at the end.')),
  }) as never;
}

/** A short saved state, one JSON value a line, for the example requests of the documentation. */
export const EXAMPLE_DOCUMENT = [
  '{"format":"rongkit","version":3,"kind":"state","appKey":"my-key"}',
  '{"in":"online","has":"u1"}',
  '{"end":"state","rows":1}\n',
].join('\n');

/**
 * The codes of the reasons why a message did not arrive, or arrived with changed content. `undelivered/explain.ts`
 * explains each code.
 */
const REASONS = [
  'blacklist',
  'notInWhitelist',
  'deactivated',
  'blocked',
  'queuedWhileBlocked',
  'offline',
  'directed',
  'notAMember',
  'nobodyElse',
  'notThere',
  'distributionStopped',
  'unknownMembers',
  'streamEnded',
  'wordReplaced',
  'blockedWord',
  'refusedByAppServer',
  'replacedByAppServer',
  'muted',
  'groupMuted',
  'chatBanned',
  'notRegistered',
  'rateLimited',
  'badAppKey',
  'badSignature',
  'badRequest',
  'fault',
  'unsupported',
  'refused',
] as const;

export const undelivered = object(
  'Undelivered',
  'A message that did not reach a user who may expect it, or that arrived with changed content.',
  {
    id: text('The id of this record about the message.'),
    at: time('When the message was sent or refused'),
    messageUID: nullable(
      text(
        'The UID in the answer or in the callback `message.preSend`; null if the message was refused before it had one.',
      ),
    ),
    requestId: nullable(text('The `X-Request-ID` of the API call; null for a message of a client.')),
    request: nullable(integer('The id of the API call in the log of requests; null for a message of a client.')),
    fromUserId: anyText('The id of the sender; empty if the request was refused before it was read.'),
    conversationType,
    targetId: anyText('The id of the receiver, group or room.'),
    busChannel: anyText('The id of the channel in an ultra group; otherwise empty.'),
    objectName: anyText('The message type; empty if the request was refused before it was read.'),
    userId: nullable(
      anyText(
        'The id of the user who lacks the message; null if the record is about more than 20 users, or about users who are not known.',
      ),
    ),
    count: nullable(
      integer(
        'The number of users who lack the message; null if they are not known, or if the message arrived with changed content.',
      ),
    ),
    reason: oneOf('The code of the reason.', REASONS),
    explanation: text('The reason in a sentence, with the answer of a refused call and its hint.'),
    hint: nullable(
      text(
        'The hint of the refused call, the mistake in the app key or the signature; null if there is none, or if a fault cut the connection.',
      ),
    ),
  },
);
