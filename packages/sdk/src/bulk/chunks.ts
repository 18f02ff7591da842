import { RongError } from '../errors.js';
import { type Checkpoint, isSettled } from './checkpoint.js';
import type { Receiver } from './endpoints.js';

/** The receivers could not be read any further. What was read before has been sent and reported. */
export class BulkSourceError extends RongError {
  /** Of the receiver that was wrong or could not be had; the first one is at 0. */
  readonly position: number;

  constructor(position: number, problem: string, cause?: unknown) {
    super(`the receiver at position ${position} ${problem}`, cause === undefined ? undefined : { cause });
    this.position = position;
  }
}

/** Some receivers in a row. */
export interface Portion<R> {
  readonly position: number;
  readonly receivers: readonly R[];
}

export type Source<R> = Iterable<R> | AsyncIterable<R>;

interface Cut {
  readonly size: number;
  /** The member of a receiver that is its id, for those that are objects. */
  readonly idField: string;
  readonly maxBytes: number;
  readonly from: Checkpoint;
}

/** Reads receivers as they are needed, in portions, and leaves out those that have an outcome. */
export async function* portions<R extends Receiver>(source: Source<R>, cut: Cut): AsyncGenerator<Portion<R>> {
  let position = 0;
  let receivers: R[] = [];
  for await (const receiver of guarded(source, () => position)) {
    if (isSettled(cut.from, position)) {
      // A portion is a row without gaps, so that its place says which receivers it has.
      if (receivers.length > 0) yield { position: position - receivers.length, receivers };
      receivers = [];
    } else {
      checkReceiver(receiver, position, cut);
      receivers.push(receiver);
    }
    position++;
    if (receivers.length === cut.size) {
      yield { position: position - receivers.length, receivers };
      receivers = [];
    }
  }
  if (receivers.length > 0) yield { position: position - receivers.length, receivers };
}

/** What a source throws is told with the position. */
async function* guarded<R>(source: Source<R>, position: () => number): AsyncGenerator<R> {
  try {
    yield* source;
  } catch (error) {
    throw new BulkSourceError(position(), 'could not be read', error);
  }
}

function checkReceiver(receiver: unknown, position: number, { idField, maxBytes }: Cut): void {
  const isRow = typeof receiver === 'object' && receiver !== null;
  const id = isRow ? (receiver as Record<string, unknown>)[idField] : receiver;
  if (typeof id !== 'string')
    throw new BulkSourceError(position, `must be a string, got ${id === null ? 'null' : typeof id}`);
  if (id === '') throw new BulkSourceError(position, 'must not be empty');
  if (Buffer.byteLength(id) > maxBytes) {
    throw new BulkSourceError(position, `must be at most ${maxBytes} bytes, got ${Buffer.byteLength(id)} bytes`);
  }
}
