import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../../../tests/support/program.js';
import { createEmulator } from './create-emulator.js';
import { useCli } from './test-support/cli-process.js';
import { admin, type Callee, call } from './test-support/signed-call.js';
import { useFolders } from './test-support/use-folder.js';

const startCli = useCli();
const newFolder = useFolders();

const CREDENTIALS = { appKey: 'my-key', appSecret: 'my-very-own-secret' };
const ARGS = ['--port', '0', '--app-key', CREDENTIALS.appKey, '--app-secret', CREDENTIALS.appSecret];
const IN_MEMORY = 'Data: in memory, gone at the end';
const LIMITLESS = [...ARGS, '--rate-limits', 'off', '--data'];

test('the first line says that requests are answered, and a secret that was given is not shown', async () => {
  const cli = startCli(ARGS);
  const url = await cli.ready;
  expect(await call({ url, credentials: CREDENTIALS }, '/user/getToken.json', 'userId=u')).toMatchObject({
    status: 200,
  });
  cli.process.kill('SIGINT');
  expect(await cli.ended).toBe(0);
  expect(cli.output).toEqual({
    stdout: `RongKit emulator ready on ${url}\nInspector: ${url}/_rongkit/\n${IN_MEMORY}\nRONGCLOUD_API_URL=${url}\nStopped. The data is gone.\n`,
    stderr: '',
  });
});

test.each([
  ['off', 'off'],
  ['x10', 'x10'],
  ['x0.5', 'x0.5'],
])('limits that are %s are told to clients', async (limits, told) => {
  const cli = startCli([...ARGS, '--rate-limits', limits]);
  const url = await cli.ready;
  cli.process.kill('SIGINT');
  await cli.ended;
  expect(cli.output.stdout.split('\n').slice(1, -2)).toEqual([
    `Inspector: ${url}/_rongkit/`,
    IN_MEMORY,
    `RONGCLOUD_API_URL=${url}`,
    `RONGCLOUD_RATE_LIMIT=${told}`,
  ]);
});

test('keys that were made up are shown to copy, and kept with the data', async () => {
  const folder = newFolder();
  const run = async () => {
    const cli = startCli(['--port', '0', '--data', folder]);
    const url = await cli.ready;
    cli.process.kill('SIGTERM');
    expect(await cli.ended).toBe(0);
    const [, inspector, data, ...rest] = cli.output.stdout.trim().split('\n');
    expect([inspector, data]).toEqual([`Inspector: ${url}/_rongkit/`, `Data: ${folder}`]);
    const lines = rest.slice(0, -1);
    expect(rest.at(-1)).toBe(`Stopped. The data is in ${folder}`);
    expect(lines).toEqual([
      expect.stringMatching(/^RONGCLOUD_APP_KEY=\w+$/),
      expect.stringMatching(/^RONGCLOUD_APP_SECRET=\w+$/),
      `RONGCLOUD_API_URL=${url}`,
    ]);
    return lines.slice(0, 2);
  };
  expect(await run()).toEqual(await run());
  expect(statSync(path.join(folder, 'app.json')).mode & 0o777).toBe(0o600);
});

test.each<[args: string[], code: number, stderr: RegExp]>([
  [['--prot', '1'], 2, /^rongkit-emulator: Unknown option '--prot'/],
  [['--data-center', 'MOON'], 2, /^rongkit-emulator: dataCenter must be one of BJ, /],
  [['--host', '192.0.2.1', '--port', '0'], 1, /^rongkit-emulator: .*EADDRNOTAVAIL/],
])('%j ends with one line and code %d', async (args, code, stderr) => {
  const cli = startCli(args);
  expect(await cli.ended).toBe(code);
  expect(cli.output).toEqual({ stdout: '', stderr: expect.stringMatching(stderr) });
  expect(cli.output.stderr.trim().split('\n')).toHaveLength(1);
});

test('a taken port and a taken folder are told in one line', async () => {
  const folder = newFolder();
  const emulator = await createEmulator({ dataDir: folder });
  const [port, data] = [startCli(['--port', String(emulator.port)]), startCli(['--port', '0', '--data', folder])];
  expect([await port.ended, await data.ended]).toEqual([1, 1]);
  expect(port.output.stderr).toBe(`rongkit-emulator: Port ${emulator.port} of 127.0.0.1 is in use.\n`);
  expect(data.output.stderr).toMatch(
    /^rongkit-emulator: The data folder .* is in use by process \d+, which holds .*\n$/,
  );
  await emulator.close();
});

