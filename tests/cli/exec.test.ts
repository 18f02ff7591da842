import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { RongCloud } from 'rongkit';
import { expect, onTestFinished, test } from 'vitest';
import { useEmulators } from '../../packages/emulator/src/test-support/use-emulator.js';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { useRong } from './rong-process.js';
import { runRong } from './run-rong.js';

const rong = useRong();
const newFolder = useFolders();
const startEmulator = useEmulators();

const FILE = '.rongkit-emulator.json';
const EXEC = ['emulator', 'exec'];

/** A child that prints what it gets, and ends as `end` says. */
function child(end: string): string[] {
  return ['--', process.execPath, '-e', `setInterval(() => {}, 1e6); ${end}`];
}

test('the command gets the keys and the address, and its exit code is that of rong', async () => {
  const cwd = newFolder();
  const source = `const { RONGCLOUD_APP_KEY: key, RONGCLOUD_API_URL: url, RONGCLOUD_APP_SECRET: secret } = process.env;
    const file = require('./${FILE}');
    fetch(url + '/_rongkit/info').then((answer) => answer.json()).then(({ appKey }) => {
      console.log(JSON.stringify([appKey === key, file.appKey === key, file.appSecret === secret, file.url === url]));
      process.exit(7);
    });`;
  const { ended, output } = rong([...EXEC, ...child(source)], { cwd });
  expect(await ended).toBe(7);
  expect(output).toEqual({ stdout: '[true,true,true,true]\n', stderr: '' });
  expect(readdirSync(cwd)).toEqual([]);
});

test('limits that are not the documented ones reach the command, and an argument with spaces is a line for the shell', async () => {
  const { code: ended, ...output } = await runRong([
    ...EXEC,
    '--rate-limits',
    'x10',
    'echo $RONGCLOUD_RATE_LIMIT; kill -9 $$',
  ]);
  expect(ended).toBe(137);
  expect(output.stdout).toBe('x10\n');
});

test('stdin that is no terminal reaches the command', async () => {
  const { ended, output } = rong([...EXEC, '--', 'cat'], { input: 'hello 你好' });
  expect(await ended).toBe(0);
  expect(output.stdout).toBe('hello 你好');
});

test('options of the command behind -- are its own', async () => {
  const { ended, output } = rong([...EXEC, '--', 'printf', '%s ', '--json', '--port', '-h']);
  expect(await ended).toBe(0);
  expect(output.stdout).toBe('--json --port -h ');
});

test('Ctrl-C reaches the command and the processes that it has started, and the state is saved', async () => {
  const cwd = newFolder();
  const deep =
    "process.on('SIGINT', () => { console.log('deep'); process.exit(0); }); console.log('ready'); setInterval(() => {}, 1e6);";
  const source = `process.on('SIGINT', () => {});
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(deep)}], { stdio: 'inherit' })
      .on('exit', () => process.exit(3));`;
  const {
    child: process_,
    ended,
    output,
    until,
  } = rong([...EXEC, '--export-on-exit', 'state.json', ...child(source)], { cwd });
  await until(/ready/);
  process_.kill('SIGINT');
  expect(await ended).toBe(3);
  expect(output.stdout).toContain('deep');
  expect(readFileSync(path.join(cwd, 'state.json'), 'utf8')).toMatch(/"kind":"state"[\s\S]*"end":"state"/);
  expect(readdirSync(cwd)).toEqual(['state.json']);
});

test('the second Ctrl-C kills a command that has ignored the first, and the state is saved', async () => {
  const cwd = newFolder();
  const source = "process.on('SIGINT', () => console.log('ignored')); console.log('ready')";
  const {
    child: process_,
    ended,
    until,
  } = rong([...EXEC, '--export-on-exit', 'state.json', ...child(source)], { cwd });
  await until(/ready/);
  process_.kill('SIGINT');
  await until(/ignored/);
  process_.kill('SIGINT');
  expect(await ended).toBe(137);
  expect(readFileSync(path.join(cwd, 'state.json'), 'utf8')).toContain('"end":"state"');
});

