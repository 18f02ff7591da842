import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useFolders } from '../packages/emulator/src/test-support/use-folder.js';
import { runRong } from './cli/run-rong.js';

const newFolder = useFolders();
const inRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const TSX = pathToFileURL(inRoot('node_modules/tsx/dist/loader.mjs')).href;

test('the first calls stand in the README', () => {
  expect(readFileSync(inRoot('README.md'), 'utf8')).toContain(readFileSync(inRoot('examples/first-calls.ts'), 'utf8'));
});

test('the first calls run as they stand, on an emulator of their own', async () => {
  const program = [process.execPath, '--import', TSX, inRoot('examples/first-calls.ts')];
  const { code, stdout, stderr } = await runRong(['emulator', 'exec', '--', ...program], {
    cwd: newFolder(),
    env: { PATH: process.env.PATH ?? '', TSX_TSCONFIG_PATH: inRoot('tsconfig.json') },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^u1\n\S+@http:\/\/127\.0\.0\.1:\d+ \[\n +\{ userId: 'u2', messageUID: '[\w-]+' \},/);
  expect(stdout).toMatch(/code: 200,\s+userName: 'Ann'/);
});
