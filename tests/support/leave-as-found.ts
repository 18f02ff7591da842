import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, vi } from 'vitest';

/** Fails a test file of a shared process that leaves the process otherwise than it was: the next file would notice. */
let found: ReturnType<typeof processNow>;

beforeAll(() => {
  found = processNow();
});

afterAll(() => {
  expect(processNow(), 'the process after this file; see CHANGES_PROCESS in vitest.config.ts').toEqual(found);
});

function processNow() {
  return {
    // What a variable holds may be a secret, and a difference is printed.
    environment: Object.entries(process.env).map(
      ([name, value = '']) => `${name} ${hash('sha256', value).slice(0, 8)}`,
    ),
    folder: process.cwd(),
    fakeTimers: vi.isFakeTimers(),
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    listeners: Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)])),
  };
}
