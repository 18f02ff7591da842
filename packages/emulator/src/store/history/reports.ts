import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { InvalidDocument } from '../../domain/state/shape.js';
import { realTime } from '../../real-time.js';
import type { Store } from '../store.js';
import { inflated } from './inflate.js';
import { shared } from './lines-since.js';
import { PastReader } from './past-reader.js';
import { starredLines } from './star.js';

/** An opened report. */
export interface OpenedReport {
  readonly id: string;
  readonly name: string | null;
  /** The sequence number of the command before the report's commands. */
  readonly base: number;
  readonly head: number;
  /** Milliseconds since 1970, by the real clock. */
  readonly openedAt: number;
}

/** The number of reports that can be open at once: each needs as much memory as a state. */
const MAX_OPEN = 8;
/** The maximum size of all reports that are open, unpacked. */
const MAX_BYTES = 1024 ** 3;

/** Too many reports are open, or too many bytes of reports. */
export class TooManyReports extends Error {
  override readonly name = 'TooManyReports';
}

/** The open reports. */
export class Reports {
  readonly #maxBytes: number;
  readonly #open = new Map<string, { readonly past: PastReader; readonly row: OpenedReport; readonly bytes: number }>();
  #lastId = 0;
  /** The last opening. Reports are read one at a time, because the bytes of a report are in memory meanwhile. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(maxBytes: number = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /**
   * Reads a report, compressed or not. Rejects with an InvalidDocument if the report is damaged or too large, and with
   * TooManyReports.
   */
  open(source: AsyncIterable<string | Uint8Array>, name: string | null = null): Promise<OpenedReport> {
    const opened = this.#turn.then(() => this.#read(source, name));
    this.#turn = opened.catch(() => {});
    return opened;
  }

  list(): OpenedReport[] {
    return Array.from(this.#open.values(), ({ row }) => row);
  }

  find(id: string): PastReader | undefined {
    return this.#open.get(id)?.past;
  }

  /** Closes a report. Returns whether a report with this id was open. */
  closeOne(id: string): boolean {
    void this.#open.get(id)?.past.close();
    return this.#open.delete(id);
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.closeOne(id);
  }

  async #read(source: AsyncIterable<string | Uint8Array>, name: string | null): Promise<OpenedReport> {
    if (this.#open.size >= MAX_OPEN) throw new TooManyReports(`At most ${MAX_OPEN} reports can be open at once.`);
    const { pieces, bytes } = await this.#load(source);
    const past = new PastReader({ kind: 'report', pieces });
    try {
      const id = `r${++this.#lastId}`;
      const row = { id, name, ...(await past.range()), openedAt: realTime.now() };
      this.#open.set(id, { past, row, bytes });
      return row;
    } catch (error) {
      await past.close();
      throw error;
    }
  }

  /** Loads the bytes of a report into memory that threads share. */
  async #load(source: AsyncIterable<string | Uint8Array>): Promise<{ pieces: Uint8Array[]; bytes: number }> {
    const others = Array.from(this.#open.values(), ({ bytes }) => bytes).reduce((sum, each) => sum + each, 0);
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of inflated(source, this.#maxBytes)) {
      const copy = shared(Buffer.from(piece as string));
      bytes += copy.length;
      if (bytes > this.#maxBytes) throw new InvalidDocument(`The file is larger than ${this.#maxBytes} bytes.`);
      if (bytes + others > this.#maxBytes) {
        throw new TooManyReports(
          `The open reports have ${others} bytes, of at most ${this.#maxBytes}. Close one of them.`,
        );
      }
      pieces.push(copy);
    }
    return { pieces, bytes };
  }
}

/**
 * The state and, if it is kept, the command history as a report, compressed with gzip. Stars replace tokens, codes and
 * phone numbers unless `isRaw`.
 */
export function saveReport(store: Store, isRaw: boolean): Readable {
  const gzip = createGzip();
  // An error reaches the reader of the compressed bytes as well.
  pipeline(Readable.from(piecesOf(store, isRaw)), gzip, () => {});
  return gzip;
}

async function* piecesOf(store: Store, isRaw: boolean): AsyncGenerator<Uint8Array, void> {
  if (store.history.isOn) return yield* store.history.open().report({ appKey: store.appKey, isRaw });
  for (const piece of await store.exportPieces()) {
    yield isRaw ? piece : Buffer.from(starredLines(piece.toString()));
  }
}
