/** The members of an object literal, a class instance with fields or a null-prototype object; not of a list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value) && !ArrayBuffer.isView(value);
}

/** What a list parameter holds: a single value stands for a list of one. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof Set) return [...value];
  return typeof value === 'object' && value !== null && Symbol.iterator in value ? undefined : [value];
}

const ON: readonly unknown[] = [true, 1, '1', 'true'];
const OFF: readonly unknown[] = [false, 0, '0', 'false'];

export function isSwitch(value: unknown): boolean {
  return ON.includes(value) || OFF.includes(value);
}

export function isOn(value: unknown): boolean {
  return ON.includes(value);
}
