import { ConfigurationError } from './errors.js';
import { describeValue, isPlainObject } from './params/values.js';
import { MAX_TIMER_MS } from './transport/transport.js';

/** Options by name, with the `typeof` of their values; an empty string for options that are checked elsewhere. */
export type OptionKinds<Options> = Readonly<Record<keyof Options, '' | 'string' | 'number' | 'boolean' | 'function'>>;

/**
 * Throws for options that are no object, for an option that does not exist, and for a value of a wrong kind.
 *
 * @param path - name of the option that holds these options; empty for the options of a client or a call
 * @param or - what may stand in place of an object
 */
export function checkOptions<Options>(path: string, options: unknown, kinds: OptionKinds<Options>, or = ''): void {
  if (!isPlainObject(options)) refuseOption(path || 'options', `must be ${or}an object`, options);
  for (const [name, value] of Object.entries(options)) {
    const option = path ? `${path}.${name}` : name;
    if (!Object.hasOwn(kinds, name)) {
      const known = nearest(name, Object.keys(kinds));
      throw new ConfigurationError(option, `is not an option${known ? `, did you mean ${known}?` : ''}`);
    }
    const kind = kinds[name as keyof Options];
    if (kind && value !== undefined && value !== null && typeof value !== kind) {
      refuseOption(option, `must be a ${kind}`, value);
    }
  }
}

/** Throws unless a value is an array whose elements all fit; returns a copy. `kind` names an element: `a function`. */
export function checkItems<T>(
  option: string,
  items: readonly T[],
  kind: string,
  fits: (item: unknown) => boolean,
): readonly T[] {
  if (!Array.isArray(items)) refuseOption(option, `must be an array of ${kind.replace(/^an? /, '')}s`, items);
  for (const [index, each] of items.entries()) {
    if (!fits(each)) refuseOption(`${option}[${index}]`, `must be ${kind}`, each);
  }
  return [...items];
}

/** Throws if an object lacks a method. */
export function checkMethods(option: string, value: unknown, ...names: readonly string[]): void {
  for (const name of names) {
    const { [name]: method } = Object(value) as Record<string, unknown>;
    if (typeof method !== 'function') throw new ConfigurationError(option, `must have a method ${name}`);
  }
}

/** Throws if a signal is neither absent nor an `AbortSignal`, of any realm or polyfill. */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return;
  const { aborted, addEventListener } = Object(signal) as Partial<AbortSignal>;
  if (typeof aborted !== 'boolean' || typeof addEventListener !== 'function') {
    refuseOption('signal', 'must be an AbortSignal', signal);
  }
}

/** Validates an optional number of milliseconds. A longer one than the longest timer would fire at once. */
export function checkDelay<T extends number | undefined>(option: string, value: T): T {
  if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
    throw new ConfigurationError(option, 'must be a number of milliseconds, 0 or more');
  }
  return (value && Math.min(value, MAX_TIMER_MS)) as T;
}

/** Throws a {@link ConfigurationError} that names the kind of the value. */
export function refuseOption(option: string, rule: string, value: unknown): never {
  throw new ConfigurationError(option, `${rule}, got ${describeValue(value)}`);
}

/** The known name that a misspelled one probably means. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  return (
    known.find((each) => isWithin(each.toLowerCase(), word, 2)) ??
    known.find((each) => word.length > 2 && each.toLowerCase().includes(word))
  );
}

/** Whether one word becomes the other by a number of inserted, removed or changed letters. */
function isWithin(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  if (edits === 0) return false;
  let same = 0;
  while (one[same] === other[same]) same++;
  const [a, b, restA, restB] = [one.slice(same), other.slice(same), one.slice(same + 1), other.slice(same + 1)];
  return isWithin(restA, restB, edits - 1) || isWithin(restA, b, edits - 1) || isWithin(a, restB, edits - 1);
}
