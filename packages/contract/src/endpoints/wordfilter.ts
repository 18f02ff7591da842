import { defineEndpoint } from '../endpoint.js';
import { list, object, optional, text } from '../fields.js';

const word = (description: string) => text(description, { maxChars: 32 });

const add = defineEndpoint({
  id: 'wordfilter.add',
  path: '/wordfilter/add.json',
  summary: 'Adds a sensitive word. Messages that contain the word are not delivered.',
  params: { word: word('Sensitive word to add.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1019, when: 'the quota of words is used up' }],
  sample: { params: { word: 'money' }, result: { code: 200 } },
  notes: [
    'An app can have 50 sensitive words by default.',
    'Inferred: the word is also listed by `sensitiveWord.list`, as a blocking word.',
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
  summary: 'Removes a sensitive word, so that messages with the word are delivered.',
  params: { word: word('Sensitive word to remove.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  errors: [
    {
      code: 500,
      when: 'the word is not a sensitive word of the app (observed on the real service, with HTTP status 200)',
    },
  ],
  sample: { params: { word: 'money' }, result: { code: 200 } },
  notes: ['Unlike this endpoint, `sensitiveWord.remove` succeeds for an unknown word (observed on the real service).'],
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
  summary: 'Lists the sensitive words of the app, which block messages.',
  params: {},
  result: {
    words: optional(
      list(
        'Sensitive words of the app.',
        object('SensitiveWord', 'A sensitive word: a message that contains the word is blocked or changed.', {
          word: text('The sensitive word itself.'),
          type: optional(text('Type of the word. Inferred: `"1"` blocks messages, as in `sensitiveWord.list`.')),
          replaceWord: optional(
            text('Replacement of the word in messages. Inferred: as in `sensitiveWord.list`; may be empty.', {
              allowEmpty: true,
            }),
          ),
        }),
      ),
    ),
    word: optional(
      text(
        'Single sensitive word, which the V2.0.1 Go and Python SDKs read instead of `words`. Read the field only if `words` is absent.',
      ),
    ),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: {}, result: { code: 200, words: [{ type: '1', word: 'money', replaceWord: '' }] } },
  notes: ['Inferred: words of `sensitiveWord.add` without a replacement are listed as well.'],
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
