import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { damagedDocument, isTaken } from '../tests/support/damaged-documents.js';
import {
  damageFolder,
  documentOf,
  keepFolder,
  problemOf,
  readDamaged,
  startDamaged,
  writeWhole,
} from '../tests/support/damaged-folders.js';
import { killRounds } from '../tests/support/kill-rounds.js';
import { Random } from '../tests/support/random.js';

/**
 * Tests the data folder of the emulator with many random cases: reading damaged files, starting on damaged folders, and
 * kills under load.
 *
 *   npm run soak -- store --inputs 100000 --starts 300 --kills 200 --seed 1
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    starts: { type: 'string', default: '300' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [inputs, starts, kills, seed] = [values.inputs, values.starts, values.kills, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];

const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-soak-'));
const kept = await keepFolder();
const random = new Random(seed);
let problems = 0;

function report(index: number, problem: string): void {
  if (problem === '') return;
  problems += 1;
  process.stderr.write(`#${index}: ${problem}\n`);
}

process.stdout.write(`seed ${seed}\n`);
writeWhole(folder, kept);
for (let index = 0; index < inputs / 2; index++) {
  const damaged = damageFolder(folder, kept, random);
  report(index, problemOf(readDamaged(folder), damaged, kept));
  damaged.repair();
}
const document = documentOf(folder);
for (let index = 0; index < inputs / 2; index++) isTaken(damagedDocument(document, random));
process.stdout.write(`${inputs} damaged folders and documents: ${problems} problems\n`);

for (let index = 0; index < starts; index++) {
  rmSync(folder, { recursive: true, force: true });
  const { repair: _, ...damaged } = startOn();
  report(index, problemOf(await startDamaged(folder), { ...damaged, repair: () => {} }, kept));
}
process.stdout.write(`${starts} starts on damaged folders: ${problems} problems\n`);

await killRounds({ folder: path.join(folder, 'killed'), rounds: kills, random, report });
process.stdout.write(`${kills} kills: ${problems} problems\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(problems === 0 ? 0 : 1);

function startOn() {
  writeWhole(folder, kept);
  return damageFolder(folder, kept, random);
}
