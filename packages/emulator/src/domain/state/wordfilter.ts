import { ofNobody } from './member.js';
import { type Infer, mapOf, object, oneOf, text } from './shape.js';

const sensitiveWord = object({
  word: text,
  /** The effect of the word: 0 replaces the word, 1 blocks the message. */
  type: oneOf(0, 1),
  replaceWord: text,
});
export type SensitiveWord = Infer<typeof sensitiveWord>;

export const wordfilterMembers = { sensitiveWords: ofNobody(mapOf(sensitiveWord)) };
