import type { IncomingMessage } from 'node:http';
import { tooLarge } from './transport.js';

/** The maximum size of a body, and the callbacks for its end. */
interface Reading {
  readonly maxBytes: number;
  readonly fail: (error: Error) => void;
  readonly done: (body: string) => void;
}

/** Returns one header by its name, without converting all other headers. */
export function headerIn({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  const lower = name.toLowerCase();
  const isNamed = (each: string, at: number) =>
    at % 2 === 0 && each.length === lower.length && each.toLowerCase() === lower;
  const index = rawHeaders.findIndex(isNamed);
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
  try {
    const isCompressed = chunks.length > 0 && isGzip(encoding);
    done(textOf(isCompressed ? [inflate(Buffer.concat(chunks), maxBytes)] : chunks));
  } catch (error) {
    fail((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : (error as Error));
  }
}

/** Yields a body chunk by chunk, decompressed if it is gzip. */
export async function* inflated(
  body: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!isGzip(encoding)) return yield* body;
  // Not imported, because the build for other runtimes contains this file too.
  const { pipeline } = process.getBuiltinModule('node:stream');
  return yield* pipeline(body, zlib().createGunzip(), () => {});
}

function inflate(body: Buffer, maxBytes: number): Buffer {
  return zlib().gunzipSync(body, { maxOutputLength: Math.min(maxBytes, 2 ** 31) });
}

/** Module `node:zlib`, loaded on demand because it is rarely needed and slows down startup. */
function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}

/**
 * Whether a `Content-Encoding` is gzip. Throws for another compression. A name that is not a compression, such as the
 * character set that some gateways put there, is ignored.
 */
function isGzip(encoding = ''): boolean {
  const [other] = /\b(br|deflate|compress|zstd)\b/i.exec(encoding) ?? [];
  if (other) throw new Error(`the answer is encoded as ${other}, not gzip`);
  return /\bgzip\b/i.test(encoding);
}

function textOf(chunks: readonly Buffer[]): string {
  const text = String(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  // A byte order mark is no part of the text.
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
