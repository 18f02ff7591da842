export interface WordfilterState {
  readonly sensitiveWords: Map<string, SensitiveWord>;
}

export interface SensitiveWord {
  readonly word: string;
  /** 0 replaces the word, 1 blocks the message. */
  readonly type: 0 | 1;
  readonly replaceWord: string;
}

export function emptyWordfilterState(): WordfilterState {
  return {
    sensitiveWords: new Map(),
  };
}
