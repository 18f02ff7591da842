/** Answer to `message.preSend`: whether a message is delivered, and with which content. */
export interface Verdict {
  /** 1 delivers the message, 0 blocks it. */
  readonly pass: 0 | 1;
  /** Data for the client of the sender if the message is blocked. */
  readonly extra?: string;
  /** Replaced content, as in {@link Replacement}. */
  readonly content?: string;
  /** Replaced push text. */
  readonly pushContent?: string;
  /** Replaced push settings. */
  readonly pushExt?: string;
  /** Replaced key-value pairs. */
  readonly extraContent?: string;
}

/** Replaced parts of a message. Inferred: the names of the fields. */
export interface Replacement {
  /** Content; JSON for built-in types. */
  content?: string;
  /** Push text. */
  pushContent?: string;
  /** Push settings, as serialized JSON. */
  pushExt?: string;
  /** First key-value pairs, as serialized JSON. */
  extraContent?: string;
}

/** Delivers the message unchanged. */
export function pass(): Verdict {
  return { pass: 1 };
}

/**
 * Blocks the message.
 *
 * @param extra - data for the client of the sender
 */
export function refuse(extra?: string): Verdict {
  return { pass: 0, ...(extra !== undefined && { extra }) };
}

/**
 * Delivers the message with replaced parts.
 *
 * @param replacement - parts to replace
 */
export function replace(replacement: Replacement): Verdict {
  return { pass: 1, ...replacement };
}
