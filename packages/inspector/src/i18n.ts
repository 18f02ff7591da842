import { language } from './preferences.js';
import { WORDS, type Word } from './words/index.js';

export type { Word } from './words/index.js';

type Values = Readonly<Record<string, string | number>>;

/** Returns a sentence in the language of the page. English may have a singular and a plural: `{n} user|{n} users`. */
export function say(word: Word, values: Values = {}): string {
  const [english, chinese] = WORDS[word];
  const [one = '', many = one] = english.split('|');
  const spoken = String(values.n) === '1' ? one : many;
  return (language.value === 'zh' ? chinese : spoken).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}

/**
 * Returns the sentence for a code of the emulator, such as the reason why a message did not arrive; `fallback` for an
 * unknown code.
 */
export function sayCode(kind: string, code: string, fallback: string): string {
  const word = `${kind}.${code}`;
  return Object.hasOwn(WORDS, word) ? say(word as Word) : fallback;
}

/** Formats a number in the language of the page. */
export function number(value: number): string {
  return new Intl.NumberFormat(language.value === 'zh' ? 'zh-CN' : 'en').format(value);
}
