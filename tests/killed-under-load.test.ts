import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { killRounds } from './support/kill-rounds.js';
import { Random } from './support/random.js';

/** KILLED_SEED sets another seed. `npm run soak -- store` kills more often. */
const SEED = Number(process.env.KILLED_SEED ?? 20_260_101);
const ROUNDS = 4;

test(`emulators that are killed at random moments lose no acknowledged message (seed ${SEED})`, async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const problems: string[] = [];
  const report = (round: number, problem: string) => {
    if (problem) problems.push(`round ${round}: ${problem}`);
  };
  await killRounds({ folder: path.join(parent, 'data'), rounds: ROUNDS, random: new Random(SEED), report });
  expect(problems).toEqual([]);
});
