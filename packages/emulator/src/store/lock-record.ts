import { closeSync, fstatSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Infer, integer, object, optional, text } from '../domain/state/shape.js';

const shape = object({
  /** A string that no other owner of the folder has had. */
  id: text,
  pid: integer,
  /** Identifies the machine and the PID namespace in which `pid` is valid. */
  realm: text,
  /** Identifies the last boot of the machine; empty if unknown. */
  boot: text,
  /**
   * The inode number of the lock file. A copy of the file has another number, and the journal beside it may be shorter.
   */
  inode: integer,
  /** The sequence number of the last command that is certainly in the journal. */
  seq: integer,
  /** The checksum of the last line of the journal; only if the folder was closed. */
  chain: optional(text),
});

/** The content of the lock file of a data folder. */
export type LockRecord = Readonly<Infer<typeof shape>>;

export interface FoundRecord extends LockRecord {
  /** The time of the last heartbeat of the owner, in milliseconds since 1970. */
  readonly beat: number;
  /**
   * Whether `seq` and `chain` can be relied on: not in a copy of the file, not after a reboot, and not outside Linux.
   */
  readonly isValid: boolean;
}

const UNKNOWN: LockRecord = { id: '', pid: 0, realm: '', boot: '', inode: 0, seq: 0 };

/**
 * A record as a string. All records have the same length, because a record overwrites the record before it in the file.
 */
export function recordText(record: LockRecord): string {
  return `${JSON.stringify(record).padEnd(500)}\n`;
}

/** Reads a lock file; undefined if there is none. The record of a file with any other content is empty. */
export function readRecord(file: string): FoundRecord | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { mtimeMs: beat, ino } = fstatSync(handle);
    const record = parse(readFileSync(handle, 'utf8'));
    return { ...record, beat, isValid: record.inode === ino && record.boot !== '' && record.boot === ownBoot() };
  } finally {
    closeSync(handle);
  }
}

function parse(json: string): LockRecord {
  try {
    return shape(JSON.parse(json), 'lock');
  } catch {
    return UNKNOWN;
  }
}

/** Identifies the last boot of this machine; empty outside Linux. */
export const ownBoot = once(() => readIf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()));

/** Identifies the PID namespace of this process, and outside Linux only its machine; empty if unknown. */
export const ownRealm = once(() => {
  if (process.platform !== 'linux') return hostname();
  return readIf(() => `${ownBoot()} ${readlinkSync('/proc/self/ns/pid')}`);
});

function once(read: () => string): () => string {
  let known: string | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function readIf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Whether the process of a record has certainly ended. A running process with the same id may be another process. */
export function hasEnded({ pid, realm }: LockRecord): boolean {
  if (pid === 0 || pid === process.pid || realm === '' || realm !== ownRealm()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
