import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidDocument } from '../../domain/state/shape.js';

/** The maximum size of an unpacked document, so that a small file cannot fill the memory. */
const MAX_INFLATED_BYTES = 1024 ** 3;

type Bytes = string | Uint8Array;

/** Unpacks a document that is compressed with gzip. Any other document is returned unchanged. */
export async function* inflated(
  source: AsyncIterable<Bytes> | Iterable<Bytes>,
  maxBytes = MAX_INFLATED_BYTES,
): AsyncGenerator<Bytes, void> {
  const pieces = again(source);
  const first = await pieces.next();
  const rest = joined(first.done ? [] : [first.value], pieces);
  if (first.done || !isGzip(first.value)) return yield* rest;
  let bytes = 0;
  const gunzip = Readable.from(rest).pipe(createGunzip());
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > maxBytes) throw new InvalidDocument(`The file is larger than ${maxBytes} bytes when it is unpacked.`);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof InvalidDocument) throw cause;
    throw new InvalidDocument(`The file cannot be unpacked: ${(cause as Error).message}.`, { cause });
  } finally {
    gunzip.destroy();
  }
}

function isGzip(piece: Bytes): boolean {
  return typeof piece !== 'string' && piece[0] === 0x1f && piece[1] === 0x8b;
}

async function* again(source: AsyncIterable<Bytes> | Iterable<Bytes>): AsyncGenerator<Bytes, void> {
  for await (const piece of source) if (piece.length > 0) yield piece;
}

async function* joined(first: readonly Bytes[], rest: AsyncGenerator<Bytes, void>): AsyncGenerator<Bytes, void> {
  yield* first;
  yield* rest;
}
