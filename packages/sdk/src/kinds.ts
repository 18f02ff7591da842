/**
 * Kind of a value from any realm. `instanceof` fails for a value of another realm, and test runners such as Jest run
 * programs in a realm of their own: an error of Node.js is no instance of the `Error` there.
 */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a value is an object of any kind. Functions do not count. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is an error, or an object with a string `message`, such as an exception of a DOM. */
export function isError(value: unknown): value is Error {
  return isObject(value) && 'message' in value && typeof value.message === 'string';
}

export function isSet(value: unknown): value is ReadonlySet<unknown> {
  return tagOf(value) === 'Set';
}

export function isDate(value: unknown): value is Date {
  return tagOf(value) === 'Date';
}

/** Whether a value is a `Uint8Array`, such as a `Buffer`. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && tagOf(value) === 'Uint8Array';
}
