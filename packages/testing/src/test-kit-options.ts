import type { Emulator, EmulatorOptions } from '@rongkit/emulator';
import type { RongCloud } from 'rongkit';
import type { ReceivedWebhooks } from './received-webhooks.js';
import type { JoinOptions, TestUser } from './test-user.js';

/** Options of tests on the emulator: those of the emulator, and some more. */
export interface TestKitOptions extends EmulatorOptions {
  /**
   * Rate limits of the emulator and its client. Tests of your own pacing set `'on'`.
   * @defaultValue 'off'
   */
  readonly rateLimits?: NonNullable<EmulatorOptions['rateLimits']>;
  /**
   * The state from which every test begins: a function that makes it by calls, once for all tests of the process, or the
   * path of a file with an exported state.
   * @defaultValue an empty state
   */
  readonly seed?: string | ((given: { readonly rong: RongCloud; readonly emulator: Emulator }) => Promise<unknown>);
  /**
   * The folder for the reports of failed tests: a file `NAME.rongkit` each, which `rongkit-emulator --open` shows with all
   * of its commands. `false` saves none.
   * @defaultValue 'test-results'
   */
  readonly reports?: string | false;
}

/** What a test is given. */
export interface RongFixtures {
  /** A client of the emulator. */
  readonly rong: RongCloud;
  /** The emulator: its inboxes, clock and faults. It is reset before each test. */
  readonly emulator: Emulator;
  /** The callbacks that the emulator sends. They are sent to the test from its first use of this object on. */
  readonly webhooks: ReceivedWebhooks;
  /** Registers a user and connects it. */
  readonly joinAsUser: (userId: string, options?: JoinOptions) => Promise<TestUser>;
}