test('a start on a taken port leaves no folder behind', async () => {
  const emulator = await createEmulator();
  const folder = newFolder();
  const cli = startCli(['--port', String(emulator.port), '--data', path.join(folder, 'a', 'b')]);
  expect(await cli.ended).toBe(1);
  await emulator.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be made is told in one line, and the folders above it are not left behind', async () => {
  const folder = newFolder();
  const endings = [];
  for (const data of [path.join(folder, 'a', 'x'.repeat(300)), '/proc/rongkit/a']) {
    const cli = startCli(['--port', '0', '--data', data]);
    endings.push(await cli.ended);
    expect(cli.output.stderr).toMatch(/^rongkit-emulator: (ENAMETOOLONG|ENOENT): .*\n$/);
  }
  expect(endings).toEqual([1, 1]);
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the program with its data written', async (signal) => {
  const folder = newFolder();
  const cli = startCli([...LIMITLESS, folder]);
  await call({ url: await cli.ready, credentials: CREDENTIALS }, '/user/getToken.json', 'userId=u');
  cli.process.kill(signal);
  expect(await cli.ended).toBe(0);
  expect(cli.output.stderr).toBe('');
  const emulator = await createEmulator({ dataDir: folder });
  expect([...emulator.state.users.keys()]).toEqual(['u']);
  await emulator.close();
});

test('output that nobody reads ends the program without a word', async () => {
  const cli = startCli(ARGS, '{ "$@"; echo "code $?" >&2; } | true; exit 0;');
  expect(await cli.ended).toBe(0);
  expect(cli.output.stderr).toBe('code 0\n');
});

test('output that cannot be written, as on a full disk, ends the program with an error', async () => {
  const cli = startCli(ARGS, '{ "$@" > /dev/full; echo "code $?" >&2; }; exit 0;');
  expect(await cli.ended).toBe(0);
  expect(cli.output.stderr).toBe('rongkit-emulator: cannot print: ENOSPC: no space left on device, write\ncode 1\n');
});

test('in a folder that was removed, the history is answered', async () => {
  const data = newFolder();
  const cli = startCli([...ARGS, '--data', data], 'gone=$(mktemp -d); cd "$gone"; rmdir "$gone";');
  const callee = { url: await cli.ready, credentials: CREDENTIALS };
  await call(callee, '/user/getToken.json', 'userId=u');
  const { status } = await fetch(`${callee.url}/_rongkit/history/difference?from=0&to=1`);
  expect(status).toBe(200);
  cli.process.kill('SIGTERM');
  expect(await cli.ended).toBe(0);
  expect(cli.output.stderr).toBe('');
});

test('an error that nothing has caught is printed, and the program goes on with its data', async () => {
  const bug = 'data:text/javascript,setTimeout(()=>{throw(Error(`a`+`bug`))},1000);Promise.reject(Error(`another`))';
  const cli = startCli(ARGS, `export NODE_OPTIONS='--unhandled-rejections=warn --import=${bug}';`);
  const callee = { url: await cli.ready, credentials: CREDENTIALS };
  await call(callee, '/user/getToken.json', 'userId=u');
  await expect.poll(() => cli.output.stderr).toContain('Error: abug');
  expect(await call(callee, '/user/info.json', 'userId=u')).toMatchObject({ status: 200 });
});

