import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { RongCloud, textMessage } from 'rongkit';
import { programOf } from './program.js';
import type { Random } from './random.js';
import { canMount, SmallDisk } from './small-disk.js';

const KEYS = { appKey: 'golden-key', appSecret: 'golden-secret' };
const OLD_FOLDERS = ['17dc60d-killed', '17dc60d-closed', 'ffae3ca-killed-later', 'f47bb0e-killed', '5972aa7-snapshot'];
const KEPT = fileURLToPath(new URL('../data-folders', import.meta.url));
const AT_ONCE = 20;
/** Long messages fill a journal soon, so that snapshots are made. */
const LONG = 'x'.repeat(60_000);
/** The longest time under load, in milliseconds. */
const LOAD_MS = 2000;
/** The longest time that a start is given before it is killed, in milliseconds. */
const START_MS = 1500;
const ROUNDS_PER_FOLDER = 8;
/** The space of a small disk, in MB. A disk of each size fills at another moment: in a journal, or in a snapshot. */
const DISK_MB = { smallest: 3, largest: 40 } as const;
/** How long a caller waits after a refusal on a full disk, in milliseconds. */
const REFUSED_MS = 20;

export interface KillOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly random: Random;
  /** Called with the problems of each round; empty if there is none. */
  readonly report: (round: number, problem: string) => void;
}

/**
 * Kills emulators under load at random moments, also while they start, and looks whether each acknowledged message is there
 * afterwards, once. Folders of earlier versions are migrated under load. Where disks can be mounted, some folders are on a
 * small disk, which gets full, and has room again.
 */
export async function killRounds({ folder, rounds, random, report }: KillOptions): Promise<void> {
  const hasDisks = canMount();
  let acknowledged = new Map<string, Set<string>>();
  let disk: SmallDisk | undefined;
  try {
    for (let round = 0; round < rounds; round++) {
      if (round % ROUNDS_PER_FOLDER === 0) {
        disk?.unmount();
        disk = newFolder(folder, random, hasDisks);
        acknowledged = new Map();
      } else if (random.chance(0.5)) disk?.resize(disk.megabytes + sizeOf(random));
      if (random.chance(0.2)) await killDuringStart(folder, random);
      report(round, await killRound({ folder, disk, round, random, acknowledged }));
    }
  } finally {
    disk?.unmount();
  }
}

/** Makes an empty folder, or one of an earlier version, perhaps on a small disk. */
function newFolder(folder: string, random: Random, hasDisks: boolean): SmallDisk | undefined {
  rmSync(folder, { recursive: true, force: true });
  const disk = hasDisks && random.chance(0.5) ? new SmallDisk(folder, sizeOf(random)) : undefined;
  const old = random.pick([undefined, ...OLD_FOLDERS]);
  if (old) cpSync(path.join(KEPT, old), folder, { recursive: true });
  return disk;
}

interface Round {
  readonly folder: string;
  /** The small disk of the folder, if it is on one. */
  readonly disk: SmallDisk | undefined;
  readonly round: number;
  readonly random: Random;
  /** The texts that were acknowledged in earlier rounds, by receiver. */
  readonly acknowledged: Map<string, Set<string>>;
}

/** Starts an emulator, looks for the acknowledged messages, and kills it under load. Returns the problems. */
async function killRound({ folder, disk, round, random, acknowledged }: Round): Promise<string> {
  const emulator = await startWithRoom(folder, disk).catch((error: Error) => error);
  if (emulator instanceof Error) return `does not start: ${emulator.message}`;
  const problem = await missing(emulator.url, acknowledged);
  const sent = await sendUntilKilled(emulator, { round, random });
  for (const [receiver, texts] of sent) acknowledged.set(receiver, texts);
  return problem;
}

/** Starts an emulator. A start writes to the folder, so a disk that is full to its last byte gets room first. */
function startWithRoom(folder: string, disk: SmallDisk | undefined): Promise<Started> {
  return start(folder).catch((error: Error) => {
    if (!disk || !error.message.includes('ENOSPC')) throw error;
    disk.resize(disk.megabytes + DISK_MB.smallest);
    return start(folder);
  });
}

