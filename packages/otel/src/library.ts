/** Who records: the instrumentation scope. */
export const LIBRARY = { name: '@rongkit/otel', version: '0.1.0' } as const;
