import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, vi } from 'vitest';

/** The state of the process before a test file. A file that leaves the process changed fails, since later files share the process. */
let found: ReturnType<typeof processNow>;

beforeAll(() => {
  found = processNow();
});

afterAll(() => {
  expect(processNow(), 'the process after this file; see CHANGES_PROCESS in vitest.config.ts').toEqual(found);
});

function processNow() {
  return {
    // The value of a variable may be a secret, and differences are printed.
    environment: Object.entries(process.env).map(
      ([name, value = '']) => `${name} ${hash('sha256', value).slice(0, 8)}`,
    ),
    folder: process.cwd(),
    fakeTimers: vi.isFakeTimers(),
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    listeners: Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)])),
  };
}
