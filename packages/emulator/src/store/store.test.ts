import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '../domain/handler.js';
import { useFolders } from '../test-support/use-folder.js';
import { DataFolder } from './data-folder.js';
import type { Note } from './header.js';
import { readRecord } from './lock-record.js';
import { Store } from './store.js';

const newFolder = useFolders();
const SETTINGS: Settings = { utcOffsetHours: 8, smsCaptcha: false, idSeed: 'ids' };
const opened: Store[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

let now = Date.UTC(2026, 0, 1);
let note: Note = {};

async function open(folder?: string, settings: Partial<Settings> = {}): Promise<Store> {
  const dataFolder = folder === undefined ? undefined : await DataFolder.open({ folder });
  const { idSeed, ...others } = { ...SETTINGS, ...settings };
  const kept = { save: () => note, restore: () => {} };
  try {
    const options = { appKey: 'app', settings: others, idSeed, kept, folder: dataFolder };
    const urls = { origin: () => 'http://x', logs: '/logs' };
    const store = new Store({ ...options, ...urls, now: () => ++now });
    opened.push(store);
    return store;
  } catch (error) {
    await dataFolder?.close();
    throw error;
  }
}

async function close(store: Store): Promise<void> {
  opened.splice(opened.indexOf(store), 1);
  await store.close();
}

/** A copy of the files as a killed process leaves them, without the lock. */
function filesOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(path.join(copy, 'lock'), { force: true });
  return copy;
}

const namesIn = (folder: string, kind = /^(journal|snapshot)-/) =>
  readdirSync(folder).filter((name) => kind.test(name));
/** The path of the last journal. */
const journalOf = (folder: string) => path.join(folder, namesIn(folder, /^journal-/).at(-1) ?? '');
const snapshotOf = (folder: string) => path.join(folder, namesIn(folder, /^snapshot-/).at(-1) ?? '');
/** The complete lines of the last journal; space may be reserved behind them. */
const linesOf = (folder: string) =>
  readFileSync(journalOf(folder), 'utf8').replace(/\0+$/, '').split('\n').slice(0, -1);
const addUsers = (store: Store, ...ids: string[]) =>
  Promise.all(ids.map((userId) => store.execute('user.getToken', { userId, name: '' })));
const usersOf = (store: Store) => [...store.state.users.keys()];

test('a refused command changes nothing, takes no number and is not written', async () => {
  const folder = newFolder();
  const store = await open(folder);
  await addUsers(store, 'a');
  const before = [store.export(), linesOf(folder)];
  await expect(store.execute('user.refresh', { userId: 'nobody' })).rejects.toMatchObject({ code: 1002 });
  await store.execute('user.checkOnline', { userId: 'a' });
  expect([store.export(), linesOf(folder)]).toEqual(before);
});

test('a blocked user cannot come online', async () => {
  const store = await open();
  await store.execute('emulator.setOnline', { userId: 'a', online: true });
  expect(store.state.online.has('a')).toBe(true);
  await store.execute('user.block', { userId: ['a'], minute: 1 });
  await expect(store.execute('emulator.setOnline', { userId: 'a', online: true })).rejects.toThrow('blocked');
  now += 60_000;
  await store.execute('emulator.setOnline', { userId: 'a', online: true });
});

test('the state is there after a kill, and after a clean end', async () => {
  const folder = newFolder();
  const store = await open(folder);
  await addUsers(store, 'a', 'b', '__proto__', '\ud800\0"\n');
  const exported = store.export();
  expect((await open(filesOf(folder))).export()).toBe(exported);
  await close(store);
  expect((await open(folder)).export()).toBe(exported);
});

test('the same journal gives the same state, to the byte, whatever the settings and the time', async () => {
  const folder = newFolder();
  const store = await open(folder);
  await addUsers(store, 'a', 'b', 'a');
  await store.execute('user.block', { userId: ['a'], minute: 5 });
  const [one, other] = [filesOf(folder), filesOf(folder)];
  now += 1_000_000;
  const there = await open(other, { utcOffsetHours: 0, smsCaptcha: true, idSeed: 'others' });
  const rows = ({ state }: Store) => JSON.stringify([...state.users]);
  expect([(await open(one)).export(), rows(there)]).toEqual([store.export(), rows(store)]);
});

