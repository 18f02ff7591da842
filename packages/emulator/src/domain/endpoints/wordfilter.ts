import type { HandlersOf } from '../handler.js';
import { BLOCKS, MAX_WORDS, wordsOf } from '../rules/words.js';
import { Refusal } from '../values/refusal.js';

export const wordfilter = {
  'wordfilter.add': {
    decide: ({ sensitiveWords }, { word }) => {
      if (sensitiveWords.size < MAX_WORDS || sensitiveWords.has(word)) return;
      throw new Refusal(1019, `the number of words should be at most ${MAX_WORDS}.`);
    },
    apply: ({ sensitiveWords }, { word }) => {
      sensitiveWords.set(word, { word, type: BLOCKS, replaceWord: '' });
    },
  },
  'wordfilter.delete': {
    decide: ({ sensitiveWords }, { word }) => {
      if (sensitiveWords.get(word)?.type !== BLOCKS) throw new Refusal(500, 'word is not exist.');
    },
    apply: ({ sensitiveWords }, { word }) => {
      sensitiveWords.delete(word);
    },
  },
  'wordfilter.getList': {
    query: ({ sensitiveWords }) => ({ words: wordsOf(sensitiveWords, (type) => type === BLOCKS) }),
  },
} satisfies HandlersOf<'wordfilter'>;
