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

/** A text that is an integer as the number that it says, anything else as it is. */
export function integerIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
}

/** The rule that half an emoji breaks: it has no encoding. */
export const WELL_FORMED = 'must be well-formed Unicode, without half an emoji';

const ON: readonly unknown[] = [true, 1, '1', 'true'];
const OFF: readonly unknown[] = [false, 0, '0', 'false'];

export function isSwitch(value: unknown): boolean {
  return ON.includes(value) || OFF.includes(value);
}

export function isOn(value: unknown): boolean {
  return ON.includes(value);
}
