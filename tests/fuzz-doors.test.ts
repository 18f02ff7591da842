import { expect, test } from 'vitest';
import { doors } from './support/fuzz/doors.js';
import { fuzz } from './support/fuzz/run.js';

/** FUZZ_INPUTS sets the number of inputs at each door; FUZZ_SEED sets another seed. `npm run soak -- emulator` sends ten times as many. */
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);

test.each(Object.entries(doors))(`${INPUTS} inputs at the door "%s" harm nobody (seed ${SEED})`, async (_, attack) => {
  expect(await fuzz(attack, { inputs: INPUTS, seed: SEED })).toEqual([]);
});