test('help and version are printed', async () => {
  const [help, version] = [startCli(['--help']), startCli(['--version'])];
  expect([await help.ended, await version.ended]).toEqual([0, 0]);
  expect(help.output.stdout).toMatch(/^Usage: rongkit-emulator/);
  expect(version.output.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('an admin token that was made up is shown to copy', async () => {
  const cli = startCli([...ARGS, '--admin-token', '--public-url', 'http://emulator:8600']);
  const url = await cli.ready;
  cli.process.kill('SIGINT');
  await cli.ended;
  const [, shown] = /^RONGKIT_ADMIN_TOKEN=(\S+)$/m.exec(cli.output.stdout) ?? [];
  expect(cli.output.stdout).toBe(
    `RongKit emulator ready on ${url}\nInspector: ${url}/_rongkit/\n${IN_MEMORY}\nRONGCLOUD_API_URL=http://emulator:8600\nRONGKIT_ADMIN_TOKEN=${shown}\nStopped. The data is gone.\n`,
  );
});

test.each([
  ['its parent', '"$@"; :'],
  ['the parent of its parent', 'sh -c \'"$@"; :\' sh "$@"; :'],
])('with --exit-with-parent it ends when %s is killed', async (_who, script) => {
  const command = [process.execPath, programOf('emulator', 'cli.ts'), ...ARGS, '--exit-with-parent'];
  const shell = spawn('/bin/sh', ['-c', script, 'sh', ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(shell.stdout, 'data');
  shell.kill('SIGKILL');
  // The pipe closes when the last process that holds it has ended.
  await once(shell.stdout, 'close');
});

function lastJournalOf(folder: string): string {
  const journals = readdirSync(folder).filter((name) => name.startsWith('journal-'));
  return path.join(folder, journals.sort().at(-1) ?? '');
}

/** Requests tokens, 50 at a time, until a request fails. Returns the acknowledged tokens by user. */
async function getTokens(
  callee: Callee,
  prefix: string,
  onAnswer: (count: number) => void,
): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  const ask = async (worker: number) => {
    for (let index = 0; ; index++) {
      const userId = `${prefix}-${worker}-${index}`;
      const { status, body } = await call(callee, '/user/getToken.json', `userId=${userId}`);
      if (status !== 200) return;
      acknowledged.set(userId, String(body.token).split('@')[0] ?? '');
      onAnswer(acknowledged.size);
    }
  };
  await Promise.allSettled(Array.from({ length: 50 }, (_, worker) => ask(worker)));
  return acknowledged;
}

async function tokensIn(callee: Callee): Promise<Map<string, string[]>> {
  const { users } = (await admin(callee, 'state')).body as { users: Record<string, { tokens: { token: string }[] }> };
  return new Map(Object.entries(users).map(([userId, { tokens }]) => [userId, tokens.map(({ token }) => token)]));
}

test('a killed emulator has every command that it answered, each once', async () => {
  const folder = newFolder();
  const acknowledged = new Map<string, string>();
  for (const round of ['first', 'second', 'third']) {
    const cli = startCli([...LIMITLESS, folder]);
    const callee = { url: await cli.ready, credentials: CREDENTIALS };
    const tokens = await getTokens(callee, round, (count) => {
      if (count === 400) cli.process.kill('SIGKILL');
    });
    await cli.ended;
    expect(tokens.size).toBeGreaterThanOrEqual(400);
    for (const [userId, token] of tokens) acknowledged.set(userId, token);
    // Half a line in the journal, as a kill in the middle of a write leaves it.
    const journal = lastJournalOf(folder);
    writeFileSync(journal, `${readFileSync(journal, 'utf8').replace(/\0+$/, '')}{"at":1,"seq":`);
  }
  const cli = startCli([...LIMITLESS, folder]);
  const kept = await tokensIn({ url: await cli.ready, credentials: CREDENTIALS });
  for (const [userId, token] of acknowledged) expect(kept.get(userId)).toEqual([token]);
});

test('the journals of two emulators that were given the same commands lead to the same state', async () => {
  const folders = [newFolder(), newFolder()] as const;
  const first = startCli([...LIMITLESS, folders[0]]);
  await getTokens({ url: await first.ready, credentials: CREDENTIALS }, 'u', (count) => {
    if (count === 100) first.process.kill('SIGKILL');
  });
  await first.ended;
  const journal = lastJournalOf(folders[0]);
  writeFileSync(path.join(folders[1], path.basename(journal)), readFileSync(journal));
  const options = { ...CREDENTIALS, dataCenter: 'SG', now: 0 } as const;
  const emulators = await Promise.all(folders.map((dataDir) => createEmulator({ ...options, dataDir })));
  const [one, other] = emulators.map((emulator) => emulator.export());
  await Promise.all(emulators.map((emulator) => emulator.close()));
  expect(one).toBe(other);
  expect(one).toContain('u-0-0');
});

test('a thread makes a snapshot while calls go on, and the next start takes it', async () => {
  const folder = newFolder();
  const cli = startCli([...LIMITLESS, folder, '--history', 'off']);
  const callee = { url: await cli.ready, credentials: CREDENTIALS };
  const content = encodeURIComponent(JSON.stringify({ content: 'x'.repeat(100_000) }));
  const send = () =>
    call(callee, '/message/private/publish.json', `fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content=${content}`);
  for (let sent = 0; sent < 200; sent++) expect(await send()).toMatchObject({ status: 200 });
  const files = () => readdirSync(folder).filter((name) => /^(snapshot|journal)-/.test(name));
  await expect.poll(files, { timeout: 60_000 }).toEqual(['journal-00000002.jsonl', 'snapshot-00000001.jsonl']);
  cli.process.kill('SIGKILL');
  await cli.ended;
  expect(cli.output.stderr).toBe('');
  const next = startCli([...LIMITLESS, folder]);
  const { body } = await admin({ url: await next.ready }, 'inbox/b');
  expect(body).toHaveLength(200);
});

test('a change for which the disk has no room is refused aloud, and leaves no trace', async () => {
  const folder = newFolder();
  const cli = startCli([...LIMITLESS, folder], 'ulimit -f 16;');
  const callee = { url: await cli.ready, credentials: CREDENTIALS };
  const acknowledged = await getTokens(callee, 'u', () => {});
  expect(acknowledged.size).toBeGreaterThan(10);
  const refused = await call(callee, '/user/getToken.json', 'userId=late');
  expect(refused).toMatchObject({ status: 500, body: { code: 1000 } });
  expect(refused.body.errorMessage).toMatch(/^The change is not stored: EFBIG: file too large, write\.$/);
  expect(await call(callee, '/user/checkOnline.json', 'userId=u')).toMatchObject({ status: 200 });
  expect(await tokensIn(callee)).toEqual(new Map([...acknowledged].map(([userId, token]) => [userId, [token]])));
  cli.process.kill('SIGTERM');
  expect(await cli.ended).toBe(0);

  const next = startCli([...LIMITLESS, folder], 'ulimit -f 16;');
  const reopened = { url: await next.ready, credentials: CREDENTIALS };
  const kept = await tokensIn(reopened);
  expect([...kept.keys()].sort()).toEqual([...acknowledged.keys()].sort());
  await getTokens(reopened, 'more', () => {});
  await admin(reopened, 'reset', {});
  expect(await call(reopened, '/user/getToken.json', 'userId=late')).toMatchObject({ status: 200 });
});
