import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resources as emitted } from '../../packages/cli/src/endpoints/emitted/index.js';
import { argumentsOf } from '../../packages/cli/src/endpoints/example.js';
import type { EndpointFacts } from '../../packages/cli/src/endpoints/facts.js';
import { START } from '../support/emulator.js';
import { programOf } from '../support/program.js';
import { environmentOf, linesOf, type Ran } from './run-rong.js';

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
/** Each ninth endpoint: thirty, of all resources. */
const some = endpoints.filter((_, index) => index % 9 === 0);
const facts = new Map<string, EndpointFacts>();

let ours: Emulator;
let theirs: Emulator;
let rong: RongCloud;
let env: Record<string, string>;

beforeAll(async () => {
  for (const { load } of emitted) for (const each of (await load()).endpoints) facts.set(each.id, each);
  const options = { appKey: 'app', appSecret: 'no-real-secret', rateLimits: 'off', now: START, idSeed: 's' } as const;
  const publicUrl = 'http://emulator.test';
  [ours, theirs] = await Promise.all([
    createEmulator({ ...options, publicUrl }),
    createEmulator({ ...options, publicUrl }),
  ]);
  rong = new RongCloud(theirs.credentials);
  env = { ...environmentOf(ours), PATH: process.env.PATH ?? '' };
});

afterAll(() => Promise.all([ours.close(), theirs.close()]));

/** Runs the program as users do. */
async function spawnRong(args: readonly string[], stdin = ''): Promise<Ran> {
  return spawnInShell('exec "$@"', args, stdin);
}

/** Runs a shell script that runs the program as `"$@"`. */
async function spawnInShell(script: string, args: readonly string[], stdin = ''): Promise<Ran> {
  const program = [process.execPath, programOf('cli', 'main.ts'), ...args];
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...program], { env });
  child.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: Number(code), stdout, stderr };
}

describe('as a process', () => {
  test.each(some)('$id gives what the client gives', async ({ id, sample }) => {
    const [resource, method] = id.split('.') as [keyof typeof resources, string];
    const methods = rong[resource] as unknown as Record<string, (params: object) => Promise<unknown>>;
    const wanted = await methods[method]?.(sample.params).catch(({ code }: { code: number }) => ({ refused: code }));
    const { code, stdout, stderr } = await spawnRong([
      ...argumentsOf(facts.get(id) as EndpointFacts, sample.params),
      '--json',
    ]);
    const [{ error } = {}] = linesOf(stderr) as [{ error?: { serviceCode: number } }?];
    expect(code === 0 ? JSON.parse(stdout) : { refused: error?.serviceCode }).toEqual(wanted);
  });

  test('--version prints the version', async () => {
    expect(await spawnRong(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });

  test.each([
    ['a full disk', 'exec "$@" > /dev/full', 'rong: cannot print: ENOSPC: no space left on device, write\n'],
    [
      'a folder that was removed',
      'gone=$(mktemp -d); cd "$gone"; rmdir "$gone"; exec "$@"',
      'rong: the current folder was removed\nfix: change to a folder that exists\n',
    ],
  ])('%s is told, and exits with 1', async (_, shell, stderr) => {
    expect(await spawnInShell(shell, ['profile', '--help'])).toEqual({ code: 1, stdout: '', stderr });
  });

  test('a mistake exits with 2 and prints nothing on stdout', async () => {
    expect(await spawnRong(['user', 'get-tokn'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('nothing breaks when nobody reads the output', async () => {
    const command = `'${process.execPath}' '${programOf('cli', 'main.ts')}' help --json | head -c 1; exit "\${PIPESTATUS[0]}"`;
    const child = spawn('bash', ['--norc', '-c', command], { env });
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('Ctrl-C ends a call with 130', async () => {
    const deaf = createServer();
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const url = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
    const program = [programOf('cli', 'main.ts'), 'user', 'list', '--json'];
    const child = spawn(process.execPath, program, { env: { ...env, RONGCLOUD_API_URL: url } });
    const [socket] = (await once(deaf, 'connection')) as [Socket];
    await once(socket, 'data');
    child.kill('SIGINT');
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    deaf.close();
    expect(code).toBe(130);
    expect(linesOf(stderr)).toMatchObject([{ error: { code: 'interruptedCall' } }]);
  });
});
