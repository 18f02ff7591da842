import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** Globals of every runtime with web APIs, without those of Node.js. */
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

/**
 * Runs a bundle in a context with web globals and the given globals. The bundle is a script that sets
 * `globalThis.program`.
 */
export function runBundle(file, globals = {}) {
  const world = createContext({ ...WEB, ...globals });
  runInContext('globalThis.self = globalThis', world);
  runInContext(readFileSync(file, 'utf8'), world, { filename: file });
  return world.program;
}
