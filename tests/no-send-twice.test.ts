import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Copies, play } from './no-send-twice/play.js';
import { schedule } from './no-send-twice/schedule.js';

/** `npm run soak -- client --schedules 100000 --seed 5` sets these variables. */
const { SOAK_SCHEDULES, SOAK_SEED = String(Date.now() % 2 ** 31) } = process.env;
/** As a test among others. A busy machine plays fewer schedules. */
const QUICK = { numRuns: 1000, interruptAfterTimeLimit: 15_000 };
const DAY_MS = 86_400_000;

let copies: Copies;

beforeEach(async () => {
  const own = await import('rongkit');
  vi.resetModules();
  copies = { own, other: await import('rongkit') };
  expect(copies.other.RongCloud).not.toBe(own.RongCloud);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => void vi.useRealTimers());

test('whatever happens to calls, sources, readers and processes, no message is sent twice and every outcome is told', {
  timeout: DAY_MS,
}, async () => {
  const seed = Number(SOAK_SEED);
  const extent = SOAK_SCHEDULES === undefined ? QUICK : { numRuns: Number(SOAK_SCHEDULES) };
  process.stdout.write(`no send twice: ${extent.numRuns} schedules with the seed ${seed}\n`);
  const property = fc.asyncProperty(schedule, async (each) => {
    vi.clearAllTimers();
    await play(each, copies);
  });
  await fc.assert(property, { ...extent, seed });
});
