import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RongCloud, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { useEmulators } from '../../packages/emulator/src/test-support/use-emulator.js';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { environmentOf, linesOf, runRong, startRong } from './run-rong.js';

const startEmulator = useEmulators();
const newFolder = useFolders();
const NOW = '2026-03-01T12:00:00.000Z';

async function setUp(options: Parameters<typeof startEmulator>[0] = {}) {
  const emulator = await startEmulator({ rateLimits: 'off', ...options });
  const client = new RongCloud(emulator.credentials);
  for (const userId of ['u1', 'u2']) await client.user.getToken({ userId, name: userId });
  const send = (toUserId: string, text: string) =>
    client.message.publishPrivate({ fromUserId: 'u1', toUserId, ...textMessage(text) });
  return { emulator, client, send, env: environmentOf(emulator) };
}

test('help lists the commands of the emulator and of callbacks', async () => {
  const { code, stdout } = await runRong(['--help']);
  expect(code).toBe(0);
  for (const word of [
    'emulator',
    'open',
    'clock',
    'fault',
    'inbox',
    'pushes',
    'tail',
    'listen',
    'trigger',
    'callbacks',
  ]) {
    expect(stdout).toMatch(new RegExp(`^  ${word} `, 'm'));
  }
  expect((await runRong(['emulator', 'exec', '--help', '--lang', 'zh'])).stdout).toMatch(
    /监听的端口[\s\S]*先执行此 YAML 文件中的调用/,
  );
});

test('the clock is shown, moved, set, stopped and resumed', async () => {
  const { emulator, env } = await setUp({ now: NOW });
  const clock = async (...args: string[]) => {
    const { stdout, code } = await runRong(['clock', ...args, '--json'], { env });
    expect(code).toBe(0);
    return JSON.parse(stdout) as object;
  };
  expect(await clock()).toEqual({ now: Date.parse(NOW), time: NOW, frozen: true });
  expect(await clock('advance', '1d2h30m')).toMatchObject({ time: '2026-03-02T14:30:00.000Z' });
  expect(await clock('set', '2027-01-01T00:00:00Z')).toMatchObject({ time: '2027-01-01T00:00:00.000Z' });
  expect(await clock('resume')).toMatchObject({ frozen: false });
  expect(await clock('freeze', '1800000000000')).toMatchObject({ now: 1_800_000_000_000, frozen: true });
  expect(emulator.clock.now()).toBe(1_800_000_000_000);
  const wrong = await runRong(['clock', 'advance', '10 minutes'], { env });
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('10 minutes is no time') });
});

test('faults are added for a resource, listed and removed', async () => {
  const { client, env } = await setUp();
  const added = await runRong(
    ['fault', 'add', 'group.*', '--code', '1008', '--times', '2', '--delay', '1ms', '--json'],
    { env },
  );
  expect(JSON.parse(added.stdout)).toEqual([{ endpoint: 'group.*', code: 1008, times: 2, delayMs: 1 }]);
  const params = { userId: 'u1', groupId: 'g1', groupName: 'Readers' };
  await expect(client.withOptions({ retry: 1 }).group.create(params)).rejects.toMatchObject({ code: 1008 });
  expect((await runRong(['fault'], { env })).stdout).toMatch(/^endpoint +times +code/);
  expect(await runRong(['fault', 'clear', '--json'], { env })).toMatchObject({ code: 0, stdout: '[]\n' });
  await client.group.create(params);
  const wrong = await runRong(['fault', 'add', 'groop.*', '--code', '1'], { env });
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('a resource such as group.*') });
  const empty = await runRong(['fault', 'add', '*', '--times', 'x'], { env });
  expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining('--times must be a whole number, got x') });
});

