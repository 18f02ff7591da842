import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { BLOCKS } from '../wordfilter.js';

/** What a client is told whose message has a word that stops it. */
const BLOCKED_WORD = 21_501;

const TEXT = 'RC:TxtMsg';

interface Said {
  readonly objectName: string;
  readonly content: string;
}

/** What sensitive words leave of a message. */
export interface Screened {
  readonly content: string;
  readonly isReplaced: boolean;
}

/**
 * Looks for sensitive words in a text that a client sends, and refuses it or changes it. Messages of other types pass, as
 * do those of the server API.
 */
export function screen({ sensitiveWords }: State, { objectName, content }: Said): Screened {
  if (objectName !== TEXT) return { content, isReplaced: false };
  const found = [...sensitiveWords.values()].filter(({ word }) => content.includes(word));
  if (found.some(({ type }) => type === BLOCKS)) throw new Refusal(BLOCKED_WORD, 'content has a blocked word.');
  const screened = found.reduce((text, { word, replaceWord }) => text.replaceAll(word, quoted(replaceWord)), content);
  return { content: screened, isReplaced: screened !== content };
}

/** Contents are JSON as a rule, and stay so. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
