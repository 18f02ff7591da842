import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useFolders } from '../test-support/use-folder.js';
import { DataFolder } from './data-folder.js';
import { snapshotFile, unfinished } from './files.js';
import type { HistoryLimit } from './history/lines-since.js';
import { atOnce } from './in-slices.js';
import { keptFiles } from './kept-files.js';
import { makeSnapshot } from './snapshot.js';
import { Store } from './store.js';

const newFolder = useFolders();
const LIMIT: HistoryLimit = { commands: 3, bytes: 1e9 };

async function withStore<T>(folder: string, use: (store: Store) => Promise<T>, history = LIMIT): Promise<T> {
  const kept = { save: () => ({}), restore: () => {} };
  const store = new Store({
    appKey: 'app',
    settings: { utcOffsetHours: 8, smsCaptcha: false },
    now: () => 1,
    origin: () => '',
    logs: '',
    kept,
    folder: await DataFolder.open({ folder, history }),
    history,
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const addUser = (store: Store, userId: string) => store.execute('user.getToken', { userId, name: '' });
const namesIn = (folder: string) => readdirSync(folder).filter((name) => /^(journal|snapshot)-/.test(name));

/** Opens one store after another, one for each user. Each store writes a journal. */
async function withJournals(users: string): Promise<string> {
  const folder = newFolder();
  for (const user of users) await withStore(folder, (store) => addUser(store, user));
  return folder;
}

/** The states of the past that a folder has, as the lists of their users. */
function past(folder: string): Promise<Record<number, string>> {
  return withStore(folder, async ({ history }) => {
    const { base, head } = await history.open().range();
    const states: Record<number, string> = {};
    for (let seq = base; seq <= head; seq++) {
      const { users } = JSON.parse(await history.open().state(seq)) as { readonly users: object };
      states[seq] = Object.keys(users).join('');
    }
    return states;
  });
}

test('without a snapshot, the history begins with the empty state', async () => {
  expect(await past(await withJournals('abcd'))).toEqual({ 0: '', 1: 'a', 2: 'ab', 3: 'abc', 4: 'abcd' });
});

/** Makes the snapshot of a journal, as a thread does. */
function snapshot(folder: string, number: number): void {
  const file = unfinished(snapshotFile(folder, number));
  atOnce(makeSnapshot({ folder, file, upTo: number, appKey: 'app' }));
  renameSync(file, snapshotFile(folder, number));
}

test('the history begins with the latest snapshot that has enough commands behind it', async () => {
  const folder = await withJournals('abc');
  snapshot(folder, 2);
  expect(await past(folder)).toEqual({ 0: '', 1: 'a', 2: 'ab', 3: 'abc' });
  for (const user of 'de') await withStore(folder, (store) => addUser(store, user));
  snapshot(folder, 4);
  expect(await past(folder)).toEqual({ 2: 'ab', 3: 'abc', 4: 'abcd', 5: 'abcde' });
  expect(namesIn(folder)).toEqual([
    ...['journal-00000003.jsonl', 'journal-00000004.jsonl', 'journal-00000005.jsonl'],
    ...['snapshot-00000002.jsonl', 'snapshot-00000004.jsonl'],
  ]);
});

test('a folder without a history keeps what its state needs', async () => {
  const folder = await withJournals('abc');
  snapshot(folder, 2);
  const kept = await DataFolder.open({ folder });
  kept.start(kept.read(), { head: () => ({}) as never, onLost: () => {} });
  await kept.close();
  expect(namesIn(folder)).toEqual(['journal-00000003.jsonl', 'snapshot-00000002.jsonl']);
});

test('a replaced state begins another history, and the files of the one before are removed', async () => {
  const folder = await withJournals('ab');
  await withStore(folder, async (store) => {
    await store.import(store.export());
    await addUser(store, 'c');
  });
  expect(await past(folder)).toEqual({ 2: 'ab', 3: 'abc' });
  expect(namesIn(folder)).toEqual(['journal-00000003.jsonl', 'snapshot-00000002.jsonl']);
});

test('files that a kill kept from being removed are not taken for history', async () => {
  const folder = await withJournals('ab');
  const before = newFolder();
  cpSync(folder, before, { recursive: true });
  await withStore(folder, (store) => store.reset());
  await withStore(folder, (store) => addUser(store, 'x'));
  const files = namesIn(folder);
  for (const name of namesIn(before)) cpSync(path.join(before, name), path.join(folder, name));
  expect(namesIn(folder).length).toBeGreaterThan(files.length);
  expect(await past(folder)).toEqual({ 0: '', 1: 'x' });
  expect(namesIn(folder)).toEqual(expect.arrayContaining(files));
  expect(keptFiles(folder, 1, LIMIT).stale).toEqual([]);
});

test('a history without one of its journals is none', async () => {
  const folder = await withJournals('abc');
  rmSync(path.join(folder, 'lock'), { force: true });
  rmSync(path.join(folder, 'journal-00000001.jsonl'));
  await expect(past(folder)).rejects.toThrow(/journal-00000001\.jsonl is missing/);
});
