import { ConfigurationError } from 'rongkit';
import type { OtelOptions } from './otel.js';

/** Rules of the options by name. */
const RULES: Readonly<Record<keyof OtelOptions, readonly [rule: string, fits: (value: unknown) => boolean]>> = {
  tracerProvider: ['must have a method getTracer', (value) => has(value, 'getTracer')],
  meterProvider: ['must have a method getMeter', (value) => has(value, 'getMeter')],
  propagate: ['must be a boolean', (value) => typeof value === 'boolean'],
};

/** Throws for an option that is unknown or of a wrong kind. */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigurationError('options', 'must be an object');
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(RULES, name)) throw ConfigurationError.unknown(name, Object.keys(RULES));
    const [rule, fits] = RULES[name as keyof OtelOptions];
    if (value !== undefined && !fits(value)) throw new ConfigurationError(name, rule);
  }
}

function has(value: unknown, method: string): boolean {
  return typeof (Object(value) as Record<string, unknown>)[method] === 'function';
}
