import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { announceEmulator, EMULATOR_FILE, type EmulatorFile, readEmulatorFile } from './emulator-file.js';
import { useCli } from './test-support/cli-process.js';
import { useEmulators } from './test-support/use-emulator.js';
import { useFolders } from './test-support/use-folder.js';

const startCli = useCli();
const start = useEmulators();
const newFolder = useFolders();
const ARGS = ['--port', '0', '--admin-token', 'my-token'];

const fileIn = (folder: string) => path.join(folder, EMULATOR_FILE);
const ownedBy = async (folder: string) => {
  await expect.poll(() => existsSync(fileIn(folder))).toBe(true);
  return readEmulatorFile(fileIn(folder)) as EmulatorFile;
};

test('the program leaves the file by which rong finds it, for its user alone, and removes it at the end', async () => {
  const cli = startCli([...ARGS, '--app-key', 'my-key', '--app-secret', 'my-secret']);
  const url = await cli.ready;
  expect(await ownedBy(cli.cwd)).toEqual({
    url,
    pid: cli.process.pid,
    startedAt: expect.any(Number),
    appKey: 'my-key',
    appSecret: 'my-secret',
    adminToken: 'my-token',
  });
  expect(statSync(fileIn(cli.cwd)).mode & 0o777).toBe(0o600);
  cli.process.kill('SIGTERM');
  expect(await cli.ended).toBe(0);
  expect(readdirSync(cli.cwd)).toEqual([]);
});

test('the second emulator of a folder leaves the file of the first alone, and says so', async () => {
  const first = startCli(ARGS);
  await ownedBy(first.cwd);
  const second = startCli(ARGS, '', first.cwd);
  await expect
    .poll(() => second.output.stderr)
    .toBe(`rongkit-emulator: rong finds ${await first.ready} in this folder, not this one.\n`);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect((await ownedBy(first.cwd)).pid).toBe(first.process.pid);
});

test('the file of a killed emulator is replaced, also if the next one has its address and keys', async () => {
  const emulator = await start({ appKey: 'my-key' });
  const folder = newFolder();
  // The killed emulator had the port and the app key of this one.
  writeFileSync(
    fileIn(folder),
    JSON.stringify({ url: emulator.url, pid: 1, startedAt: 1, appKey: 'my-key', appSecret: 'old' }),
    { mode: 0o644 },
  );
  const { other, error, remove } = await announceEmulator(folder, emulator);
  expect([other, error]).toEqual([undefined, undefined]);
  expect(await ownedBy(folder)).toMatchObject({ pid: process.pid, appSecret: emulator.credentials.appSecret });
  expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  remove();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that another emulator has written since is not removed', async () => {
  const folder = newFolder();
  const one = await announceEmulator(folder, await start());
  const other = { url: 'http://127.0.0.1:1', pid: 1, startedAt: 2, appKey: 'a', appSecret: 'b' };
  writeFileSync(fileIn(folder), JSON.stringify(other));
  one.remove();
  expect(readEmulatorFile(fileIn(folder))).toEqual(other);
});

test('a folder that takes no file is passed over without a word', async () => {
  const folder = newFolder();
  // A folder in place of the file cannot be replaced, not even by root.
  mkdirSync(fileIn(folder));
  const cli = startCli(ARGS, '', folder);
  await cli.ready;
  cli.process.kill('SIGTERM');
  expect(await cli.ended).toBe(0);
  expect(cli.output.stderr).toBe('');
  expect(statSync(fileIn(folder)).isDirectory()).toBe(true);
});

test('the root folder gets no file, which would count in every folder', async () => {
  const before = existsSync(fileIn('/'));
  const cli = startCli(ARGS, 'cd /;');
  expect((await fetch(`${await cli.ready}/_rongkit/health`)).status).toBe(200);
  expect(existsSync(fileIn('/'))).toBe(before);
});

const hasNamespaces = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0;

test.skipIf(!hasNamespaces)('the first process of a container leaves no file (needs root)', async () => {
  const cli = startCli(ARGS, 'set -- unshare --pid --fork --kill-child --mount-proc "$@";');
  // A program outside a container has written its file before it answers.
  expect((await fetch(`${await cli.ready}/_rongkit/health`)).status).toBe(200);
  expect(readdirSync(cli.cwd)).toEqual([]);
});
