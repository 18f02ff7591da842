export type { OtelOptions } from './options.js';
export { otel } from './otel.js';
