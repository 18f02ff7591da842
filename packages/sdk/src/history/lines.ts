const LINE_FEED = 0x0a;

/**
 * Maximum length of a line in bytes. The content of a message is at most 128 KB, and escapes in JSON may make it six
 * times as long.
 */
export const MAX_LINE_BYTES: number = 4 * 1024 * 1024;

/** One line of a log file. */
export interface Line {
  /** Text of the line, without white space at both ends. */
  readonly text: string;
  /** The line is longer than {@link MAX_LINE_BYTES}, and `text` is its beginning. */
  readonly isCut: boolean;
}

/** Yields the lines of a chunked UTF-8 stream, without empty lines. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line, void, undefined> {
  const line = new PartialLine();
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      start = end + 1;
      const whole = line.take();
      if (whole.text !== '') yield whole;
    }
    line.add(chunk.subarray(start));
  }
  const last = line.take();
  if (last.text !== '') yield last;
}

/**
 * A line whose end has not arrived yet. The chunks of the line are joined only once, so that a long line costs no more
 * than short lines.
 */
class PartialLine {
  #parts: Buffer[] = [];
  #size = 0;

  add(part: Buffer): void {
    const room = MAX_LINE_BYTES - this.#size;
    this.#size += part.length;
    if (room > 0 && part.length > 0) this.#parts.push(part.subarray(0, room));
  }

  take(): Line {
    // Trimming removes a byte order mark as well.
    const line = { text: Buffer.concat(this.#parts).toString().trim(), isCut: this.#size > MAX_LINE_BYTES };
    this.#parts = [];
    this.#size = 0;
    return line;
  }
}