test('commands keep the settings under which they were carried out', async () => {
  const folder = newFolder();
  await close(await open(folder));
  await addUsers(await open(folder, { utcOffsetHours: 0, smsCaptcha: true }), 'a');
  const [header, command] = linesOf(folder);
  const expected = { format: 'rongkit', kind: 'journal', utcOffsetHours: 0, smsCaptcha: true, idSeed: 'ids' };
  expect(JSON.parse(header ?? '')).toMatchObject(expected);
  expect(JSON.parse(command ?? '')).toMatchObject({ seq: 1, endpoint: 'user.getToken', params: { userId: 'a' } });
});

test('ids differ from run to run and after a reset, and repeat with a seed', async () => {
  const idOf = async (store: Store) => (await addUsers(store, 'a'))[0]?.token;
  const unseeded = await open(undefined, { idSeed: undefined as never });
  const first = await idOf(unseeded);
  await unseeded.reset();
  const ids = [first, await idOf(unseeded), await idOf(await open(undefined, { idSeed: undefined as never }))];
  expect(new Set(ids).size).toBe(3);
  expect(await idOf(await open())).toBe(await idOf(await open()));
});

test('the seed is kept with the data', async () => {
  const [folder, other] = [newFolder(), newFolder()];
  await addUsers(await open(folder), 'a');
  await addUsers(await open(other), 'a');
  const [one, two] = [await open(filesOf(folder), { idSeed: undefined as never }), await open(filesOf(other))];
  expect(await addUsers(one, 'b')).toEqual(await addUsers(two, 'b'));
});

test('the clock and the faults are kept with the data', async () => {
  const folder = newFolder();
  const store = await open(folder);
  note = { clock: { offset: 5, frozenAt: 7 }, faults: [{ endpoint: '*' }] };
  store.note();
  await addUsers(store, 'a');
  expect((await open(filesOf(folder))).restored).toEqual(note);
  note = { clock: { offset: 6, frozenAt: null }, faults: [] };
  store.note();
  await close(store);
  expect((await open(folder)).restored).toEqual(note);
  note = {};
});

test('commands of one turn are written at once', async () => {
  const folder = newFolder();
  const store = await open(folder);
  await addUsers(store, 'x');
  const all = Promise.all([addUsers(store, 'a', 'b'), addUsers(store, 'c')]);
  expect(linesOf(folder)).toHaveLength(2);
  await all;
  expect(linesOf(folder)).toHaveLength(5);
});

