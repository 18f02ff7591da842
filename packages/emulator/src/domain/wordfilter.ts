import { command, query } from './handler.js';
import { Refusal } from './refusal.js';

/** By default; that the next one is refused is inferred. */
export const MAX_WORDS = 50;

/** The words that block a message, as opposed to those that are replaced in it. */
const BLOCKS = 1;

const add = command('wordfilter.add', ({ sensitiveWords }, { word }) => {
  if (sensitiveWords.size >= MAX_WORDS && !sensitiveWords.has(word)) {
    throw new Refusal(1019, `the number of words should be at most ${MAX_WORDS}.`);
  }
  sensitiveWords.set(word, { word, type: BLOCKS, replaceWord: '' });
  return {};
});

const remove = command('wordfilter.delete', ({ sensitiveWords }, { word }) => {
  if (!sensitiveWords.delete(word)) throw new Refusal(500, 'word is not exist.');
  return {};
});

const getList = query('wordfilter.getList', ({ sensitiveWords }) => ({
  words: Array.from(sensitiveWords.values(), ({ word, type, replaceWord }) => ({
    word,
    type: String(type),
    replaceWord,
  })),
}));

export const wordfilterHandlers = [add, remove, getList];
