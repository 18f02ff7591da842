import crypto from 'node:crypto';
import { type Channel, channel as open } from 'node:diagnostics_channel';

export { later } from './later.js';

/** Functions instead of re-exports: a bundler would let the client's file import a re-exported module itself. */
export function randomUUID(): string {
  return crypto.randomUUID();
}

export function channel(name: string): Channel {
  return open(name);
}

/** Module `node:zlib`, loaded on demand because few programs need it. */
export function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}

/** SHA-1 of a string, in hexadecimal. */
export function sha1(text: string): string {
  return crypto.hash('sha1', text, 'hex');
}

/** Whether two strings are equal, compared in constant time. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}

/** Number of bytes of a string in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** Decodes UTF-8 bytes to a string. */
export function decodeBytes({ buffer, byteOffset, byteLength: length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString();
}
