import { describe, expect, test } from 'vitest';
import { needsRedis } from '../redis/start-redis.js';
import { Random } from '../support/random.js';
import { Fleet, type Trouble } from './play-round.js';
import { BULLMQS } from './programs.js';

const SEED = 20_261_201;

/** Five rounds for each version of BullMQ. A flush comes last, because it ends its run. */
const ROUNDS: readonly (readonly Trouble[])[] = [
  ['kill-worker', 'restart-redis'],
  ['stop-worker', 'kill-planner'],
  ['stall-redis', 'kill-worker'],
  ['restart-redis', 'stop-worker'],
  ['kill-worker', 'flush'],
];

describe.skipIf(needsRedis !== '').concurrent(`a run over three workers in trouble${needsRedis}`, () => {
  test.for(BULLMQS)('sends to nobody twice, and tells each receiver as it is, on %s', async (bullmq, ending) => {
    const fleet = await Fleet.start(ending, bullmq, new Random(SEED));
    for (const [index, troubles] of ROUNDS.entries()) {
      const { problems } = await fleet.play(`round${index}`, troubles);
      expect(problems, troubles.join(', ')).toEqual([]);
    }
  });
});
