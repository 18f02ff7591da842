/**
 * Runs bulk sends with three workers while processes and Redis fail: `npm run soak -- --only bulk`, with `--rounds`
 * (200) and `--seed`. Each round has two random failures: a kill, a stop, a restart of Redis, a stall or a flush. Ends
 * with code 1 if a receiver got two messages, or has no outcome or a wrong outcome, or if more outcomes are unknown
 * than the failures explain. For comparison, plain BullMQ runs with kills only.
 */
import { parseArgs } from 'node:util';
import { playPlain } from '../tests/bulk/play-plain.js';
import { Fleet, TROUBLES } from '../tests/bulk/play-round.js';
import { BULLMQS } from '../tests/bulk/programs.js';
import { Random } from '../tests/support/random.js';

/** Number of rounds after which the processes are started anew, because the emulator keeps all messages. */
const ROUNDS_A_FLEET = 20;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const random = new Random(seed);
const total: Record<string, number> = {};
let problems = 0;

for (let first = 0; first < rounds; first += ROUNDS_A_FLEET) {
  const bullmq = BULLMQS[(first / ROUNDS_A_FLEET) % BULLMQS.length] ?? 'bullmq';
  await withEnding(async (ending) => {
    const fleet = await Fleet.start(ending, bullmq, random);
    for (let round = first; round < Math.min(rounds, first + ROUNDS_A_FLEET); round++) {
      const troubles = [random.pick(TROUBLES), random.pick(TROUBLES)];
      const result = await fleet.play(`round${round}`, troubles);
      for (const [outcome, count] of Object.entries(result.counts)) total[outcome] = (total[outcome] ?? 0) + count;
      problems += result.problems.length;
      const words = Object.entries(result.counts).map(([outcome, count]) => `${count} ${outcome}`);
      console.log(`${round} ${bullmq} ${troubles.join(' + ')}: ${result.status}, ${words.join(', ')}`);
      for (const each of result.problems) console.error(`  WRONG: ${each}`);
    }
  });
}
console.log(`@rongkit/bulk, ${rounds} rounds, seed ${seed}: ${JSON.stringify(total)}, ${problems} problems`);

const plain = { receivers: 0, twice: 0, missing: 0, wrong: 0 };
for (let round = 0; round < Math.max(1, Math.round(rounds / 20)); round++) {
  await withEnding(async (ending) => {
    const result = await playPlain(ending, random);
    for (const [name, count] of Object.entries(result)) plain[name as keyof typeof plain] += count;
  });
}
console.log(`plain BullMQ, two kills a round: ${JSON.stringify(plain)}`);
process.exit(problems === 0 ? 0 : 1);

/** Runs `work`, and then calls the functions that `work` has registered to end its processes. */
async function withEnding(work: (ending: never) => Promise<void>): Promise<void> {
  const ends: (() => unknown)[] = [];
  try {
    await work({ onTestFinished: (end: () => unknown) => ends.push(end) } as never);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}
