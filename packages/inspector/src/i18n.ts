import { language } from './preferences.js';
import { WORDS, type Word } from './words/index.js';

export type { Word } from './words/index.js';

type Values = Readonly<Record<string, string | number>>;

/** Returns a sentence in the language of the page. */
export function say(word: Word, values: Values = {}): string {
  const [english, chinese] = WORDS[word];
  return (language.value === 'zh' ? chinese : english).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}

/** Returns the sentence of a code of the emulator, such as the reason of a message that did not arrive. */
export function sayCode(kind: string, code: string, fallback: string): string {
  const word = `${kind}.${code}`;
  return Object.hasOwn(WORDS, word) ? say(word as Word) : fallback;
}

/** Returns a number with the separators of the language. */
export function number(value: number): string {
  return new Intl.NumberFormat(language.value === 'zh' ? 'zh-CN' : 'en').format(value);
}