test('an inbox is shown, and followed through a reset until Ctrl-C', async () => {
  const { emulator, send, env } = await setUp();
  await send('u2', '你好\u001b[31m');
  const shown = await runRong(['inbox', 'u2'], { env });
  expect(shown.stdout).toMatch(
    /^sentAt +type +from +to +objectName +content\n.* {2}PRIVATE +u1 +u2 +RC:TxtMsg +\{"content":"你好/,
  );
  expect(shown.stdout).not.toContain('\u001b[31m');
  const following = startRong(['inbox', 'u2', '--follow', '--json'], { env });
  await following.until(/你好/);
  await send('u2', 'second');
  await following.until(/second/);
  await emulator.reset();
  await send('u2', 'third');
  await following.until(/third/);
  following.interrupt();
  const { code, stdout, stderr } = await following.ended;
  expect({ code, stderr }).toEqual({
    code: 130,
    stderr: expect.stringMatching(/^following inbox u2 of \S+; Ctrl-C ends\n$/),
  });
  expect(linesOf(stdout)).toHaveLength(3);
});

test('pushes and text messages are listed, the latter beside the endpoints of the same name', async () => {
  const { client, send, env } = await setUp();
  await send('u2', 'hi');
  expect((await runRong(['pushes'], { env })).stdout).toMatch(/message +u2 +hi/);
  await client.sms.sendCode({ mobile: '13800138000', templateId: 't1', region: '86' });
  expect((await runRong(['sms'], { env })).stdout).toMatch(/\+86 13800138000 +t1 +\d+/);
  expect((await runRong(['pushes', '--json'], { env })).stdout).toMatch(/^\{"id":/);
});

test('requests are followed by endpoint and code, with the reasons of refusals', async () => {
  const { client, env } = await setUp();
  const tailing = startRong(['tail', 'requests', '--endpoint', 'user.*', '--code', '1002', '--count', '1', '--json'], {
    env,
  });
  await tailing.until(/following/);
  await client.user.checkOnline({ userId: 'u1' });
  await client.call('/group/create', {}).catch(() => {});
  await client.call('/user/refresh', {}).catch(() => {});
  const { code, stdout } = await tailing.ended;
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    { endpoint: 'user.refresh', code: 1002, errorMessage: expect.stringContaining('userId') },
  ]);
});

test('commands, callbacks and clients are followed', async () => {
  const { emulator, client, env } = await setUp({ callbacks: { url: 'http://127.0.0.1:9', retryDelayMs: 0 } });
  const commands = startRong(['tail', 'commands', '--endpoint', 'emulator.*', '--count', '1'], { env });
  const callbacks = startRong(
    ['tail', 'callbacks', '--callback', 'user.*', '--outcome', 'unreachable', '--count', '1'],
    { env },
  );
  await Promise.all([commands.until(/following/), callbacks.until(/following/)]);
  await client.user.refresh({ userId: 'u1', name: 'Ann' });
  await emulator.setOnline('u1', true);
  expect((await commands.ended).stdout).toMatch(/emulator\.setOnline {2}test\n$/);
  expect((await callbacks.ended).stdout).toMatch(/ 1 {2}user\.onlineStatus {2}unreachable\n$/);
});

test('a tail ends with its emulator, and by Ctrl-C', async () => {
  const { emulator, env } = await setUp();
  const [ending, interrupted] = [startRong(['tail'], { env }), startRong(['tail', 'clients'], { env })];
  await Promise.all([ending.until(/following/), interrupted.until(/following/)]);
  interrupted.interrupt();
  expect((await interrupted.ended).code).toBe(130);
  await emulator.close();
  expect(await ending.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('the emulator has stopped') });
  const gone = await runRong(['tail'], { env });
  expect(gone).toMatchObject({ code: 75, stderr: expect.stringContaining('does not answer (ECONNREFUSED)') });
  const unknown = await runRong(['tail', 'request'], { env });
  expect(unknown).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('one of requests, commands, callbacks, clients'),
  });
});

