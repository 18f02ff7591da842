import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { useEmulator } from '../support/emulator.js';
import { environmentOf, linesOf, runRong } from './run-rong.js';

const stage = useEmulator();
const newFolder = useFolders();

interface Finding {
  readonly check: string;
  readonly status: string;
  readonly detail: string;
}

async function findings(options: Parameters<typeof runRong>[1]) {
  const { code, stdout } = await runRong(['doctor', '--json'], options);
  return { code, ...Object.fromEntries((linesOf(stdout) as Finding[]).map((each) => [each.check, each])) };
}

test('an emulator of the folder is found, and its keys are right', async () => {
  const { url, credentials } = stage.emulator;
  const cwd = newFolder();
  const { appKey, appSecret } = credentials;
  const file = { url, pid: process.pid, startedAt: 1, appKey, appSecret };
  writeFileSync(path.join(cwd, '.rongkit-emulator.json'), JSON.stringify(file), { mode: 0o600 });
  expect(await findings({ cwd })).toMatchObject({
    code: 0,
    emulator: { status: 'ok', detail: expect.stringContaining(url) },
    target: { status: 'ok', detail: expect.stringContaining(appKey) },
    host: { status: 'ok' },
    keys: { status: 'ok' },
  });
  const { stdout } = await runRong(['doctor', '--lang', 'zh'], { cwd });
  expect(stdout).toMatch(/^正常 {5}模拟器 {4}http.*\n正常 {5}代理/m);
  expect(stdout).not.toContain(appSecret);
});

test('wrong keys end it with 4, and the password of a proxy is not shown', async () => {
  const env = { ...environmentOf(stage.emulator), RONGCLOUD_APP_SECRET: 'wrong' };
  const found = await findings({ env: { ...env, HTTPS_PROXY: 'http://ann:hidden@127.0.0.1:9', NO_PROXY: '*' } });
  expect(found).toMatchObject({ code: 4, keys: { status: 'failed' } });
  expect(JSON.stringify(found)).toContain('HTTPS_PROXY=http://***@127.0.0.1:9');
  expect(JSON.stringify(found)).not.toContain('hidden');
});

test.each(['ann:hidden@127.0.0.1:9', 'http://ann:hid/hidden@127.0.0.1:9', 'ann:hid@hidden@127.0.0.1:9'])(
  'the password of the proxy %s is not shown',
  async (proxy) => {
    const env = { ...environmentOf(stage.emulator), HTTPS_PROXY: proxy, NO_PROXY: '*' };
    const found = JSON.stringify(await findings({ env }));
    expect(found).toContain('***@127.0.0.1:9');
    expect(found).not.toMatch(/ann|hidden/);
  },
);

test('a clock that differs from that of a host is told, and a host that does not answer', async () => {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { connection: 'close', date: new Date(Date.now() - 600_000).toUTCString() })
      .end('{"code":200,"status":"0"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = environmentOf(stage.emulator);
  expect(await findings({ env: { ...env, RONGCLOUD_API_URL: url } })).toMatchObject({
    code: 75,
    clock: { status: 'failed', detail: expect.stringMatching(/differs by -(599|60\d) s$/) },
  });
  server.close();
  expect(await findings({ env: { ...env, RONGCLOUD_API_URL: url } })).toMatchObject({
    code: 75,
    host: { status: 'failed', detail: expect.stringMatching(/^127\.0\.0\.1:\d+: ECONNREFUSED$/) },
  });
});

test.each([
  [{ RONGCLOUD_APP_SECRET: 'half' }, 'RONGCLOUD_APP_SECRET: no effect without RONGCLOUD_APP_KEY'],
  [{ RONGCLOUD_APP_KEY: 'half' }, 'RONGCLOUD_APP_KEY: no effect without RONGCLOUD_APP_SECRET'],
  [
    { RONGCLOUD_API_URL: 'http://127.0.0.1:9', RONGCLOUD_APP_KEY: '' },
    'RONGCLOUD_API_URL: no effect without RONGCLOUD_APP_KEY, RONGCLOUD_APP_SECRET',
  ],
])('a variable without its key is told in a line, and not for a profile that is named: %j', async (env, note) => {
  const { url, credentials } = stage.emulator;
  const cwd = newFolder();
  const { appKey, appSecret } = credentials;
  const file = { url, pid: process.pid, startedAt: 1, appKey, appSecret };
  writeFileSync(path.join(cwd, '.rongkit-emulator.json'), JSON.stringify(file), { mode: 0o600 });
  const home = { XDG_CONFIG_HOME: cwd, LANG: 'C' };
  const called = await runRong(['user', 'list', '--json'], { cwd, env: { ...home, ...env } });
  expect(called).toMatchObject({ code: 0, stderr: `${note}\n` });
  expect(await findings({ cwd, env: { ...home, ...env } })).toMatchObject({
    code: 0,
    variables: { status: 'warning', detail: note, fix: expect.stringMatching(/^set RONGCLOUD_APP_\w+.*, or unset/) },
  });
  const add = ['profile', 'add', 'local', '--app-key', appKey, '--url', url, '--secret-command', `echo ${appSecret}`];
  await runRong(add, { cwd, env: home });
  const named = await runRong(['user', 'list', '--json', '--profile', 'local'], { cwd, env: { ...home, ...env } });
  expect(named).toMatchObject({ code: 0, stderr: '' });
});

test('both keys in the environment, or none of them, need no word', async () => {
  expect(await findings({ env: environmentOf(stage.emulator) })).not.toHaveProperty('variables');
});
