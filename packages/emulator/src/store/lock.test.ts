import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useFolders } from '../test-support/use-folder.js';
import { FolderLocked, lockFolder } from './lock.js';

const newFolder = useFolders();

test('a folder has one owner at a time', () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
  expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}.`);
  lock.release();
  expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  lockFolder(folder).release();
});

test('a lock of a living process holds', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'lock'), `${process.ppid}\n`);
  expect(() => lockFolder(folder)).toThrow(FolderLocked);
});

test.each([
  ['of a dead process', () => `${spawnSync(process.execPath, ['--version']).pid}\n`],
  ['of an earlier process with the same id', () => `${process.pid}\n`],
  ['that was never finished', () => ''],
])('a lock %s is taken over', (_what, content) => {
  const folder = newFolder();
  const file = path.join(folder, 'lock');
  writeFileSync(file, content());
  const lock = lockFolder(folder);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
  lock.release();
});
