import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../examples/go-backend', import.meta.url));
const hasGo = spawnSync('go', ['version']).status === 0;
const withGo = (name: string, run: () => Promise<void>) =>
  test.skipIf(!hasGo)(`${name}${hasGo ? '' : ' (needs go)'}`, run);

let emulator: Emulator;
let backend: ChildProcess;
let log: AsyncIterator<string>;
let url: string;
let folder: string;

beforeAll(async () => {
  if (!hasGo) return;
  folder = mkdtempSync(path.join(tmpdir(), 'rongkit-go-'));
  const program = path.join(folder, 'backend');
  const built = spawnSync('go', ['build', '-o', program, '.'], { cwd: FOLDER, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  emulator = await createEmulator({ rateLimits: 'off' });
  const { appKey, appSecret } = emulator.credentials;
  backend = spawn(program, {
    env: {
      ADDRESS: '127.0.0.1:0',
      RONGCLOUD_APP_KEY: appKey,
      RONGCLOUD_APP_SECRET: appSecret,
      RONGCLOUD_API_URL: emulator.url,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (!backend.stderr) throw new Error('the back end has no log');
  log = createInterface({ input: backend.stderr })[Symbol.asyncIterator]();
  const [, address] = (await nextLine()).split('listening on ');
  url = `http://${address}`;
});

afterAll(async () => {
  if (!hasGo) return;
  backend.kill();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

async function nextLine(): Promise<string> {
  return String((await log.next()).value);
}

withGo('the back end in Go issues a token that the emulator takes', async () => {
  const response = await fetch(`${url}/token?userId=ann`);
  expect([response.status, await response.json()]).toMatchObject([200, { code: 200, userId: 'ann' }]);
});

withGo('a refusal reaches the caller with its code', async () => {
  const response = await fetch(`${url}/token?userId=`);
  expect([response.status, await response.json()]).toMatchObject([400, { code: 1002 }]);
});

withGo('it hears of each message, and refuses forged callbacks', async () => {
  emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.route': { serverMessages: true } });
  const rong = new RongCloud(emulator.credentials);
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('你好') });
  expect(await nextLine()).toContain('ann wrote to bob');
  const forged = `${url}/rongcloud/message.route?nonce=1&timestamp=${Date.now()}&signature=${'0'.repeat(40)}`;
  expect((await fetch(forged, { method: 'POST' })).status).toBe(401);
  rong.close();
});
