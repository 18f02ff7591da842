/** Instrumentation scope of all spans and metrics. */
export const LIBRARY = { name: '@rongkit/otel', version: '0.1.0' } as const;
