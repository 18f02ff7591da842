import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** Reads a response body to its end, decompressed, up to a maximum size. */
export function readBody(
  incoming: IncomingMessage,
  maxBytes: number,
  fail: (error: Error) => void,
  done: (body: string) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const body = inflated(incoming, fail);
  if (!body) return;
  body.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      return fail(new Error(`the answer is larger than ${maxBytes} bytes`));
    }
    chunks.push(chunk);
  });
  body.on('error', fail);
  body.on('end', () => done(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
}

function inflated(incoming: IncomingMessage, fail: (error: Error) => void): Readable | undefined {
  const encoding = incoming.headers['content-encoding']?.toLowerCase();
  if (encoding === undefined || encoding === 'identity') return incoming;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') {
    fail(new Error(`the answer is encoded as ${encoding.slice(0, 40)}, but only gzip is supported`));
    return undefined;
  }
  incoming.on('error', fail);
  // Loaded on demand: zlib is rarely needed and slows down startup.
  const { createGunzip } = process.getBuiltinModule('node:zlib');
  return incoming.pipe(createGunzip());
}