test('an older export stays if rong is killed, or if the new one cannot be written', async () => {
  const cwd = newFolder();
  const file = path.join(cwd, 'out', 'state.json');
  mkdirSync(path.dirname(file));
  writeFileSync(file, 'old');
  const args = [...EXEC, '--export-on-exit', 'out/state.json'];
  const killed = rong([...args, ...child("console.log(process.pid, 'ready')")], { cwd });
  const [, pid] = await killed.until(/(\d+) ready/);
  killed.child.kill('SIGKILL');
  process.kill(Number(pid), 'SIGKILL');
  await killed.ended;
  expect(readFileSync(file, 'utf8')).toBe('old');

  const notStarted = await runRong([...args, '--', 'no-such-program'], { cwd });
  expect([notStarted.code, readFileSync(file, 'utf8')]).toEqual([2, 'old']);

  for (const [command, code] of [
    ['rm -r out', 1],
    ['rm -rf out; exit 7', 7],
  ] as const) {
    mkdirSync(path.dirname(file), { recursive: true });
    const failing = await runRong([...args, command], { cwd });
    expect([failing.code, failing.stderr]).toEqual([code, expect.stringContaining('the state was not saved: ENOENT')]);
  }
});

test('a disk that takes no more leaves an older export as it was, and no file of its own', async () => {
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'state.json'), 'old');
  // No file may grow, as if the disk were full.
  const shell = 'ulimit -f 0; "$@"';
  const { ended, output } = rong([...EXEC, '--export-on-exit', 'state.json', '--', 'true'], { cwd, shell });
  expect(await ended).toBe(1);
  expect(output.stderr).toMatch(/could not be written here \(EFBIG\)[\s\S]*the state was not saved: EFBIG/);
  expect(readFileSync(path.join(cwd, 'state.json'), 'utf8')).toBe('old');
  expect(readdirSync(cwd)).toEqual(['state.json']);
});

test('an export begins the next run', async () => {
  const cwd = newFolder();
  const seed = `- user.getToken: { userId: u1, name: 安 }
- message.publishPrivate: { fromUserId: u2, toUserId: u1, text: hello }
- message.publishPrivate: { fromUserId: u2, toUserId: u1, objectName: 'RC:TxtMsg', content: { content: again } }
`;
  writeFileSync(path.join(cwd, 'seed.yaml'), seed);
  const first = await runRong([...EXEC, '--seed', 'seed.yaml', '--export-on-exit', 'state.json', '--', 'true'], {
    cwd,
  });
  expect(first.code).toBe(0);
  expect(first.stderr).toContain('3 calls made from seed.yaml');
  const look = `fetch(process.env.RONGCLOUD_API_URL + '/_rongkit/inbox/u1').then((answer) => answer.json())
    .then((messages) => { console.log(...messages.map(({ content }) => content)); process.exit(0); })`;
  const second = await runRong([...EXEC, '--import', 'state.json', ...child(look)], { cwd });
  expect(second.code).toBe(0);
  expect(second.stdout).toBe('{"content":"hello"} {"content":"again"}\n');
});

test('a seed that is wrong at line 7 is refused at its place, and nothing is started', async () => {
  const cwd = newFolder();
  const seed = `# users
- user.getToken: { userId: u1, name: Ann }
- user.getToken: { userId: u2, name: Bob }
- group.create:
    groupId: g1
    userId: [u1, u2]
    groupNmae: Readers
`;
  writeFileSync(path.join(cwd, 'seed.yaml'), seed);
  const mistyped = await runRong([...EXEC, '--seed', 'seed.yaml', '--', 'touch', 'started'], { cwd });
  expect(mistyped.code).toBe(2);
  expect(mistyped.stderr).toBe(
    'rong: seed.yaml:7:16: group.create has no parameter groupNmae, did you mean groupName?\nfix: correct the file; no call of it was made\n',
  );
  writeFileSync(path.join(cwd, 'seed.yaml'), seed.replace('groupNmae: Readers', `groupName: ${'x'.repeat(65)}`));
  const tooLong = await runRong([...EXEC, '--seed', 'seed.yaml', '--json', '--', 'touch', 'started'], { cwd });
  expect(tooLong.code).toBe(2);
  expect(JSON.parse(tooLong.stderr)).toMatchObject({
    error: {
      code: 'badSeed',
      message: expect.stringMatching(/^seed\.yaml:7:16: group\.create: groupName must be at most 64/),
    },
  });
  expect(existsSync(path.join(cwd, 'started'))).toBe(false);
});

