import { Readable } from 'node:stream';
import { realTime } from '../real-time.js';
import type { ByteRange } from './byte-range.js';
import type { FileFacts, MediaFiles, NewFile, OpenFile } from './media-files.js';

/** The size of the blocks of a file. Bytes are copied into blocks, because tiny pieces would take more memory. */
const BLOCK_BYTES = 64 * 1024;
/** The number of pieces of uploads that are read before other connections are served. */
const PIECES_A_TURN = 4;

interface KeptFile extends FileFacts {
  readonly size: number;
  readonly blocks: readonly Buffer[];
}

/** Keeps files in memory. */
export class FilesInMemory implements MediaFiles {
  readonly #files = new Map<string, KeptFile>();
  #paused: (() => void)[] = [];

  async list(): Promise<[]> {
    return [];
  }

  async create(facts: FileFacts): Promise<NewFile> {
    const blocks: Buffer[] = [];
    let size = 0;
    const write = async (piece: Uint8Array) => {
      let rest = piece;
      while (rest.length > 0) {
        const used = size % BLOCK_BYTES;
        if (used === 0) blocks.push(Buffer.allocUnsafeSlow(BLOCK_BYTES));
        const part = rest.subarray(0, BLOCK_BYTES - used);
        blocks.at(-1)?.set(part, used);
        size += part.length;
        rest = rest.subarray(part.length);
      }
      await this.#pause();
    };
    const keep = async (id: string) => {
      this.#files.set(id, { ...facts, size, blocks: trimmed(blocks, size) });
    };
    return { write, keep, drop: async () => {} };
  }

  async open(id: string): Promise<OpenFile | undefined> {
    const file = this.#files.get(id);
    if (!file) return undefined;
    const { name, type, size, blocks } = file;
    const read = (range: ByteRange | undefined) =>
      Readable.from(range ? pieces(blocks, range) : [], { objectMode: false });
    return { name, type, size, read, close: async () => {} };
  }

  async remove(id: string): Promise<void> {
    this.#files.delete(id);
  }

  /** Waits for a turn of the event loop, in which only a few pieces are read, so that other connections are served. */
  #pause(): Promise<void> {
    if (this.#paused.length === 0) realTime.setImmediate(() => this.#resume());
    return new Promise((resolve) => this.#paused.push(resolve));
  }

  #resume(): void {
    for (const resume of this.#paused.splice(0, PIECES_A_TURN)) resume();
    if (this.#paused.length > 0) realTime.setImmediate(() => this.#resume());
  }
}

/** Cuts the last block to its used bytes, because most files are small. */
function trimmed(blocks: readonly Buffer[], size: number): Buffer[] {
  const used = size % BLOCK_BYTES;
  const last = blocks.at(-1);
  return last && used > 0 ? [...blocks.slice(0, -1), Buffer.from(last.subarray(0, used))] : [...blocks];
}

function* pieces(blocks: readonly Buffer[], { from, to }: ByteRange): Generator<Buffer> {
  for (let index = Math.floor(from / BLOCK_BYTES); index * BLOCK_BYTES <= to; index++) {
    const start = index * BLOCK_BYTES;
    const block = blocks[index];
    if (block) yield block.subarray(Math.max(0, from - start), to - start + 1);
  }
}
