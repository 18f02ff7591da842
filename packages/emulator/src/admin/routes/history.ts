import { defineRoute } from '../route.js';
import { anyObject, anything, flag, integer, list, nullable, object, optional, text, time } from '../schema.js';
import { commandSource } from './events.js';
import { pageQuery, stateQuery } from './shared.js';

const command = object('HistoryCommand', 'A command that has changed the state, such as a call or a packet.', {
  seq: integer('The sequence number: each command has one more than the command before.'),
  at: time('The time of the command by the virtual clock'),
  endpoint: text('The id of the endpoint, or the name of a command without an endpoint, such as `client.send`.'),
  params: anyObject('The parameters, without secrets and phone numbers.'),
  by: nullable(commandSource, 'The source; null if an earlier version of the emulator executed the command.'),
});

const history = object('History', 'A page of the command history.', {
  base: integer(
    'The sequence number of the command after which the history begins. The state after that command is the earliest that can be shown.',
  ),
  head: integer('The sequence number of the last command.'),
  items: list('The commands of this page, in order.', command),
  next: nullable(text('The cursor of the next page, for `after`; null at the end.')),
});

const difference = object('StateDifference', 'An entry that differs between two states.', {
  in: text('The field of the state, such as `users`.'),
  key: text(
    'The key of the entry, or its position in a list. For an item of a long list inside an entry, both: `2026010108[5000]`.',
    { allowEmpty: true },
  ),
  before: anything('The value in the first state; null if the state lacks the entry.'),
  after: anything('The value in the second state; null if the state lacks the entry.'),
});

const report = stateQuery.report;

export const historyRoutes = {
  listHistory: defineRoute({
    id: 'listHistory',
    method: 'GET',
    path: '/history',
    summary: 'Lists the commands that have changed the state, in order.',
    notes: [
      'A page begins after the command with the number `after`. Without `after`, it begins with the oldest command that is kept.',
      'The option `history` of the emulator sets how far the history goes back.',
    ],
    query: { ...pageQuery, report },
    answer: history,
  }),
  getDifference: defineRoute({
    id: 'getDifference',
    method: 'GET',
    path: '/history/difference',
    summary: 'Compares the states after two commands, entry by entry.',
    query: {
      from: integer('The sequence number of the last command in the first state.'),
      to: integer('The sequence number of the last command in the second state.'),
      limit: pageQuery.limit,
      report,
    },
    answer: object('StateDifferences', 'The differences between two states.', {
      items: list('The entries that differ.', difference),
      more: flag('Whether there are more differences than `limit`, or than fit in an answer.'),
    }),
    example: { query: { from: 0, to: 1 } },
  }),
  fork: defineRoute({
    id: 'fork',
    method: 'POST',
    path: '/history/fork',
    summary: 'Makes the state after an earlier command the live state.',
    notes: [
      'The clock is set back to its state after that command, and all clients are disconnected. A new command history begins.',
      'With `report`, the state comes from an opened report.',
    ],
    body: object('ForkBody', 'The past state that becomes the live state.', {
      at: integer('The sequence number of a command: the state after that command becomes the live state.'),
      report: optional(text('The id of an opened report that has the command. Default: the live command history.')),
    }),
    answer: object('ForkAnswer', 'The new live state.', {
      seq: integer('The sequence number of the last command of the new live state.'),
    }),
    example: { body: { at: 1 } },
  }),
};
