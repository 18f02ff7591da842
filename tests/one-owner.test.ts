import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { useCli } from '../packages/emulator/src/test-support/cli-process.js';
import { call } from '../packages/emulator/src/test-support/signed-call.js';
import { programOf } from './support/program.js';
import { SmallDisk } from './support/small-disk.js';

const KEYS = { appKey: 'owner-key', appSecret: 'owner-secret' };
const startCli = useCli();

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const argsFor = (folder: string) => [
  ...['--port', '0', '--rate-limits', 'off', '--data', folder],
  ...['--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret],
];
const getToken = (url: string, userId: string) =>
  call({ url, credentials: KEYS }, '/user/getToken.json', `userId=${userId}`);

/** Runs a program in a PID namespace of its own, where its id is 1, as in a container. */
const IN_NAMESPACE = 'set -- unshare --pid --fork --kill-child --mount-proc "$@";';
const needsNamespaces =
  spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0 ? test : test.skip;

needsNamespaces(
  'a folder has one owner across PID namespaces, and a killed owner is soon forgotten (needs root)',
  async () => {
    const folder = newFolder();
    const first = startCli(argsFor(folder), IN_NAMESPACE);
    expect(await getToken(await first.ready, 'a')).toMatchObject({ status: 200 });
    const second = startCli(argsFor(folder), IN_NAMESPACE);
    expect(await second.ended).toBe(1);
    expect(second.output.stderr).toMatch(/in use by another emulator/);
    first.process.kill('SIGKILL');
    await first.ended;
    const third = startCli(argsFor(folder), IN_NAMESPACE);
    expect(await getToken(await third.ready, 'b')).toMatchObject({ status: 200 });
  },
);

/** Runs a program under another root, host name and mount table, as in a container that shares the folder. */
const inChroot = () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  // The mount is seen by the program alone. The folder is removed as an empty one, so that nothing below can be lost.
  onTestFinished(() => rmdirSync(root));
  const enter = `hostname rongkit-other && mount --rbind / ${root} && exec chroot ${root} "$@"`;
  return `set -- unshare --mount --uts --fork --kill-child sh -c '${enter}' sh "$@";`;
};
const needsChroot =
  spawnSync('unshare', ['--mount', '--uts', 'sh', '-c', 'hostname rongkit-other && chroot / true']).status === 0
    ? test
    : test.skip;

needsChroot('a folder has one owner across roots, host names and small disks (needs root)', async () => {
  const disk = new SmallDisk(path.join(newFolder(), 'disk'), 8);
  onTestFinished(() => disk.unmount());
  const folder = path.join(disk.folder, 'data 数据');
  const inside = startCli(argsFor(folder), inChroot());
  expect(await getToken(await inside.ready, 'a')).toMatchObject({ status: 200 });
  const outside = startCli(argsFor(folder));
  expect(await outside.ended).toBe(1);
  expect(outside.output.stderr).toMatch(/is in use by/);
  inside.process.kill('SIGKILL');
  await inside.ended;
  const later = startCli(argsFor(folder));
  expect(await getToken(await later.ready, 'b')).toMatchObject({ status: 200 });
  const again = startCli(argsFor(folder), inChroot());
  expect(await again.ended).toBe(1);
});

test('a suspended owner that wakes up writes nothing more', async () => {
  const folder = newFolder();
  const first = startCli(argsFor(folder));
  const url = await first.ready;
  expect(await getToken(url, 'a')).toMatchObject({ status: 200 });
  first.process.kill('SIGSTOP');
  const second = startCli(argsFor(folder));
  const secondUrl = await second.ready;
  expect(await getToken(secondUrl, 'b')).toMatchObject({ status: 200 });
  first.process.kill('SIGCONT');
  expect(await getToken(url, 'c')).toMatchObject({
    status: 500,
    body: { errorMessage: expect.stringMatching(/^The change is not stored: another emulator has taken over/) },
  });
  expect(await getToken(secondUrl, 'd')).toMatchObject({ status: 200 });
  for (const { process, ended } of [first, second]) {
    process.kill('SIGTERM');
    await ended;
  }
  const third = startCli(argsFor(folder));
  const state = (await (await fetch(`${await third.ready}/_rongkit/state`)).json()) as { users: object };
  expect(Object.keys(state.users)).toEqual(['a', 'b', 'd']);
});

test('a folder has one owner across threads, and copies of the module', async () => {
  const folder = newFolder();
  // Each thread loads the program anew.
  const source = `
    const { workerData, parentPort } = require('node:worker_threads');
    import(workerData.program).then(({ createEmulator }) => createEmulator({ dataDir: workerData.folder })).then(
      () => parentPort.postMessage('opened'),
      (error) => parentPort.postMessage(error.name),
    );
  `;
  const open = () => {
    const workerData = { program: programOf('emulator', 'index.ts'), folder };
    const thread = new Worker(source, { eval: true, workerData, execArgv: [] });
    onTestFinished(() => void thread.terminate());
    const answer = new Promise<string>((resolve, reject) => thread.once('message', resolve).once('error', reject));
    return { thread, answer };
  };
  const first = open();
  expect(await first.answer).toBe('opened');
  expect(await open().answer).toBe('FolderLocked');
  await first.thread.terminate();
  expect(await open().answer).toBe('opened');
});
