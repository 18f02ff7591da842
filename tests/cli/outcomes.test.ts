import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Interrupts } from '../../packages/cli/src/io.js';
import { textsOf, useEmulator } from '../support/emulator.js';
import { temporaryFolder } from './folder.js';
import { environmentOf, linesOf, runRong } from './run-rong.js';

const stage = useEmulator();
const folder = temporaryFolder();
let env: Record<string, string>;

beforeEach(() => {
  env = {
    ...environmentOf(stage.emulator),
    XDG_STATE_HOME: path.join(folder, String(Math.floor(performance.now() * 1000))),
  };
});

const SEND = ['message', 'publish-private', '--from-user-id', 'u1', '--to-user-id', 'u2', '--text', 'hi'];

/** The performed call whose answer is lost. */
const LOST = { times: 1, drop: true } as const;

describe('a call whose answer is lost', () => {
  test('exits with 76 if it sends', async () => {
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', ...LOST });
    const { code, stdout, stderr } = await runRong([...SEND, '--json'], { env });
    expect({ code, stdout }).toEqual({ code: 76, stdout: '' });
    expect(linesOf(stderr)).toMatchObject([{ error: { code: 'unknownOutcome', performed: 'unknown' } }]);
  });
});

test('a text message arrives in Chinese', async () => {
  await runRong([...SEND.slice(0, -1), '你好'], { env });
  expect(textsOf(stage.emulator, 'u2')).toEqual(['你好']);
});

test('the content of a message comes from a file or from stdin', async () => {
  writeFileSync(path.join(folder, 'content.json'), '{"content":"from a file"}');
  const start = [...SEND.slice(0, -2), '--object-name', 'RC:TxtMsg', '--content'];
  await runRong([...start, '@content.json'], { env, cwd: folder });
  await runRong([...start, '-'], { env, input: '{"content":"from stdin"}' });
  expect(textsOf(stage.emulator, 'u2')).toEqual(['from a file', 'from stdin']);
});

