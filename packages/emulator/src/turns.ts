import { warnOf } from './guard.js';
import { type RealTime, realTime } from './real-time.js';

/** The length of a slice of work, in milliseconds, after which the event loop serves other connections. */
const SLICE_MS = 4;

/** Shares the event loop among queues: the queues take turns, and do one piece of work in each turn. */
export class Turns {
  readonly #time: Pick<RealTime, 'monotonic' | 'setImmediate'>;
  #ready: WorkQueue[] = [];
  #isScheduled = false;

  constructor(time: Pick<RealTime, 'monotonic' | 'setImmediate'> = realTime) {
    this.#time = time;
  }

  /** Makes a queue whose pieces of work are done one after another. A promise that a piece returns is awaited. */
  queue(): WorkQueue {
    return new WorkQueue((queue) => this.#enter(queue));
  }

  #enter(queue: WorkQueue): void {
    this.#ready.push(queue);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#time.setImmediate(() => this.#run());
  }

  #run(): void {
    const endsAt = this.#time.monotonic() + SLICE_MS;
    do {
      const round = this.#ready;
      this.#ready = [];
      let done = 0;
      while (done < round.length && (done === 0 || this.#time.monotonic() < endsAt)) round[done++]?.next();
      // Queues that had no turn in this round come first in the next round.
      if (done < round.length) this.#ready = [...round.slice(done), ...this.#ready];
    } while (this.#ready.length > 0 && this.#time.monotonic() < endsAt);
    this.#isScheduled = this.#ready.length > 0;
    if (this.#isScheduled) this.#time.setImmediate(() => this.#run());
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

  /** Does the next piece of work. Only `Turns` calls it. */
  next(): void {
    if (this.#isBusy) return;
    const work = this.#waiting.shift();
    if (!work) return;
    this.#isBusy = true;
    try {
      const result = work();
      if (result instanceof Promise) {
        result.catch(warnOf).then(() => this.#end());
        return;
      }
    } catch (error) {
      warnOf(error);
    }
    this.#end();
  }

  #end(): void {
    this.#isBusy = false;
    if (this.#waiting.length > 0) this.#enter(this);
  }
}
