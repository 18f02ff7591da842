import type { ExitCode } from '../exit-codes.js';

/** A sentence in English and in Chinese; `{name}` stands for a value. */
export type Sentence = readonly [english: string, chinese: string];

/** An error: its exit code, its message, and a sentence on how to fix it. */
export interface ErrorWords {
  readonly exit: ExitCode;
  readonly message: Sentence;
  readonly fix: Sentence;
}

/** Returns sentences by name unchanged, and checks their type. */
export function defineWords<Name extends string>(words: Readonly<Record<Name, Sentence>>) {
  return words;
}

/** Returns errors by code unchanged, and checks their type. */
export function defineErrors<Code extends string>(errors: Readonly<Record<Code, ErrorWords>>) {
  return errors;
}
