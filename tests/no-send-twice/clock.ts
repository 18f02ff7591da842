import { vi } from 'vitest';
import type { Moment } from './schedule.js';

/** Something that must not happen. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

const MAX_STEPS = 20_000;

/** Waits on the fake clock. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs all that needs no timer. */
const drained = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs a function at a moment of the fake clock: without a wait, in one of the next turns of the microtask queue. */
export function at({ atMs, turns }: Moment, run: () => void): void {
  const wait = async () => {
    for (let turn = 0; turn < turns; turn++) await undefined;
    run();
  };
  if (atMs === 0) void wait();
  else setTimeout(wait, atMs);
}

/**
 * Lets the fake clock run, timer by timer, until something is done. When no timer is left, `unstick` may make the next
 * thing happen.
 */
export async function drive(isDone: () => boolean, unstick: () => boolean): Promise<void> {
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    await drained();
    if (isDone()) return;
    if (vi.getTimerCount() > 0) vi.advanceTimersToNextTimer();
    else if (!unstick()) throw new Violation('nothing is left to happen, and the end has not come');
  }
  throw new Violation('the end does not come');
}
