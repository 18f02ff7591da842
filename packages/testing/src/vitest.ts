import { expect, type TestAPI, test } from 'vitest';
import type { DeliveredMessage, DeliveryOptions } from './delivered.js';
import { matchers } from './matchers.js';
import { nameReport } from './name-report.js';
import { TestKit } from './test-kit.js';
import type { RongFixtures, TestKitOptions } from './test-kit-options.js';

expect.extend(matchers);

declare global {
  // `Matchers` of vitest 3, 4 and 5 have different type parameters; all three have the assertions of Chai.
  namespace Chai {
    interface Assertion {
      /** Waits until the emulator has delivered a message. */
      toHaveDelivered(expected: DeliveredMessage, options?: DeliveryOptions): Promise<void>;
    }
  }
}

interface OwnFixtures extends RongFixtures {
  /** The kit that makes the fixtures: one for each worker. */
  readonly testKit: TestKit;
}

/**
 * Makes a `test` for vitest whose tests have `rong`, `emulator`, `webhooks` and `joinAsUser`. Each worker has one
 * emulator, which is reset before each test. A failed test leaves a report, and its
 * error names the file. Call `rongTest` at the top level of a file.
 * Not for `test.concurrent`: the tests share the emulator.
 *
 * ```ts
 * const test = rongTest();
 * test('welcomes', async ({ rong, emulator }) => {
 *   await welcome(rong, 'u1');
 *   await expect(emulator).toHaveDelivered({ to: 'u1', text: /welcome/ });
 * });
 * ```
 */
export function rongTest(options: TestKitOptions = {}): TestAPI<OwnFixtures> {
  return test.extend<OwnFixtures & { readonly startedKit: TestKit }>({
    startedKit: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
      async ({}, use) => {
        const kit = await TestKit.start(options);
        await use(kit);
        await kit.close();
      },
      { scope: 'worker' },
    ],
    testKit: [
      async ({ startedKit, task, onTestFailed }, use) => {
        await startedKit.begin();
        onTestFailed(async () => {
          // The last error is that of this try: a test with `retry` keeps the errors of its earlier tries.
          nameReport(task.result?.errors?.at(-1), await startedKit.saveReport(task.name));
        });
        await use(startedKit);
      },
      { auto: true },
    ],
    rong: ({ testKit }, use) => use(testKit.fixtures.rong),
    emulator: ({ testKit }, use) => use(testKit.fixtures.emulator),
    webhooks: ({ testKit }, use) => use(testKit.fixtures.webhooks),
    joinAsUser: ({ testKit }, use) => use(testKit.fixtures.joinAsUser),
  });
}
