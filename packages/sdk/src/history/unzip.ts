import { later, zlib } from '#platform';
import { ByteSource } from './byte-source.js';

const LOCAL_FILE = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY: readonly number[] = [0x02014b50, 0x06054b50, 0x06064b50];
const STORED = 0;
const DEFLATED = 8;
/** Flag: a data descriptor with the checksum and the sizes follows the file. */
const SIZES_FOLLOW = 0x0008;
const ENCRYPTED = 0x0001;

/** Maximum number of bytes to inflate at once: the result may be a thousand times as large. */
const PIECE_BYTES = 16_384;

/** The bytes are not a zip file that can be read as a stream, or the runtime has no zlib. */
export class UnzipError extends Error {
  override readonly name = 'UnzipError';
}

const truncated = (): UnzipError => new UnzipError('the zip file is truncated');
const corrupt = (cause?: unknown): UnzipError => new UnzipError('the zip file is corrupt', { cause });

/** Yields the files in a zip archive as streams, one after the other. */
export async function* unzip(zip: AsyncIterable<Uint8Array>): AsyncGenerator<AsyncIterable<Buffer>, void, undefined> {
  const source = new ByteSource(zip);
  try {
    for (let number = 0; ; number++) {
      const signature = await source.read(4);
      if (signature.length < 4) throw number === 0 ? new UnzipError('the file is not a zip file') : truncated();
      const kind = signature.readUInt32LE();
      if (DIRECTORY.includes(kind)) return;
      if (kind !== LOCAL_FILE) throw new UnzipError('the file is not a zip file');
      const file = readFile(source, await readHeader(source));
      yield file;
      // Skip the rest of a file that the caller did not read.
      for await (const _ of file);
    }
  } finally {
    await source.close();
  }
}

interface Header {
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly sizesFollow: boolean;
}

async function readHeader(source: ByteSource): Promise<Header> {
  const header = await source.read(26);
  if (header.length < 26) throw truncated();
  const flags = header.readUInt16LE(2);
  const method = header.readUInt16LE(4);
  const checksum = header.readUInt32LE(10);
  const size = header.readUInt32LE(14);
  await source.read(header.readUInt16LE(22) + header.readUInt16LE(24));
  if (flags & ENCRYPTED) throw new UnzipError('the zip file is encrypted');
  const sizesFollow = (flags & SIZES_FOLLOW) !== 0;
  if (method !== DEFLATED && (method !== STORED || sizesFollow)) {
    throw new UnzipError(`the compression method ${method} is not supported`);
  }
  return { method, checksum, size, sizesFollow };
}

async function* readFile(source: ByteSource, header: Header): AsyncGenerator<Buffer, void, undefined> {
  const { crc32 } = requireZlib();
  let checksum = 0;
  for await (const part of header.method === STORED ? readStored(source, header.size) : readDeflated(source)) {
    checksum = crc32(part, checksum);
    yield part;
  }
  if (header.sizesFollow) await readDescriptor(source, checksum);
  else if (checksum !== header.checksum) throw corrupt();
}

async function* readStored(source: ByteSource, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let missing = size; missing > 0; ) {
    const part = await source.read(Math.min(missing, 65_536));
    if (part.length === 0) throw truncated();
    missing -= part.length;
    yield part;
  }
}

function requireZlib(): typeof import('node:zlib') {
  const module = zlib();
  if (!module) throw new UnzipError('this runtime has no zlib');
  return module;
}

/** Reads a deflated file. Deflate data marks its own end; the bytes after that end are put back. */
async function* readDeflated(source: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  const inflater = requireZlib().createInflateRaw();
  const output: Buffer[] = [];
  let ended = false;
  inflater.on('data', (chunk: Buffer) => output.push(chunk));
  inflater.on('end', () => (ended = true));
  let failure: UnzipError | undefined;
  let goOn = (): void => {};
  inflater.on('error', (cause) => {
    failure = corrupt(cause);
    goOn();
  });
  let written = 0;
  try {
    while (!ended) {
      const available = await source.next();
      if (!available) throw truncated();
      const chunk = available.subarray(0, PIECE_BYTES);
      source.putBack(available.subarray(PIECE_BYTES));
      written += chunk.length;
      await new Promise<void>((done) => {
        goOn = done;
        inflater.write(chunk, () => done());
      });
      // zlib emits `end` one turn of the event loop after the last bytes.
      await new Promise<void>((done) => void later(done));
      if (failure) throw failure;
      if (ended) source.putBack(chunk.subarray(chunk.length - (written - inflater.bytesWritten)));
      yield* output.splice(0);
    }
  } finally {
    inflater.destroy();
  }
}

/**
 * Reads a data descriptor: its signature is optional, and its sizes have 4 or 8 bytes.
 * @throws {UnzipError} the checksum in the descriptor differs
 */
async function readDescriptor(source: ByteSource, checksum: number): Promise<void> {
  const start = await source.read(12);
  if (start.length < 12) throw truncated();
  const isSigned = start.readUInt32LE() === DESCRIPTOR && start.readUInt32LE(4) === checksum;
  if (isSigned) await source.read(4);
  else if (start.readUInt32LE() !== checksum) throw corrupt();
  const next = await source.read(12);
  const isNext = next.length >= 4 && [LOCAL_FILE, ...DIRECTORY].includes(next.readUInt32LE());
  const isLater = next.length >= 12 && [LOCAL_FILE, ...DIRECTORY].includes(next.readUInt32LE(8));
  source.putBack(!isNext && isLater ? next.subarray(8) : next);
}
