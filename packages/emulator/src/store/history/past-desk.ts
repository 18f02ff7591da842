import type { View } from '../../domain/state/index.js';
import { readableJson } from '../../inspect-state.js';
import { commandRows, type RowsQuery } from './command-rows.js';
import { differences } from './differences.js';
import { openPast, type PastSource } from './open-past.js';
import type { Past } from './past.js';
import { starred, starredLines } from './star.js';

/** Functions that show a part of a state, by their names. */
export type PastViews = Readonly<Record<string, (state: View, query: never) => unknown>>;

/** A question about a history. The first one opens it. */
export type PastRequest =
  | { readonly ask: 'open'; readonly source: PastSource }
  /** Lines that came since. */
  | { readonly ask: 'take'; readonly lines: readonly string[] }
  | ({ readonly ask: 'entries' } & RowsQuery)
  | { readonly ask: 'view'; readonly name: string; readonly query: object; readonly at: number }
  | { readonly ask: 'state'; readonly at: number }
  | { readonly ask: 'differences'; readonly from: number; readonly to: number; readonly limit: number }
  /** Begins a document, and answers its number. */
  | { readonly ask: 'export'; readonly at: number; readonly appKey: string }
  | { readonly ask: 'report'; readonly appKey: string; readonly isRaw: boolean }
  /** The next piece of a document; null at its end. */
  | { readonly ask: 'next'; readonly stream: number }
  | { readonly ask: 'drop'; readonly stream: number };

/** The numbers of the last command before a history and of its last one. */
export interface PastRange {
  readonly base: number;
  readonly head: number;
}

/** Answers questions about one history, one after another. */
export class PastDesk {
  readonly #views: PastViews;
  #past: Past | undefined;
  readonly #streams = new Map<number, Iterator<Uint8Array>>();
  #lastStream = 0;

  constructor(views: PastViews) {
    this.#views = views;
  }

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
        return this.#view(yield* past.stateAt(request.at), request);
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

  #view(state: View, { name, query }: { readonly name: string; readonly query: object }): unknown {
    const view = Object.hasOwn(this.#views, name) ? this.#views[name] : undefined;
    if (!view) throw new Error(`${name} is no view.`);
    return view(state, query as never);
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
