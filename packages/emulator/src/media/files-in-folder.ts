import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ByteRange } from './byte-range.js';
import type { FileFacts, MediaFiles, NewFile, OpenFile } from './media-files.js';

const ID = /^[\da-f]{32}$/;
/** The maximum length of the first line of a file, which has the name and the type. */
const MAX_HEAD_BYTES = 4096;
const NEWLINE = 10;

/**
 * Keeps uploaded files in a folder. The id is the file name, and the first line is JSON with the uploaded name and
 * type. A file gets its id when it is complete, so a killed process leaves no incomplete file under an id.
 */
export class FilesInFolder implements MediaFiles {
  readonly #folder: string;
  readonly #fsync: boolean;

  constructor(folder: string, fsync: boolean) {
    this.#folder = folder;
    this.#fsync = fsync;
  }

  async list(): Promise<{ readonly id: string; readonly size: number }[]> {
    const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const drafts = names.filter((name) => name.endsWith('.new'));
    await Promise.all(drafts.map((name) => rm(path.join(this.#folder, name), { force: true })));
    const ids = names.filter((name) => ID.test(name));
    const files = await Promise.all(ids.map(async (id) => ({ id, ...(await this.#statOf(id)) })));
    return files.sort((one, other) => one.at - other.at);
  }

  async create({ name, type }: FileFacts): Promise<NewFile> {
    await mkdir(this.#folder, { recursive: true });
    const file = path.join(this.#folder, `${randomBytes(12).toString('hex')}.new`);
    const handle = await open(file, 'wx');
    const remove = () => rm(file, { force: true });
    try {
      await writeAll(handle, Buffer.from(`${JSON.stringify({ name, type })}\n`));
    } catch (error) {
      await handle.close();
      await remove();
      throw error;
    }
    return {
      write: (piece) => writeAll(handle, piece),
      keep: async (id) => {
        if (this.#fsync) await handle.sync();
        await handle.close();
        await rename(file, this.#fileOf(id));
      },
      drop: async () => {
        await handle.close();
        await remove();
      },
    };
  }

  async open(id: string): Promise<OpenFile | undefined> {
    const handle = await open(this.#fileOf(id), 'r').catch(() => undefined);
    if (!handle) return undefined;
    try {
      return await opened(handle);
    } catch {
      await handle.close();
      return undefined;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#fileOf(id), { force: true });
  }

  #fileOf(id: string): string {
    if (!ID.test(id)) throw new RangeError('The id of a file has 32 hexadecimal digits.');
    return path.join(this.#folder, id);
  }

  async #statOf(id: string): Promise<{ readonly size: number; readonly at: number }> {
    const { size, mtimeMs } = await stat(this.#fileOf(id));
    return { size, at: mtimeMs };
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, from);
    from += bytesWritten;
  }
}

async function opened(handle: FileHandle): Promise<OpenFile> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_HEAD_BYTES), 0, MAX_HEAD_BYTES, 0);
  const end = buffer.subarray(0, bytesRead).indexOf(NEWLINE);
  const { name, type } = JSON.parse(buffer.subarray(0, end).toString()) as FileFacts;
  const offset = end + 1;
  const { size } = await handle.stat();
  const read = (range: ByteRange | undefined) => {
    if (range) return handle.createReadStream({ start: offset + range.from, end: offset + range.to });
    handle.close().catch(() => {});
    return Readable.from([], { objectMode: false });
  };
  return { name: String(name), type: String(type), size: size - offset, read, close: () => handle.close() };
}
