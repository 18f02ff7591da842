import { defineEndpoint } from '../endpoint.js';
import { choice, integer, list, object, optional, text, texts } from '../fields.js';

const word = text('The word: Chinese characters, letters and digits.', { maxChars: 32 });
const replaceWord = optional(
  text('What stands in its place. Without it, messages that hold the word are not delivered.', { maxChars: 32 }),
);

const effect = [
  'It applies to `RC:TxtMsg` that clients send, in conversations of all kinds; other types are set up in the console.',
  'Messages of the server API are not filtered, unless that is turned on in the console.',
  'The sender is not told when a message is dropped, by default.',
];
const quota = 'An app may have 50 words by default, those of `wordfilter` among them (inferred).';
const tooLong = { code: 1005, when: 'a word or its replacement is longer than allowed' };
const full = { code: 1019, when: 'there are as many words as the app may have (its HTTP status is in no source)' };

const SOURCES = ['java:methods/sensitive/SensitiveWord.java', 'php:Lib/Sensitive/Sensitive.php', 'go:sdk/sensitive.go'];
const page = (name: string) => `docs:platform-chat-api/moderation/${name}`;

const add = defineEndpoint({
  id: 'sensitiveWord.add',
  path: '/sensitiveword/add.json',
  summary: 'Adds a sensitive word, which blocks messages or is replaced in them.',
  params: { word, replaceWord },
  result: {},
  repeat: 'safe',
  errors: [tooLong, full],
  sample: { params: { word: 'money', replaceWord: '***' }, result: { code: 200 } },
  notes: [
    ...effect,
    quota,
    'Adding a word again changes its replacement (inferred).',
    'It takes effect after 15 minutes, in the emulator at once.',
  ],
  disagreements:
    'SDKs take a type and use it only to decide whether to send replaceWord; PHP sends type=0 as well. Their checks allow 64 characters, documentation 32; 32 is followed. SDKs of 2020 say that it takes effect after 2 hours.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('add-sensitive-word'), ...SOURCES, 'python:rongcloud/sensitive.py'],
});

const batchAdd = defineEndpoint({
  id: 'sensitiveWord.batchAdd',
  path: '/sensitiveword/batch/add.json',
  body: 'json',
  summary: 'Adds several sensitive words.',
  params: {
    words: list('The words.', object('SensitiveWordInput', 'A sensitive word to add.', { word, replaceWord }), {
      minItems: 1,
      maxItems: 50,
    }),
  },
  result: {
    remainQuota: optional(
      integer('How many words can still be added. Documented for the refusal; Java reads it from every answer.'),
    ),
  },
  repeat: 'safe',
  errors: [tooLong, full],
  sample: { params: { words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] }, result: { code: 200 } },
  notes: [...effect, quota, 'All or nothing: if one word is too many, none is added.'],
  disagreements: 'The code of the refusal was not found; 1019 comes from an older table.',
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
  notes: ['A word that is not there is no error (observed on the real service).'],
  disagreements:
    'Its rate limit is taken to be that of its siblings. PHP, Node and Go remove even one word with the batch call.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: ['java:methods/sensitive/SensitiveWord.java', 'python:rongcloud/sensitive.py'],
});

const batchRemove = defineEndpoint({
  id: 'sensitiveWord.batchRemove',
  path: '/sensitiveword/batch/delete.json',
  summary: 'Removes several sensitive words.',
  params: { words: texts('The words.', { maxChars: 32 }, { maxItems: 50 }) },
  result: {},
  repeat: 'safe',
  sample: { params: { words: ['money', 'qqq'] }, result: { code: 200 } },
  notes: ['Words that are not there are no error (inferred).'],
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('batch-remove-sensitive-word'), ...SOURCES],
});

const listWords = defineEndpoint({
  id: 'sensitiveWord.list',
  path: '/sensitiveword/list.json',
  summary: 'Lists the sensitive words.',
  params: { type: optional(choice('0 those that are replaced, 1 those that block, 2 all.', [0, 1, 2], 1)) },
  result: {
    words: list(
      'The words, in the order of adding (inferred).',
      object('ListedSensitiveWord', 'A sensitive word in the list.', {
        type: text('`"0"` for a word that is replaced, `"1"` for one that blocks.'),
        word: text('The word.'),
        replaceWord: text('What replaces it; empty for one that blocks.', { allowEmpty: true }),
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
  notes: ['Only the words that block are listed, unless `type` says otherwise.'],
  disagreements:
    'Samples in SDKs show type as a number; documentation, Go and Python have a text. The PHP SDK asks for type 2 by default.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('query-sensitive-word'), ...SOURCES, 'python:rongcloud/sensitive.py'],
});

export const sensitiveWord = { add, batchAdd, remove, batchRemove, list: listWords };
