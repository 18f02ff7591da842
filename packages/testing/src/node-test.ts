import { after, before, test } from 'node:test';
import { kitBetween, type RongTest, testWith } from './shared-test.js';
import { TestKit } from './test-kit.js';
import type { TestKitOptions } from './test-kit-options.js';

/** Options that are passed to a test of `node:test`. */
export interface NodeTestOptions {
  /** Timeout of the test in milliseconds. */
  readonly timeout?: number;
}

/**
 * Makes a `test` for `node:test` whose tests have `rong`, `emulator`, `webhooks` and `joinAsUser`. Each file has one emulator,
 * which is reset before each test. A failed test leaves a report. Not for concurrent tests: they would share the emulator.
 */
export function rongTest(options: TestKitOptions = {}): RongTest<NodeTestOptions> {
  const kit = kitBetween(() => TestKit.start(options), { before, after });
  return testWith<NodeTestOptions>(kit, {
    test: (name, body, given = {}) => void test(name, given, body),
    // biome-ignore lint/suspicious/noFocusedTests: passed on to the caller's tests
    only: (name, body, given = {}) => void test.only(name, given, body),
    skip: (name, body, given = {}) => void test.skip(name, given, body),
  });
}
