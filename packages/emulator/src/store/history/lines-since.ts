/** The limits of a history: it ends at the first one that is reached. */
export interface HistoryLimit {
  readonly commands: number;
  readonly bytes: number;
}

export const DEFAULT_LIMIT: HistoryLimit = { commands: 10_000, bytes: 32 * 1024 * 1024 };

/** A segment is closed after so many commands or bytes. */
const SEGMENT = { commands: 1000, bytes: 1024 * 1024 } as const;

/** Lines of commands and notes, in one buffer that threads share. */
export interface Segment {
  readonly lines: Uint8Array;
  readonly commands: number;
}

/** The lines since the base of a history in memory. Only the latest lines are strings: the others are kept outside the heap. */
export class LinesSince {
  #segments: Segment[] = [];
  #open: string[] = [];
  #openCommands = 0;
  #openBytes = 0;
  #commands = 0;
  #bytes = 0;

  /** The bytes of all closed segments. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a command. Returns true if it closes a segment. */
  addCommand(line: string): boolean {
    this.#open.push(line);
    this.#openCommands += 1;
    this.#openBytes += line.length;
    if (this.#openCommands < SEGMENT.commands && this.#openBytes < SEGMENT.bytes) return false;
    this.#close();
    return true;
  }

  addNote(line: string): void {
    const last = this.#open.at(-1);
    if (last?.startsWith('{"note"')) this.#open[this.#open.length - 1] = line;
    else this.#open.push(line);
  }

  /** All lines, as segments. */
  all(): readonly Segment[] {
    const open = this.#open.length === 0 ? [] : [segmentOf(this.#open, this.#openCommands)];
    return [...this.#segments, ...open];
  }

  /** The first segments that a history within a limit can do without. */
  beyond(limit: HistoryLimit): readonly Segment[] {
    let [commands, bytes] = [this.#commands + this.#openCommands, this.#bytes + this.#openBytes];
    let count = 0;
    for (const segment of this.#segments) {
      commands -= segment.commands;
      bytes -= segment.lines.length;
      if (commands < limit.commands && bytes < limit.bytes) break;
      count += 1;
    }
    return this.#segments.slice(0, count);
  }

  /** Removes the first segments. */
  drop(count: number): void {
    for (const { commands, lines } of this.#segments.splice(0, count)) {
      this.#commands -= commands;
      this.#bytes -= lines.length;
    }
  }

  #close(): void {
    const segment = segmentOf(this.#open, this.#openCommands);
    this.#segments.push(segment);
    this.#commands += segment.commands;
    this.#bytes += segment.lines.length;
    [this.#open, this.#openCommands, this.#openBytes] = [[], 0, 0];
  }
}

function segmentOf(lines: readonly string[], commands: number): Segment {
  return { lines: shared(Buffer.from(`${lines.join('\n')}\n`)), commands };
}

/** The same bytes in memory that threads share, so that a thread gets them without a copy. */
export function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
