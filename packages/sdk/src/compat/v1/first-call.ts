import type { Format } from '../asker.js';

/** Argument of a function of `rongcloud-sdk` 1.0.3; documented in `packages/contract/src/rongcloud-sdk/old-call.ts`. */
export interface FirstArgument {
  readonly to: string;
  readonly form?: 'list' | 'names' | 'map' | 'minutes';
  readonly optional?: boolean;
  readonly invalid?: 1000 | 2000;
  readonly ignored?: boolean;
}

/** Call of an endpoint by a function of `rongcloud-sdk` 1.0.3; documented in the same file as {@link FirstArgument}. */
export interface FirstCall {
  readonly endpoint: string;
  readonly args: readonly FirstArgument[];
}

/** The arguments of a call, read from the end: the callback, the format before it, and the values. */
export interface ReadArguments {
  readonly values: readonly unknown[];
  readonly format: Format;
  readonly callback: (error: unknown, resultText: string | null) => void;
}

/** Reads the arguments of a call. Without a callback the answer is dropped. */
export function readArguments({ args }: FirstCall, given: readonly unknown[]): ReadArguments {
  const at = given.findLastIndex((each) => typeof each === 'function');
  const rest = at < 0 ? given : given.slice(0, at);
  const callback = at < 0 ? () => {} : (given[at] as ReadArguments['callback']);
  const format = rest.at(-1);
  const hasFormat = rest.length > 0 && isFormat(format) && rest.length > args.filter((each) => !each.optional).length;
  const values = hasFormat ? rest.slice(0, -1) : rest;
  return { values: values.slice(0, args.length), format: hasFormat && isFormat(format) ? format : 'json', callback };
}

function isFormat(value: unknown): value is Format {
  return value === 'json' || value === 'xml';
}
