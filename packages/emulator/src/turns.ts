import { SLICE_MS } from './end-of-turn.js';
import { warnOf } from './guard.js';
import { type RealTime, realTime } from './real-time.js';

/**
 * The number of pieces of a slice that may return a promise. Only between two callbacks of `setImmediate` does Node.js
 * do the rest of such a piece, so each of these pieces has its own callback.
 */
const MAX_CALLBACKS = 32;

/** Shares the event loop among queues: the queues take turns, and do one piece of work in each turn. */
export class Turns {
  readonly #time: Pick<RealTime, 'monotonic' | 'setImmediate'>;
  /** The queues that wait for their turn, the next queue first. */
  #ready: WorkQueue[] = [];
  #callbacks = 0;
  #slice = 0;
  #endsAt = 0;

  constructor(time: Pick<RealTime, 'monotonic' | 'setImmediate'> = realTime) {
    this.#time = time;
  }

  /** Makes a queue whose pieces of work are done one after another. A promise that a piece returns is awaited. */
  queue(): WorkQueue {
    return new WorkQueue((queue) => this.#enter(queue));
  }

  #enter(queue: WorkQueue): void {
    this.#ready.push(queue);
    this.#schedule();
  }

  #schedule(): void {
    const slice = this.#slice;
    while (this.#callbacks < Math.min(this.#ready.length, MAX_CALLBACKS)) {
      this.#callbacks += 1;
      this.#time.setImmediate(() => this.#run(slice));
    }
  }

  /** Works until the slice is over, or until a piece returns a promise: the rest of that piece counts in the slice. */
  #run(slice: number): void {
    // All callbacks of a turn of the event loop share one slice, which the first callback begins.
    if (slice === this.#slice) {
      this.#slice += 1;
      this.#endsAt = this.#time.monotonic() + SLICE_MS;
    }
    let isDone = true;
    while (isDone && this.#ready.length > 0 && this.#time.monotonic() < this.#endsAt) {
      isDone = this.#ready.shift()?.next() ?? true;
    }
    this.#callbacks -= 1;
    this.#schedule();
  }
}

type Work = () => unknown;

/** Pieces of work that wait for their turn. */
export class WorkQueue {
  readonly #enter: (queue: WorkQueue) => void;
  #waiting: Work[] = [];
  #isBusy = false;

  constructor(enter: (queue: WorkQueue) => void) {
    this.#enter = enter;
  }

  /** Whether nothing waits and nothing is being done. */
  get isIdle(): boolean {
    return this.#waiting.length === 0 && !this.#isBusy;
  }

  push(work: Work): void {
    const wasIdle = this.isIdle;
    this.#waiting.push(work);
    if (wasIdle) this.#enter(this);
  }

  /** Drops the work that has not begun. */
  clear(): void {
    this.#waiting = [];
  }

  /** Does the next piece of work. Returns false if the piece returned a promise. Only `Turns` calls it. */
  next(): boolean {
    if (this.#isBusy) return true;
    const work = this.#waiting.shift();
    if (!work) return true;
    this.#isBusy = true;
    try {
      const result = work();
      if (result instanceof Promise) {
        result.catch(warnOf).then(() => this.#end());
        return false;
      }
    } catch (error) {
      warnOf(error);
    }
    this.#end();
    return true;
  }

  #end(): void {
    this.#isBusy = false;
    if (this.#waiting.length > 0) this.#enter(this);
  }
}
