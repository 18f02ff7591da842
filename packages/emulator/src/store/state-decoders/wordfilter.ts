import type { SensitiveWord, WordfilterState } from '../../domain/state/index.js';
import { type Decoders, mapOf, object, oneOf, text } from '../decoders.js';

const sensitiveWord = object<SensitiveWord>({ word: text, type: oneOf(0, 1), replaceWord: text });

export const wordfilterDecoders: Decoders<WordfilterState> = {
  sensitiveWords: mapOf(sensitiveWord),
};
