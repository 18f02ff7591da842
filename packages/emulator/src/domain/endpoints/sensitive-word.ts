import type { HandlersOf, Params } from '../handler.js';
import { BLOCKS, MAX_WORDS, wordsOf } from '../rules/words.js';
import type { State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

const REPLACES = 0;
const ALL = 2;

type NewWord = Params<'sensitiveWord.add'>;

export const sensitiveWord = {
  'sensitiveWord.add': {
    decide: (state, word) => requireQuota(state, [word]),
    apply: (state, word) => addAll(state, [word]),
  },
  'sensitiveWord.batchAdd': {
    decide: (state, { words }) => requireQuota(state, words),
    apply: (state, { words }) => {
      addAll(state, words);
      return { remainQuota: MAX_WORDS - state.sensitiveWords.size };
    },
  },
  'sensitiveWord.remove': {
    apply: ({ sensitiveWords }, { word }) => {
      sensitiveWords.delete(word);
    },
  },
  'sensitiveWord.batchRemove': {
    apply: ({ sensitiveWords }, { words }) => {
      for (const word of words) sensitiveWords.delete(word);
    },
  },
  'sensitiveWord.list': {
    query: ({ sensitiveWords }, { type = BLOCKS }) => ({
      words: wordsOf(sensitiveWords, (each) => type === ALL || each === type),
    }),
  },
} satisfies HandlersOf<'sensitiveWord'>;

/** Refuses words beyond the quota. The refusal says how many more words can be added. */
function requireQuota({ sensitiveWords }: View, words: readonly NewWord[]): void {
  const size = new Set([...sensitiveWords.keys(), ...words.map(({ word }) => word)]).size;
  if (size <= MAX_WORDS) return;
  const remainQuota = MAX_WORDS - sensitiveWords.size;
  throw new Refusal(1019, `the number of words should be at most ${MAX_WORDS}.`, { remainQuota });
}

function addAll({ sensitiveWords }: State, words: readonly NewWord[]): void {
  for (const { word, replaceWord = '' } of words) {
    sensitiveWords.set(word, { word, type: replaceWord === '' ? BLOCKS : REPLACES, replaceWord });
  }
}
