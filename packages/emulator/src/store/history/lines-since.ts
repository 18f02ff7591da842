/** The limits of a command history. The first limit that is reached counts. */
export interface HistoryLimit {
  readonly commands: number;
  readonly bytes: number;
}

export const DEFAULT_LIMIT: HistoryLimit = { commands: 10_000, bytes: 32 * 1024 * 1024 };

/** A segment is closed after this many commands, or when its memory is full. */
const SEGMENT = { commands: 1000, bytes: 256 * 1024 } as const;
/** The maximum number of UTF-8 bytes for one UTF-16 code unit of a string. */
const MAX_CHAR_BYTES = 3;

/** Lines of commands and notes, in one buffer that threads share. */
export interface Segment {
  readonly lines: Uint8Array;
  readonly commands: number;
}

/**
 * The lines after the base state of a command history in memory. Lines are written at once into memory that threads
 * share: a line that waited as a string would cost the garbage collector more than the command itself.
 */
export class LinesSince {
  #segments: Segment[] = [];
  #open: Buffer = Buffer.alloc(0);
  #length = 0;
  #openCommands = 0;
  /** The position of the last line if that line is a note, which the next note replaces; otherwise -1. */
  #noteAt = -1;
  #commands = 0;
  #bytes = 0;

  /** Adds a command. Returns true if it closes a segment. */
  addCommand(line: string): boolean {
    const isNew = this.#makeRoom(line);
    this.#write(line);
    this.#noteAt = -1;
    this.#openCommands += 1;
    if (this.#openCommands < SEGMENT.commands) return isNew;
    this.#close();
    return true;
  }

  addNote(line: string): void {
    if (this.#noteAt !== -1) this.#length = this.#noteAt;
    this.#makeRoom(line);
    this.#noteAt = this.#length;
    this.#write(line);
  }

  /** All lines, as segments. */
  all(): readonly Segment[] {
    // The caller reads these lines later, so the last note must not be replaced.
    this.#noteAt = -1;
    return this.#length === 0 ? [...this.#segments] : [...this.#segments, this.#openSegment()];
  }

  /** The first segments that a history within the limit does not need. */
  beyond(limit: HistoryLimit): readonly Segment[] {
    let [commands, bytes] = [this.#commands + this.#openCommands, this.#bytes + this.#length];
    let count = 0;
    for (const segment of this.#segments) {
      commands -= segment.commands;
      bytes -= segment.lines.length;
      if (commands < limit.commands && bytes < limit.bytes) break;
      count += 1;
    }
    return this.#segments.slice(0, count);
  }

  /** Removes the first `count` segments. */
  drop(count: number): void {
    for (const { commands, lines } of this.#segments.splice(0, count)) {
      this.#commands -= commands;
      this.#bytes -= lines.length;
    }
  }

  /** Makes room for a line. Returns true if a segment was closed for it. */
  #makeRoom(line: string): boolean {
    const room = this.#open.length - this.#length - 1;
    if (line.length * MAX_CHAR_BYTES <= room) return false;
    const bytes = Buffer.byteLength(line);
    if (bytes <= room) return false;
    const isClosed = this.#length > 0;
    if (isClosed) this.#close();
    this.#open = sharedMemory(Math.max(SEGMENT.bytes, bytes + 1));
    return isClosed;
  }

  #write(line: string): void {
    this.#length += this.#open.write(line, this.#length);
    this.#open[this.#length++] = NEWLINE;
  }

  #close(): void {
    const segment = this.#openSegment();
    this.#segments.push(segment);
    this.#commands += segment.commands;
    this.#bytes += segment.lines.length;
    // The next segment uses the rest of the memory.
    this.#open = this.#open.subarray(this.#length);
    [this.#length, this.#openCommands, this.#noteAt] = [0, 0, -1];
  }

  #openSegment(): Segment {
    return { lines: this.#open.subarray(0, this.#length), commands: this.#openCommands };
  }
}

const NEWLINE = 0x0a;

function sharedMemory(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

/** Copies bytes into memory that threads share, so that a thread gets them without a further copy. */
export function shared(bytes: Uint8Array): Uint8Array {
  const copy = sharedMemory(bytes.length);
  copy.set(bytes);
  return copy;
}
