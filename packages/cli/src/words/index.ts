import { BULK_ERRORS, BULK_WORDS } from './bulk-words.js';
import { CALLBACK_ERRORS, CALLBACK_WORDS } from './callback-words.js';
import type { ErrorWords, Sentence } from './define-words.js';
import { EMULATOR_ERRORS, EMULATOR_WORDS } from './emulator-words.js';
import { ENDPOINT_ERRORS, ENDPOINT_WORDS } from './endpoint-words.js';
import { FRAME_ERRORS, FRAME_WORDS } from './frame-words.js';
import { inChinese } from './in-chinese.js';
import { PROFILE_ERRORS, PROFILE_WORDS } from './profile-words.js';
import { SERVICE_ERRORS } from './service-words.js';
import { SWITCH_ERRORS, SWITCH_WORDS } from './switch-words.js';
import { TARGET_ERRORS, TARGET_WORDS } from './target-words.js';

const WORDS = {
  ...FRAME_WORDS,
  ...TARGET_WORDS,
  ...ENDPOINT_WORDS,
  ...PROFILE_WORDS,
  ...BULK_WORDS,
  ...EMULATOR_WORDS,
  ...CALLBACK_WORDS,
  ...SWITCH_WORDS,
};

const ERRORS = {
  ...FRAME_ERRORS,
  ...TARGET_ERRORS,
  ...ENDPOINT_ERRORS,
  ...SERVICE_ERRORS,
  ...PROFILE_ERRORS,
  ...BULK_ERRORS,
  ...EMULATOR_ERRORS,
  ...CALLBACK_ERRORS,
  ...SWITCH_ERRORS,
};

export type Word = keyof typeof WORDS;

/** Code of an error of `rong` itself. */
export type ErrorCode = keyof typeof ERRORS;

export type Language = 'en' | 'zh';

/** Values of the placeholders of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** Returns a sentence in the language of the user. */
export type Say = (word: Word, values?: Values) => string;

export function speaker(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word], language, values);
}

/** Message, fix and exit code of an error. */
export function sayError(code: ErrorCode, language: Language, values: Values) {
  const { exit, message, fix }: ErrorWords = ERRORS[code];
  return { exit, message: fill(message, language, values), fix: fill(fix, language, values) };
}

function fill([english, chinese]: Sentence, language: Language, values: Values): string {
  const sentence = language === 'zh' ? chinese : english;
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = String(values[name] ?? placeholder);
    return language === 'zh' && IN_ENGLISH.has(name) ? inChinese(value) : value;
  });
}

/** Placeholders with English values, such as a message of the client, which `inChinese` translates. */
const IN_ENGLISH = new Set(['limit', 'given', 'problem', 'reason']);

/** Language of the output: `--lang`, otherwise the language of the locale. */
export function languageOf(wanted: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = wanted ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
