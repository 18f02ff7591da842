import type { View } from '../../domain/state/index.js';
import { Refusal } from '../../domain/values/refusal.js';
import { readableJson } from '../../inspect-state.js';
import { lookAt, type ViewName } from '../../views/index.js';
import { commandRows, type RowsQuery } from './command-rows.js';
import { differences } from './differences.js';
import { openPast, type PastSource } from './open-past.js';
import type { Past } from './past.js';
import { starred, starredLines } from './star.js';

interface ViewRequest {
  readonly ask: 'view';
  readonly name: ViewName;
  readonly query: object;
  readonly at: number;
}

/** A question about a command history. The first question opens the history. */
export type PastRequest =
  | { readonly ask: 'open'; readonly source: PastSource }
  /** Adds lines that were written after the history was opened. */
  | { readonly ask: 'take'; readonly lines: readonly string[] }
  | ({ readonly ask: 'entries' } & RowsQuery)
  | ViewRequest
  | { readonly ask: 'state'; readonly at: number }
  | { readonly ask: 'differences'; readonly from: number; readonly to: number; readonly limit: number }
  /** Begins an export. The answer is the number of its stream. */
  | { readonly ask: 'export'; readonly at: number; readonly appKey: string }
  | { readonly ask: 'report'; readonly appKey: string; readonly isRaw: boolean }
  /** Asks for the next piece of a stream. The answer is null at the end of the stream. */
  | { readonly ask: 'next'; readonly stream: number }
  | { readonly ask: 'drop'; readonly stream: number };

/** The sequence numbers of the last command before a history and of the last command in it. */
export interface PastRange {
  readonly base: number;
  readonly head: number;
}

/** Answers questions about one command history, one after another. */
export class PastDesk {
  #past: Past | undefined;
  readonly #streams = new Map<number, Iterator<Uint8Array>>();
  #lastStream = 0;

  /** Answers a question. Yields now and then, so that the caller can pause. */
  *answer(request: PastRequest): Generator<void, unknown> {
    if (request.ask === 'open') {
      this.#past = yield* openPast(request.source);
      return this.#past.range;
    }
    const past = this.#past;
    if (!past) throw new Error('The history is not open.');
    switch (request.ask) {
      case 'take':
        for (const line of request.lines) past.take(line);
        return past.range;
      case 'entries':
        return commandRows(past, request);
      case 'view':
        return this.#view(yield* past.stateAt(request.at), request, past);
      case 'state':
        return this.#state(yield* past.stateAt(request.at), past.isStarred);
      case 'differences':
        return differences(yield* past.statesAt(request.from, request.to), request.limit);
      case 'export':
        return this.#begin(yield* past.exportAt(request.at, request.appKey), past.isStarred);
      case 'report':
        return this.#begin(yield* past.report(request.appKey), past.isStarred || !request.isRaw);
      case 'next':
        return this.#next(request.stream);
      case 'drop':
        this.#streams.delete(request.stream);
        return null;
    }
  }

  close(): void {
    this.#past?.close();
  }

  /** Calls a view on a past state, at the virtual time that `timeOf` returns. */
  #view(state: View, { name, query, at }: ViewRequest, past: Past): unknown {
    try {
      const view = lookAt(state, name, query as never, past.timeOf(at)) ?? null;
      return past.isStarred ? starred(view, '') : view;
    } catch (error) {
      // A view refuses an invalid cursor of a page.
      throw error instanceof Refusal ? new RangeError(error.message) : error;
    }
  }

  #state(state: View, isStarred: boolean): string {
    const json = readableJson(state);
    return isStarred ? JSON.stringify(starred(JSON.parse(json), '')) : json;
  }

  #begin(stream: Generator<Uint8Array, void>, isStarred: boolean): number {
    this.#streams.set(++this.#lastStream, isStarred ? starredPieces(stream) : stream);
    return this.#lastStream;
  }

  #next(number: number): Uint8Array | null {
    const next = this.#streams.get(number)?.next();
    if (next && !next.done) return next.value;
    this.#streams.delete(number);
    return null;
  }
}

function* starredPieces(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  for (const piece of pieces) yield Buffer.from(starredLines(Buffer.from(piece).toString()));
}
