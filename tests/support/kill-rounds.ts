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
/** Text of long messages, which fill a journal soon, so that the emulator writes snapshots. */
const LONG = 'x'.repeat(60_000);
/** Longest time that an emulator runs under load before it is killed, in milliseconds. */
const LOAD_MS = 2000;
/** Longest time until an emulator is killed during its start, in milliseconds, in addition to 100 ms. */
const START_MS = 1500;
const ROUNDS_PER_FOLDER = 8;
/**
 * Range of the size of a small disk, in MB. Depending on its size, the disk becomes full while a journal or while a
 * snapshot is written.
 */
const DISK_MB = { smallest: 3, largest: 40 } as const;
/** Pause of a caller after a failed call, such as on a full disk, in milliseconds. */
const REFUSED_MS = 20;

export interface KillOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly random: Random;
  /** Called after each round with the problem that was found; an empty string if there is none. */
  readonly report: (round: number, problem: string) => void;
}

/**
 * Kills emulators under load and during their start at random moments. Checks after each kill that every acknowledged
 * message exists exactly once. Data folders of earlier versions are migrated under load. If this process may mount
 * disks, some folders are on a small disk that becomes full and is enlarged later.
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

/**
 * Makes an empty data folder, or a copy of a data folder of an earlier version. The folder may be on a small disk,
 * which is returned.
 */
function newFolder(folder: string, random: Random, hasDisks: boolean): SmallDisk | undefined {
  rmSync(folder, { recursive: true, force: true });
  const disk = hasDisks && random.chance(0.5) ? new SmallDisk(folder, sizeOf(random)) : undefined;
  const old = random.pick([undefined, ...OLD_FOLDERS]);
  if (old) cpSync(path.join(KEPT, old), folder, { recursive: true });
  return disk;
}

interface Round {
  readonly folder: string;
  /** Small disk with the folder; undefined if the folder is on no small disk. */
  readonly disk: SmallDisk | undefined;
  readonly round: number;
  readonly random: Random;
  /** Texts of the messages that the emulator acknowledged in earlier rounds, by receiver. */
  readonly acknowledged: Map<string, Set<string>>;
}

/**
 * Starts an emulator, checks that all acknowledged messages exist, and kills the emulator under load. Returns the
 * problem that was found; an empty string if there is none.
 */
async function killRound({ folder, disk, round, random, acknowledged }: Round): Promise<string> {
  const emulator = await startWithRoom(folder, disk).catch((error: Error) => error);
  if (emulator instanceof Error) return `does not start: ${emulator.message}`;
  const problem = await missing(emulator.url, acknowledged);
  const sent = await sendUntilKilled(emulator, { round, random });
  for (const [receiver, texts] of sent) acknowledged.set(receiver, texts);
  return problem;
}

/**
 * Starts an emulator. If the disk is full, enlarges the disk and starts again, because a start writes to the folder.
 */
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
  // A killed emulator leaves the file by which `rong` finds it in its folder.
  return spawn(process.execPath, args, { cwd: path.dirname(folder), stdio: ['ignore', 'pipe', 'pipe'] });
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
 * Makes calls of several kinds until the emulator is killed. Returns the texts of the acknowledged messages to a user
 * and to a group, by receiver.
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
  // On a full disk, the emulator may refuse to create the group; it then refuses the messages to the group too.
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
