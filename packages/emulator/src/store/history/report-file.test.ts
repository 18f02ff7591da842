import { spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { useFolders } from '../../test-support/use-folder.js';
import { writeReport } from './report-file.js';

const folder = useFolders();
const MODULE = fileURLToPath(new URL('report-file.ts', import.meta.url));

/** A program that begins a report, and ends as soon as a part of the report is on disk. */
const PROGRAM = (file: string, end: string) => `
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { writeReport } from ${JSON.stringify(MODULE)};
const file = ${JSON.stringify(file)};
async function* pieces() {
  for (;;) {
    yield Buffer.alloc(65_536);
    const drafts = readdirSync(path.dirname(file)).filter((name) => name.endsWith('.new'));
    if (drafts.some((name) => statSync(path.join(path.dirname(file), name)).size > 0)) {
      console.log(drafts.length);
      ${end};
    }
  }
}
await writeReport(file, () => Readable.from(pieces()));
`;

function run(file: string, end: string) {
  const script = path.join(path.dirname(file), 'program.mts');
  writeFileSync(script, PROGRAM(file, end));
  return spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
}

const namesIn = (place: string) => readdirSync(place).filter((name) => name !== 'program.mts');

test('a process that exits while it writes a report leaves nothing of it', () => {
  const place = folder();
  const { stdout, status } = run(path.join(place, 'bug.rongkit'), 'process.exit(3)');
  expect([stdout, status]).toEqual(['1\n', 3]);
  expect(namesIn(place)).toEqual([]);
});

test('the next report removes what a killed process has left', async () => {
  const place = folder();
  const { stdout, signal } = run(
    path.join(place, 'bug.rongkit'),
    "process.kill(process.pid, 'SIGKILL'); await new Promise(() => {})",
  );
  expect([stdout, signal]).toEqual(['1\n', 'SIGKILL']);
  expect(namesIn(place)).toEqual([expect.stringMatching(/^bug\.rongkit\.\d+-[\da-f]{8}\.new$/)]);
  await writeReport(path.join(place, 'next.rongkit'), () => Readable.from(['report']));
  expect(namesIn(place)).toEqual(['next.rongkit']);
});

test('a draft of an earlier process with the same id is removed, and a draft of this process stays', async () => {
  const place = folder();
  const draft = (digits: string) => path.join(place, `bug.rongkit.${process.pid}-${digits}.new`);
  for (const digits of ['0000000a', '0000000b']) writeFileSync(draft(digits), 'part');
  utimesSync(draft('0000000a'), 1, 1);
  await writeReport(path.join(place, 'next.rongkit'), () => Readable.from(['report']));
  expect(namesIn(place).sort()).toEqual([path.basename(draft('0000000b')), 'next.rongkit']);
});

test('two reports of one name are written at once, and a failed one leaves nothing', async () => {
  const place = folder();
  const file = path.join(place, 'bug.rongkit');
  const write = (text: string) => writeReport(file, () => Readable.from([text]));
  await Promise.all([write('one'), write('one'), write('one')]);
  expect(namesIn(place)).toEqual(['bug.rongkit']);
  const failing = writeReport(path.join(place, 'failed.rongkit'), () =>
    Readable.from(
      (async function* () {
        yield 'part';
        throw new Error('no space');
      })(),
    ),
  );
  await expect(failing).rejects.toThrow('no space');
  expect(namesIn(place)).toEqual(['bug.rongkit']);
});
