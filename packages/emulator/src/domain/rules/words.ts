import type { ReadOnly, SensitiveWord, View } from '../state/index.js';
import { jsonObject } from '../values/json-members.js';
import { Refusal } from '../values/refusal.js';

/** The maximum number of sensitive words: the default of RongCloud. Inferred: a word beyond this limit is refused. */
export const MAX_WORDS = 50;

/** The type of words that block a message; other words are replaced in it. */
export const BLOCKS = 1;

/** The status code for a message that is refused because of a sensitive word. */
export const BLOCKED_WORD = 21_501;

const TEXT = 'RC:TxtMsg';
/** The field of a text message's content that users see. If the content is not a JSON object, users see all of it. */
const SHOWN = 'content';

/** The sensitive words of the wanted types, as answers list them. */
export function wordsOf(words: View['sensitiveWords'], isWanted: (type: SensitiveWord['type']) => boolean) {
  return [...words.values()]
    .filter(({ type }) => isWanted(type))
    .map(({ word, type, replaceWord }) => ({ word, type: String(type), replaceWord }));
}

/** The content of a message after the search for sensitive words, with replacements if there were any. */
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
  const members = jsonObject(content);
  const shown = members === undefined ? content : members[SHOWN];
  if (typeof shown !== 'string') return { content, isReplaced: false };
  const found = [...sensitiveWords.values()].filter(({ word }) => shown.includes(word));
  if (found.some(({ type }) => type === BLOCKS)) throw new Refusal(BLOCKED_WORD, 'content has a blocked word.');
  const screened = found.reduce(replaceWord, shown);
  if (screened === shown) return { content, isReplaced: false };
  return { content: members ? JSON.stringify({ ...members, [SHOWN]: screened }) : screened, isReplaced: true };
}

/**
 * Replaces a sensitive word. The word and its replacement are literal: a function keeps `$&` from being read as a
 * pattern.
 */
function replaceWord(shown: string, { word, replaceWord: other }: ReadOnly<SensitiveWord>): string {
  return shown.replaceAll(word, () => other);
}
