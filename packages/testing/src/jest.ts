import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DeliveredMessage, DeliveryOptions } from './delivered.js';
import { matchers } from './matchers.js';
import { kitBetween, type RongTest, testWith } from './shared-test.js';
import { TestKit } from './test-kit.js';
import type { TestKitOptions } from './test-kit-options.js';

expect.extend(matchers);

declare module 'expect' {
  interface Matchers<R> {
    /** Waits until the emulator has delivered a message. */
    toHaveDelivered(expected: DeliveredMessage, options?: DeliveryOptions): Promise<R>;
  }
}

/**
 * Makes a `test` for Jest whose tests have `rong`, `emulator`, `webhooks` and `joinAsUser`. Each file has one emulator,
 * which is reset before each test. A failed test leaves a report. Not for `test.concurrent`: the tests share the emulator.
 * The last parameter of a test is its timeout in milliseconds.
 */
export function rongTest(options: TestKitOptions = {}): RongTest<number> {
  const kit = kitBetween(() => TestKit.start(options), { before: beforeAll, after: afterAll });
  return testWith<number>(kit, { test, only: test.only, skip: test.skip });
}
