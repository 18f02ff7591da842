/**
 * Logger of a client. `console` and winston fit as they are. Loggers of pino and bunyan, which take the fields before
 * the message, are recognized and fit as they are too. Wrap any other logger that takes the fields first.
 *
 * @example
 * ```ts
 * const rong = new RongCloud({ appKey, appSecret, logger: pino() });
 * ```
 */
export interface Logger {
  /**
   * Logs the start of calls with their parameters, successes, and calls that the caller aborted or gave invalid
   * parameters.
   */
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** Logs retries, and waits of a second or more for a rate limit. */
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  /**
   * Logs host switches, calls that failed by a refusal or a wrong option, and parameters that are probably mistakes.
   */
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** Logs calls that failed by an error of the service, the network or a timeout. */
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Log levels, from least to most detailed. */
export const LOG_LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** Log level; `off` disables logging. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Whether a logger takes the fields before the message: pino has `bindings`, and bunyan has `addStream`. */
export function takesFieldsFirst(logger: object): boolean {
  const { bindings, addStream } = logger as { bindings?: unknown; addStream?: unknown };
  return typeof bindings === 'function' || typeof addStream === 'function';
}
