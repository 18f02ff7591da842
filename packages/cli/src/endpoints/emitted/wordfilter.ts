// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { EndpointFacts } from '../facts.js';

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'wordfilter.add',
    method: 'POST',
    path: '/wordfilter/add.json',
    body: 'form',
    summary: 'Adds a sensitive word. Messages that contain it are not delivered.',
    fields: [
      { name: 'word', kind: 'text', required: true, description: 'Sensitive word to add.', json: false, maxChars: 32 },
    ],
    notes: [
      'An app can have 50 sensitive words by default.',
      'Inferred: the word is also listed by `sensitiveWord.list`, as a blocking word.',
      'Inferred: adding an existing word succeeds.',
    ],
    errors: [{ code: 1019, when: 'the quota of words is used up' }],
    sample: { word: 'money' },
    destroys: true,
  },
  {
    id: 'wordfilter.delete',
    method: 'POST',
    path: '/wordfilter/delete.json',
    body: 'form',
    summary: 'Removes a sensitive word, so that messages with the word are delivered.',
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
    notes: ['Unlike here, `sensitiveWord.remove` succeeds for an unknown word (observed on the real service).'],
    errors: [
      {
        code: 500,
        when: 'the word is not a sensitive word of the app (observed on the real service, with HTTP status 200)',
      },
    ],
    sample: { word: 'money' },
    destroys: true,
  },
  {
    id: 'wordfilter.getList',
    method: 'POST',
    path: '/wordfilter/list.json',
    body: 'form',
    summary: 'Lists the sensitive words of the app, which block messages.',
    fields: [],
    notes: ['Inferred: words of `sensitiveWord.add` without a replacement are listed as well.'],
    errors: [],
    sample: {},
  },
];
