/** What must not be said, and what its sender is told. A real app would ask a service or a model here. */
const RULES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /casino|赌场/i, reason: 'gambling' },
  { pattern: /\b1\d{10}\b/, reason: 'phone-number' },
];

/** Why a text must not be sent, or undefined if it may. */
export function objection(text: string): string | undefined {
  return RULES.find(({ pattern }) => pattern.test(text))?.reason;
}
