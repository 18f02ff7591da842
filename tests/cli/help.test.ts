import { type Endpoint, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { linesOf, NO_PROFILES, runRong } from './run-rong.js';

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

interface Help {
  readonly commands: readonly {
    readonly command: string;
    readonly endpoint?: string;
    readonly options: readonly object[];
  }[];
}

test('help --json has a command for each endpoint, with its options', async () => {
  const { code, stdout } = await runRong(['help', '--json']);
  const { commands } = JSON.parse(stdout) as Help;
  expect(code).toBe(0);
  expect(commands.flatMap(({ endpoint }) => endpoint ?? []).sort()).toEqual(endpoints.map(({ id }) => id).sort());
  expect(commands).toContainEqual(expect.objectContaining({ command: 'user get-token', endpoint: 'user.getToken' }));
  expect(commands.map(({ command }) => command)).toEqual(
    expect.arrayContaining(['bulk send', 'call', 'doctor', 'profile add']),
  );
});

test('help of some words has their commands only', async () => {
  const { commands } = JSON.parse((await runRong(['help', 'friend', '--json'])).stdout) as Help;
  expect(commands.map(({ command }) => command)).toContain('friend list');
  expect(commands.every(({ command }) => command.startsWith('friend '))).toBe(true);
});

test.each([[['user', 'get-token', '--help']], [['help', 'user', 'get-token']], [['user.getToken', '-h']]])(
  '%j shows limits, defaults and an example',
  async (args) => {
    const { code, stdout, stderr } = await runRong(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      'POST /user/getToken.json',
      '200 calls a second',
      'at most',
      'required',
      'rong user get-token --user-id',
    ]) {
      expect(stdout).toContain(part);
    }
  },
);

test.each([
  [['usr', 'get-token'], 'unknownCommand', 'user'],
  [['user', 'get-tokn'], 'unknownCommand', 'get-token'],
  [['user.getTokn'], 'unknownCommand', 'get-token'],
  [['user', 'get-token', '--usr-id', 'u1'], 'unknownOption', '--user-id'],
  [['bulk', 'sned'], 'unknownCommand', 'send'],
  [['help', 'usr'], 'unknownCommand', 'user'],
])('%j names what was probably meant', async (args, code, meant) => {
  const ran = await runRong([...args, '--json']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(linesOf(ran.stderr)).toMatchObject([{ error: { code, meant, fix: expect.stringContaining(meant) } }]);
});

describe('--lang zh', () => {
  test('has labels and errors in Chinese', async () => {
    const help = await runRong(['--help', '--lang', 'zh']);
    expect(help.stdout).toContain('用法：');
    expect((await runRong(['usr', '--lang', 'zh'])).stderr).toContain('没有命令 usr');
  });

  test('is the default of a Chinese locale', async () => {
    const { stderr } = await runRong(['usr'], { env: { ...NO_PROFILES, LANG: 'zh_CN.UTF-8' } });
    expect(stderr).toContain('没有命令 usr');
  });
});

test.each([
  [['--lang', 'fr'], '--lang'],
  [['--timeout', 'soon', 'user', 'list'], '--timeout'],
  [['user', 'list', '--profile'], '--profile'],
])('%j names the global option', async (args, option) => {
  const { code, stderr } = await runRong(args);
  expect(code).toBe(2);
  expect(stderr).toContain(option);
});
