/** Names of the error fields that are stored. These fields hold no parameters and no secrets. */
const FIELDS = [
  'name',
  'message',
  'code',
  'status',
  'reason',
  'endpoint',
  'requestId',
  'host',
  'field',
  'limit',
  'given',
];
const MAX_CHARS = 1000;

/** Serializes an error as JSON, for another process. */
export function storeError(error: unknown): string {
  const { message = String(error) } = (error ?? {}) as Error;
  const known = Object.entries({ ...(error as object), name: (error as Error)?.name ?? 'Error', message });
  const fields = known
    .filter(([name, value]) => FIELDS.includes(name) && /^(string|number)$/.test(typeof value))
    .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, MAX_CHARS) : value]);
  return JSON.stringify(Object.fromEntries(fields));
}

/** Restores a stored error: an `Error` with the name, the message and the fields of the original error. */
export function restoreError(stored: string): Error {
  const { message, ...fields } = JSON.parse(stored) as { message: string };
  return Object.assign(new Error(message), fields);
}
