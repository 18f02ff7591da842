// Runs a test that fails at the end of the run. Its report must be complete, and alone in the folder.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';

const runners = {
  vitest: ['node_modules/vitest/vitest.mjs', 'run', 'failing/vitest.spec.mjs'],
  jest: ['node_modules/jest/bin/jest.js', '--testMatch', '**/failing/jest.cjs'],
  playwright: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'failing/playwright.config.ts'],
  'node:test': ['failing/node-test.cjs'],
};

for (const folder of ['test-results', 'failing/test-results']) rmSync(folder, { recursive: true, force: true });
const { status, stdout, stderr } = spawnSync(process.execPath, runners[process.argv[2]], { encoding: 'utf8' });
assert.notEqual(status, 0);
assert.match(stdout + stderr, /on purpose/);
// The output names the file.
assert.match(stdout + stderr, /\.rongkit/);
const names = readdirSync('test-results').filter((name) => name.includes('.rongkit'));
assert.deepEqual(names, ['a-test-that-fails.rongkit']);
assert.match(gunzipSync(readFileSync(`test-results/${names[0]}`)).toString(), /49 long/);
