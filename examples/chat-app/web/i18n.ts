import type { Language } from './state.js';
import { WORDS, type Word } from './words.js';

const KEPT = 'rongkit-chat-language';

/** Returns a sentence in a language. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (word, values = {}) =>
    WORDS[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The reason why a message was refused: a sentence for a known one, else one with its code. */
export function reasonIn(say: Say, reason: string): string {
  const word = `reason.${reason}`;
  return word in WORDS.en ? say(word as Word) : say('reason.code', { code: reason });
}

/** The chosen language, or the browser's. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEPT) ?? navigator.language;
  return chosen.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

export function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
