import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useFolders } from '../../../emulator/src/test-support/use-folder.js';
import { checkWritable, writeSafely } from './write-safely.js';

const newFolder = useFolders();

function older() {
  const folder = newFolder();
  const file = path.join(folder, 'state.json');
  writeFileSync(file, 'old');
  return { folder, file };
}

test('a file is replaced when the new one is complete, and not before', async () => {
  const { folder, file } = older();
  await writeSafely(file, async (own) => {
    await writeFile(own, 'new');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a write that fails leaves the older file, and nothing else', async () => {
  const { folder, file } = older();
  const failing = writeSafely(file, async (own) => {
    await writeFile(own, 'ne');
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a new file is for its owner alone, an older one keeps its rights, and a link stays one', async () => {
  const { folder, file } = older();
  chmodSync(file, 0o640);
  const link = path.join(folder, 'link.json');
  symlinkSync(file, link);
  const fresh = path.join(folder, 'fresh.json');
  for (const each of [link, fresh]) await writeSafely(each, (own) => writeFile(own, 'new'));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect([file, fresh].map((each) => (statSync(each).mode & 0o777).toString(8))).toEqual(['640', '600']);
});

test('a folder that does not exist, and a folder in place of the file, are told before the start', () => {
  const { folder, file } = older();
  expect(() => checkWritable(path.join(folder, 'no', 'state.json'))).toThrow(
    expect.objectContaining({ code: 'ENOENT' }),
  );
  expect(() => checkWritable(folder)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  checkWritable(file);
  checkWritable('/dev/null');
  expect(readdirSync(folder)).toEqual(['state.json']);
});
