import { test as base, expect as baseExpect, type Expect, type TestType } from '@playwright/test';
import { matchers } from './matchers.js';
import { TestKit } from './test-kit.js';
import type { RongFixtures, TestKitOptions } from './test-kit-options.js';

/** `expect` of Playwright with `toHaveDelivered`. */
export const expect: Expect<typeof matchers> = baseExpect.extend(matchers);

interface TestFixtures extends RongFixtures {
  /** The kit of the test, which makes the other fixtures. */
  readonly testKit: TestKit;
}

interface WorkerFixtures {
  /** The kit of a worker, with its emulator and client. */
  readonly startedKit: TestKit;
}

/**
 * Makes a `test` for Playwright with the fixtures `rong`, `emulator`, `webhooks` and `joinAsUser` in addition to
 * Playwright's own, such as `page`. Each worker has one emulator, which is reset before each test. A failed test
 * has a report among its attachments.
 */
export function rongTest(options: TestKitOptions = {}): RongPlaywrightTest {
  return base.extend<TestFixtures, WorkerFixtures>({
    startedKit: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
      async ({}, use) => {
        const kit = await TestKit.start(options);
        await use(kit);
        await kit.close();
      },
      { scope: 'worker' },
    ],
    testKit: [
      async ({ startedKit }, use, info) => {
        await startedKit.begin();
        await use(startedKit);
        if (info.status === info.expectedStatus) return;
        const path = await startedKit.saveReport(info.title);
        if (path !== undefined) await info.attach('rongkit', { path });
      },
      { auto: true },
    ],
    rong: ({ testKit }, use) => use(testKit.fixtures.rong),
    emulator: ({ testKit }, use) => use(testKit.fixtures.emulator),
    webhooks: ({ testKit }, use) => use(testKit.fixtures.webhooks),
    joinAsUser: ({ testKit }, use) => use(testKit.fixtures.joinAsUser),
  });
}

type Base = typeof base extends TestType<infer Test, infer Worker> ? { test: Test; worker: Worker } : never;

/** `test` of Playwright with the fixtures of RongKit. */
export type RongPlaywrightTest = TestType<Base['test'] & TestFixtures, Base['worker'] & WorkerFixtures>;
