import type { State } from '../state/index.js';
import { BLOCKS } from '../wordfilter.js';

/** What sensitive words do to a message: stop it, or change what it says. */
export interface Screened {
  readonly isBlocked: boolean;
  readonly content: string;
  readonly isReplaced: boolean;
}

/** Looks for sensitive words in what a client sends. The server API is not bound by them. */
export function screen({ sensitiveWords }: State, content: string): Screened {
  const found = [...sensitiveWords.values()].filter(({ word }) => content.includes(word));
  const isBlocked = found.some(({ type }) => type === BLOCKS);
  const changed = found.reduce((text, { word, replaceWord }) => text.replaceAll(word, quoted(replaceWord)), content);
  return { isBlocked, content: isBlocked ? content : changed, isReplaced: !isBlocked && changed !== content };
}

/** Contents are JSON as a rule, and stay so. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
