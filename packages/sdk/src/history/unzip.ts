import { zlib } from '#platform';
import { ByteSource } from './byte-source.js';

const LOCAL_FILE = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY: readonly number[] = [0x02014b50, 0x06054b50, 0x06064b50];
const STORED = 0;
const DEFLATED = 8;
/** Flag: a data descriptor with the sizes follows the file. */
const SIZES_FOLLOW = 0x0008;
const ENCRYPTED = 0x0001;

/** The bytes are not a zip file that can be read as a stream. */
export class UnzipError extends Error {
  override readonly name = 'UnzipError';
}

/** Files of a zip file, one after the other, as streams. */
export async function* unzip(zip: AsyncIterable<Uint8Array>): AsyncGenerator<AsyncIterable<Buffer>, void, undefined> {
  const source = new ByteSource(zip);
  for (let number = 0; ; number++) {
    const signature = await source.read(4);
    if (signature.length < 4)
      throw new UnzipError(number === 0 ? 'the file is not a zip file' : 'the zip file is truncated');
    const kind = signature.readUInt32LE();
    if (DIRECTORY.includes(kind)) return;
    if (kind !== LOCAL_FILE) throw new UnzipError('the file is not a zip file');
    const file = readFile(source, await readHeader(source));
    yield file;
    // Skip the rest of a file that the caller did not read.
    for await (const _ of file);
  }
}

interface Header {
  readonly method: number;
  readonly size: number;
  readonly sizesFollow: boolean;
}

async function readHeader(source: ByteSource): Promise<Header> {
  const header = await source.read(26);
  if (header.length < 26) throw new UnzipError('the zip file is truncated');
  const flags = header.readUInt16LE(2);
  const method = header.readUInt16LE(4);
  const size = header.readUInt32LE(14);
  await source.read(header.readUInt16LE(22) + header.readUInt16LE(24));
  if (flags & ENCRYPTED) throw new UnzipError('the zip file is encrypted');
  const sizesFollow = (flags & SIZES_FOLLOW) !== 0;
  if (method !== DEFLATED && (method !== STORED || sizesFollow)) {
    throw new UnzipError(`the compression method ${method} is not supported`);
  }
  return { method, size, sizesFollow };
}

async function* readFile(
  source: ByteSource,
  { method, size, sizesFollow }: Header,
): AsyncGenerator<Buffer, void, undefined> {
  yield* method === STORED ? readStored(source, size) : readDeflated(source);
  if (sizesFollow) await skipDescriptor(source);
}

async function* readStored(source: ByteSource, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let missing = size; missing > 0; ) {
    const part = await source.read(Math.min(missing, 65_536));
    if (part.length === 0) throw new UnzipError('the zip file is truncated');
    missing -= part.length;
    yield part;
  }
}

/** Deflate data marks its own end. Bytes after the end are put back. */
async function* readDeflated(source: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  const inflater = zlib()?.createInflateRaw();
  if (!inflater) throw new UnzipError('this runtime has no zlib');
  const output: Buffer[] = [];
  let ended = false;
  inflater.on('data', (chunk: Buffer) => output.push(chunk));
  inflater.on('end', () => (ended = true));
  const failed = new Promise<never>((_, reject) => {
    inflater.on('error', (cause) => reject(new UnzipError('the zip file is corrupt', { cause })));
  });
  failed.catch(() => {});
  let written = 0;
  while (!ended) {
    const chunk = await source.next();
    if (!chunk) throw new UnzipError('the zip file is truncated');
    written += chunk.length;
    await Promise.race([new Promise<void>((done) => inflater.write(chunk, () => done())), failed]);
    // The end event comes one turn after the last bytes.
    await new Promise<void>((done) => setImmediate(done));
    if (ended) source.putBack(chunk.subarray(chunk.length - (written - inflater.bytesWritten)));
    yield* output.splice(0);
  }
}

/** Skips a data descriptor: its signature is optional, and its sizes have 4 or 8 bytes. */
async function skipDescriptor(source: ByteSource): Promise<void> {
  const start = await source.read(12);
  if (start.length < 12) throw new UnzipError('the zip file is truncated');
  if (start.readUInt32LE() === DESCRIPTOR) await source.read(4);
  const next = await source.read(12);
  const isNext = next.length >= 4 && [LOCAL_FILE, ...DIRECTORY].includes(next.readUInt32LE());
  const isLater = next.length >= 12 && [LOCAL_FILE, ...DIRECTORY].includes(next.readUInt32LE(8));
  source.putBack(!isNext && isLater ? next.subarray(8) : next);
}
