import { type Endpoint, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { linesOf, runRong } from './run-rong.js';

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
    expect.arrayContaining(['bulk send', 'call', 'doctor', 'profile add', 'sms list', 'emulator exec']),
  );
  expect(commands.map(({ command }) => command)).not.toContain('complete');
  expect(commands.find(({ command }) => command === 'listen')?.options).toContainEqual(
    expect.objectContaining({ flags: '--forward-to <url>', required: true }),
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
  [['completion', 'zhs'], 'badArgument', 'zsh'],
  [['tail', 'request'], 'badOption', 'requests'],
  [
    ['agent', 'create', '--agent-id', 'abc', '--name', 'abc', '--agent-config', '{}', '--status', 'activ'],
    'invalidParameter',
    'active',
  ],
  [['profile', 'add', 'x', '--data-center', 'SAUD'], 'badOption', 'SAU'],
])('%j names what was probably meant', async (args, code, meant) => {
  const env = { RONGCLOUD_APP_KEY: 'k', RONGCLOUD_APP_SECRET: 's', RONGCLOUD_API_URL: 'http://127.0.0.1:9' };
  const ran = await runRong([...args, '--json'], { env });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(linesOf(ran.stderr)).toMatchObject([{ error: { code, meant, fix: expect.stringContaining(meant) } }]);
});

/** Three words of English in a row, apart from commands that a sentence names. */
const ENGLISH = /(?<![\w.-])[a-z]+ [a-z]+ [a-z]+(?![\w.-])/i;

const withoutCommands = (text: string) => text.replace(/rong [a-z-]+( [a-z-]+)?/g, '');

describe('--lang zh', () => {
  test('is the default of a Chinese locale', async () => {
    const { stderr } = await runRong(['usr'], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(stderr).toContain('没有命令 usr');
  });

  test('has the help of every command in Chinese, apart from what the contract says of endpoints', async () => {
    const { commands } = JSON.parse((await runRong(['help', '--json'])).stdout) as Help;
    const words = commands.filter(({ endpoint }) => endpoint === undefined).map(({ command }) => command.split(' '));
    const groups = words.filter(({ length }) => length > 1).map(([group = '']) => [group]);
    for (const command of [...words, ...groups].filter((each) => !['bulk send', 'sms'].includes(each.join(' ')))) {
      const { code, stdout } = await runRong([...command, '--help', '--lang', 'zh']);
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(stdout.split('\n').filter((line) => ENGLISH.test(withoutCommands(line)))).toEqual([]);
      expect(stdout).toContain('用法：');
    }
  });

  test.each(
    `usr
user get-token
user get-token --user-id
user get-token --user-id u --usr-id u
user get-token --name a --user-id ${'x'.repeat(65)}
user get-token a b
user get-token --params {
user get-token --params []
user block --user-id a --minute x
completion tcsh
call user/get
call /user/get --method FOO
call /user/get --body xml
call /user/get -d x
listen
listen --forward-to app
listen --forward-to http://127.0.0.1:9 --only message.rout
trigger message.rout --to http://127.0.0.1:9
trigger message.route --to app
trigger message.route --to http://127.0.0.1:9 --set x
trigger message.route --to http://127.0.0.1:9 --set x=1
trigger message.route --to http://127.0.0.1:9 --set sensitiveType=9
tail request
clock advance soon
clock set soon
fault add * --times x
emulator start --port x
emulator start --port 99999
emulator start --now soon
emulator start --rate-limits fast
emulator start --history x
emulator start --data-center MARS
emulator start --tls-cert no.pem
emulator start --public-url x
emulator exec
emulator exec -- no-such-program
emulator import no.json
emulator seed no.yaml
emulator export no/state.json
emulator status
profile add a/b
profile add x --data-center MARS
profile add x --url app
profile add x
profile add x --app-secret s
profile use nobody
bulk send
bulk send --from no.csv --from-user-id a --text b
bulk send --from no.csv --concurrency x
bulk send --endpoint user.getToken
bulk status nothing
bulk status a/b
user list --timeout soon
user list --profile nobody
help usr
inbox u1`.split('\n'),
  )('tells what is wrong in Chinese: rong %s', async (line) => {
    const { code, stderr } = await runRong(['--lang', 'zh', ...line.split(' ')], {
      env: { RONGCLOUD_APP_KEY: 'k', RONGCLOUD_APP_SECRET: 's', RONGCLOUD_API_URL: 'http://127.0.0.1:9' },
    });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/^rong: .*\p{Script=Han}.*\n解决：.*\p{Script=Han}/u);
    expect(withoutCommands(stderr)).not.toMatch(ENGLISH);
  });
});

test.each([[['user']], [['emulator']], [['help', 'user']]])('%j shows the commands below', async (args) => {
  expect(await runRong(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('Commands:'), stderr: '' });
});

test('a program that leaves out a command gets an error', async () => {
  const { code, stdout, stderr } = await runRong(['emulator', '--json']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(linesOf(stderr)).toMatchObject([{ error: { code: 'missingCommand', fix: 'see rong emulator --help' } }]);
});

test.each([[['--json', '--version']], [['user', '--version']], [['user', 'list', '--version']]])(
  '%j prints the version',
  async (args) => {
    expect(await runRong(args)).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  },
);

test.each([
  [['--lang', 'fr'], '--lang'],
  [['--timeout', 'soon', 'user', 'list'], '--timeout'],
  [['user', 'list', '--profile'], '--profile'],
])('%j names the global option', async (args, option) => {
  const { code, stderr } = await runRong(args);
  expect(code).toBe(2);
  expect(stderr).toContain(option);
});
