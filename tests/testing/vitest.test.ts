import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('welcome.vitest.ts', import.meta.url));

test('vitest waits for the report of a test that fails at the end of the run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-vitest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      fileURLToPath(new URL('welcome.config.ts', import.meta.url)),
      PROGRAM,
    ],
    { cwd: ROOT, env: { ...process.env, REPORTS: folder }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(1);
  expect(stderr).toContain('on purpose');
  expect(readdirSync(folder)).toEqual(['a-test-that-fails.rongkit']);
  expect(gunzipSync(readFileSync(path.join(folder, 'a-test-that-fails.rongkit'))).toString()).toContain('49 long');
});
