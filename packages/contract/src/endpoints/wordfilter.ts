import { defineEndpoint } from '../endpoint.js';
import { list, object, optional, text } from '../fields.js';

const word = (description: string) => text(description, { maxChars: 32 });

const add = defineEndpoint({
  id: 'wordfilter.add',
  path: '/wordfilter/add.json',
  summary: 'Adds a sensitive word. Messages that contain it are not delivered.',
  params: { word: word('Word to add.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 1019, when: 'the quota of words is used up' }],
  sample: { params: { word: 'money' }, result: { code: 200 } },
  notes: [
    'An app may have 50 words by default.',
    'Inferred: the words are the same as the words of type 1 in `/sensitiveword/*`.',
    'Inferred: adding an existing word succeeds.',
  ],
  v2: 'Wordfilter.add',
  since: 'V2.0.1; replaced by `/sensitiveword/*` since Java 3.0.0',
  sources: [
    'go@v2.0.1:RCServerSDK/wordfilter.go',
    'php@v2.0.1:API/methods/Wordfilter.php',
    'java:methods/sensitive/Wordfilter.java',
  ],
});

const remove = defineEndpoint({
  id: 'wordfilter.delete',
  path: '/wordfilter/delete.json',
  summary: 'Removes a sensitive word.',
  params: { word: word('Word to remove.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 500, when: 'the word is not on the list (observed on the real service, with HTTP status 200)' }],
  sample: { params: { word: 'money' }, result: { code: 200 } },
  notes: ['`/sensitiveword/delete` answers 200 for an unknown word (observed on the real service).'],
  disagreements:
    'No documentation states the answer for an unknown word, and similar endpoints answer 200; the observed 500 is followed.',
  v2: 'Wordfilter.delete',
  since: 'V2.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/wordfilter.go',
    'php@v2.0.1:API/methods/Wordfilter.php',
    'java:methods/sensitive/Wordfilter.java',
  ],
});

const getList = defineEndpoint({
  id: 'wordfilter.getList',
  path: '/wordfilter/list.json',
  summary: 'Lists the sensitive words.',
  params: {},
  result: {
    words: optional(
      list(
        'Sensitive words.',
        object('SensitiveWord', 'A sensitive word.', {
          word: text('Sensitive word.'),
          type: optional(text('Type of the word. Inferred: `"1"` for a blocking word, as in `/sensitiveword/list`.')),
          replaceWord: optional(
            text('Replacement of the word. Inferred: as in `/sensitiveword/list`; may be empty.', { allowEmpty: true }),
          ),
        }),
      ),
    ),
    word: optional(text('Declared by V2.0.1 Go and Python instead of `words`. Read it only if `words` is absent.')),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: {}, result: { code: 200, words: [{ type: '1', word: 'money', replaceWord: '' }] } },
  notes: ['The request body is empty.'],
  disagreements:
    'V2.0.1 Go and Python declare one string, word. Java, including V2.0, reads a list, words, from the same URL. No recorded answer was found; the list is followed.',
  v2: 'Wordfilter.getList',
  since: 'V2.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/structs.go',
    'java@v2.0:src/io/rong/models/ListWordfilterResult.java',
    'java:methods/sensitive/Wordfilter.java',
  ],
});

export const wordfilter = { add, delete: remove, getList };
