/** Reader of a chunked byte stream, in pieces of any size. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffered: Buffer | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads `size` bytes; fewer at the end of the stream. */
  async read(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = size;
    while (missing > 0) {
      const part = await this.next();
      if (!part) break;
      parts.push(part.subarray(0, missing));
      if (part.length > missing) this.putBack(part.subarray(missing));
      missing -= part.length;
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  }

  /** Reads the bytes that are available; undefined at the end of the stream. */
  async next(): Promise<Buffer | undefined> {
    if (this.#buffered && this.#buffered.length > 0) {
      const buffered = this.#buffered;
      this.#buffered = undefined;
      return buffered;
    }
    const { value, done } = await this.#chunks.next();
    if (done) return undefined;
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }

  /** Closes the stream, even if some bytes were not read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** Puts unused bytes back, to be read again. */
  putBack(bytes: Buffer): void {
    this.#buffered = this.#buffered ? Buffer.concat([bytes, this.#buffered]) : bytes;
  }
}
