/** Forbidden words, and the reason for the sender. A real app would ask a service or a model here. */
const RULES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /casino|赌场/i, reason: 'gambling' },
  { pattern: /\b1\d{10}\b/, reason: 'phone-number' },
];

/** The reason why a text must not be sent; undefined if it may. */
export function objection(text: string): string | undefined {
  return RULES.find(({ pattern }) => pattern.test(text))?.reason;
}
