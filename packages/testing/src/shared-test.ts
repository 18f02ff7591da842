import type { TestKit } from './test-kit.js';
import type { RongFixtures } from './test-kit-options.js';

/** The body of a test. */
export type TestBody = (fixtures: RongFixtures) => unknown;

/** Declares a test in a runner without fixtures. */
export interface RongTest<Options> {
  (name: string, body: TestBody, options?: Options): void;
  /**
   * Declares a test like `only` of the runner: no other test of the file is run. `node:test` needs the option
   * `--test-only` for this.
   */
  only(name: string, body: TestBody, options?: Options): void;
  /** Declares a test that is not run. */
  skip(name: string, body: TestBody, options?: Options): void;
}

type Declare<Options> = (name: string, body: () => Promise<void>, options: Options | undefined) => void;

/** A `test` whose bodies get the fixtures of a kit. */
export function testWith<Options>(
  kit: () => TestKit,
  declare: Readonly<Record<'test' | 'only' | 'skip', Declare<Options>>>,
): RongTest<Options> {
  const through =
    (declared: Declare<Options>) =>
    (name: string, body: TestBody, options?: Options): void =>
      declared(name, () => kit().run(name, body), options);
  return Object.assign(through(declare.test), { only: through(declare.only), skip: through(declare.skip) });
}

/** Returns a function that returns the kit. Hooks of the runner start and close the kit. */
export function kitBetween(
  start: () => Promise<TestKit>,
  hooks: { readonly before: (run: () => Promise<void>) => void; readonly after: (run: () => Promise<void>) => void },
): () => TestKit {
  let kit: TestKit | undefined;
  hooks.before(async () => {
    kit = await start();
  });
  hooks.after(async () => kit?.close());
  return () => {
    if (!kit) throw new Error('the emulator of the tests has not started');
    return kit;
  };
}
