/** The kind and size of a value. Its content may be a secret or a phone number, and stays out of messages. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return sized('array', value.length);
  if (value instanceof Set) return sized('Set', value.size);
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty string' : `a string of ${value.length} characters`;
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a number';
    case 'object':
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

function sized(kind: string, size: number): string {
  return size === 0 ? `an empty ${kind}` : `${kind === 'array' ? 'an' : 'a'} ${kind} of ${size}`;
}
