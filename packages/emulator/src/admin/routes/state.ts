import { defineRoute } from '../route.js';
import { anyObject, object } from '../schema.js';

const EXAMPLE_DOCUMENT = [
  '{"format":"rongkit","version":2,"kind":"state","appKey":"my-key"}',
  '{"in":"online","has":"u1"}',
  '{"end":"state","rows":1}\n',
].join('\n');

const done = object('Done', 'Nothing: the request is carried out.', {});

export const stateRoutes = {
  getState: defineRoute({
    id: 'getState',
    method: 'GET',
    path: '/state',
    summary: 'Shows the whole state.',
    answer: anyObject('The state: maps are objects, and sets are lists.'),
  }),
  exportState: defineRoute({
    id: 'exportState',
    method: 'GET',
    path: '/export',
    summary: 'Exports the whole state as lines of JSON, for import.',
    answer: { media: 'application/json', description: 'The document: lines of JSON.' },
  }),
  importState: defineRoute({
    id: 'importState',
    method: 'POST',
    path: '/import',
    summary: 'Replaces the whole state by an exported one, of any size.',
    notes: ['The clock moves to the time of the export, and all clients are disconnected.'],
    body: {
      media: 'application/json',
      description: 'A document of `GET /_rongkit/export`, of this version or earlier.',
    },
    answer: done,
    example: { body: EXAMPLE_DOCUMENT },
  }),
  reset: defineRoute({
    id: 'reset',
    method: 'POST',
    path: '/reset',
    summary: 'Forgets everything but the keys.',
    notes: ['Clears state, logs, faults and rate limits, restores the clock and the callback options.'],
    body: object('ResetBody', 'Nothing.', {}),
    isBodyOptional: true,
    answer: done,
  }),
};
