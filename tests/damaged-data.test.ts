import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { damagedDocument, isTaken } from './support/damaged-documents.js';
import {
  damageFolder,
  documentOf,
  type KeptFolder,
  keepFolder,
  problemOf,
  readDamaged,
  startDamaged,
  writeWhole,
} from './support/damaged-folders.js';
import { Random } from './support/random.js';

/** DAMAGED_SEED sets another seed. `npm run soak -- store` takes more inputs. */
const SEED = Number(process.env.DAMAGED_SEED ?? 20_260_101);
const [FOLDERS, DOCUMENTS, STARTS] = [5000, 5000, 10];

let kept: KeptFolder;
beforeAll(async () => {
  kept = await keepFolder();
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeWhole(folder, kept);
  return folder;
}

test(`a damaged data folder is refused, or has all of its commands (seed ${SEED})`, () => {
  const random = new Random(SEED);
  const folder = newFolder();
  const problems: string[] = [];
  let refused = 0;
  for (let index = 0; index < FOLDERS; index++) {
    const damaged = damageFolder(folder, kept, random);
    const opened = readDamaged(folder);
    if ('refused' in opened) refused += 1;
    const problem = problemOf(opened, damaged, kept);
    damaged.repair();
    if (problem) problems.push(`#${index} ${problem}`);
  }
  expect(problems).toEqual([]);
  expect(refused).toBeGreaterThan(FOLDERS / 2);
});

test(`an emulator starts on a damaged folder with all of its commands, or says what is wrong (seed ${SEED})`, async () => {
  const random = new Random(SEED + 1);
  for (let index = 0; index < STARTS; index++) {
    const folder = newFolder();
    const damaged = damageFolder(folder, kept, random);
    expect(problemOf(await startDamaged(folder), damaged, kept)).toBe('');
  }
});

test(`a damaged document is taken or refused, and nothing else happens (seed ${SEED})`, () => {
  const random = new Random(SEED + 2);
  const document = documentOf(newFolder());
  let taken = 0;
  for (let index = 0; index < DOCUMENTS; index++) if (isTaken(damagedDocument(document, random))) taken += 1;
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(DOCUMENTS);
});
