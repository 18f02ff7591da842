/**
 * Patterns of forbidden words, each with the reason that the sender is told. A real app would call a moderation service
 * or a model instead.
 */
const RULES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /casino|赌场/i, reason: 'gambling' },
  { pattern: /\b1\d{10}\b/, reason: 'phone-number' },
];

/** The reason why a text must not be sent; undefined if the text may be sent. */
export function objection(text: string): string | undefined {
  return RULES.find(({ pattern }) => pattern.test(text))?.reason;
}