test('a state is exported, reset and imported, by a file and by pipes', async () => {
  const { emulator, env } = await setUp();
  const cwd = newFolder();
  for (const file of ['state.json', 'state.rongkit']) {
    expect(await runRong(['emulator', 'export', file], { env, cwd })).toMatchObject({ code: 0 });
    expect(await runRong(['emulator', 'reset'], { env, cwd })).toMatchObject({ code: 0, stdout: 'done\n' });
    expect(emulator.state.users.size).toBe(0);
    expect(await runRong(['emulator', 'import', file], { env, cwd })).toMatchObject({ code: 0 });
    expect(emulator.state.users.size).toBe(2);
  }
  const { stdout } = await runRong(['emulator', 'export', '-'], { env, cwd });
  await emulator.reset();
  await runRong(['emulator', 'import', '-'], { env, cwd, input: stdout });
  expect(emulator.state.users.size).toBe(2);
  writeFileSync(path.join(cwd, 'wrong.json'), '{"users":[]}');
  const wrong = await runRong(['emulator', 'import', 'wrong.json'], { env, cwd });
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('the emulator refused') });
  expect(emulator.state.users.size).toBe(2);
  const missing = await runRong(['emulator', 'import', 'no.json'], { env, cwd });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('no.json cannot be read (ENOENT)') });
  const unwritable = await runRong(['emulator', 'export', 'no/state.json'], { env, cwd });
  expect(unwritable).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no/state.json cannot be written (ENOENT)'),
  });
});

test('a report is opened in the emulator that runs, or in one of its own', async () => {
  const { emulator, env } = await setUp();
  const cwd = newFolder();
  await emulator.save(path.join(cwd, 'bug.rongkit'));
  expect((await runRong(['open', '--no-browser'], { env })).stdout).toBe(`${emulator.url}/_rongkit/\n`);
  const open = ['open', 'bug.rongkit', '--no-browser'];
  expect((await runRong(open, { env, cwd })).stdout).toMatch(/_rongkit\/#\/\?report=r1\n$/);
  const alone = startRong(open, { cwd });
  const [url] = await alone.until(/http:\S+/);
  expect((await fetch(url)).ok).toBe(true);
  alone.interrupt();
  expect((await alone.ended).code).toBe(0);
});

test('reset, import and seed stop before a production app, and looking does not', async () => {
  const { emulator, client } = await setUp();
  const cwd = newFolder();
  const { appKey, appSecret } = emulator.credentials;
  const prod = { appKey, appSecret, baseUrls: [emulator.url], production: true };
  mkdirSync(path.join(cwd, 'rongkit'));
  writeFileSync(path.join(cwd, 'rongkit/config.json'), JSON.stringify({ profiles: { prod } }), { mode: 0o600 });
  writeFileSync(path.join(cwd, 'seed.yaml'), '- user.getToken: { userId: u3, name: Ann }\n');
  await runRong(['emulator', 'export', 'state.json'], { cwd, env: environmentOf(emulator) });
  const run = (...args: string[]) => runRong([...args, '--profile', 'prod'], { cwd, env: { XDG_CONFIG_HOME: cwd } });
  const changes = [['seed', 'seed.yaml'], ['reset'], ['import', 'state.json']];
  for (const change of changes) {
    const { code, stderr } = await run('emulator', ...change);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining(`rong emulator ${change[0]} was not run`),
    });
  }
  expect(emulator.state.users.size).toBe(2);
  for (const look of [
    ['emulator', 'status'],
    ['inbox', 'u1'],
    ['pushes'],
    ['sms'],
    ['clock'],
    ['fault'],
    ['callbacks'],
  ]) {
    expect((await run(...look)).code).toBe(0);
  }
  for (const change of changes) expect((await run('emulator', ...change, '--yes')).code).toBe(0);
  expect(emulator.state.users.size).toBe(2);
  await client.user.checkOnline({ userId: 'u1' });
});

test('an address that is no emulator is told, and so is that no emulator runs', async () => {
  const nowhere = await runRong(['emulator', 'status', '--lang', 'zh'], { cwd: newFolder() });
  expect(nowhere).toMatchObject({ code: 75, stderr: expect.stringContaining('此目录没有运行中的模拟器') });
  const { emulator } = await setUp();
  const { code, stderr } = await runRong(['emulator', 'status'], {
    env: { RONGCLOUD_API_URL: `${emulator.url}/elsewhere` },
  });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is no emulator of RongKit') });
});
