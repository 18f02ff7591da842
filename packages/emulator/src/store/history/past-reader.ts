import type { ViewName } from '../../views/index.js';
import type { CommandRow, RowsQuery } from './command-rows.js';
import type { Differences } from './differences.js';
import type { PastSource } from './open-past.js';
import type { PastRange, PastRequest } from './past-desk.js';
import { type OpenPast, openPastThread } from './past-thread.js';

/** Reads the states of a command history. Opens the history first, and answers questions in their order. */
export class PastReader {
  readonly #thread: OpenPast = openPastThread();
  #range: Promise<PastRange>;
  /** The number of questions without an answer, and of streams that are being read. */
  #inUse = 0;
  #whenUnused: (() => void) | undefined;

  constructor(source: PastSource) {
    this.#range = this.#ask({ ask: 'open', source });
    // The rejection must not count as unhandled: each later question rejects with the same error.
    this.#range.catch(() => {});
  }

  /** Whether a question waits for its answer, or a stream is being read. */
  get isInUse(): boolean {
    return this.#inUse > 0;
  }

  /** The sequence numbers of the last command before the history and of the last command in it. */
  range(): Promise<PastRange> {
    return this.#range;
  }

  /** Adds lines that were written after the history was opened. */
  take(lines: readonly string[]): void {
    const before = this.#range;
    const after = this.#ask<PastRange>({ ask: 'take', lines });
    this.#range = before.then(() => after);
    this.#range.catch(() => {});
    after.catch(() => {});
  }

  entries(query: RowsQuery): Promise<readonly CommandRow[]> {
    return this.#once({ ask: 'entries', ...query });
  }

  view(name: ViewName, query: object, at: number): Promise<unknown> {
    return this.#once({ ask: 'view', name, query, at });
  }

  /** The whole state after a command, as JSON. */
  state(at: number): Promise<string> {
    return this.#once({ ask: 'state', at });
  }

  differences(from: number, to: number, limit: number): Promise<Differences> {
    return this.#once({ ask: 'differences', from, to, limit });
  }

  /** The export of the state after a command, in pieces. */
  document({ at, appKey = '' }: { readonly at: number; readonly appKey?: string }): AsyncGenerator<Uint8Array, void> {
    return this.#pieces({ ask: 'export', at, appKey });
  }

  /** The whole history as a document, in pieces. Stars replace secrets unless `isRaw`. */
  report({ appKey, isRaw }: { readonly appKey: string; readonly isRaw: boolean }): AsyncGenerator<Uint8Array, void> {
    return this.#pieces({ ask: 'report', appKey, isRaw });
  }

  close(): Promise<unknown> {
    return this.#thread.close();
  }

  /** Closes the reader once nothing is in use. No more questions may be asked. */
  async retire(): Promise<void> {
    if (this.isInUse) {
      await new Promise<void>((resolve) => {
        this.#whenUnused = resolve;
      });
    }
    await this.close();
  }

  #use(change: 1 | -1): void {
    this.#inUse += change;
    if (!this.isInUse) this.#whenUnused?.();
  }

  /** Asks a question. Rejects with the error of the opening if the history could not be opened. */
  async #once<A>(request: PastRequest): Promise<A> {
    const answer = this.#ask<A>(request);
    answer.catch(() => {});
    await this.#range;
    return answer;
  }

  async *#pieces(request: PastRequest): AsyncGenerator<Uint8Array, void> {
    this.#use(1);
    try {
      const stream = await this.#once<number>(request);
      try {
        for (;;) {
          const piece = await this.#ask<Uint8Array | null>({ ask: 'next', stream });
          if (piece === null) return;
          yield piece;
        }
      } finally {
        await this.#ask({ ask: 'drop', stream }).catch(() => {});
      }
    } finally {
      this.#use(-1);
    }
  }

  async #ask<A>(request: PastRequest): Promise<A> {
    this.#use(1);
    try {
      return (await this.#thread.ask(request)) as A;
    } finally {
      this.#use(-1);
    }
  }
}
