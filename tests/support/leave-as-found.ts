import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, vi } from 'vitest';

/**
 * State of the process before a test file. A test file that leaves the process changed fails, because later files run
 * in the same process.
 */
let found: ReturnType<typeof processNow>;

beforeAll(() => {
  found = processNow();
});

afterAll(() => {
  expect(processNow(), 'the process after this file; see CHANGES_PROCESS in vitest.config.ts').toEqual(found);
});

function processNow() {
  return {
    // Values of variables are hashed: they may be secrets, and a failed comparison prints the differences.
    environment: Object.entries(process.env).map(
      ([name, value = '']) => `${name} ${hash('sha256', value).slice(0, 8)}`,
    ),
    folder: process.cwd(),
    fakeTimers: vi.isFakeTimers(),
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    listeners: Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)])),
  };
}
