import { defineRoute } from '../route.js';
import { anyObject, object } from '../schema.js';
import { EXAMPLE_DOCUMENT, stateQuery } from './shared.js';

const done = object('Done', 'An empty object: the request was carried out.', {});

export const stateRoutes = {
  getState: defineRoute({
    id: 'getState',
    method: 'GET',
    path: '/state',
    summary: 'Shows the whole state.',
    query: stateQuery,
    answer: anyObject('The state: maps are objects, and sets are lists.'),
  }),
  exportState: defineRoute({
    id: 'exportState',
    method: 'GET',
    path: '/export',
    summary: 'Exports the whole state as lines of JSON, for import.',
    notes: ['With `at`, exports the state after the command with that number.'],
    query: stateQuery,
    answer: { media: 'application/json', description: 'Answers with the document of the state: lines of JSON.' },
  }),
  importState: defineRoute({
    id: 'importState',
    method: 'POST',
    path: '/import',
    summary: 'Replaces the whole state with an exported state of any size.',
    notes: [
      'A report is accepted too: its commands are replayed.',
      'The clock of the export is restored: frozen at the same time, or with the same difference from the real time. All clients are disconnected.',
    ],
    body: {
      media: 'application/json',
      description: 'A document of `GET /_rongkit/export`, of the current format version or an earlier version.',
    },
    answer: done,
    example: { body: EXAMPLE_DOCUMENT },
  }),
  reset: defineRoute({
    id: 'reset',
    method: 'POST',
    path: '/reset',
    summary: 'Clears everything except the app key, the app secret and the opened reports.',
    notes: [
      'Clears the state, the uploaded files, the logs, the faults and the rate limits, and restores the clock and the callback options of the start.',
    ],
    body: object('ResetBody', 'An empty object.', {}),
    isBodyOptional: true,
    answer: done,
  }),
};
