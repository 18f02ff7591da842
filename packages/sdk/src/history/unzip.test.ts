import fc from 'fast-check';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnzipError, unzip } from './unzip.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function contents(zip: Uint8Array, chunkSize = 1000): Promise<string[]> {
  const files: string[] = [];
  for await (const file of unzip(inChunks(zip, chunkSize))) {
    const parts: Buffer[] = [];
    for await (const part of file) parts.push(part);
    files.push(Buffer.concat(parts).toString('latin1'));
  }
  return files;
}

/** Zip file written as a stream: the sizes follow the files. */
function streamed(files: readonly Uint8Array[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [index, bytes] of files.entries()) {
    const file = new ZipDeflate(`${index}.log`);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const named = (files: readonly Uint8Array[]) =>
  Object.fromEntries(files.map((bytes, index) => [`${index}.log`, bytes]));
const WRITERS = {
  deflated: (files: readonly Uint8Array[]) => zipSync(named(files), { level: 6 }),
  stored: (files: readonly Uint8Array[]) => zipSync(named(files), { level: 0 }),
  streamed,
};

test.each(Object.entries(WRITERS))(
  'files come out as they went in (%s), however the bytes arrive',
  async (_, write) => {
    const files = fc.array(fc.uint8Array({ maxLength: 5000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 3000 }), async (given, chunkSize) => {
        const wanted = given.map((bytes) => Buffer.from(bytes).toString('latin1'));
        expect(await contents(write(given), chunkSize)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  },
);

test('a file that nobody reads is passed over', async () => {
  let count = 0;
  for await (const _ of unzip(inChunks(WRITERS.deflated([Buffer.from('a'), Buffer.from('b')]), 7))) count += 1;
  expect(count).toBe(2);
});

const ZIP = Buffer.from(WRITERS.deflated([Buffer.from('hello '.repeat(1000))]));
const changed = (offset: number, value: number) => {
  const copy = Buffer.from(ZIP);
  copy[offset] = value;
  return copy;
};

test.each<[what: string, bytes: Uint8Array, reason: string]>([
  ['nothing', Buffer.alloc(0), 'the file is not a zip file'],
  ['a web page', Buffer.from('<html>not found</html>'), 'the file is not a zip file'],
  ['half a header', ZIP.subarray(0, 20), 'the zip file is truncated'],
  ['half a file', ZIP.subarray(0, 50), 'the zip file is truncated'],
  ['no directory', ZIP.subarray(0, ZIP.indexOf('PK\x01\x02', 0, 'latin1')), 'the zip file is truncated'],
  ['an encrypted file', changed(6, 1), 'the zip file is encrypted'],
  ['another compression', changed(8, 12), 'the compression method 12 is not supported'],
  ['damaged bytes', changed(35, 0xff), 'the zip file is corrupt'],
])('%s is refused', async (_what, bytes, reason) => {
  await expect(contents(bytes)).rejects.toThrow(new UnzipError(reason));
});

test.each(Object.entries(WRITERS))('a file of which one byte changed is refused (%s)', async (_, write) => {
  // Deflate stores random bytes uncompressed, so the changed byte damages the content and not the compression.
  const bytes = Buffer.from(Array.from({ length: 2000 }, (_byte, index) => (index * 7919 + (index >> 3) * 31) % 251));
  const zip = Buffer.from(write([bytes]));
  const middle = zip.indexOf(bytes.subarray(1000, 1010));
  const at = middle < 0 ? 200 : middle;
  zip[at] = (zip[at] ?? 0) ^ 1;
  await expect(contents(zip)).rejects.toThrow(new UnzipError('the zip file is corrupt'));
});

test.each<[what: string, leave: (files: AsyncGenerator<AsyncIterable<Buffer>>) => Promise<unknown>]>([
  ['before a file', (files) => files.return(undefined)],
  [
    'in a file',
    async (files) => {
      for await (const file of files) for await (const _ of file) return;
    },
  ],
])('a reader that leaves %s ends the download', async (_, leave) => {
  let hasEnded = false;
  async function* download() {
    try {
      yield* inChunks(WRITERS.deflated([Buffer.alloc(100_000, 'ab')]), 10);
    } finally {
      hasEnded = true;
    }
  }
  const files = unzip(download());
  await files.next();
  await leave(files);
  expect(hasEnded).toBe(true);
});

test('a damaged file ends the download', async () => {
  let hasEnded = false;
  async function* download() {
    try {
      yield Buffer.from('<html>');
      yield Buffer.from('</html>');
    } finally {
      hasEnded = true;
    }
  }
  await expect(unzip(download()).next()).rejects.toThrow(UnzipError);
  expect(hasEnded).toBe(true);
});