function sizeOf(random: Random): number {
  return DISK_MB.smallest + random.below(DISK_MB.largest - DISK_MB.smallest);
}

/** Kills an emulator at a random moment of its start. */
async function killDuringStart(folder: string, random: Random): Promise<void> {
  const child = spawnEmulator(folder);
  const timer = setTimeout(() => child.kill('SIGKILL'), 100 + random.below(START_MS));
  await once(child, 'close');
  clearTimeout(timer);
}

interface Started {
  readonly url: string;
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
}

function spawnEmulator(folder: string) {
  for (const program of ['snapshot-worker.ts', 'history-worker.ts']) programOf('emulator', program);
  const keys = ['--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  const args = [programOf('emulator', 'cli.ts'), '--port', '0', '--rate-limits', 'off', '--data', folder, ...keys];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function start(folder: string): Promise<Started> {
  const child = spawnEmulator(folder);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close');
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line).split(' ').at(-1) ?? '');
  const url = await Promise.race([ready, ended.then(() => Promise.reject(new Error(stderr)))]);
  return { url, process: child, ended };
}

interface Load {
  readonly round: number;
  readonly random: Random;
}

/**
 * Calls of many kinds until the emulator is killed. Returns the texts of the messages that it acknowledged, to a user and to
 * a group, by receiver.
 */
async function sendUntilKilled({ url, process: child, ended }: Started, { round, random }: Load) {
  const rong = new RongCloud({ ...KEYS, baseUrls: [url], rateLimit: 'off', retry: 1 });
  const [receiver, member] = [`receiver-${round}`, `member-${round}`];
  const acknowledged = new Map([receiver, member].map((userId) => [userId, new Set<string>()]));
  let next = 0;
  let isRunning = true;
  const timer = setTimeout(() => child.kill('SIGKILL'), random.below(LOAD_MS));
  const send = async () => {
    const text = `${next++} ${random.chance(0.2) ? LONG : ''}`;
    const toGroup = random.chance(0.3);
    const message = { fromUserId: 'sender', ...textMessage(text) };
    if (toGroup) await rong.message.publishGroup({ ...message, toGroupId: [`group-${round}`] });
    else await rong.message.publishPrivate({ ...message, toUserId: [receiver] });
    acknowledged.get(toGroup ? member : receiver)?.add(text);
    if (random.chance(0.05)) await rong.user.getToken({ userId: `user-${next}`, name: 'User' });
    if (random.chance(0.02)) await rong.group.create({ userId: ['sender'], groupId: `g${next}`, groupName: 'G' });
  };
  const sendOften = async () => {
    while (isRunning) await send().catch(() => new Promise((resolve) => setTimeout(resolve, REFUSED_MS)));
  };
  const created = { userId: ['sender', member], groupId: `group-${round}`, groupName: 'Group' };
  // The group may be refused on a full disk. Then its messages are refused too.
  await rong.group.create(created).catch(() => {});
  const loads = Promise.all(Array.from({ length: AT_ONCE }, sendOften));
  await ended;
  isRunning = false;
  clearTimeout(timer);
  await loads;
  rong.close();
  return acknowledged;
}

async function missing(url: string, acknowledged: ReadonlyMap<string, ReadonlySet<string>>): Promise<string> {
  const problems: string[] = [];
  for (const [receiver, texts] of acknowledged) {
    const inbox = (await (await fetch(`${url}/_rongkit/inbox/${receiver}`)).json()) as { content: string }[];
    const kept = inbox.map(({ content }) => (JSON.parse(content) as { content: string }).content);
    const lost = [...texts].filter((text) => !kept.includes(text)).length;
    if (lost > 0) problems.push(`${lost} of ${texts.size} messages are lost`);
    if (new Set(kept).size !== kept.length) problems.push('a message is there twice');
  }
  return problems.join('; ');
}
