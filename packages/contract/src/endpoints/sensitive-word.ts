import { defineEndpoint } from '../endpoint.js';
import { choice, integer, list, object, optional, text, texts } from '../fields.js';

const WORD = 'Sensitive word: Chinese characters, letters and digits.';
const word = text(WORD, { maxChars: 32 });
/** A word with at least one character that is not ASCII space or punctuation. */
const newWord = text(WORD, { maxChars: 32, pattern: '[^ -\\x2f:-@[-\\x60{-~]' });
const replaceWord = optional(
  text(
    'Replacement of the word in messages. Without a replacement, messages that contain the word are not delivered.',
    { maxChars: 32 },
  ),
);

const effect = [
  'The filter applies to `RC:TxtMsg` messages from clients, in all conversation types; other message types are configured in the console.',
  'Messages sent by the server API are filtered only if the filter is enabled for them in the console.',
  'By default the sender is not told that a message was blocked.',
];
const quota =
  'An app can have 50 sensitive words by default. Inferred: words added with `wordfilter.add` count as well.';
const NO_PUNCTUATION =
  'Inferred: a word of punctuation alone is refused with 1002, and a word that has other characters as well is accepted.';
const tooLong = { code: 1005, when: 'a word or replacement is too long' };
const full = { code: 1019, when: 'the app already has the maximum number of sensitive words' };

const SOURCES = ['java:methods/sensitive/SensitiveWord.java', 'php:Lib/Sensitive/Sensitive.php', 'go:sdk/sensitive.go'];
const page = (name: string) => `docs:platform-chat-api/moderation/${name}`;

const add = defineEndpoint({
  id: 'sensitiveWord.add',
  path: '/sensitiveword/add.json',
  summary: 'Adds a sensitive word. Messages with the word are blocked, or the word is replaced.',
  params: { word: newWord, replaceWord },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [tooLong, full],
  sample: { params: { word: 'money', replaceWord: '***' }, result: { code: 200 } },
  notes: [
    ...effect,
    quota,
    NO_PUNCTUATION,
    'Inferred: adding an existing word changes its replacement.',
    'The new word takes effect after 15 minutes; in the emulator, at once.',
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
  summary: 'Adds several sensitive words. Messages with one of the words are blocked, or the word is replaced.',
  params: {
    words: list(
      'Sensitive words to add.',
      object('SensitiveWordInput', 'A sensitive word to add, with its replacement.', {
        word: newWord,
        replaceWord,
      }),
      {
        minItems: 1,
        maxItems: 50,
      },
    ),
  },
  result: {
    remainQuota: optional(
      integer(
        'Number of sensitive words that can still be added. Documented for refused calls only; the Java SDK reads the field from every answer.',
      ),
    ),
  },
  repeat: 'safe',
  destroys: true,
  errors: [tooLong, full],
  sample: { params: { words: [{ word: 'money', replaceWord: '***' }, { word: 'qqq' }] }, result: { code: 200 } },
  notes: [
    ...effect,
    quota,
    NO_PUNCTUATION,
    'If adding all the words would exceed the maximum number of sensitive words, none is added.',
  ],
  disagreements: 'The code of the refusal is not documented; 1019 comes from an older table.',
  since: 'Java SDK of 2024-07',
  sources: [page('batch-add-sensitive-word'), ...SOURCES],
});

const remove = defineEndpoint({
  id: 'sensitiveWord.remove',
  path: '/sensitiveword/delete.json',
  summary: 'Removes a sensitive word, so that messages with the word are delivered unchanged.',
  params: { word },
  result: {},
  repeat: 'safe',
  destroys: true,
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
  summary: 'Removes several sensitive words, so that messages with them are delivered unchanged.',
  params: { words: texts('Sensitive words to remove.', { maxChars: 32 }, { maxItems: 50 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { words: ['money', 'qqq'] }, result: { code: 200 } },
  notes: ['Inferred: unknown words are ignored.'],
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('batch-remove-sensitive-word'), ...SOURCES],
});

const listWords = defineEndpoint({
  id: 'sensitiveWord.list',
  path: '/sensitiveword/list.json',
  summary: 'Lists the sensitive words of the app.',
  params: {
    type: optional(
      choice('Words to list: 0 words that are replaced, 1 words that block a message, 2 all words.', [0, 1, 2], 1),
    ),
  },
  result: {
    words: list(
      'Sensitive words. Inferred: in the order of adding.',
      object('ListedSensitiveWord', 'A sensitive word of the app.', {
        type: text('Type of the word: `"0"` the word is replaced, `"1"` the word blocks the message.'),
        word: text('The sensitive word itself.'),
        replaceWord: text('Replacement of the word in messages; empty if the word blocks the message.', {
          allowEmpty: true,
        }),
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
  notes: ['By default only words that block a message are listed.'],
  disagreements:
    'SDK samples show type as a number; the documentation, Go and Python have a string. The PHP SDK asks for type 2 by default.',
  since: 'Java SDK 3.0.0 (2018-03)',
  sources: [page('query-sensitive-word'), ...SOURCES, 'python:rongcloud/sensitive.py'],
});

export const sensitiveWord = { add, batchAdd, remove, batchRemove, list: listWords };
