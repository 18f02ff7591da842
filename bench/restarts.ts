import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { RongCloud, textMessage } from 'rongkit';
import { REMOVED_AT_ONCE } from '../packages/emulator/src/domain/rules/old-data.js';
import { ROOT } from './child.js';
import { keys } from './emulator.js';
import type { Row } from './measure.js';

const BARS = { clean: 10_000, killed: 20_000, ping: 100, stop: 2000 } as const;
const PING_EVERY_MS = 5;
const CALLERS = 10;
/** Interval at which the journal is searched for removals, in milliseconds. */
const REMOVAL_MS = 200;

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly readyMs: number;
}

/**
 * Measures an emulator with many messages: how fast it starts and stops, and whether a snapshot or the removal of old
 * messages delays calls.
 */
export async function measureRestarts(messages: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-restarts-'));
  try {
    const program = ['--import', 'tsx', 'bench/servers/fill-folder.ts', folder, String(messages)];
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', ...program], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('the folder could not be filled');
    return await measureOn(folder, messages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureOn(folder: string, messages: number): Promise<Row[]> {
  const clean = await start(folder);
  const during = await longestPing(clean.url, () => untilSnapshot(folder, clean.url));
  const stoppedAt = performance.now();
  clean.process.kill('SIGINT');
  await once(clean.process, 'exit');
  const stopMs = performance.now() - stoppedAt;
  const again = await start(folder);
  await sendUntil(again.url, (sent) => sent > 0);
  again.process.kill('SIGKILL');
  await once(again.process, 'exit');
  const killed = await start(folder);
  const passing = await longestPing(killed.url, () => untilRemoved(folder, killed.url, messages));
  killed.process.kill('SIGKILL');
  const what = `emulator with ${messages.toLocaleString('en')} messages`;
  return [
    row(`${what}: ready after a stop`, again.readyMs, BARS.clean),
    row(`${what}: ready after kill -9`, killed.readyMs, BARS.killed),
    row(`${what}: the longest ping under load, with a snapshot`, during, BARS.ping),
    row(`${what}: stop`, stopMs, BARS.stop),
    row(`${what}: the longest ping while all pass their retention`, passing, BARS.ping),
  ];
}

async function start(folder: string): Promise<Running> {
  const startedAt = performance.now();
  const args = [
    'packages/emulator/dist/cli.cjs',
    '--port',
    '0',
    '--data',
    folder,
    '--app-key',
    keys.appKey,
    '--app-secret',
    keys.appSecret,
    '--rate-limits',
    'off',
  ];
  const child = spawn(process.execPath, ['--max-old-space-size=8000', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const url = /http:\/\/[\w.:]+/.exec(line)?.[0];
  if (!url) throw new Error(`the emulator said: ${line}`);
  return { process: child, url, readyMs: performance.now() - startedAt };
}

/** Sends messages until `isEnough` returns true for the number of sent messages. */
async function sendUntil(url: string, isEnough: (sent: number) => boolean): Promise<void> {
  const rong = new RongCloud({ ...keys, baseUrls: [url], rateLimit: 'off' });
  let sent = 0;
  const work = async () => {
    while (!isEnough(sent)) {
      await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hello') });
      sent += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, work));
  rong.close();
}

/** Sends messages until the emulator has written a new snapshot. */
function untilSnapshot(folder: string, url: string): Promise<void> {
  const before = snapshotsIn(folder);
  return sendUntil(url, (sent) => sent % 100 === 99 && snapshotsIn(folder).some((name) => !before.includes(name)));
}

/** Advances the clock of the emulator by 181 days, and waits until the journal shows that all messages are removed. */
async function untilRemoved(folder: string, url: string, messages: number): Promise<void> {
  await fetch(`${url}/_rongkit/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ advance: { days: 181 } }),
  });
  const isRemoval = /"endpoint":"emulator\.endIdleRooms"/g;
  let removed = 0;
  while (removed < messages) {
    await setTimeout(REMOVAL_MS);
    const [last = ''] = readdirSync(folder)
      .filter((name) => name.startsWith('journal-'))
      .sort()
      .slice(-1);
    removed = (readFileSync(path.join(folder, last), 'latin1').match(isRemoval)?.length ?? 0) * REMOVED_AT_ONCE;
  }
}

function snapshotsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^snapshot-\d+\.jsonl$/.test(name));
}

/** Calls `/ping` repeatedly while `act` runs. Returns the longest wait for an answer in milliseconds. */
async function longestPing(url: string, act: () => Promise<void>): Promise<number> {
  let [longest, isOver] = [0, false];
  const acting = act().then(() => {
    isOver = true;
  });
  while (!isOver) {
    const sentAt = performance.now();
    await fetch(`${url}/ping`).then((response) => response.text());
    longest = Math.max(longest, performance.now() - sentAt);
    await setTimeout(PING_EVERY_MS);
  }
  await acting;
  return longest;
}

function row(what: string, ms: number, bar: number): Row {
  return { what, measured: `${ms.toFixed(0)} ms`, comparedWith: '', bar: `≤ ${bar} ms`, ok: ms <= bar };
}
