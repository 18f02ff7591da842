/** Names of members that hold secrets or phone numbers, in lower case. */
const SECRETS: ReadonlySet<string> = new Set([
  'mobile',
  'token',
  'code',
  'verifycode',
  'appsecret',
  'signature',
  'auth',
  'apikey',
]);

export function isSecret(name: string): boolean {
  return SECRETS.has(name.toLowerCase());
}

/** Removes secrets at any depth, but not inside strings that hold JSON. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const visible = Object.entries(value).filter(([name]) => !isSecret(name));
  return Object.fromEntries(visible.map(([name, member]) => [name, withoutSecrets(member)]));
}
