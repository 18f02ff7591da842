import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range.js';

/** The name and the type of a file, as the client that uploaded it has told them. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
}

/** A file that is being received. One of `keep` and `drop` ends it. */
export interface NewFile {
  write(piece: Uint8Array): Promise<void>;
  /** Gives the file its id. A file that has the id already is replaced. */
  keep(id: string): Promise<void>;
  drop(): Promise<void>;
}

/** A file that is open for reading. One of `read` and `close` ends it. */
export interface OpenFile extends FileFacts {
  readonly size: number;
  /** Reads a range; undefined reads nothing, as for an empty file. */
  read(range: ByteRange | undefined): Readable;
  close(): Promise<void>;
}

/** Where files are kept: in memory or in a folder. */
export interface MediaFiles {
  /** The files that are there, oldest first. Called once, before anything else. */
  list(): Promise<{ readonly id: string; readonly size: number }[]>;
  create(facts: FileFacts): Promise<NewFile>;
  open(id: string): Promise<OpenFile | undefined>;
  remove(id: string): Promise<void>;
}
