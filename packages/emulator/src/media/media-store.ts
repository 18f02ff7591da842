import { createHmac } from 'node:crypto';
import { warn } from '../warn.js';
import type { FileFacts, MediaFiles, NewFile, OpenFile } from './media-files.js';
import { UploadTokens } from './upload-tokens.js';

/** Thrown if an upload is refused. `status` is the HTTP status of the answer. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The minimum size that a file counts as, because it takes a block of the disk and an entry in the list. */
const MIN_FILE_BYTES = 4096;

export interface MediaStoreOptions {
  readonly files: MediaFiles;
  /** The maximum total size of all files. */
  readonly maxBytes: number;
  /** The app secret, from which the addresses of files are derived, so that they cannot be guessed. */
  readonly appSecret: string;
  readonly now: () => number;
}

/** A file that was received, and has no id yet. The caller must call `keep` or `drop`. */
export interface Received {
  keep(id: string): Promise<void>;
  drop(): Promise<void>;
}

/**
 * The files that clients have uploaded for media messages. When their total size exceeds `maxBytes`, the oldest files
 * are removed. Uploads under way may take `maxBytes` more.
 */
export class MediaStore {
  readonly tokens: UploadTokens;
  readonly maxBytes: number;
  readonly #files: MediaFiles;
  readonly #appSecret: string;
  /** The size of each file by id, the oldest file first. */
  readonly #sizes = new Map<string, number>();
  #listed: Promise<void> | undefined;
  #keptBytes = 0;
  #receivedBytes = 0;
  /** Resolves after the last change of the files. Changes run one after another. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ files, maxBytes, appSecret, now }: MediaStoreOptions) {
    this.#files = files;
    this.maxBytes = maxBytes;
    this.#appSecret = appSecret;
    this.tokens = new UploadTokens(now);
  }

  /** The id of a user's file. The id depends on the user too, because clients of two users may choose the same key. */
  idOf(userId: string, key: string): string {
    const hmac = createHmac('sha256', this.#appSecret).update(JSON.stringify(['media file', userId, key]));
    return hmac.digest('hex').slice(0, 32);
  }

  /** Receives a file. Throws UploadRefused for a file that is too large, too many uploads at once, or a full disk. */
  async receive(facts: FileFacts, pieces: AsyncIterable<Uint8Array>): Promise<Received> {
    let size = 0;
    let file: NewFile | undefined;
    const drop = async () => {
      this.#receivedBytes -= size;
      size = 0;
      await file?.drop();
    };
    try {
      await this.#list();
      file = await this.#files.create(facts);
      for await (const piece of pieces) {
        this.#reserve(size + piece.length, piece.length);
        size += piece.length;
        await file.write(piece);
      }
    } catch (error) {
      await drop();
      throw refusalFor(error);
    }
    const whole = file;
    const keep = (id: string) =>
      this.#inTurn(async () => {
        await this.#keep(whole, id, size).catch((error) => {
          throw refusalFor(error);
        });
        this.#receivedBytes -= size;
        size = 0;
        file = undefined;
      });
    return { keep, drop };
  }

  open(id: string): Promise<OpenFile | undefined> {
    return this.#files.open(id);
  }

  /** Removes all files, and makes all upload tokens invalid. */
  clear(): Promise<void> {
    this.tokens.renew();
    return this.#inTurn(async () => {
      await this.#list();
      for (const id of [...this.#sizes.keys()]) await this.#remove(id);
    });
  }

  #reserve(total: number, more: number): void {
    if (total > this.maxBytes) throw new UploadRefused(413, `The file is larger than ${this.maxBytes} bytes.`);
    if (this.#receivedBytes + more > this.maxBytes) throw new UploadRefused(503, 'Too many uploads at once.');
    this.#receivedBytes += more;
  }

  async #keep(file: NewFile, id: string, size: number): Promise<void> {
    const counted = Math.max(size, MIN_FILE_BYTES);
    const replaced = this.#sizes.get(id) ?? 0;
    for (const oldest of this.#sizes.keys()) {
      if (this.#keptBytes - replaced + counted <= this.maxBytes) break;
      if (oldest !== id) await this.#remove(oldest);
    }
    await file.keep(id);
    this.#sizes.delete(id);
    this.#sizes.set(id, counted);
    this.#keptBytes += counted - replaced;
  }

  async #remove(id: string): Promise<void> {
    await this.#files.remove(id);
    this.#keptBytes -= this.#sizes.get(id) ?? 0;
    this.#sizes.delete(id);
  }

  #list(): Promise<void> {
    this.#listed ??= this.#readList().catch((error) => {
      this.#listed = undefined;
      throw error;
    });
    return this.#listed;
  }

  async #readList(): Promise<void> {
    for (const { id, size } of await this.#files.list()) {
      const counted = Math.max(size, MIN_FILE_BYTES);
      this.#sizes.set(id, counted);
      this.#keptBytes += counted;
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }
}

function refusalFor(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') return error;
  warn('The disk is full: an upload was refused.');
  return new UploadRefused(507, 'The disk is full.');
}
