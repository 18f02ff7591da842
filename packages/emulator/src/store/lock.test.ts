import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { useFolders } from '../test-support/use-folder.js';
import { FolderLocked, type Lock, lockFolder } from './lock.js';
import { ownRealm, readRecord } from './lock-record.js';

const newFolder = useFolders();
const held: Lock[] = [];

afterEach(async () => {
  await Promise.all(held.splice(0).map((lock) => lock.release()));
});

async function lock(folder: string): Promise<Lock> {
  const taken = await lockFolder(folder);
  held.push(taken);
  return taken;
}

const lockOf = (folder: string) => path.join(folder, 'lock');

/** Writes the record of an owner that makes no heartbeats. */
function leave(folder: string, change: object): void {
  const record = { id: 'other', pid: 1, realm: 'another machine', boot: '', inode: 0, seq: 0, ...change };
  writeFileSync(lockOf(folder), `${JSON.stringify(record)}\n`);
}

test('a folder has one owner at a time, also by another path', async () => {
  const folder = newFolder();
  await lock(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    `is in use by process ${process.pid}, which holds ${lockOf(folder)}.`,
  );
  const link = path.join(newFolder(), 'link');
  symlinkSync(folder, link);
  await expect(lockFolder(link)).rejects.toThrow(FolderLocked);
});

test('of several that open a folder at once, one gets it', async () => {
  const folder = newFolder();
  leave(folder, { pid: spawnSync(process.execPath, ['--version']).pid, realm: ownRealm() });
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lock(folder)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a folder that was given back is free at once, and says how far it was written', async () => {
  const folder = newFolder();
  const mark = { seq: 7, chain: '0123abcd' };
  await (await lockFolder(folder)).release(mark);
  expect((await lock(folder)).mark).toEqual(mark);
});

test('the noted number of commands can be lowered at once, and not be raised', async () => {
  const folder = newFolder();
  const owner = await lock(folder);
  owner.wrote(5);
  owner.lower(9);
  expect(readRecord(lockOf(folder))?.seq).toBe(5);
  owner.lower(2);
  expect(readRecord(lockOf(folder))?.seq).toBe(2);
});

test('a copy of a folder says nothing of how far it was written', async () => {
  const [folder, copy] = [newFolder(), newFolder()];
  await (await lockFolder(folder)).release({ seq: 7, chain: '0123abcd' });
  copyFileSync(lockOf(folder), lockOf(copy));
  expect((await lock(copy)).mark).toBeUndefined();
});

test.each([
  ['of a process that has ended', () => ({ pid: spawnSync(process.execPath, ['--version']).pid, realm: ownRealm() })],
  ['of an earlier process with the same id, without a heartbeat', () => ({ pid: process.pid, realm: ownRealm() })],
  ['of another machine, without a heartbeat', () => ({})],
])('a lock %s is taken over', async (_what, record) => {
  const folder = newFolder();
  leave(folder, record());
  await lock(folder);
  expect(readRecord(lockOf(folder))?.pid).toBe(process.pid);
});

test('a lock that was never finished is taken over', async () => {
  const folder = newFolder();
  writeFileSync(lockOf(folder), '');
  await lock(folder);
});

test('heartbeats go on while the main thread is busy', async () => {
  const folder = newFolder();
  await lock(folder);
  const before = readRecord(lockOf(folder))?.beat;
  const other = spawn(process.execPath, ['-e', WATCH, lockOf(folder)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [seen] = (await once(other.stdout, 'data').then((data) => {
    // Blocks this thread until the other process has seen a heartbeat.
    const file = path.join(folder, 'seen');
    while (readRecord(file) === undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return data;
  })) as [Buffer];
  expect(seen.toString()).toBe('ready');
  expect(Number(readFileSync(path.join(folder, 'seen'), 'utf8'))).toBeGreaterThan(Number(before));
  await once(other, 'close');
});

/** Watches a lock, and writes the time of its next heartbeat beside it. */
const WATCH = `
  const { statSync, writeFileSync } = require('node:fs');
  const [, file] = process.argv;
  process.stdout.write('ready');
  const before = statSync(file).mtimeMs;
  const timer = setInterval(() => {
    const now = statSync(file).mtimeMs;
    if (now === before) return;
    writeFileSync(file.replace(/lock$/, 'seen'), String(now));
    clearInterval(timer);
  }, 20);
`;

test('an owner whose folder was taken over notices', async () => {
  const folder = newFolder();
  const first = await lock(folder);
  leave(folder, { id: 'somebody else' });
  const copy = `${lockOf(folder)}.copy`;
  copyFileSync(lockOf(folder), copy);
  const { renameSync } = await import('node:fs');
  renameSync(copy, lockOf(folder));
  await expect.poll(() => problemOf(() => first.requireOwner())).toMatch('another emulator has taken over');
  expect(readRecord(lockOf(folder))?.id).toBe('somebody else');
});

function problemOf(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
