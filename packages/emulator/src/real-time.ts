import { performance as realPerformance } from 'node:perf_hooks';
import {
  clearImmediate as nodeClearImmediate,
  clearInterval as nodeClearInterval,
  clearTimeout as nodeClearTimeout,
  setImmediate as nodeSetImmediate,
  setInterval as nodeSetInterval,
  setTimeout as nodeSetTimeout,
} from 'node:timers';
import { MessageChannel } from 'node:worker_threads';

/** A pending callback. `unref` lets the process end before the callback is called. */
export interface Timer {
  unref(): unknown;
}

/** Timers and the clocks of the machine. */
export interface RealTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since a fixed moment. Never goes back. */
  monotonic(): number;
  setTimeout(callback: () => void, ms: number): Timer;
  setInterval(callback: () => void, ms: number): Timer;
  /** Calls back in the next turn of the event loop. */
  setImmediate(callback: () => void): unknown;
  /** Cancels a timeout or an interval. */
  clear(timer: Timer | undefined): void;
}

/**
 * The real time, whatever a test runner fakes: the functions are copied when the package is loaded. Code that has to
 * run under faked timers gets the time and sets timers here. If the functions were already faked by then, they are
 * built on functions that no runner fakes.
 */
export const realTime: RealTime = Object.freeze({
  now: takeNow(),
  monotonic: takeMonotonic(),
  ...takeTimers(),
});

/** Resolves after a time, or as soon as the signal is aborted. */
export function delay(ms: number, signal: AbortSignal, time: RealTime = realTime): Promise<void> {
  return new Promise((resolve) => {
    const timer = time.setTimeout(done, ms);
    function done(): void {
      time.clear(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

/** Whether a timer function is not fake. Fakes have another name (node:test) or a `clock` (Jest, Vitest, Sinon). */
function isReal(timer: { readonly name: string }, name: string): boolean {
  return timer.name === name && !('clock' in timer);
}

type Timers = Pick<RealTime, 'setTimeout' | 'setInterval' | 'setImmediate' | 'clear'>;

function takeTimers(): Timers {
  const isAllReal =
    isReal(nodeSetTimeout, 'setTimeout') &&
    isReal(nodeSetInterval, 'setInterval') &&
    isReal(nodeSetImmediate, 'setImmediate') &&
    isReal(nodeClearTimeout, 'clearTimeout') &&
    isReal(nodeClearInterval, 'clearInterval') &&
    isReal(nodeClearImmediate, 'clearImmediate');
  if (!isAllReal) return timersBySignal();
  // Live bindings change when a runner fakes the module, so the functions are copied.
  const [setTimeout, setInterval, setImmediate, clearTimeout] = [
    nodeSetTimeout,
    nodeSetInterval,
    nodeSetImmediate,
    nodeClearTimeout,
  ];
  return {
    setTimeout: (callback, ms) => setTimeout(callback, ms),
    setInterval: (callback, ms) => setInterval(callback, ms),
    setImmediate: (callback) => setImmediate(callback),
    clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
  };
}

/** Timers on `AbortSignal.timeout`, which no test runner fakes, and which by itself does not keep the process alive. */
function timersBySignal(): Timers {
  const hold = processHolder();
  const after = (ms: number, callback: () => void): SignalTimer => {
    const timer = new SignalTimer(hold());
    AbortSignal.timeout(ms).addEventListener('abort', () => {
      if (timer.isCleared) return;
      timer.unref();
      callback();
    });
    return timer;
  };
  const every = (ms: number, callback: () => void, timer = new SignalTimer(hold())): SignalTimer => {
    AbortSignal.timeout(ms).addEventListener('abort', () => {
      if (timer.isCleared) return;
      every(ms, callback, timer);
      callback();
    });
    return timer;
  };
  return {
    setTimeout: (callback, ms) => after(ms, callback),
    setInterval: (callback, ms) => every(ms, callback),
    setImmediate: (callback) => after(0, callback),
    clear: (timer) => (timer as SignalTimer | undefined)?.clear(),
  };
}

class SignalTimer implements Timer {
  isCleared = false;
  readonly #release: () => void;

  constructor(release: () => void) {
    this.#release = release;
  }

  unref(): this {
    this.#release();
    return this;
  }

  clear(): void {
    this.isCleared = true;
    this.#release();
  }
}

/**
 * Returns a function that keeps the process alive until the function that it returns is called. An open port does so,
 * which no test runner fakes.
 */
function processHolder(): () => () => void {
  const { port1: port } = new MessageChannel();
  port.unref();
  let held = 0;
  return () => {
    let isHeld = true;
    held++;
    port.ref();
    return () => {
      if (!isHeld) return;
      isHeld = false;
      if (--held === 0) port.unref();
    };
  };
}

function isNative(value: object): boolean {
  return Function.prototype.toString.call(value).includes('[native code]');
}

function takeNow(): () => number {
  if (isReal(Date, 'Date') && isNative(Date)) return Date.now;
  const monotonic = takeMonotonic();
  return () => Math.floor(realPerformance.timeOrigin + monotonic());
}

/** Makes a monotonic clock. The time stamp of an event is on the clock of `performance.now()`. */
function takeMonotonic(): () => number {
  const { now } = realPerformance;
  return isReal(now, 'now') ? now.bind(realPerformance) : () => new Event('now').timeStamp;
}