test('a call of a seed that the emulator refuses is named, and the command is not started', async () => {
  const cwd = newFolder();
  writeFileSync(
    path.join(cwd, 'seed.yaml'),
    '- user.getToken: { userId: u1, name: Ann }\n- user.refresh: { userId: u2, name: Bob }\n',
  );
  const { code: ended, ...output } = await runRong([...EXEC, '--seed', 'seed.yaml', '--', 'touch', 'started'], { cwd });
  expect(ended).toBe(1);
  expect(output.stderr).toMatch(/^rong: seed\.yaml:2:3: user\.refresh failed: .*\nfix: 1 calls before it were made/);
  expect(readdirSync(cwd)).toEqual(['seed.yaml']);
});

test('a port that is taken names the emulator that has it', async () => {
  const { port, url, appKey } = await startEmulator();
  const { code: ended, ...output } = await runRong([...EXEC, '--port', String(port), '--', 'true']);
  expect(ended).toBe(75);
  expect(output.stderr).toContain(`port ${port} belongs to an emulator: ${url}, app key ${appKey}, since 20`);
});

test('a port that another program has is told', async () => {
  const server = http.createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const { code: ended, ...output } = await runRong([...EXEC, '--port', String(port), '--', 'true']);
  expect(ended).toBe(75);
  expect(output.stderr).toContain(`port ${port} is taken by another program`);
});

test.each([
  [['--port', 'x', '--', 'true'], 2, '--port must be a number'],
  [['--now', 'soon', '--', 'true'], 2, 'now must be a time'],
  [
    ['--export-on-exit', 'no/state.json', '--', 'true'],
    2,
    '--export-on-exit: no/state.json cannot be written (ENOENT)',
  ],
  [['--import', 'no.json', '--', 'true'], 2, '--import: no.json cannot be read (ENOENT)'],
  [['--seed', 'no.yaml', '--', 'true'], 2, 'no.yaml cannot be read (ENOENT)'],
  [['--', 'no-such-program'], 2, 'no-such-program cannot be started (ENOENT)'],
  [[], 2, 'the argument command is missing'],
])('%j ends with %d before anything runs', async (args, code, message) => {
  const { code: ended, ...output } = await runRong([...EXEC, ...args], { cwd: newFolder() });
  expect(ended).toBe(code);
  expect(output).toMatchObject({ stdout: '', stderr: expect.stringContaining(message) });
});

test.skipIf(process.getuid?.() !== 0)(
  'a folder without rights is told: the command runs, and an export there is refused at once',
  async () => {
    const cwd = newFolder();
    chmodSync(cwd, 0o555);
    const nobody = { cwd, uid: 65534 };
    const plain = rong([...EXEC, '--', 'true'], nobody);
    expect(await plain.ended).toBe(0);
    expect(plain.output.stderr).toContain(`${FILE} could not be written here (EACCES)`);
    const exporting = rong([...EXEC, '--export-on-exit', 'state.json', '--', 'true'], nobody);
    expect(await exporting.ended).toBe(2);
    expect(exporting.output.stderr).toContain('--export-on-exit: state.json cannot be written (EACCES)');
  },
);

test.skipIf(process.getuid?.() !== 0)('the file of another user is passed over', async () => {
  const cwd = newFolder();
  const emulator = { url: 'http://127.0.0.1:9', pid: 1, startedAt: 1, appKey: 'k', appSecret: 's' };
  writeFileSync(path.join(cwd, FILE), JSON.stringify(emulator));
  chownSync(path.join(cwd, FILE), 65534, 65534);
  const { code, stderr } = await runRong(['emulator', 'status'], { cwd });
  expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining('no emulator runs for this folder') });
});