describe('a journal', () => {
  async function killed(): Promise<string> {
    const folder = newFolder();
    await addUsers(await open(folder), 'a', 'b', 'c');
    return filesOf(folder);
  }

  /** The folder of an emulator that was closed: its journal has no reserved space. */
  async function closed(): Promise<string> {
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, 'a', 'b', 'c');
    await close(store);
    return folder;
  }

  test('whose last line is torn loses that line, and goes on from there', async () => {
    const whole = filesOf(await closed());
    const size = statSync(journalOf(whole)).size;
    for (const cut of [1, 2, 20]) {
      for (const reserved of ['', '\0\0\0']) {
        const folder = filesOf(whole);
        truncateSync(journalOf(folder), size - cut);
        appendFileSync(journalOf(folder), reserved);
        const store = await open(folder);
        expect(usersOf(store)).toEqual(['a', 'b']);
        await addUsers(store, 'd');
        expect(usersOf(await open(filesOf(folder)))).toEqual(['a', 'b', 'd']);
      }
    }
  });

  test.each<[what: string, damage: (bytes: Buffer) => Buffer, reason: RegExp]>([
    [
      'has a changed bit in a command',
      (bytes) => flipped(bytes, bytes.indexOf('"userId"') + 2),
      /1\.jsonl:2 is damaged/,
    ],
    ['has a changed bit in its header', (bytes) => flipped(bytes, 3), /1\.jsonl:1 is damaged/],
    ['has a changed last line break', (bytes) => flipped(bytes, bytes.length - 1), /1\.jsonl:4 is damaged/],
    ['lacks a line', (bytes) => withoutLine(bytes, 2), /1\.jsonl:2 is damaged/],
    [
      'has an added line',
      (bytes) => Buffer.concat([bytes, Buffer.from('{"at":1,"seq":4}\n')]),
      /1\.jsonl:5 is damaged/,
    ],
    ['is empty', () => Buffer.alloc(0), /1\.jsonl:1 is damaged/],
  ])('that %s is refused by file and line', async (_what, damage, reason) => {
    const folder = filesOf(await closed());
    writeFileSync(journalOf(folder), damage(readFileSync(journalOf(folder))));
    const files = readFileSync(journalOf(folder));
    await expect(open(folder)).rejects.toThrow(reason);
    expect(readFileSync(journalOf(folder))).toEqual(files);
  });

  test('that was cut at the end of a line after the folder was closed is refused', async () => {
    const folder = await closed();
    const bytes = readFileSync(journalOf(folder));
    writeFileSync(journalOf(folder), bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1));
    await expect(open(folder)).rejects.toThrow(/1\.jsonl ends with command 2; command 3 is missing\./);
  });

  test('that was replaced by another one after the folder was closed is refused', async () => {
    const [folder, other] = [await closed(), await closed()];
    writeFileSync(journalOf(folder), readFileSync(journalOf(other)));
    await expect(open(folder)).rejects.toThrow(/1\.jsonl has changed since the folder was closed/);
  });

  test('that is missing between others is refused', async () => {
    const folder = newFolder();
    for (const user of ['a', 'b', 'c']) {
      const store = await open(folder);
      await addUsers(store, user);
      await close(store);
    }
    const files = filesOf(folder);
    expect(usersOf(await open(filesOf(files)))).toEqual(['a', 'b', 'c']);
    rmSync(path.join(files, 'journal-00000002.jsonl'));
    await expect(open(files)).rejects.toThrow(/journal-00000002\.jsonl is missing\./);
  });

  test('is applied whatever would be refused now: its commands were accepted once', async () => {
    const store = await open();
    const refused = { at: 1, seq: 1, endpoint: 'user.refresh', params: { userId: 'x', name: 'Ann' } };
    const lines = store.export().trimEnd().split('\n');
    await store.import([...lines, JSON.stringify(refused)].join('\n'));
    expect(JSON.parse(store.export().split('\n')[0] ?? '')).toMatchObject({ seq: 1 });
    expect(store.state.users.has('x')).toBe(false);
  });

  test('is followed by another one after 20,000 commands', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, ...Array.from({ length: 20_003 }, (_, index) => `u${index % 100}`));
    await addUsers(store, 'last');
    expect(namesIn(folder, /^journal-/).length).toBeGreaterThanOrEqual(1);
    expect(linesOf(folder)).toHaveLength(2);
    expect((await open(filesOf(folder))).export()).toBe(store.export());
  });

  test('of version 1 names the ids of messages that were asked about in the parameters', async () => {
    const folder = newFolder();
    const sent = { fromUserId: 'a', objectName: 'RC:TxtMsg', content: '{}' };
    const byServer = { ...sent, toUserId: ['b', 'c'], messageUIDs: { b: 'B', c: 'C' } };
    const byClient = { userId: 'a', conversationType: 'PRIVATE', targetId: 'd', ...sent, messageUID: 'D', options: {} };
    const lines = [
      { format: 'rongkit-journal', version: 1, utcOffsetHours: 8, smsCaptcha: false },
      { at: 1, seq: 1, endpoint: 'message.publishPrivate', params: byServer },
      { at: 1, seq: 2, endpoint: 'client.send', params: byClient },
    ];
    writeFileSync(path.join(folder, 'journal.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { messages } = (await open(folder)).state;
    expect(Array.from(messages.values(), ({ messageUID, targetId }) => [messageUID, targetId])).toEqual([
      ['B', 'b'],
      ['C', 'c'],
      ['D', 'd'],
    ]);
    expect(messages.get('B')?.options).toEqual({});
  });

  test('that is left with reserved space by a kill has all commands', async () => {
    const folder = await killed();
    expect(readFileSync(journalOf(folder)).at(-1)).toBe(0);
    expect(usersOf(await open(folder))).toEqual(['a', 'b', 'c']);
  });
});

