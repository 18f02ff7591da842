import { appendFileSync, copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '../domain/handler.js';
import { emptyState } from '../domain/state/index.js';
import { useFolders } from '../test-support/use-folder.js';
import { encodeState } from './codec.js';
import { DataFolder } from './data-folder.js';
import { Store } from './store.js';

const newFolder = useFolders();
const SETTINGS: Settings = { utcOffsetHours: 8, smsCaptcha: false };
const opened: Store[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

let now = Date.UTC(2026, 0, 1);

function open(folder?: string, settings = SETTINGS): Store {
  const dataFolder = folder === undefined ? undefined : new DataFolder({ folder });
  try {
    const store = new Store({
      settings,
      now: () => ++now,
      origin: () => 'http://x',
      logs: () => 'http://x/logs',
      folder: dataFolder,
    });
    opened.push(store);
    return store;
  } catch (error) {
    dataFolder?.close();
    throw error;
  }
}

function close(store: Store): void {
  opened.splice(opened.indexOf(store), 1);
  store.close();
}

/** A copy of the files as a killed process leaves them, without the lock. */
function filesOf(folder: string): string {
  const copy = newFolder();
  for (const name of ['journal.jsonl', 'snapshot.json']) {
    if (existsSync(path.join(folder, name))) copyFileSync(path.join(folder, name), path.join(copy, name));
  }
  return copy;
}

const journalOf = (folder: string) => path.join(folder, 'journal.jsonl');
const addUsers = (store: Store, ...ids: string[]) =>
  Promise.all(ids.map((userId) => store.execute('user.getToken', { userId, name: '' })));
const usersOf = (store: Store) => [...store.state.users.keys()];

test('a refused command changes nothing, takes no number and is not written', async () => {
  const folder = newFolder();
  const store = open(folder);
  await addUsers(store, 'a');
  const before = [store.export(), readFileSync(journalOf(folder), 'utf8')];
  await expect(store.execute('user.refresh', { userId: 'nobody' })).rejects.toMatchObject({ code: 1002 });
  await store.execute('user.checkOnline', { userId: 'a' });
  expect([store.export(), readFileSync(journalOf(folder), 'utf8')]).toEqual(before);
});

test('a blocked user cannot come online', async () => {
  const store = open();
  await store.execute('emulator.setOnline', { userId: 'a', online: true });
  expect(store.state.online.has('a')).toBe(true);
  await store.execute('user.block', { userId: ['a'], minute: 1 });
  await expect(store.execute('emulator.setOnline', { userId: 'a', online: true })).rejects.toThrow('blocked');
  now += 60_000;
  await store.execute('emulator.setOnline', { userId: 'a', online: true });
});

test('what was executed is there after a kill, and after a clean end', async () => {
  const folder = newFolder();
  const store = open(folder);
  await addUsers(store, 'a', 'b', '__proto__', '\ud800\0"\n');
  const exported = store.export();
  expect(open(filesOf(folder)).export()).toBe(exported);
  close(store);
  expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  expect(open(folder).export()).toBe(exported);
});

test('the same journal gives the same state, to the byte, whatever the settings and the time', async () => {
  const folder = newFolder();
  const store = open(folder);
  await addUsers(store, 'a', 'b', 'a');
  await store.execute('user.block', { userId: ['a'], minute: 5 });
  const [one, other] = [filesOf(folder), filesOf(folder)];
  now += 1_000_000;
  const there = open(other, { utcOffsetHours: 0, smsCaptcha: true });
  expect([open(one).export(), there.export()]).toEqual([store.export(), store.export()]);
});

test('commands keep the settings under which they were carried out', async () => {
  const folder = newFolder();
  close(open(folder));
  await addUsers(open(folder, { utcOffsetHours: 0, smsCaptcha: true }), 'a');
  const [header, command] = readFileSync(journalOf(folder), 'utf8').split('\n');
  expect(JSON.parse(header ?? '')).toMatchObject({ format: 'rongkit-journal', utcOffsetHours: 0, smsCaptcha: true });
  expect(JSON.parse(command ?? '')).toMatchObject({ seq: 1, endpoint: 'user.getToken', params: { userId: 'a' } });
});

test('commands of one turn are written at once', async () => {
  const folder = newFolder();
  const store = open(folder);
  const all = Promise.all([addUsers(store, 'a', 'b'), addUsers(store, 'c')]);
  expect(readFileSync(journalOf(folder), 'utf8').split('\n')).toHaveLength(2);
  await all;
  expect(readFileSync(journalOf(folder), 'utf8').split('\n')).toHaveLength(5);
});

describe('a journal', () => {
  async function killed(): Promise<string> {
    const folder = newFolder();
    await addUsers(open(folder), 'a', 'b', 'c');
    return filesOf(folder);
  }

  test('whose last line is torn loses that line, and goes on from there', async () => {
    const whole = await killed();
    const size = readFileSync(journalOf(whole)).length;
    for (const cut of [1, 2, 20]) {
      const folder = filesOf(whole);
      truncateSync(journalOf(folder), size - cut);
      const store = open(folder);
      expect(usersOf(store)).toEqual(['a', 'b']);
      await addUsers(store, 'd');
      expect(usersOf(open(filesOf(folder)))).toEqual(['a', 'b', 'd']);
    }
  });

  test('that was torn in its first line is begun anew', async () => {
    const folder = newFolder();
    writeFileSync(journalOf(folder), '{"format":"rongk');
    await addUsers(open(folder), 'a');
    expect(usersOf(open(filesOf(folder)))).toEqual(['a']);
  });

  test.each([
    ['is no JSON', '{"at":1,"seq":4,', 'the line is not JSON.'],
    ['is no command', '{"at":1}', 'the line.seq must be an integer that is not negative.'],
    ['leaves numbers out', '{"at":1,"seq":6,"endpoint":"user.getToken","params":{}}', 'command 6 follows command 3.'],
    ['names no command', '{"at":1,"seq":4,"endpoint":"x","params":{}}', 'x is no command of this version.'],
    [
      'names a query',
      '{"at":1,"seq":4,"endpoint":"user.checkOnline","params":{"userId":"a"}}',
      'user.checkOnline is no command of this version.',
    ],
  ])('with a line that %s is not opened, and the folder is let go', async (_what, line, reason) => {
    const folder = await killed();
    appendFileSync(journalOf(folder), `${line}\n`);
    expect(() => open(folder)).toThrow(`${journalOf(folder)}:5: ${reason}`);
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  test('is applied whatever would be refused now: its commands were accepted once', async () => {
    const folder = await killed();
    const refused = { at: 1, seq: 4, endpoint: 'user.refresh', params: { userId: 'x', name: 'Ann' } };
    const accepted = { at: 1, seq: 5, endpoint: 'user.refresh', params: { userId: 'a', name: 'Ann' } };
    for (const command of [refused, accepted]) appendFileSync(journalOf(folder), `${JSON.stringify(command)}\n`);
    const store = open(folder);
    expect(store.state.users.get('a')?.name).toBe('Ann');
    expect(store.state.users.has('x')).toBe(false);
  });

  test('of an earlier version names the ids of messages that were asked about in the parameters', async () => {
    const folder = await killed();
    const sent = { fromUserId: 'a', objectName: 'RC:TxtMsg', content: '{}' };
    const byServer = { ...sent, toUserId: ['b', 'c'], messageUIDs: { b: 'B', c: 'C' } };
    const byClient = { userId: 'a', conversationType: 'PRIVATE', targetId: 'd', ...sent, messageUID: 'D', options: {} };
    const commands = [
      { at: 1, seq: 4, endpoint: 'message.publishPrivate', params: byServer },
      { at: 1, seq: 5, endpoint: 'client.send', params: byClient },
    ];
    for (const command of commands) appendFileSync(journalOf(folder), `${JSON.stringify(command)}\n`);
    const { messages } = open(folder).state;
    expect(Array.from(messages.values(), ({ messageUID, targetId }) => [messageUID, targetId])).toEqual([
      ['B', 'b'],
      ['C', 'c'],
      ['D', 'd'],
    ]);
    expect(messages.get('B')?.options).toEqual({});
  });
});

describe('a snapshot', () => {
  const snapshotOf = (folder: string) => path.join(folder, 'snapshot.json');

  test('is written when the emulator ends, and the journal is emptied', async () => {
    const folder = newFolder();
    const store = open(folder);
    await addUsers(store, 'a', 'b');
    const exported = store.export();
    close(store);
    expect(readFileSync(snapshotOf(folder), 'utf8')).toBe(exported);
    expect(readFileSync(journalOf(folder), 'utf8').split('\n')).toHaveLength(2);
  });

  test('is written every 20,000 commands', async () => {
    const folder = newFolder();
    const store = open(folder);
    await addUsers(store, ...Array.from({ length: 20_003 }, (_, index) => `u${index % 100}`));
    expect(readFileSync(journalOf(folder), 'utf8').split('\n')).toHaveLength(5);
    expect(open(filesOf(folder)).export()).toBe(store.export());
  });

  test('covers the commands of a journal that a kill kept from being emptied', async () => {
    const folder = newFolder();
    const store = open(folder);
    await addUsers(store, 'a', 'b', 'a');
    const exported = store.export();
    const killed = filesOf(folder);
    close(store);
    copyFileSync(snapshotOf(folder), snapshotOf(killed));
    const reopened = open(killed);
    expect(reopened.export()).toBe(exported);
    await addUsers(reopened, 'c');
    expect(usersOf(open(filesOf(killed)))).toEqual(['a', 'b', 'c']);
  });

  test('that was not finished is none', async () => {
    const folder = newFolder();
    await addUsers(open(folder), 'a');
    const killed = filesOf(folder);
    writeFileSync(`${snapshotOf(killed)}.new`, '{"format":');
    expect(usersOf(open(killed))).toEqual(['a']);
  });

  test('that is damaged is told by its name', () => {
    const folder = newFolder();
    writeFileSync(snapshotOf(folder), '{"format":"rongkit-state"}');
    expect(() => open(folder)).toThrow(`${snapshotOf(folder)} is damaged, or of another version: document.version`);
  });
});

describe('another state', () => {
  test('takes the place of this one, and its commands go on from its own number', async () => {
    const other = open();
    await addUsers(other, 'x', 'y');
    const folder = newFolder();
    const store = open(folder);
    await addUsers(store, 'a', 'b', 'c');
    store.import(other.export());
    expect(store.export()).toBe(other.export());
    await Promise.all([addUsers(store, 'z'), addUsers(other, 'z')]);
    const tokensOf = ({ state }: Store) => state.users.get('z')?.tokens.map(({ token }) => token);
    expect(tokensOf(store)).toEqual(tokensOf(other));
    expect(open(filesOf(folder)).export()).toBe(store.export());
  });

  test('is not taken from a text that holds none', async () => {
    const store = open(newFolder());
    await addUsers(store, 'a');
    expect(() => store.import('{}')).toThrow('document.format');
    expect(usersOf(store)).toEqual(['a']);
  });

  test('that comes of a reset is empty and numbered from the start', async () => {
    const folder = newFolder();
    const store = open(folder);
    const [first] = await addUsers(store, 'a', 'b');
    store.reset();
    expect(usersOf(store)).toEqual([]);
    expect(usersOf(open(filesOf(folder)))).toEqual([]);
    expect(await addUsers(store, 'a')).toEqual([first]);
  });

  test('stays when the kill comes before the journal is emptied of the old commands', async () => {
    const folder = newFolder();
    await addUsers(open(folder), 'a', 'b');
    const killed = filesOf(folder);
    writeFileSync(path.join(killed, 'snapshot.json'), encodeState({ seq: 2, state: emptyState() }));
    expect(usersOf(open(killed))).toEqual([]);
  });
});
