import * as util from 'node:util';
import { deserialize, serialize } from 'node:v8';

// Globals of Node.js that no module exports. Test runners with a DOM (Jest with jsdom, Vitest with happy-dom) replace or
// remove the globals, and Node.js does not accept those of a DOM. The build puts these in their place, see
// `tsdown.config.ts`.

/** A controller of Node.js. Bun, which has no `transferableAbortController`, keeps its globals. */
const controller = util.transferableAbortController?.() ?? new globalThis.AbortController();

export const AbortController: typeof globalThis.AbortController =
  controller.constructor as typeof globalThis.AbortController;
export const AbortSignal: typeof globalThis.AbortSignal = controller.signal
  .constructor as typeof globalThis.AbortSignal;

export function structuredClone<T>(value: T): T {
  return deserialize(serialize(value)) as T;
}
