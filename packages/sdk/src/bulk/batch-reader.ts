import { byteLength } from '#platform';
import { brand } from '../brand.js';
import { RongError } from '../errors.js';
import { tagOf } from '../kinds.js';
import { describeValue, isPlainObject } from '../params/values.js';
import type { Checkpoint } from './checkpoint.js';

/**
 * A receiver is invalid or could not be read. The outcomes of all chunks before {@link BulkSourceError.position} are
 * reported.
 */
export class BulkSourceError extends RongError {
  static {
    brand(BulkSourceError, 'BulkSourceError');
  }

  /** Position of the receiver that is invalid or could not be read, from 0. */
  declare readonly position: number;

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

/** Source of receivers: any iterable or async iterable except strings and typed arrays, such as a `Buffer`. */
export type Source<R> = (Iterable<R> | AsyncIterable<R>) & object;

interface BatchOptions {
  readonly size: number;
  /** Member with the id, for receivers that are objects. */
  readonly idField: string;
  readonly maxBytes: number;
  readonly from: Checkpoint;
}

/** Whether a value is a source of receivers. The items of strings and of typed arrays are no receivers. */
export function isSource(value: unknown): value is Source<unknown> {
  if (typeof value !== 'object' || value === null || tagOf(value) === 'String' || ArrayBuffer.isView(value))
    return false;
  return Symbol.iterator in value || Symbol.asyncIterator in value;
}

/**
 * Reads receivers on demand, in batches, and skips receivers that are done. Call `next` again only after its promise
 * has settled.
 */
export class BatchReader<R> {
  readonly #source: Source<R>;
  readonly #options: BatchOptions;
  #steps: Iterator<R> | AsyncIterator<R> | undefined;
  #position = 0;
  /**
   * Ranges of receivers that are done, from the last range to the first. A range that the position has passed is
   * removed.
   */
  readonly #ahead: Checkpoint['ahead'][number][];
  /** Position of the first receiver in the batch that is read now. */
  #first = 0;
  #problem: BulkSourceError | undefined;
  #isReading = false;
  /** Whether the source has ended or failed, or is closed. */
  #isOver = false;

  constructor(source: Source<R>, options: BatchOptions) {
    this.#source = source;
    this.#options = options;
    // The last range is the first, since an array is shortened fast at its end only.
    this.#ahead = [...options.from.ahead].sort(([one], [other]) => other - one);
  }

  /**
   * The next batch; undefined if there are no further receivers.
   * @throws {BulkSourceError} the receiver after the last batch is invalid or could not be read
   */
  async next(): Promise<Batch<R> | undefined> {
    const receivers: R[] = [];
    this.#isReading = true;
    for (let isFull = false; !isFull && !this.#isOver && !this.#problem; ) {
      const read = this.#read();
      isFull = this.#add(isPromise(read) ? await read : read, receivers);
    }
    this.#isReading = false;
    if (receivers.length > 0) return { position: this.#first, receivers };
    if (this.#problem) throw this.#problem;
    return undefined;
  }

  /** Adds a receiver to a batch, unless it is done or invalid. Returns whether the batch ends here. */
  #add(read: Read<R>, batch: R[]): boolean {
    if (!read) return true;
    const position = this.#position++;
    // A receiver that is done ends the batch: without gaps, position and length identify the receivers of a batch.
    if (this.#isDone(position)) return batch.length > 0;
    if (!this.#accepts(read.value, position)) return true;
    if (batch.push(read.value) === 1) this.#first = position;
    return batch.length === this.#options.size;
  }

  /**
   * Whether the receiver at a position is done. Callers pass ascending positions, because ranges before the position
   * are removed.
   */
  #isDone(position: number): boolean {
    const ahead = this.#ahead;
    for (let next = ahead.at(-1); next && next[0] + next[1] <= position; next = ahead.at(-1)) ahead.pop();
    return position < this.#options.from.done || (ahead.at(-1)?.[0] ?? Infinity) <= position;
  }

  /** Closes the source. `close` does not wait for a pending read, which may never end. */
  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    const closing = Promise.resolve(this.#steps?.return?.());
    if (this.#isReading) closing.catch(() => {});
    else await closing;
  }

  /**
   * The next receiver; undefined at the end and after a failure. Returns a promise only for an async source or an item
   * that is a promise: a million promises would be slow.
   */
  #read(): Read<R> | Promise<Read<R>> {
    try {
      this.#steps ??= stepsOf(this.#source);
      const step = this.#steps.next();
      return isPromise(step) || isPromise(step.value) ? this.#readLater(step) : this.#unlessOver(step);
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #readLater(coming: IteratorResult<R> | Promise<IteratorResult<R>>): Promise<Read<R>> {
    try {
      const step = await coming;
      // An item that is a promise is awaited, as in `for await`.
      return this.#unlessOver({ ...step, value: await step.value });
    } catch (error) {
      return this.#fail(error);
    }
  }

  #unlessOver({ done, value }: IteratorResult<R>): Read<R> {
    if (!done) return { value };
    this.#isOver = true;
    return undefined;
  }

  #fail(error: unknown): undefined {
    this.#isOver = true;
    this.#problem = new BulkSourceError(this.#position, 'could not be read', error);
  }

  #accepts(receiver: unknown, position: number): boolean {
    const problem = problemOf(receiver, this.#options);
    if (problem !== undefined) this.#problem = new BulkSourceError(position, problem);
    return problem === undefined;
  }
}

type Read<R> = { readonly value: R } | undefined;

function stepsOf<R>(source: Source<R>): Iterator<R> | AsyncIterator<R> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function problemOf(receiver: unknown, { idField, maxBytes }: BatchOptions): string | undefined {
  const isRow = isPlainObject(receiver);
  const given = isRow ? receiver[idField] : receiver;
  const id = Number.isSafeInteger(given) ? String(given) : given;
  const rule = isRow ? `must have a member ${idField} that is` : 'must be';
  if (typeof id !== 'string') return `${rule} a string or a safe integer, got ${describeValue(id)}`;
  if (id === '') return 'must not be empty';
  const bytes = byteLength(id);
  return bytes > maxBytes ? `must be at most ${maxBytes} bytes, got ${bytes} bytes` : undefined;
}
