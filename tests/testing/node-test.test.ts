import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const PROGRAM = fileURLToPath(new URL('welcome.node-test.ts', import.meta.url));

test('node:test runs tests on the emulator, ends, and leaves a report of the failed one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-node-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env = { ...process.env, REPORTS: folder };
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-reporter', 'tap', PROGRAM],
    { env, encoding: 'utf8' },
  );
  const counts = Object.fromEntries(
    Array.from(stdout.matchAll(/^# (\w+) (\d+)$/gm), ([, name, count]) => [name, count]),
  );
  expect({ status, counts }).toMatchObject({ status: 1, counts: { pass: '2', fail: '1', skipped: '1' } });
  expect(readdirSync(folder)).toEqual(['a-test-that-fails.rongkit']);
});
