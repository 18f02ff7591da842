import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range.js';

/** The name and the type of a file, as the client sent them with the upload. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
}

/** A file that is being received. The caller must call `keep` or `drop` in the end. */
export interface NewFile {
  write(piece: Uint8Array): Promise<void>;
  /** Gives the file its id. An existing file with this id is replaced. */
  keep(id: string): Promise<void>;
  drop(): Promise<void>;
}

/** A file that is open for reading. The caller must call `read` or `close`. */
export interface OpenFile extends FileFacts {
  readonly size: number;
  /** Reads a range; undefined reads nothing, as for an empty file. */
  read(range: ByteRange | undefined): Readable;
  close(): Promise<void>;
}

/** Keeps the uploaded files, in memory or in a folder. */
export interface MediaFiles {
  /** Lists the existing files, oldest first, and removes unfinished uploads. Called before `create` and `remove`. */
  list(): Promise<{ readonly id: string; readonly size: number }[]>;
  create(facts: FileFacts): Promise<NewFile>;
  open(id: string): Promise<OpenFile | undefined>;
  remove(id: string): Promise<void>;
}
