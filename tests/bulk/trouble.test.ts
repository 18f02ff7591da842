import { describe, expect, onTestFinished, test } from 'vitest';
import { needsRedis } from '../redis/start-redis.js';
import { Random } from '../support/random.js';
import { playRound, TROUBLES, type Trouble } from './play-round.js';

const SEED = 20_261_201;

/** Two kinds of trouble in a random order, each kind in several rounds; a flush ends a round. */
const ROUNDS: readonly (readonly Trouble[])[] = Array.from({ length: 10 }, (_, index) => {
  const random = new Random(SEED + index);
  const first = TROUBLES[index % (TROUBLES.length - 1)] as Trouble;
  return [first, index % 5 === 4 ? 'flush' : random.pick(TROUBLES.slice(0, -1))];
});

describe.skipIf(needsRedis !== '')(`a run over three workers${needsRedis}`, () => {
  test.each(ROUNDS.map((troubles, index) => ({ troubles, index })))(
    'sends to nobody twice, and tells each receiver as it is, after $troubles (round $index)',
    async ({ troubles, index }) => {
      const bullmq = index % 2 === 0 ? 'bullmq' : 'bullmq5';
      const startedAt = performance.now();
      const result = await playRound({ onTestFinished }, { bullmq, random: new Random(SEED + index), troubles });
      console.log(index, troubles, result, Math.round(performance.now() - startedAt));
      expect(result.problems).toEqual([]);
    },
  );
});
