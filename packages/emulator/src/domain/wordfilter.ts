import { command, query } from './handler.js';
import { Refusal } from './refusal.js';
import type { SensitiveWord, State } from './state/index.js';

/** By default; that the next one is refused is inferred. */
export const MAX_WORDS = 50;

/** The words that block a message, as opposed to those that are replaced in it. */
export const BLOCKS = 1;

const add = command('wordfilter.add', ({ sensitiveWords }, { word }) => {
  if (sensitiveWords.size >= MAX_WORDS && !sensitiveWords.has(word)) {
    throw new Refusal(1019, `the number of words should be at most ${MAX_WORDS}.`);
  }
  sensitiveWords.set(word, { word, type: BLOCKS, replaceWord: '' });
  return {};
});

const remove = command('wordfilter.delete', ({ sensitiveWords }, { word }) => {
  if (sensitiveWords.get(word)?.type !== BLOCKS) throw new Refusal(500, 'word is not exist.');
  sensitiveWords.delete(word);
  return {};
});

const getList = query('wordfilter.getList', ({ sensitiveWords }) => ({
  words: wordsOf(sensitiveWords, (type) => type === BLOCKS),
}));

/** Words as answers list them. */
export function wordsOf(words: State['sensitiveWords'], isWanted: (type: SensitiveWord['type']) => boolean) {
  return [...words.values()]
    .filter(({ type }) => isWanted(type))
    .map(({ word, type, replaceWord }) => ({ word, type: String(type), replaceWord }));
}

export const wordfilterHandlers = [add, remove, getList];
