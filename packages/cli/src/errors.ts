import type { ErrorCode, Values } from './words/index.js';

/**
 * An error of `rong` itself. The files in `words/` have the message, the fix and the exit code for each error code;
 * `values` fill the placeholders of the message, and must not contain secrets.
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: ErrorCode;
  readonly values: Values;

  constructor(code: ErrorCode, values: Values = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.values = values;
  }
}

/**
 * Reason of an error: its code, such as `ENOENT`, which contains no path and no file content; without a code, its
 * message.
 */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' ? code : String(message ?? error);
}
