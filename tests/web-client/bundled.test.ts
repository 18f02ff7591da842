import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@rongkit/emulator';
import { buildSync } from 'esbuild';
import { RongCloud, textMessage } from 'rongkit';
import { expect, onTestFinished, test } from 'vitest';

const CLIENTS = fileURLToPath(new URL('../web-clients/latest/', import.meta.url));
const LOOPBACK_ONLY = fileURLToPath(new URL('../support/web-client/loopback-only.ts', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/web-client.md', import.meta.url), 'utf8');

test('the recipe for jsdom in docs/web-client.md bundles the client, connects, and prints a message', async () => {
  const emulator = await createEmulator({ appKey: 'my-key' });
  const rong = new RongCloud(emulator.credentials);
  onTestFinished(async () => {
    rong.close();
    await emulator.close();
  });
  const { token } = await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  const [, recipe = ''] = /```js\n([^`]+)```/.exec(PAGE) ?? [];
  const folder = mkdtempSync(path.join(CLIENTS, 'bundled-'));
  writeFileSync(path.join(folder, 'empty.js'), '');
  writeFileSync(path.join(folder, 'recipe.mjs'), recipe.replace('http://127.0.0.1:8600', emulator.url));
  // The client asks a host of RongCloud for settings.
  writeFileSync(
    path.join(folder, 'local.ts'),
    `import { keepToLoopback } from ${JSON.stringify(LOOPBACK_ONLY)};\nkeepToLoopback(() => {});`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', './local.ts', 'recipe.mjs'], {
    cwd: folder,
    env: { ...process.env, TOKEN: token },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    if (child.kill()) await once(child, 'exit');
    rmSync(folder, { recursive: true });
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const printed = async () => (await lines.next()).value as string;
  for (let line = await printed(); line !== '0'; line = await printed()) expect(line).not.toMatch(/^\d+$/);
  await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hello 你好') });
  expect(await printed()).toBe('hello 你好');
});

test('without the alias, esbuild stops at the engine', () => {
  const build = () =>
    buildSync({
      stdin: { contents: "export * from '@rongcloud/imlib-next';", resolveDir: CLIENTS },
      bundle: true,
      write: false,
      logLevel: 'silent',
    });
  expect(build).toThrow('Could not resolve "path"');
});
