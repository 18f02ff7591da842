import type { Emulator, EmulatorOptions } from '@rongkit/emulator';
import type { RongCloud } from 'rongkit';
import type { ReceivedWebhooks } from './received-webhooks.js';
import type { JoinOptions, TestUser } from './test-user.js';

/** Options of tests on the emulator, in addition to the options of the emulator itself. */
export interface TestKitOptions extends EmulatorOptions {
  /**
   * Rate limits of the emulator and its client. Set `'on'` to test your own pacing.
   * @defaultValue 'off'
   */
  readonly rateLimits?: NonNullable<EmulatorOptions['rateLimits']>;
  /**
   * Initial state of every test: a function that creates the state by API calls and runs once for each emulator, or the
   * path of a file with an exported state.
   * @defaultValue an empty state
   */
  readonly seed?: string | ((given: { readonly rong: RongCloud; readonly emulator: Emulator }) => Promise<unknown>);
  /**
   * Folder for the reports of failed tests, with one file `NAME.rongkit` per test. `rongkit-emulator --open` shows a
   * report with all commands of the test. `false` saves no reports.
   * @defaultValue 'test-results'
   */
  readonly reports?: string | false;
}

/** Fixtures of a test. */
export interface RongFixtures {
  /** A client of the emulator. */
  readonly rong: RongCloud;
  /** The emulator: its inboxes, clock and faults. The emulator is reset before each test. */
  readonly emulator: Emulator;
  /** Callbacks of the emulator. The emulator sends callbacks to the test from the first use of this fixture on. */
  readonly webhooks: ReceivedWebhooks;
  /** Registers a user, and marks the user as online without a client. */
  readonly joinAsUser: (userId: string, options?: JoinOptions) => Promise<TestUser>;
}
