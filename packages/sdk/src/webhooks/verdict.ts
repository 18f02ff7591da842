/** Answer to `message.preSend`: whether a message is delivered, and with which content. */
export interface Verdict {
  /** 0 blocks the message, 1 delivers it, 2 delivers it and skips further callbacks about it. */
  readonly pass: 0 | 1 | 2;
  /** Data for the client of the sender if the message is blocked: at most 1,024 characters. */
  readonly extra?: string;
  /** New content, as in {@link Replacement}. */
  readonly replaceContent?: string;
  /** New push text. */
  readonly replacePushContent?: string;
  /** True to send no push notification. */
  readonly replaceDisablePush?: boolean;
  /** New push settings, as serialized JSON. */
  readonly replacePushExt?: string;
  /** New initial key-value pairs of the message, as serialized JSON. */
  readonly replaceExtraContent?: string;
  /** New content, under a second name: {@link replace} sets both, because the name `replaceContent` is inferred. */
  readonly content?: string;
  /**
   * New push text, under a second name: {@link replace} sets both, because the name `replacePushContent` is inferred.
   */
  readonly pushContent?: string;
  /**
   * New push settings, under a second name: {@link replace} sets both, because the name `replacePushExt` is inferred.
   */
  readonly pushExt?: string;
  /**
   * New initial key-value pairs, under a second name: {@link replace} sets both, because the name `replaceExtraContent`
   * is inferred.
   */
  readonly extraContent?: string;
}

/** New values for parts of a message. Parts without a new value stay unchanged. */
export interface Replacement {
  /** Content; JSON for built-in types. */
  content?: string;
  /** Push text. */
  pushContent?: string;
  /** True to send no push notification. */
  disablePush?: boolean;
  /** Push settings, as serialized JSON. */
  pushExt?: string;
  /** Initial key-value pairs of the message, as serialized JSON. */
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
 * Delivers the message with new values for some parts.
 *
 * Inferred: the names of the fields, such as `replaceContent`. Only a community SDK has these names, from RongCloud's
 * page, so the answer also has the names `content`, `pushContent`, `pushExt` and `extraContent`.
 *
 * @param replacement - new values by part
 */
export function replace(replacement: Replacement): Verdict {
  const { disablePush, ...rest } = replacement;
  const renamed = Object.entries(replacement).map(([name, value]) => [
    `replace${name[0]?.toUpperCase()}${name.slice(1)}`,
    value,
  ]);
  return { pass: 1, ...rest, ...Object.fromEntries(renamed) };
}