function flipped(bytes: Buffer, index: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}

function withoutLine(bytes: Buffer, number: number): Buffer {
  const lines = bytes.toString().split('\n');
  return Buffer.from(lines.filter((_, index) => index !== number - 1).join('\n'));
}

describe('a snapshot', () => {
  /** A folder with a snapshot, and a journal that follows it. */
  async function withSnapshot(): Promise<string> {
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, 'a');
    await store.import(store.export());
    await addUsers(store, 'b', 'c');
    return filesOf(folder);
  }

  test('replaces the journals that it covers', async () => {
    const folder = newFolder();
    const store = await open(folder);
    const content = 'x'.repeat(1000);
    const message = { fromUserId: 'a', toUserId: ['b'], objectName: 'RC:TxtMsg', content };
    const sends = Array.from({ length: 20_000 }, () => store.execute('message.publishPrivate', message));
    await Promise.all(sends);
    await addUsers(store, 'a');
    await expect.poll(() => namesIn(folder, /^snapshot-.*jsonl$/), { timeout: 60_000 }).toHaveLength(1);
    await expect.poll(() => namesIn(folder)).toEqual(['journal-00000002.jsonl', 'snapshot-00000001.jsonl']);
    expect((await open(filesOf(folder))).export()).toBe(store.export());
  });

  test('covers the journals that a kill kept from being removed', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, 'a');
    const before = filesOf(folder);
    await store.import(store.export());
    await addUsers(store, 'b');
    const files = filesOf(folder);
    cpSync(journalOf(before), journalOf(before).replace(before, files));
    expect(usersOf(await open(files))).toEqual(['a', 'b']);
    expect(namesIn(files)).toEqual(['journal-00000002.jsonl', 'snapshot-00000001.jsonl']);
  });

  test('that was not finished is none', async () => {
    const folder = newFolder();
    await addUsers(await open(folder), 'a');
    const killed = filesOf(folder);
    const unfinished = path.join(killed, 'snapshot-00000001.jsonl.new');
    writeFileSync(unfinished, '{"format":');
    expect(usersOf(await open(killed))).toEqual(['a']);
    expect(existsSync(unfinished)).toBe(false);
  });

  test.each<[what: string, damage: (bytes: Buffer) => Buffer, reason: RegExp]>([
    [
      'has a changed bit',
      (bytes) => flipped(bytes, bytes.indexOf('"users"') + 2),
      /snapshot-00000001\.jsonl:2 is damaged/,
    ],
    ['lacks a row', (bytes) => withoutLine(bytes, 2), /snapshot-00000001\.jsonl:2 is damaged/],
    ['lacks its end', (bytes) => bytes.subarray(0, bytes.indexOf('{"end"')), /snapshot-00000001\.jsonl is damaged/],
    ['is empty', () => Buffer.alloc(0), /snapshot-00000001\.jsonl is damaged/],
  ])('that %s is refused by file and line', async (_what, damage, reason) => {
    const folder = await withSnapshot();
    writeFileSync(snapshotOf(folder), damage(readFileSync(snapshotOf(folder))));
    await expect(open(folder)).rejects.toThrow(reason);
  });

  test('without the journal that follows it is refused', async () => {
    const folder = await withSnapshot();
    rmSync(journalOf(folder));
    await expect(open(folder)).rejects.toThrow(/journal-00000002\.jsonl is missing\./);
  });

  test('of another history is refused', async () => {
    const [folder, other] = [await withSnapshot(), await withSnapshot()];
    writeFileSync(snapshotOf(folder), readFileSync(snapshotOf(other)));
    await expect(open(folder)).rejects.toThrow(/journal-00000002\.jsonl:1 does not follow the file before it\./);
  });
});

