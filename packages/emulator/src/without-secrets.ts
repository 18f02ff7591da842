import { isSecretField } from '@rongkit/contract';

/** Copies a JSON value without the fields whose names are those of secrets or phone numbers. Does not parse strings. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const visible = Object.entries(value).filter(([name]) => !isSecretField(name));
  return Object.fromEntries(visible.map(([name, member]) => [name, withoutSecrets(member)]));
}
