import { language } from './preferences.js';
import { WORDS, type Word } from './words/index.js';

export type { Word } from './words/index.js';

type Values = Readonly<Record<string, string | number>>;

/** Returns a sentence in the language of the page. English may have another form for one: `{n} user|{n} users`. */
export function say(word: Word, values: Values = {}): string {
  const [english, chinese] = WORDS[word];
  const [one = '', many = one] = english.split('|');
  const spoken = String(values.n) === '1' ? one : many;
  return (language.value === 'zh' ? chinese : spoken).replace(/\{(\w+)\}/g, (_, name: string) =>
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