describe('another state', () => {
  test('takes the place of this one, and its commands go on from its own number', async () => {
    const other = await open();
    await addUsers(other, 'x', 'y');
    const folder = newFolder();
    const store = await open(folder, { idSeed: 'others' });
    await addUsers(store, 'a', 'b', 'c');
    await store.import(other.export());
    expect(store.export()).toBe(other.export());
    await Promise.all([addUsers(store, 'z'), addUsers(other, 'z')]);
    const tokensOf = ({ state }: Store) => state.users.get('z')?.tokens.map(({ token }) => token);
    expect(tokensOf(store)).toEqual(tokensOf(other));
    expect((await open(filesOf(folder))).export()).toBe(store.export());
  });

  test('with more commands does not raise the noted number before it is stored', async () => {
    const other = await open();
    await addUsers(other, 'x', 'y', 'z');
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, 'a');
    // The snapshot cannot get its name, as if the process had been killed just before.
    const blocked = path.join(folder, 'snapshot-00000001.jsonl');
    mkdirSync(blocked);
    await expect(store.import(other.export())).rejects.toThrow();
    expect(readRecord(path.join(folder, 'lock'))?.seq).toBe(1);
    rmSync(blocked, { recursive: true });
  });

  test('is not taken from a text that holds none', async () => {
    const store = await open(newFolder());
    await addUsers(store, 'a');
    await expect(store.import('{}')).rejects.toThrow('document.format');
    expect(usersOf(store)).toEqual(['a']);
  });

  test('is exported and imported in pieces, and commands wait for the export', async () => {
    const [from, to] = [await open(), await open()];
    await addUsers(from, ...Array.from({ length: 5000 }, (_, index) => `用户${index}`));
    const expected = from.export();
    const exporting = from.exportPieces();
    await new Promise((resolve) => setImmediate(resolve));
    await addUsers(from, 'late');
    const pieces = await exporting;
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).toString()).toBe(expected);
    await to.import(slices(Buffer.concat(pieces), 1001));
    expect(to.export()).toBe(expected);
    expect(usersOf(from)).toContain('late');
  });

  test('that comes of a reset is empty and numbered from the start', async () => {
    const folder = newFolder();
    const store = await open(folder);
    const [first] = await addUsers(store, 'a', 'b');
    await store.reset();
    expect(usersOf(store)).toEqual([]);
    expect(usersOf(await open(filesOf(folder)))).toEqual([]);
    expect(await addUsers(store, 'a')).toEqual([first]);
    expect(usersOf(await open(filesOf(folder)))).toEqual(['a']);
  });

  test('is there as a whole or not at all if a kill comes while it is stored', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await addUsers(store, 'a', 'b');
    const before = filesOf(folder);
    // The reserved space of a journal is freed before the next journal is created.
    writeFileSync(
      journalOf(before),
      linesOf(before)
        .map((line) => `${line}\n`)
        .join(''),
    );
    await store.reset();
    const after = filesOf(folder);
    const [snapshot, journal] = [snapshotOf(after), journalOf(after)];
    // The next journal is created first, then the snapshot gets its name, then old journals are removed.
    const journalOnly = filesOf(before);
    cpSync(journal, journal.replace(after, journalOnly));
    const both = filesOf(before);
    for (const file of [journal, snapshot]) cpSync(file, file.replace(after, both));
    expect(usersOf(await open(journalOnly))).toEqual(['a', 'b']);
    expect(usersOf(await open(both))).toEqual([]);
  });
});

async function* slices(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
