import { command, type Params, query } from './handler.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';
import { BLOCKS, MAX_WORDS, wordsOf } from './wordfilter.js';

const REPLACES = 0;
const ALL = 2;

type NewWord = Params<'sensitiveWord.add'>;

const add = command('sensitiveWord.add', (state, word) => {
  addAll(state, [word]);
  return {};
});

const batchAdd = command('sensitiveWord.batchAdd', (state, { words }) => ({ remainQuota: addAll(state, words) }));

/** Adds all or none, and returns how many more can be added. */
function addAll({ sensitiveWords }: State, words: readonly NewWord[]): number {
  const size = new Set([...sensitiveWords.keys(), ...words.map(({ word }) => word)]).size;
  if (size > MAX_WORDS) {
    const remainQuota = MAX_WORDS - sensitiveWords.size;
    throw new Refusal(1019, `the number of words should be at most ${MAX_WORDS}.`, { remainQuota });
  }
  for (const { word, replaceWord = '' } of words) {
    sensitiveWords.set(word, { word, type: replaceWord === '' ? BLOCKS : REPLACES, replaceWord });
  }
  return MAX_WORDS - size;
}

const remove = command('sensitiveWord.remove', ({ sensitiveWords }, { word }) => {
  sensitiveWords.delete(word);
  return {};
});

const batchRemove = command('sensitiveWord.batchRemove', ({ sensitiveWords }, { words }) => {
  for (const word of words) sensitiveWords.delete(word);
  return {};
});

const list = query('sensitiveWord.list', ({ sensitiveWords }, { type = BLOCKS }) => ({
  words: wordsOf(sensitiveWords, (each) => type === ALL || each === type),
}));

export const sensitiveWordHandlers = [add, batchAdd, remove, batchRemove, list];
