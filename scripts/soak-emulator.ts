/**
 * Sends invalid inputs to each interface of the emulator, called a door: `npm run soak -- emulator`, with `--inputs`
 * for each door (100,000), `--seed`, and `--only` for one door. Ends with code 1 if an input got a wrong answer or
 * harmed other callers.
 */
import { parseArgs } from 'node:util';
import { doors } from '../tests/support/fuzz/doors.js';
import { fuzz } from '../tests/support/fuzz/run.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    only: { type: 'string' },
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

for (const [name, attack] of Object.entries(doors)) {
  if (values.only !== undefined && values.only !== name) continue;
  const startedAt = performance.now();
  const wrong = await fuzz(attack, { inputs, seed });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${name}: ${inputs} inputs, seed ${seed}, ${seconds} s: ${wrong.length === 0 ? 'no fault' : 'FAULTS'}`);
  for (const each of wrong) console.log(each);
  if (wrong.length > 0) process.exitCode = 1;
}

/** Ends the test for an uncaught error or an unhandled rejection: the emulator must handle all errors. */
function fail(error: unknown): void {
  console.error(`seed ${seed}:`, error);
  process.exit(1);
}
