import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useEmulator } from '../support/emulator.js';
import { temporaryFolder } from './folder.js';
import { linesOf, runRong } from './run-rong.js';

const stage = useEmulator();
const folder = temporaryFolder();
const SECRET = 'never-shown-anywhere';
let count = 0;

/** A home of its own for each test. */
function newHome() {
  const home = path.join(folder, String(++count));
  const env = { XDG_CONFIG_HOME: home, LANG: 'C' };
  return { env, file: path.join(home, 'rongkit/config.json') };
}

test('a profile is kept for its owner alone, and no command prints its secret', async () => {
  const { env, file } = newHome();
  const add = ['profile', 'add', 'prod', '--app-key', 'k1', '--url', 'http://127.0.0.1:9', '--production'];
  const printed = [
    await runRong(add, { env, input: `${SECRET}\n` }),
    await runRong(['profile', 'list', '--json'], { env }),
    await runRong(['user', 'list', '--json', '--timeout', '2s'], { env }),
    await runRong(['user', 'list', '--dry-run'], { env }),
    await runRong(['doctor', '--json'], { env }),
    await runRong(['call', '/user/get', '-d', 'userId=u1', '--dry-run', '--json'], { env }),
  ];
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    default: 'prod',
    profiles: { prod: { appSecret: SECRET } },
  });
  expect(printed.map(({ code }) => code)).toEqual([0, 0, 75, 0, 75, 0]);
  for (const { stdout, stderr } of printed) expect(stdout + stderr).not.toContain(SECRET);
});

test('the password in a URL of a profile is refused, and printed nowhere', async () => {
  const { env, file } = newHome();
  const url = `http://ann:${SECRET}@127.0.0.1:9`;
  const added = await runRong(['profile', 'add', 'p', '--app-key', 'k1', '--url', url], { env, input: 'secret\n' });
  expect(added).toMatchObject({ code: 2, stderr: expect.stringContaining('must have no user and no password') });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ profiles: { p: { appKey: 'k1', appSecret: 's', baseUrls: [url] } } }));
  const printed = [
    added,
    await runRong(['profile', 'list'], { env }),
    await runRong(['doctor', '--json'], { env }),
    await runRong(['doctor', '--json'], {
      env: { ...env, RONGCLOUD_APP_KEY: 'k1', RONGCLOUD_APP_SECRET: 's', RONGCLOUD_API_URL: url },
    }),
  ];
  for (const { stdout, stderr } of printed) expect(stdout + stderr).not.toContain(SECRET);
});

test('a secret on the command line is refused', async () => {
  const { env, file } = newHome();
  const { code, stdout, stderr } = await runRong(['profile', 'add', 'x', '--app-key', 'k', '--app-secret', SECRET], {
    env,
  });
  expect({ code, isWritten: existsSync(file) }).toEqual({ code: 2, isWritten: false });
  expect(stdout + stderr).not.toContain(SECRET);
});

test('a command prints the secret of a profile', async () => {
  const { env } = newHome();
  const { appKey, appSecret } = stage.emulator.credentials;
  const add = ['profile', 'add', 'local', '--app-key', appKey, '--url', stage.emulator.url];
  await runRong([...add, '--secret-command', `echo ${appSecret}`], { env });
  expect(await runRong(['user', 'list', '--json', '--profile', 'local'], { env })).toMatchObject({ code: 0 });
});

test('a command without a secret exits with the code of keys, and its output is not shown', async () => {
  const { env } = newHome();
  const add = ['profile', 'add', 'broken', '--app-key', 'k', '--secret-command', `echo ${SECRET}; exit 3`];
  await runRong(add, { env });
  const { code, stderr } = await runRong(['user', 'list', '--json'], { env });
  expect(code).toBe(4);
  expect(linesOf(stderr)).toMatchObject([
    { error: { code: 'secretCommandFailed', message: expect.stringContaining('exit code 3') } },
  ]);
  expect(stderr).not.toContain(SECRET);
});

test('a file that is not JSON is reported without its content, and never overwritten', async () => {
  const { env, file } = newHome();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `{ "appSecret": "${SECRET}", oops`);
  const add = ['profile', 'add', 'x', '--app-key', 'k', '--secret-command', 'true'];
  for (const args of [['user', 'list', '--profile', 'x'], ['profile', 'list'], add]) {
    const { code, stdout, stderr } = await runRong(args, { env });
    expect(code).toBe(4);
    expect(stdout + stderr).not.toContain(SECRET);
  }
  expect(readFileSync(file, 'utf8')).toContain('oops');
});

test('a profile that exists is replaced only with --yes', async () => {
  const { env } = newHome();
  const add = (key: string) => ['profile', 'add', 'a', '--app-key', key, '--secret-command', 'echo s'];
  await runRong(add('k1'), { env });
  expect(await runRong(add('k2'), { env })).toMatchObject({ code: 2 });
  expect(await runRong([...add('k3'), '--yes'], { env })).toMatchObject({ code: 0 });
  expect(linesOf((await runRong(['profile', 'list', '--json'], { env })).stdout)).toMatchObject([
    { name: 'a', appKey: 'k3' },
  ]);
});

test('a profile that is named never goes to an address of the environment', async () => {
  const { env } = newHome();
  await runRong(['profile', 'add', 'a', '--app-key', 'k', '--secret-command', 'echo s', '--data-center', 'SG'], {
    env,
  });
  const strange = { ...env, RONGCLOUD_API_URL: 'http://127.0.0.1:9' };
  const { stdout } = await runRong(['user', 'list', '--dry-run', '--json', '--profile', 'a'], { env: strange });
  expect(JSON.parse(stdout)).toMatchObject({ url: expect.stringMatching(/^https:\/\/api\.sg-light-api\.com\//) });
});

test('without keys a command exits with 4 and says what to do', async () => {
  const { env } = newHome();
  const { code, stderr } = await runRong(['user', 'list'], { env, cwd: folder });
  expect(code).toBe(4);
  expect(stderr).toContain('rong profile add');
});

test('an emulator of the folder that has ended is an error, not another app', async () => {
  const { env } = newHome();
  await runRong(['profile', 'add', 'real', '--app-key', 'k', '--secret-command', 'echo s'], { env });
  const cwd = path.join(folder, 'stale');
  mkdirSync(cwd);
  const file = { url: 'http://127.0.0.1:9', pid: 2 ** 22 + 1, startedAt: 1, appKey: 'k', appSecret: 's' };
  writeFileSync(path.join(cwd, '.rongkit-emulator.json'), JSON.stringify(file));
  const { code, stderr } = await runRong(['user', 'list'], { env, cwd });
  expect(code).toBe(4);
  expect(stderr).toContain('.rongkit-emulator.json');
});

test('wrong keys exit with 4', async () => {
  const { url, credentials } = stage.emulator;
  const env = {
    RONGCLOUD_APP_KEY: credentials.appKey,
    RONGCLOUD_APP_SECRET: 'wrong',
    RONGCLOUD_API_URL: url,
    XDG_CONFIG_HOME: folder,
  };
  expect(await runRong(['user', 'list'], { env })).toMatchObject({ code: 4 });
});
