import { isSet } from '../kinds.js';

/** Logger of a client. `console` fits. */
export interface Logger {
  /** Logs calls and their parameters. */
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** Logs retries and long waits. */
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** Logs host switches, refusals and failed calls. */
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** Logs failures of the service and the network. */
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Log levels, from least to most detailed. */
export const LOG_LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** Log level; `off` disables logging. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRET_NAME = /secret|signature|token|password|api_?key|authorization|mobile|phone/i;
/** Mobile number of mainland China, with or without country code. */
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g;
const REDACTED = '[redacted]';
const MAX_CHARS = 200;
const MAX_DEPTH = 4;
const MAX_ITEMS = 10;

/** Value that is safe to log: shortened, without secrets, tokens and mobile numbers. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return shorten(value).replace(MOBILE, REDACTED);
  if (typeof value === 'number') return String(value).replace(MOBILE, REDACTED) === REDACTED ? REDACTED : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[…]';
  if (Array.isArray(value) || isSet(value)) return redactItems([...value], depth);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      SECRET_NAME.test(name) ? REDACTED : redact(member, depth + 1),
    ]),
  );
}

function redactItems(items: readonly unknown[], depth: number): unknown[] {
  const shown = items.slice(0, MAX_ITEMS).map((item) => redact(item, depth + 1));
  return items.length > MAX_ITEMS ? [...shown, `… ${items.length - MAX_ITEMS} more`] : shown;
}

function shorten(text: string): string {
  return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}… ${text.length - MAX_CHARS} more characters` : text;
}
