/** Whether a value is an error, also of another realm: `instanceof` is false there. */
export function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;
}
