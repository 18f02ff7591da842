import type { MeterProvider, TracerProvider } from '@opentelemetry/api';
import { ConfigurationError } from 'rongkit';

/** Options of `otel()`. */
export interface OtelOptions {
  /**
   * Provider of the tracer.
   * @default the global provider
   */
  readonly tracerProvider?: TracerProvider | undefined;
  /**
   * Provider of the meter.
   * @default the global provider
   */
  readonly meterProvider?: MeterProvider | undefined;
  /**
   * Whether to send the trace context in request headers such as `traceparent`.
   * @default `true`
   */
  readonly propagate?: boolean | undefined;
}

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
