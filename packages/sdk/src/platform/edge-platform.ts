import type { Channel } from 'node:diagnostics_channel';
import { sha1Of } from './sha1.js';

/**
 * `#platform` for Workers, Deno, Bun and browsers: it imports no module of Node.js. The functions are synchronous,
 * because a call signs its request synchronously. Therefore they cannot use WebCrypto, which is asynchronous.
 */
const encoder: TextEncoder = new TextEncoder();

export function sha1(text: string): string {
  return sha1Of(encoder.encode(text));
}

export function randomUUID(): string {
  return crypto.randomUUID();
}

export function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Channel where nobody can subscribe. */
const CLOSED: Pick<Channel, 'hasSubscribers' | 'publish'> = { hasSubscribers: false, publish: () => {} };

/** Channel of `node:diagnostics_channel` if the runtime has that module; otherwise {@link CLOSED}. */
export function channel(name: string): Channel {
  return builtin('diagnostics_channel')?.channel(name) ?? (CLOSED as Channel);
}

/** Runs a function in the next turn of the event loop. Neither browsers nor jsdom have `setImmediate`. */
export const later: (run: () => void) => unknown = globalThis.setImmediate ?? setTimeout;

/** Module `node:zlib`; undefined if the runtime does not have that module. */
export function zlib(): typeof import('node:zlib') | undefined {
  return builtin('zlib');
}

/** A module of Node.js; undefined if the runtime does not have that module. */
function builtin<Name extends 'diagnostics_channel' | 'zlib'>(name: Name): Builtins[Name] | undefined {
  try {
    return globalThis.process.getBuiltinModule(name);
  } catch {
    // The edge runtime of Next.js has `getBuiltinModule`, which throws there.
    return undefined;
  }
}

interface Builtins {
  readonly diagnostics_channel: typeof import('node:diagnostics_channel');
  readonly zlib: typeof import('node:zlib');
}
