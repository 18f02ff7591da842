// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { EndpointFacts } from '../facts.js';

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'wordfilter.add',
    method: 'POST',
    path: '/wordfilter/add.json',
    body: 'form',
    summary: 'Adds a sensitive word. Messages that contain the word are not delivered.',
    notes: [
      'An app can have 50 sensitive words by default.',
      'Inferred: the word is also listed by `sensitiveWord.list`, as a blocking word.',
      'Inferred: adding an existing word succeeds.',
    ],
    sample: { word: 'money' },
    destroys: true,
    fields: [
      { name: 'word', kind: 'text', required: true, description: 'Sensitive word to add.', json: false, maxChars: 32 },
    ],
  },
  {
    id: 'wordfilter.delete',
    method: 'POST',
    path: '/wordfilter/delete.json',
    body: 'form',
    summary: 'Removes a sensitive word, so that messages with the word are delivered.',
    notes: [
      'Unlike this endpoint, `sensitiveWord.remove` succeeds for an unknown word (observed on the real service).',
    ],
    sample: { word: 'money' },
    destroys: true,
    fields: [
      {
        name: 'word',
        kind: 'text',
        required: true,
        description: 'Sensitive word to remove.',
        json: false,
        maxChars: 32,
      },
    ],
  },
  {
    id: 'wordfilter.getList',
    method: 'POST',
    path: '/wordfilter/list.json',
    body: 'form',
    summary: 'Lists the sensitive words of the app, which block messages.',
    notes: ['Inferred: words of `sensitiveWord.add` without a replacement are listed as well.'],
    sample: {},
    fields: [],
  },
];
