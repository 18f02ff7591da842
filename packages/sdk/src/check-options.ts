import { ConfigurationError } from './errors.js';
import { describeValue, isPlainObject } from './params/values.js';
import { MAX_TIMER_MS } from './transport/transport.js';

/** Options by name, with the `typeof` of their values; an empty string for options that are checked elsewhere. */
export type OptionKinds<Options> = Readonly<Record<keyof Options, '' | 'string' | 'number' | 'boolean' | 'function'>>;

/**
 * Throws for options that are not an object, for an option that does not exist, and for a value of a wrong kind.
 *
 * @param path - name of the option that holds these options; empty for the options of a client or a call
 * @param or - start of the error message that names other allowed values, such as `a number or `
 */
export function checkOptions<Options>(path: string, options: unknown, kinds: OptionKinds<Options>, or = ''): void {
  if (!isPlainObject(options)) refuseOption(path || 'options', `must be ${or}an object`, options);
  for (const [name, value] of Object.entries(options)) {
    const option = path ? `${path}.${name}` : name;
    if (!Object.hasOwn(kinds, name)) throw ConfigurationError.unknown(option, Object.keys(kinds));
    const kind = kinds[name as keyof Options];
    // NaN comes from a variable that is not set, and would limit nothing.
    if (kind && value !== undefined && value !== null && (typeof value !== kind || Number.isNaN(value))) {
      refuseOption(option, `must be a ${kind}`, value);
    }
  }
}

/**
 * Throws unless a value is an array whose elements all pass the check; returns a copy. `kind` describes an element:
 * `a function`.
 */
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

/** Throws unless a signal is absent or an `AbortSignal`, which may come from another realm or a polyfill. */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return;
  const { aborted, addEventListener } = Object(signal) as Partial<AbortSignal>;
  if (typeof aborted !== 'boolean' || typeof addEventListener !== 'function') {
    refuseOption('signal', 'must be an AbortSignal', signal);
  }
}

/**
 * Validates an optional number of milliseconds, and limits it to the longest timer of JavaScript: a longer timer would
 * fire at once.
 */
export function checkDelay<T extends number | undefined>(option: string, value: T): T {
  if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
    throw new ConfigurationError(option, 'must be a number of milliseconds, 0 or more');
  }
  return (value && Math.min(value, MAX_TIMER_MS)) as T;
}

/** Throws a {@link ConfigurationError} with the violated rule and the kind of the invalid value. */
export function refuseOption(option: string, rule: string, value: unknown): never {
  throw new ConfigurationError(option, `${rule}, got ${describeValue(value)}`);
}
