import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** What every runtime on the web's APIs has; nothing of Node.js. */
const WEB = {
  AbortController,
  AbortSignal,
  clearTimeout,
  console,
  crypto,
  fetch,
  Headers,
  performance,
  queueMicrotask,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** Runs a bundle, a script that sets `globalThis.program`, in a world with some more globals. */
export function runBundle(file, globals = {}) {
  const world = createContext({ ...WEB, ...globals });
  runInContext('globalThis.self = globalThis', world);
  runInContext(readFileSync(file, 'utf8'), world, { filename: file });
  return world.program;
}
