import type { Language } from './state.js';
import { WORDS, type Word } from './words.js';

const KEPT = 'rongkit-chat-language';

/** Returns a sentence in the chosen language. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (word, values = {}) =>
    WORDS[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Sentence with the reason why a message was refused. For an unknown reason, the sentence contains its code. */
export function reasonIn(say: Say, reason: string): string {
  const word = `reason.${reason}`;
  return word in WORDS.en ? say(word as Word) : say('reason.code', { code: reason });
}

/** Language that the user has chosen earlier, otherwise the language of the browser. */
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
