import { ConfigurationError } from './errors.js';
import { describeValue, isPlainObject, withoutAbsent } from './params/values.js';

/** Throws a {@link ConfigurationError} for a value that breaks the rule of its option. */
export type Rule = (option: string, value: unknown) => void;

/**
 * Options by name, with their rules: the `typeof` of an optional value, a function, or an empty string for an option
 * that is checked elsewhere.
 */
export type OptionKinds<Options> = Readonly<
  Record<keyof Options, '' | 'string' | 'number' | 'boolean' | 'function' | Rule>
>;

/**
 * Throws for options that are not an object, for an option that does not exist, and for a value that breaks its rule.
 *
 * @param path - name of the option that holds these options; empty for the options of a client or a call
 * @param or - words in front of `an object` in the error message, such as `a number or `
 */
export function checkOptions<Options>(path: string, options: unknown, kinds: OptionKinds<Options>, or = ''): void {
  if (!isPlainObject(options)) refuseOption(path || 'options', `must be ${or}an object`, options);
  for (const [name, value] of Object.entries(options)) {
    const option = path ? `${path}.${name}` : name;
    if (!Object.hasOwn(kinds, name)) throw ConfigurationError.unknown(option, Object.keys(kinds));
    if (value !== undefined) checkOption(option, value, kinds[name as keyof Options]);
  }
}

function checkOption(option: string, value: unknown, kind: OptionKinds<Record<string, unknown>>[string]): void {
  if (typeof kind === 'function') kind(option, value);
  // NaN comes from a variable that is not set, and would limit nothing.
  else if (kind && value !== null && (typeof value !== kind || Number.isNaN(value))) {
    refuseOption(option, `must be a ${kind}`, value);
  }
}

/** Options that belong together, such as `timeout`, with the option that a value in place of an object sets. */
export interface OptionGroup<Options> {
  readonly name: string;
  readonly shortFor: keyof Options;
  readonly kinds: OptionKinds<Options>;
}

/** Resolves the options of a group: those that are absent have the values of `usual`. */
export function resolveGroup<Options extends object>(
  { name, shortFor, kinds }: OptionGroup<Options>,
  given: unknown,
  usual: Options,
): Options {
  if (given === undefined || given === null) return usual;
  const shortKind = typeof usual[shortFor];
  const options = typeof given === shortKind ? { [shortFor]: given } : given;
  checkOptions(name, options, kinds, `a ${shortKind} or `);
  return { ...usual, ...withoutAbsent(options as Partial<Options>) };
}

/** Rule of an array whose elements all fit. `kind` describes an element: `a function`. */
export function listOf(kind: string, fits: (item: unknown) => boolean): Rule {
  return (option, items) => {
    if (!Array.isArray(items)) refuseOption(option, `must be an array of ${kind.replace(/^an? /, '')}s`, items);
    for (const [index, each] of items.entries()) {
      if (!fits(each)) refuseOption(`${option}[${index}]`, `must be ${kind}`, each);
    }
  };
}

/** Throws unless a value is one of a list. */
export function checkOneOf(option: string, value: unknown, known: readonly unknown[]): void {
  if (!known.includes(value)) throw new ConfigurationError(option, `must be one of ${known.join(', ')}`);
}

/** Throws if an object lacks one of the methods. */
export function checkMethods(option: string, value: unknown, ...names: readonly string[]): void {
  for (const name of names) {
    const { [name]: method } = Object(value) as Record<string, unknown>;
    if (typeof method !== 'function') throw new ConfigurationError(option, `must have a method ${name}`);
  }
}

/** Throws unless a signal is absent or an `AbortSignal`, which may come from another realm or a polyfill. */
export function checkSignal(option: string, signal: unknown): void {
  if (signal === undefined || signal === null) return;
  const { aborted, addEventListener } = Object(signal) as Partial<AbortSignal>;
  if (typeof aborted !== 'boolean' || typeof addEventListener !== 'function') {
    refuseOption(option, 'must be an AbortSignal', signal);
  }
}

/** Throws unless a value is a number of the unit, 0 or more. */
export function checkAmount(option: string, value: unknown, unit = 'milliseconds'): void {
  if (!(typeof value === 'number' && value >= 0)) {
    throw new ConfigurationError(option, `must be a number of ${unit}, 0 or more`);
  }
}

/** Throws a {@link ConfigurationError} with the violated rule and the kind of the invalid value. */
export function refuseOption(option: string, rule: string, value: unknown): never {
  throw new ConfigurationError(option, `${rule}, got ${describeValue(value)}`);
}