test('an emulator is found from folders below, by its owner alone, and its file goes with it', async () => {
  const cwd = newFolder();
  const below = path.join(cwd, 'a', 'b');
  mkdirSync(below, { recursive: true });
  const started = rong(['emulator', 'start', '--port', '0'], { cwd });
  const [, url] = await started.until(/ready on (\S+)/);
  await started.until(/RONGCLOUD_API_URL/);
  expect(statSync(path.join(cwd, FILE)).mode & 0o777).toBe(0o600);
  const status = rong(['emulator', 'status', '--json'], { cwd: below });
  expect(await status.ended).toBe(0);
  expect(JSON.parse(status.output.stdout)).toMatchObject({ url, pid: started.child.pid, users: 0 });
  const second = rong([...EXEC, '--', 'true'], { cwd });
  expect(await second.ended).toBe(0);
  expect(second.output.stderr).toContain(`another emulator of this folder runs on ${url}`);
  const stop = rong(['emulator', 'stop'], { cwd: below });
  expect(await stop.ended).toBe(0);
  expect(await started.ended).toBe(0);
  expect(readdirSync(cwd)).toEqual(['a']);
});

test('an emulator in the background goes on after the command, and a start that fails is told', async () => {
  const cwd = newFolder();
  const background = ['emulator', 'start', '--background', '--port'];
  const started = rong([...background, '0'], { cwd });
  expect(await started.ended).toBe(0);
  const [, url = ''] = /ready on (\S+)/.exec(started.output.stdout) ?? [];
  const [, log = ''] = /log: (\S+)/.exec(started.output.stderr) ?? [];
  onTestFinished(() => rmSync(path.dirname(log), { recursive: true, force: true }));
  const status = await runRong(['emulator', 'status', '--json'], { cwd });
  const { pid } = JSON.parse(status.stdout) as { pid: number };
  onTestFinished(() => killIfRunning(pid));
  expect(JSON.parse(status.stdout)).toMatchObject({ url });
  const failing = rong([...background, new URL(url).port], { cwd });
  expect(await failing.ended).toBe(75);
  expect(failing.output.stderr).toMatch(/^rong: port \d+ belongs to an emulator: .*\nfix: /);
  expect((await runRong(['emulator', 'stop'], { cwd })).code).toBe(0);
  expect(readdirSync(cwd)).toEqual([]);
});

test('the file of a killed emulator is noticed, and the next emulator replaces it', async () => {
  const cwd = newFolder();
  const killed = rong(['emulator', 'start', '--port', '0'], { cwd });
  await killed.until(/RONGCLOUD_API_URL/);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const status = rong(['emulator', 'status'], { cwd });
  expect(await status.ended).toBe(75);
  expect(status.output.stderr).toContain('does not answer (ECONNREFUSED)');
  const next = rong(['emulator', 'start', '--port', '0'], { cwd });
  await next.until(/RONGCLOUD_API_URL/);
  const { pid } = JSON.parse(readFileSync(path.join(cwd, FILE), 'utf8')) as { pid: number };
  expect(pid).toBe(next.child.pid);
  next.child.kill('SIGKILL');
  await next.ended;
  const stop = rong(['emulator', 'stop'], { cwd });
  expect(await stop.ended).toBe(0);
  expect(stop.output.stderr).toContain('was of an emulator that runs no longer');
  expect(readdirSync(cwd)).toEqual([]);
});

test('output that nobody reads any more ends a command without a word', async () => {
  const emulator = await startEmulator({ rateLimits: 'off' });
  const client = new RongCloud(emulator.credentials);
  const content = JSON.stringify({ content: 'x'.repeat(100_000) });
  const message = { fromUserId: 'u1', objectName: 'RC:TxtMsg', content };
  for (const toUserId of ['u2', 'u3', 'u4']) await client.message.publishPrivate({ ...message, toUserId });
  const shell = 'set -o pipefail; "$@" | head -n 1';
  const env = { RONGCLOUD_API_URL: emulator.url };
  const { ended, output } = rong(['emulator', 'export', '-'], { env, shell });
  expect(await ended).toBe(0);
  expect(output).toMatchObject({ stdout: expect.stringContaining('"kind":"state"'), stderr: '' });
});

function killIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
