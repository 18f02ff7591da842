import { byteLength } from '#platform';
import { brand } from '../brand.js';
import { RongError } from '../errors.js';
import { type Checkpoint, isSettled } from './checkpoint.js';
import type { Receiver } from './endpoints.js';

/** The receivers could not be read any further. Receivers before the position have been sent and reported. */
export class BulkSourceError extends RongError {
  static {
    brand(BulkSourceError, 'BulkSourceError');
  }

  /** Position of the receiver that is invalid or could not be read, from 0. */
  readonly position: number;

  constructor(position: number, problem: string, cause?: unknown) {
    super(`the receiver at position ${position} ${problem}`, cause === undefined ? undefined : { cause });
    this.position = position;
  }
}

/** Consecutive receivers of one call. */
export interface Batch<R> {
  readonly position: number;
  readonly receivers: readonly R[];
}

/** Source of receivers: any iterable or async iterable. */
export type Source<R> = Iterable<R> | AsyncIterable<R>;

interface BatchOptions {
  readonly size: number;
  /** Member with the id, for receivers that are objects. */
  readonly idField: string;
  readonly maxBytes: number;
  readonly from: Checkpoint;
}

/** Reads receivers on demand, in batches, without those that have an outcome. */
export async function* batchesOf<R extends Receiver>(
  source: Source<R>,
  options: BatchOptions,
): AsyncGenerator<Batch<R>> {
  let position = 0;
  let receivers: R[] = [];
  for await (const receiver of withPosition(source, () => position)) {
    if (isSettled(options.from, position)) {
      // A batch has no gaps, so that position and length identify its receivers.
      if (receivers.length > 0) yield { position: position - receivers.length, receivers };
      receivers = [];
    } else {
      checkReceiver(receiver, position, options);
      receivers.push(receiver);
    }
    position++;
    if (receivers.length === options.size) {
      yield { position: position - receivers.length, receivers };
      receivers = [];
    }
  }
  if (receivers.length > 0) yield { position: position - receivers.length, receivers };
}

/** Adds the position to errors of the source. */
async function* withPosition<R>(source: Source<R>, position: () => number): AsyncGenerator<R> {
  try {
    yield* source;
  } catch (error) {
    throw new BulkSourceError(position(), 'could not be read', error);
  }
}

function checkReceiver(receiver: unknown, position: number, { idField, maxBytes }: BatchOptions): void {
  const isRow = typeof receiver === 'object' && receiver !== null;
  const id = isRow ? (receiver as Record<string, unknown>)[idField] : receiver;
  if (typeof id !== 'string')
    throw new BulkSourceError(position, `must be a string, got ${id === null ? 'null' : typeof id}`);
  if (id === '') throw new BulkSourceError(position, 'must not be empty');
  if (byteLength(id) > maxBytes) {
    throw new BulkSourceError(position, `must be at most ${maxBytes} bytes, got ${byteLength(id)} bytes`);
  }
}
