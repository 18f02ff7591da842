import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmulator, type Emulator, InvalidDocument } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { encodeDocument } from '../../packages/emulator/src/store/document.js';
import { atOnce } from '../../packages/emulator/src/store/in-slices.js';
import { readFolder } from '../../packages/emulator/src/store/read-folder.js';
import { damage, isCut } from './damage.js';
import type { Random } from './random.js';

const OPTIONS = { appKey: 'app', appSecret: 'secret', now: 0, idSeed: 'ids', rateLimits: 'off' } as const;

/** Data folder with a snapshot and two journals, and the states that led to its state. */
export interface KeptFolder {
  readonly files: ReadonlyMap<string, Buffer>;
  /** All states since the snapshot, by the sequence number of the last command. */
  readonly states: ReadonlyMap<number, string>;
  readonly seq: number;
}

/** Outcome of opening a folder: the message of the refusal, or the state. */
export type Opened = { readonly refused: string } | { readonly seq: number; readonly state: string };

export async function keepFolder(): Promise<KeptFolder> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  const states = new Map<number, string>();
  let emulator = await createEmulator({ ...OPTIONS, dataDir: folder });
  await act(emulator, 'first', states);
  await emulator.import(emulator.export());
  await act(emulator, 'second', states);
  await emulator.close();
  emulator = await createEmulator({ ...OPTIONS, dataDir: folder });
  await act(emulator, 'third', states);
  await emulator.close();
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  rmSync(folder, { recursive: true });
  return { files, states, seq: Math.max(...states.keys()) };
}

async function act(emulator: Emulator, name: string, states: Map<number, string>): Promise<void> {
  const rong = new RongCloud(emulator.credentials);
  const note = () => states.set(seqIn(emulator.export()), rowsIn(emulator.export()));
  note();
  await rong.user.getToken({ userId: name, name });
  note();
  await rong.group.create({ userId: ['a', 'b', name], groupId: `group of ${name}`, groupName: 'Group' });
  note();
  for (const text of ['one', 'two', '三']) {
    await rong.message.publishPrivate({ fromUserId: 'a', toUserId: ['b', name], ...textMessage(text) });
    note();
  }
}

const seqIn = (exported: string) => Number(/"seq":(\d+)/.exec(exported)?.[1]);
/** The lines of an exported state after the header line. */
const rowsIn = (exported: string) => exported.slice(exported.indexOf('\n'));

/** Writes the undamaged files of a data folder. */
export function writeWhole(folder: string, { files }: KeptFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}

/**
 * Damages or removes one file of an undamaged data folder. Returns a description of the damage; `repair` restores the
 * file.
 */
export function damageFolder(folder: string, { files }: KeptFolder, random: Random): DamagedFolder {
  const names = [...files.keys()];
  const name = random.pick(names);
  const isLast = name === names.filter((each) => each.startsWith('journal-')).at(-1);
  const file = path.join(folder, name);
  const original = files.get(name) ?? Buffer.alloc(0);
  const repair = () => writeFileSync(file, original);
  if (random.chance(0.03)) {
    rmSync(file);
    return { what: `${name}: missing`, mayBeShorter: isLast, repair };
  }
  const { what, bytes } = damage(original, random);
  writeFileSync(file, bytes);
  return { what: `${name}: ${what}`, mayBeShorter: isLast && isCut(original, bytes), repair };
}

interface DamagedFolder {
  readonly what: string;
  /** Whether the damage looks as if the emulator was killed before it wrote the last commands. */
  readonly mayBeShorter: boolean;
  readonly repair: () => void;
}

/**
 * Reads a data folder as the emulator does at its start. For a readable folder, `state` is only the number of messages.
 */
export function readDamaged(folder: string): Opened {
  try {
    const { seq, state } = atOnce(readFolder(folder));
    return { seq, state: String(state.messages.size) };
  } catch (error) {
    return refusalOf(error, folder);
  }
}

/** Starts an emulator with a data folder, and closes it. Returns its state or the refusal. */
export async function startDamaged(folder: string): Promise<Opened> {
  let emulator: Emulator;
  try {
    emulator = await createEmulator({ ...OPTIONS, dataDir: folder });
  } catch (error) {
    return refusalOf(error, folder);
  }
  const exported = emulator.export();
  await emulator.close();
  return { seq: seqIn(exported), state: rowsIn(exported) };
}

function refusalOf(error: unknown, folder: string): Opened {
  if (error instanceof InvalidDocument && error.message.includes(folder)) return { refused: error.message };
  throw error;
}

/**
 * Describes why a damaged folder should have been refused or opened with another state; empty if the outcome is right.
 */
export function problemOf(opened: Opened, { what, mayBeShorter }: DamagedFolder, kept: KeptFolder): string {
  if ('refused' in opened) return '';
  const isWhole = opened.seq === kept.seq;
  if (!isWhole && !mayBeShorter) return `${what}: opened with ${opened.seq} of ${kept.seq} commands`;
  const state = kept.states.get(opened.seq);
  if (opened.state.startsWith('\n') && opened.state !== state) return `${what}: opened with another state`;
  return '';
}

/** Document with the state of a data folder, followed by one more command. */
export function documentOf(folder: string): string {
  const head = { appKey: 'app', utcOffsetHours: 8, smsCaptcha: false, idSeed: 'ids' };
  const content = atOnce(readFolder(folder));
  const params = { userId: ['c'], groupId: 'g', groupName: 'G' };
  const command = { at: 1, seq: content.seq + 1, endpoint: 'group.join', params };
  return encodeDocument(head, content) + JSON.stringify(command);
}