test('options change the parameters of --params', async () => {
  writeFileSync(path.join(folder, 'user.json'), '{"userId":"u1","name":"Ann"}');
  const { stdout } = await runRong(['user', 'get-token', '--params', '@user.json', '--user-id', 'u9', '--json'], {
    env,
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toMatchObject({ userId: 'u9' });
});

test.each([
  [['user', 'get-token', '--params', '[1]'], 'notAnObject'],
  [['user', 'get-token', '--params', '{"userId":12345678901234567890}'], 'lostDigits'],
  [['user', 'get-token', '--params', '{"a'], 'notJson'],
  [['user', 'get-token', '--params', '@nowhere.json'], 'unreadableFile'],
  [['user', 'get-token', '--user-id', 'a', '--user-id', 'b'], 'givenTwice'],
  [[...SEND, '--content', '{}'], 'textAndContent'],
  [['call', 'user/get'], 'badSetting'],
  [['call', '/user/get', '-d', 'userId'], 'notAnEntry'],
])('%j is a mistake in the command line', async (args, code) => {
  const ran = await runRong([...args, '--json'], { env });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(linesOf(ran.stderr)).toMatchObject([{ error: { code, fix: expect.any(String) } }]);
});

test('--all prints an item a line, over all pages', async () => {
  for (let index = 0; index < 45; index++)
    await stage.rong.user.getToken({ userId: `u${index}`, name: `User ${index}` });
  const { code, stdout } = await runRong(['user', 'list', '--page-size', '20', '--all', '--json'], { env });
  expect(code).toBe(0);
  expect(linesOf(stdout)).toHaveLength(45);
});

test('a refusal has the code of the service and exits with 1', async () => {
  const { code, stderr } = await runRong(['user', 'get', '--user-id', 'nobody', '--json'], { env });
  expect(code).toBe(1);
  expect(linesOf(stderr)).toMatchObject([
    { error: { serviceCode: expect.any(Number), requestId: expect.any(String) } },
  ]);
});

test('a call that reaches nobody exits with 75', async () => {
  const nowhere = { ...env, RONGCLOUD_API_URL: 'http://127.0.0.1:9' };
  expect(await runRong(SEND, { env: nowhere })).toMatchObject({ code: 75 });
});

test('Ctrl-C exits with 130, and a closed output with 0', async () => {
  const stopped = new Interrupts();
  stopped.report('SIGINT');
  expect(await runRong(['user', 'list'], { env, interrupts: stopped })).toMatchObject({ code: 130 });
  const closed = new Interrupts();
  closed.end(new Error('nobody reads'));
  expect(await runRong(['user', 'list'], { env, interrupts: closed })).toMatchObject({ code: 0, stderr: '' });
});

describe('rong bulk', () => {
  const bulk = (...args: string[]) => ['bulk', ...args, '--json'];
  const send = (id: string, from: string) =>
    bulk('send', '--from', from, '--id', id, '--from-user-id', 'n', '--text', 'hi');

  test('sends to the ids of a CSV file, and reports', async () => {
    writeFileSync(path.join(folder, 'users.csv'), 'name,userId\n"Li, Si",u1\nAnn,"u2"\r\n\nBob,u3\n');
    const { code, stdout } = await runRong(send('r1', 'users.csv'), { env, cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'r1', receivers: 3, sent: 3, failed: 0, unknown: 0, waiting: 0 });
    expect(['u1', 'u2', 'u3'].map((id) => textsOf(stage.emulator, id))).toEqual([['hi'], ['hi'], ['hi']]);
  });

  test('tells before the first message that the report cannot be written', async () => {
    const before = stage.emulator.requests().length;
    const { code, stderr } = await runRong([...send('r7', '-'), '--report', 'no/report'], { env, input: 'u1\n' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--report: no/report cannot be written'),
    });
    expect(stage.emulator.requests()).toHaveLength(before);
  });

  test('takes ids from stdin', async () => {
    expect(await runRong(send('r2', '-'), { env, input: 'u1\nu2\n' })).toMatchObject({ code: 0 });
    expect(textsOf(stage.emulator, 'u2')).toEqual(['hi']);
  });

  test('does not send again to receivers whose outcome is unknown, and lists them', async () => {
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', ...LOST });
    const first = await runRong([...send('r3', '-'), '--chunk-size', '2', '--concurrency', '1'], {
      env,
      input: 'u1\nu2\nu3\n',
    });
    expect(first.code).toBe(76);
    expect(JSON.parse(first.stdout)).toMatchObject({ sent: 1, unknown: 2 });
    const before = stage.emulator.requests().length;
    expect(await runRong(bulk('resume', 'r3'), { env })).toMatchObject({ code: 76 });
    expect(stage.emulator.requests()).toHaveLength(before);
    const report = await runRong(bulk('report', 'r3'), { env });
    expect(linesOf(report.stdout)).toEqual([
      { receiver: 'u1', status: 'unknown' },
      { receiver: 'u2', status: 'unknown' },
    ]);
  });

  test('a later process sends to those who got nothing', async () => {
    const nowhere = { ...env, RONGCLOUD_API_URL: 'http://127.0.0.1:9' };
    expect(await runRong(send('r4', '-'), { env: nowhere, input: 'u1\nu2\n' })).toMatchObject({ code: 75 });
    expect(await runRong(bulk('resume', 'r4'), { env })).toMatchObject({ code: 0 });
    expect(textsOf(stage.emulator, 'u1')).toEqual(['hi']);
    expect(linesOf((await runRong(bulk('status'), { env })).stdout)).toMatchObject([
      { id: 'r4', sent: 2, state: 'idle' },
    ]);
  });

  test('does not begin with a file that is wrong, changed, or of another app', async () => {
    writeFileSync(path.join(folder, 'gap.csv'), 'userId,name\nu1,a\n,b\n');
    expect(await runRong(send('r5', 'gap.csv'), { env, cwd: folder })).toMatchObject({ code: 2 });
    writeFileSync(path.join(folder, 'ids'), 'u1\n');
    await runRong(send('r6', 'ids'), { env, cwd: folder });
    expect(await runRong(send('r6', 'ids'), { env, cwd: folder })).toMatchObject({ code: 2 });
    const other = { ...env, RONGCLOUD_APP_KEY: 'other' };
    expect(await runRong(bulk('resume', 'r6'), { env: other })).toMatchObject({ code: 4 });
    writeFileSync(path.join(folder, 'ids'), 'u1\nu2\n');
    expect(await runRong(bulk('resume', 'r6'), { env })).toMatchObject({ code: 2 });
    expect(textsOf(stage.emulator, 'u1')).toEqual(['hi']);
  });
});
