import type { Static, TProperties, TSchema, TUnsafe } from 'typebox';
import { anyText, flag, integer, list, nullable, object, oneOf, optional, text, time } from '../schema.js';

/** The virtual clock. */
export const clockState = object('ClockState', 'The virtual clock.', {
  now: time('The virtual time'),
  frozen: flag('Whether the clock stands still.'),
});

/** Query parameters of a page. */
export const pageQuery = {
  after: optional(text('The `next` of the page before; the first page without it.')),
  limit: optional(integer('The most items of a page.', { min: 1, max: 1000, default: 100 })),
} satisfies TProperties;

/** Query parameter that filters a list. */
export const filterQuery = {
  q: optional(anyText('Keeps the items whose id or name contains this string, in any case.')),
} satisfies TProperties;

/** Query parameters that choose the state: the live one without both. */
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
  'Storage: `all` is the hourly log and the history, `log` is the log alone, `none` is neither.',
  ['all', 'log', 'none'],
);

export const expansionEntry = object('ExpansionEntry', 'A value that is attached to a message.', {
  value: anyText('The value.'),
  at: time('When the value was set'),
});

/** A page of items. `title` names its TypeScript interface. */
export function pageOf<T extends TSchema>(
  title: string,
  item: T,
): TUnsafe<{ items: Static<T>[]; next: string | null }> {
  return object(title, 'A page.', {
    items: list('The items of this page.', item),
    next: nullable(text('The cursor of the next page, for `after`; null at the end.')),
  }) as never;
}
