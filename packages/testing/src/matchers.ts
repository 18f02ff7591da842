import type { Emulator } from '@rongkit/emulator';
import { type DeliveredMessage, type DeliveryOptions, expectDelivered, findDelivered, written } from './delivered.js';

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Matchers for `expect.extend`: of vitest, Jest and Playwright.
 *
 * `await expect(emulator).toHaveDelivered({ to: 'u1', text: /welcome/ })` waits until the message is delivered. With
 * `not`, it waits until every callback is delivered, and then fails if the message was delivered.
 */
export const matchers = {
  async toHaveDelivered(
    this: { readonly isNot?: boolean },
    emulator: Emulator,
    expected: DeliveredMessage,
    options: DeliveryOptions = {},
  ): Promise<MatcherResult> {
    if (this.isNot) {
      await emulator.callbacks.settled();
      const pass = findDelivered(emulator, expected) !== undefined;
      return { pass, message: () => `the message ${written(expected)} was delivered` };
    }
    try {
      await expectDelivered(emulator, expected, options);
      return { pass: true, message: () => `the message ${written(expected)} was delivered` };
    } catch (error) {
      return { pass: false, message: () => (error instanceof Error ? error.message : String(error)) };
    }
  },
};
