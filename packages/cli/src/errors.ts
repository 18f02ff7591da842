import type { ErrorCode, Values } from './words/index.js';

/**
 * An error of the command line itself. Its message, its fix and its exit code are in `words/`, by its code; `values` fill
 * the placeholders there, and must hold no secret.
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

/** Reason of a failed operation of the system, such as `ENOENT`; never a path or a content. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' ? code : String(message ?? error);
}
