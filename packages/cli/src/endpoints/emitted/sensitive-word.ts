// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { FormField } from '@rongkit/contract';
import type { EndpointFacts } from '../facts.js';

const wordField: FormField = {
  name: 'word',
  kind: 'text',
  required: true,
  description: 'Sensitive word: Chinese characters, letters and digits.',
  json: false,
  maxChars: 32,
};

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'sensitiveWord.add',
    method: 'POST',
    path: '/sensitiveword/add.json',
    body: 'form',
    summary: 'Adds a sensitive word. Messages with the word are blocked, or the word is replaced.',
    notes: [
      'The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are configured in the console.',
      'Messages sent by the server API are filtered only if the filter is enabled for them in the console.',
      'By default the sender is not told that a message was blocked.',
      'An app can have 50 sensitive words by default. Inferred: words added with `wordfilter.add` count as well.',
      'Inferred: a word of punctuation alone is refused with 1002, and a word that has other characters as well is accepted.',
      'Inferred: adding an existing word changes its replacement.',
      'The new word takes effect after 15 minutes; in the emulator, at once.',
    ],
    sample: { word: 'money', replaceWord: '***' },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      wordField,
      {
        name: 'replaceWord',
        kind: 'text',
        required: false,
        description:
          'Replacement of the word in messages. Without a replacement, messages that contain the word are not delivered.',
        json: false,
        maxChars: 32,
      },
    ],
  },
  {
    id: 'sensitiveWord.batchAdd',
    method: 'POST',
    path: '/sensitiveword/batch/add.json',
    body: 'json',
    summary: 'Adds several sensitive words. Messages with one of the words are blocked, or the word is replaced.',
    notes: [
      'The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are configured in the console.',
      'Messages sent by the server API are filtered only if the filter is enabled for them in the console.',
      'By default the sender is not told that a message was blocked.',
      'An app can have 50 sensitive words by default. Inferred: words added with `wordfilter.add` count as well.',
      'Inferred: a word of punctuation alone is refused with 1002, and a word that has other characters as well is accepted.',
      'If adding all the words would exceed the maximum number of sensitive words, none is added.',
    ],
    sample: { words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      {
        name: 'words',
        kind: 'list',
        required: true,
        description: 'Sensitive words to add.',
        json: false,
        maxItems: 50,
        item: {
          name: '',
          kind: 'object',
          required: true,
          description: 'A sensitive word to add, with its replacement.',
          json: false,
          fields: [
            {
              name: 'word',
              kind: 'text',
              required: true,
              description: 'Sensitive word: Chinese characters, letters and digits.',
              json: false,
              maxChars: 32,
            },
            {
              name: 'replaceWord',
              kind: 'text',
              required: false,
              description:
                'Replacement of the word in messages. Without a replacement, messages that contain the word are not delivered.',
              json: false,
              maxChars: 32,
            },
          ],
        },
      },
    ],
  },
  {
    id: 'sensitiveWord.remove',
    method: 'POST',
    path: '/sensitiveword/delete.json',
    body: 'form',
    summary: 'Removes a sensitive word, so that messages with the word are delivered unchanged.',
    notes: ['Removing an unknown word succeeds (observed on the real service).'],
    sample: { word: 'money' },
    destroys: true,
    limit: '100 calls a second',
    fields: [wordField],
  },
  {
    id: 'sensitiveWord.batchRemove',
    method: 'POST',
    path: '/sensitiveword/batch/delete.json',
    body: 'form',
    summary: 'Removes several sensitive words, so that messages with them are delivered unchanged.',
    notes: ['Inferred: unknown words are ignored.'],
    sample: { words: ['money', 'qqq'] },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      {
        name: 'words',
        kind: 'list',
        required: true,
        description: 'Sensitive words to remove.',
        json: false,
        maxItems: 50,
        item: { name: '', kind: 'text', required: true, description: '', json: false, maxChars: 32 },
      },
    ],
  },
  {
    id: 'sensitiveWord.list',
    method: 'POST',
    path: '/sensitiveword/list.json',
    body: 'form',
    summary: 'Lists the sensitive words of the app.',
    notes: ['By default only words that block a message are listed.'],
    sample: { type: 2 },
    limit: '100 calls a second',
    fields: [
      {
        name: 'type',
        kind: 'integer',
        required: false,
        description: 'Words to list: 0 words that are replaced, 1 words that block a message, 2 all words.',
        json: false,
        choices: [0, 1, 2],
        default: 1,
      },
    ],
  },
];
