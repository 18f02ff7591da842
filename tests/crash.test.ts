import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { RongCloud, textMessage } from 'rongkit';
import { afterEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEYS = { appKey: 'crash-key', appSecret: 'crash-secret' };
const SENDS = 10_000;
const AT_ONCE = 50;
/** The emulator is killed when this many sends are acknowledged. */
const KILL_AFTER = 6_000;

const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-crash-'));
let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('an emulator that is killed in the middle of 10,000 sends has every acknowledged message afterwards, once', async () => {
  const acknowledged = new Set<string>();
  const first = await startEmulator();
  const rong = new RongCloud({ ...KEYS, baseUrls: [first], rateLimit: 'off' });
  let next = 0;
  const sendUntilKilled = async () => {
    while (next < SENDS) {
      const text = `message ${next++}`;
      await rong.message.publishPrivate({ fromUserId: 'sender', toUserId: 'receiver', ...textMessage(text) });
      acknowledged.add(text);
      if (acknowledged.size === KILL_AFTER) child?.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: AT_ONCE }, sendUntilKilled));
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.size).toBeLessThan(SENDS);

  const second = await startEmulator();
  const inbox = (await (await fetch(`${second}/_rongkit/inbox/receiver`)).json()) as { content: string }[];
  const kept = inbox.map(({ content }) => JSON.parse(content).content as string);
  expect(new Set(kept).size).toBe(kept.length);
  expect([...acknowledged].filter((text) => !kept.includes(text))).toEqual([]);
});

/** Starts the command line on the folder and resolves to its URL once it is ready. */
async function startEmulator(): Promise<string> {
  const flags = ['--port', '0', '--data', folder, '--rate-limits', 'off'];
  const keys = ['--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  child = spawn(process.execPath, ['--import', 'tsx', 'packages/emulator/src/cli.ts', ...flags, ...keys], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('the emulator has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const url = /ready on (http:\S+)/.exec(line)?.[1];
  if (!url) throw new Error(`the emulator said: ${line}`);
  return url;
}
