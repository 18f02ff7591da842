import type { ReadOnly, SensitiveWord, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

/** The default limit of words. Inferred: a word beyond the limit is refused. */
export const MAX_WORDS = 50;

/** The type of words that block a message; other words are replaced in it. */
export const BLOCKS = 1;

/** Status for a message stopped by a blocked word. */
const BLOCKED_WORD = 21_501;

const TEXT = 'RC:TxtMsg';

/** Words as answers list them. */
export function wordsOf(words: View['sensitiveWords'], isWanted: (type: SensitiveWord['type']) => boolean) {
  return [...words.values()]
    .filter(({ type }) => isWanted(type))
    .map(({ word, type, replaceWord }) => ({ word, type: String(type), replaceWord }));
}

/** The content of a message after sensitive words were replaced. */
export interface Screened {
  readonly content: string;
  readonly isReplaced: boolean;
}

/**
 * Looks for sensitive words in a text message of a client. Refuses the message, or replaces the words. Messages of other
 * types pass, and so do all messages of the server API.
 */
export function screen(
  { sensitiveWords }: View,
  { objectName, content }: { readonly objectName: string; readonly content: string },
): Screened {
  if (objectName !== TEXT) return { content, isReplaced: false };
  const found = [...sensitiveWords.values()].filter(({ word }) => content.includes(word));
  if (found.some(({ type }) => type === BLOCKS)) throw new Refusal(BLOCKED_WORD, 'content has a blocked word.');
  const screened = found.reduce(replaceWord, content);
  return { content: screened, isReplaced: screened !== content };
}

/** Content is usually JSON, and stays valid JSON. */
function replaceWord(content: string, { word, replaceWord: other }: ReadOnly<SensitiveWord>): string {
  return content.replaceAll(word, JSON.stringify(other).slice(1, -1));
}
