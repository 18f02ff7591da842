/** What becomes of a message that the app server was asked about. */
export interface Verdict {
  /** 1 to deliver it, 0 not to. */
  readonly pass: 0 | 1;
  /** Handed to the sender's client when it is not delivered. */
  readonly extra?: string;
  readonly content?: string;
  readonly pushContent?: string;
  readonly pushExt?: string;
  readonly extraContent?: string;
}

/** What a message says instead. The names of these fields in the answer are inferred. */
export interface Replacement {
  /** What it says; JSON for built-in types. */
  content?: string;
  /** Text of the push. */
  pushContent?: string;
  /** Push settings, JSON. */
  pushExt?: string;
  /** The first key-value pairs, JSON. */
  extraContent?: string;
}

/** Delivers the message as it is. */
export function pass(): Verdict {
  return { pass: 1 };
}

/** Does not deliver the message. The sender's client gets `extra`. */
export function refuse(extra?: string): Verdict {
  return { pass: 0, ...(extra !== undefined && { extra }) };
}

/** Delivers the message with other contents. */
export function replace(replacement: Replacement): Verdict {
  return { pass: 1, ...replacement };
}
