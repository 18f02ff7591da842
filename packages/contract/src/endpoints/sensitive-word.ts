import { defineEndpoint } from '../endpoint.js';
import { choice, integer, list, object, optional, text, texts } from '../fields.js';

const word = text('Sensitive word: Chinese characters, letters and digits.', { maxChars: 32 });
const replaceWord = optional(
  text('Replacement. Without it, messages that contain the word are not delivered.', { maxChars: 32 }),
);

const effect = [
  'The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are configured in the console.',
  'Messages sent by the server API are filtered only if the console enables it.',
  'By default the sender is not notified of a dropped message.',
];
const quota = 'An app may have 50 words by default. Inferred: the words of `wordfilter` count as well.';
const tooLong = { code: 1005, when: 'a word or its replacement is too long' };
const full = { code: 1019, when: 'the quota of words is used up (no source states the HTTP status)' };

const SOURCES = ['java:methods/sensitive/SensitiveWord.java', 'php:Lib/Sensitive/Sensitive.php', 'go:sdk/sensitive.go'];
const page = (name: string) => `docs:platform-chat-api/moderation/${name}`;

const add = defineEndpoint({
  id: 'sensitiveWord.add',
  path: '/sensitiveword/add.json',
  summary: 'Adds a sensitive word, which blocks a message or is replaced in it.',
  params: { word, replaceWord },
  result: {},
  repeat: 'safe',
  errors: [tooLong, full],
  sample: { params: { word: 'money', replaceWord: '***' }, result: { code: 200 } },
  notes: [
    ...effect,
    quota,
    'Inferred: adding an existing word changes its replacement.',
    'The change takes effect after 15 minutes; in the emulator, at once.',
  ],
  disagreements:
    'SDKs take a type and use it only to decide whether to send replaceWord; PHP also sends type=0. Their checks allow 64 characters, the documentation 32; 32 is followed. SDKs of 2020 say that a word takes effect after 2 hours.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('add-sensitive-word'), ...SOURCES, 'python:rongcloud/sensitive.py'],
});

const batchAdd = defineEndpoint({
  id: 'sensitiveWord.batchAdd',
  path: '/sensitiveword/batch/add.json',
  body: 'json',
  summary: 'Adds several sensitive words.',
  params: {
    words: list('Words to add.', object('SensitiveWordInput', 'A sensitive word to add.', { word, replaceWord }), {
      minItems: 1,
      maxItems: 50,
    }),
  },
  result: {
    remainQuota: optional(
      integer('Number of words that can still be added. Documented for refusals; Java reads it from every answer.'),
    ),
  },
  repeat: 'safe',
  errors: [tooLong, full],
  sample: { params: { words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] }, result: { code: 200 } },
  notes: [...effect, quota, 'All or nothing: if the quota does not suffice for all words, none is added.'],
  disagreements: 'The code of the refusal is not documented; 1019 comes from an older table.',
  since: 'Java SDK of 2024-07',
  sources: [page('batch-add-sensitive-word'), ...SOURCES],
});

const remove = defineEndpoint({
  id: 'sensitiveWord.remove',
  path: '/sensitiveword/delete.json',
  summary: 'Removes a sensitive word.',
  params: { word },
  result: {},
  repeat: 'safe',
  sample: { params: { word: 'money' }, result: { code: 200 } },
  notes: ['Removing an unknown word succeeds (observed on the real service).'],
  disagreements:
    'The rate limit is assumed equal to that of the sibling endpoints. PHP, Node and Go use the batch call even for one word.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: ['java:methods/sensitive/SensitiveWord.java', 'python:rongcloud/sensitive.py'],
});

const batchRemove = defineEndpoint({
  id: 'sensitiveWord.batchRemove',
  path: '/sensitiveword/batch/delete.json',
  summary: 'Removes several sensitive words.',
  params: { words: texts('Words to remove.', { maxChars: 32 }, { maxItems: 50 }) },
  result: {},
  repeat: 'safe',
  sample: { params: { words: ['money', 'qqq'] }, result: { code: 200 } },
  notes: ['Inferred: unknown words are ignored.'],
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('batch-remove-sensitive-word'), ...SOURCES],
});

const listWords = defineEndpoint({
  id: 'sensitiveWord.list',
  path: '/sensitiveword/list.json',
  summary: 'Lists the sensitive words.',
  params: { type: optional(choice('Words to list: 0 replaced words, 1 blocking words, 2 all words.', [0, 1, 2], 1)) },
  result: {
    words: list(
      'Sensitive words. Inferred: in the order of adding.',
      object('ListedSensitiveWord', 'A sensitive word in the list.', {
        type: text('Type: `"0"` replaced word, `"1"` blocking word.'),
        word: text('The word.'),
        replaceWord: text('Replacement; empty for a blocking word.', { allowEmpty: true }),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { type: 2 },
    result: {
      code: 200,
      words: [
        { type: '0', word: 'money', replaceWord: '***' },
        { type: '1', word: 'qqq', replaceWord: '' },
      ],
    },
  },
  notes: ['By default only blocking words are listed.'],
  disagreements:
    'SDK samples show type as a number; the documentation, Go and Python have a string. The PHP SDK asks for type 2 by default.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('query-sensitive-word'), ...SOURCES, 'python:rongcloud/sensitive.py'],
});

export const sensitiveWord = { add, batchAdd, remove, batchRemove, list: listWords };
