import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { tooLarge } from './transport.js';

/** What a body is read for, and its maximum size. */
interface Reading {
  readonly maxBytes: number;
  readonly fail: (error: Error) => void;
  readonly done: (body: string) => void;
}

/** A header by its lower-case name, without conversion of all the others. */
export function headerIn({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  const index = rawHeaders.findIndex(
    (each, at) => at % 2 === 0 && each.length === name.length && each.toLowerCase() === name,
  );
  return index < 0 ? undefined : rawHeaders[index + 1];
}

/** Reads a response body to its end, decompressed. */
export function readBody(incoming: IncomingMessage, reading: Reading): void {
  const { maxBytes, fail } = reading;
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) fail(tooLarge(maxBytes));
    else chunks.push(chunk);
  });
  incoming.on('error', fail);
  incoming.on('end', () => decodeBody(chunks, headerIn(incoming, 'content-encoding'), reading));
}

/** Decompresses and decodes a body. A response may have no body at all, whatever its headers say. */
export function decodeBody(chunks: readonly Buffer[], encoding: string | undefined, reading: Reading): void {
  const { maxBytes, fail, done } = reading;
  const isPlain = chunks.length === 0 || isIdentity(encoding);
  if (isPlain) done(textOf(chunks));
  else if (!isGzip(encoding)) fail(unsupported(encoding));
  else {
    // Loaded on demand: zlib is rarely needed and slows down startup.
    const { gunzip } = process.getBuiltinModule('node:zlib');
    gunzip(Buffer.concat(chunks), { maxOutputLength: Math.min(maxBytes, 2 ** 31) }, (error, body) => {
      const isTooLarge = (error as NodeJS.ErrnoException | null)?.code === 'ERR_BUFFER_TOO_LARGE';
      if (error) fail(isTooLarge ? tooLarge(maxBytes) : error);
      else done(textOf([body]));
    });
  }
}

/** Decompresses a body bit by bit. */
export async function* inflated(
  body: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (isIdentity(encoding)) yield* body;
  else if (!isGzip(encoding)) throw unsupported(encoding);
  else yield* pipeline(body, process.getBuiltinModule('node:zlib').createGunzip(), () => {});
}

function isIdentity(encoding = ''): boolean {
  return /^\s*(identity)?\s*$/i.test(encoding);
}

function isGzip(encoding = ''): boolean {
  return /^\s*(x-)?gzip\s*$/i.test(encoding);
}

function unsupported(encoding = ''): Error {
  return new Error(`the answer is encoded as ${encoding.slice(0, 40)}, but only gzip is supported`);
}

function textOf(chunks: readonly Buffer[]): string {
  const text = String(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  // A byte order mark is no part of the text.
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
