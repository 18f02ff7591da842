import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { RongCloud, textMessage } from 'rongkit';
import { programOf } from './program.js';
import type { Random } from './random.js';

const KEYS = { appKey: 'golden-key', appSecret: 'golden-secret' };
const OLD_FOLDERS = ['17dc60d-killed', '17dc60d-closed', 'ffae3ca-killed-later'];
const KEPT = fileURLToPath(new URL('../data-folders', import.meta.url));
const AT_ONCE = 20;
/** Long messages fill a journal soon, so that snapshots are made. */
const LONG = 'x'.repeat(60_000);
/** The longest time under load, in milliseconds. */
const LOAD_MS = 2000;
const ROUNDS_PER_FOLDER = 8;

export interface KillOptions {
  readonly folder: string;
  readonly rounds: number;
  readonly random: Random;
  /** Called with the problems of each round; empty if there is none. */
  readonly report: (round: number, problem: string) => void;
}

/** Kills emulators under load at random moments, and looks whether each acknowledged message is there afterwards, once. */
export async function killRounds({ folder, rounds, random, report }: KillOptions): Promise<void> {
  let acknowledged = new Map<string, Set<string>>();
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_PER_FOLDER === 0) {
      rmSync(folder, { recursive: true, force: true });
      acknowledged = new Map();
      // Folders of earlier versions are migrated under load.
      const old = random.pick([undefined, ...OLD_FOLDERS]);
      if (old) cpSync(path.join(KEPT, old), folder, { recursive: true });
    }
    const emulator = await start(folder).catch((error: Error) => error);
    if (emulator instanceof Error) {
      report(round, `does not start: ${emulator.message}`);
      continue;
    }
    report(round, await missing(emulator.url, acknowledged));
    const receiver = `receiver-${round}`;
    acknowledged.set(receiver, await sendUntilKilled(emulator, receiver, random));
  }
}

interface Started {
  readonly url: string;
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
}

async function start(folder: string): Promise<Started> {
  for (const program of ['snapshot-worker.ts', 'history-worker.ts']) programOf('emulator', program);
  const keys = ['--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  const args = [programOf('emulator', 'cli.ts'), '--port', '0', '--rate-limits', 'off', '--data', folder, ...keys];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close');
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line).split(' ').at(-1) ?? '');
  const url = await Promise.race([ready, ended.then(() => Promise.reject(new Error(stderr)))]);
  return { url, process: child, ended };
}

/** Calls of many kinds until the emulator is killed. Returns the texts of the messages that it acknowledged. */
async function sendUntilKilled({ url, process: child, ended }: Started, receiver: string, random: Random) {
  const rong = new RongCloud({ ...KEYS, baseUrls: [url], rateLimit: 'off', retry: 1 });
  const acknowledged = new Set<string>();
  let next = 0;
  let isRunning = true;
  const timer = setTimeout(() => child.kill('SIGKILL'), random.below(LOAD_MS));
  const send = async () => {
    while (isRunning) {
      const text = `${next++} ${random.chance(0.2) ? LONG : ''}`;
      await rong.message.publishPrivate({ fromUserId: 'sender', toUserId: [receiver], ...textMessage(text) });
      acknowledged.add(text);
      if (random.chance(0.05)) await rong.user.getToken({ userId: `user-${next}`, name: 'User' });
      if (random.chance(0.02)) await rong.group.create({ userId: ['sender'], groupId: `g${next}`, groupName: 'G' });
    }
  };
  const loads = Promise.allSettled(Array.from({ length: AT_ONCE }, send));
  await ended;
  isRunning = false;
  clearTimeout(timer);
  await loads;
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
