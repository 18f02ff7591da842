import { setImmediate } from 'node:timers';

/** Symbol of `util.promisify`, which the real `setImmediate` has. */
const PROMISIFIED = Symbol.for('nodejs.util.promisify.custom');

/**
 * `setImmediate` of Node.js, which runs a function in the next turn of the event loop. A fake one, installed by a test
 * before it loads the package, would wait for the clock of the test, and so would a call: a message to the own thread
 * takes its place.
 */
export const later: (run: () => void) => unknown =
  'clock' in setImmediate || !(PROMISIFIED in setImmediate) ? byMessage : setImmediate;

function byMessage(run: () => void): void {
  const { port1, port2 } = new (process.getBuiltinModule('node:worker_threads').MessageChannel)();
  port1.once('message', () => {
    port1.close();
    run();
  });
  port2.postMessage(undefined);
}
