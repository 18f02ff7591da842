interface Chunk {
  readonly bytes: Uint8Array;
  /** Called when the chunk is taken, to ask for the next chunk. */
  readonly taken: () => void;
}

/** Chunks that one side pushes and the other side iterates over. */
export class ChunkQueue implements AsyncIterable<Uint8Array> {
  readonly #chunks: Chunk[] = [];
  #end: { readonly error?: Error | undefined } | undefined;
  #wake = (): void => {};

  push(bytes: Uint8Array, taken: () => void): void {
    this.#chunks.push({ bytes, taken });
    this.#wake();
  }

  end(error?: Error): void {
    this.#end ??= { error };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk) {
        chunk.taken();
        yield chunk.bytes;
      } else if (this.#end) {
        if (this.#end.error) throw this.#end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
