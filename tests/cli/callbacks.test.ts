import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '@rongkit/emulator';
import { AdminClient } from '@rongkit/emulator/admin';
import { RongCloud, textMessage } from 'rongkit';
import { refuse } from 'rongkit/webhooks';
import { describe, expect, test } from 'vitest';
import { callbacks } from '../../packages/cli/src/callbacks/emitted/callbacks.js';
import { useEmulators } from '../../packages/emulator/src/test-support/use-emulator.js';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { type Framework, useCallbackApps } from './callback-app.js';
import { useRong } from './rong-process.js';
import { environmentOf, runRong, startRong } from './run-rong.js';

const startEmulator = useEmulators();
const startApp = useCallbackApps();
const newFolder = useFolders();
const rong = useRong();

const OWN = { url: 'http://127.0.0.1:9/own', retryDelayMs: 0 };
const KEYS = { appKey: 'my-key', appSecret: 'my-secret' };

const ENV = { RONGCLOUD_APP_KEY: KEYS.appKey, RONGCLOUD_APP_SECRET: KEYS.appSecret };

async function setUp() {
  const emulator = await startEmulator({ ...KEYS, rateLimits: 'off', callbacks: OWN });
  const say = (content: string) =>
    emulator.sendAs('u1', { conversationType: 'PRIVATE', targetId: 'u2', content: JSON.stringify({ content }) });
  const client = new RongCloud(emulator.credentials);
  for (const userId of ['u1', 'u2']) await client.user.getToken({ userId, name: userId });
  return { emulator, client, say, env: environmentOf(emulator) };
}

/** Starts `rong listen`, and waits until the emulator sends to it. */
async function listen(emulator: Emulator, to: string, ...more: string[]) {
  const listening = startRong(['listen', '--forward-to', to, ...more], { env: environmentOf(emulator) });
  await listening.until(/callbacks of/);
  return listening;
}

describe.each<[Framework]>([['Express'], ['Fastify']])('with an app on %s', (framework) => {
  test('callbacks of the emulator arrive signed, with the query of the address, and verdicts go back', async () => {
    const { emulator, say } = await setUp();
    const answer = ({ type, data }: { type: string; data: object }) =>
      type === 'message.preSend' && JSON.stringify(data).includes('spam') ? refuse('no spam') : undefined;
    const app = await startApp(framework, KEYS, answer);
    const listening = await listen(emulator, `${app.url}?tenant=a%20b&x`);
    await say('hi');
    await expect(say('spam')).rejects.toThrow();
    await emulator.setOnline('u1', true);
    await emulator.callbacks.settled();
    expect(app.events.map(({ type }) => type)).toEqual([
      'message.preSend',
      'message.route',
      'message.preSend',
      'user.onlineStatus',
    ]);
    expect(app.queries.map((query) => [query.get('tenant'), query.get('x')])).toEqual(Array(4).fill(['a b', '']));
    expect(app.refusals).toEqual([]);
    listening.interrupt();
    const { code, stdout, stderr } = await listening.ended;
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.not.stringContaining('rong:') });
    expect(stdout).toMatch(/message\.preSend {2}200 .*\{"pass":0,"extra":"no spam"\}/);
    await expect.poll(() => emulator.callbacks.options).toEqual(OWN);
  });

  test.each(callbacks.map(({ id }) => [id]))('%s is triggered, and taken', async (id) => {
    const app = await startApp(framework, { ...KEYS, replays: true, maxAgeMs: 60_000 });
    const { code, stdout } = await runRong(['trigger', id, '--to', `${app.url}/${id}?tenant=1`], { env: ENV });
    expect({ code, refusals: app.refusals, stdout }).toMatchObject({ code: 0, refusals: [] });
    const types = app.events.map(({ type }) => type);
    expect([...new Set(types)]).toEqual([id]);
    expect(app.queries[0]?.get('tenant')).toBe('1');
  });

  test.each([
    ['--bad-signature', ['wrong signature'], '401'],
    ['--stale', ['stale'], '401'],
    ['--replay', ['replayed'], '409'],
  ])('a callback with %s is refused, as it must be', async (flag, reasons, status) => {
    const app = await startApp(framework, { ...KEYS, replays: true, maxAgeMs: 60_000 });
    const args = ['trigger', 'message.route', flag, '--to', `${app.url}/message.route`, '--json'];
    const { code, stdout } = await runRong(args, { env: ENV });
    expect({ code, reasons: app.refusals }).toEqual({ code: 0, reasons });
    expect(stdout).toContain(`"status":${status},"wanted":"refused","passed":true`);
  });
});

test('an app that takes what it must refuse fails the command', async () => {
  const app = await startApp('Express', KEYS);
  for (const flag of ['--stale', '--replay']) {
    const { code, stderr } = await runRong(['trigger', 'message.route', flag, '--to', `${app.url}/message.route`], {
      env: ENV,
    });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('that it must refuse') });
  }
  const wrong = await runRong(['trigger', 'message.route', '--to', `${app.url}/message.rout`], { env: ENV });
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('the app answered 404') });
});

test('fields are set by their paths, also inside JSON, and each callback has an id of its own', async () => {
  const app = await startApp('Express', KEYS);
  const set = ['content.content=你好 = 😀', 'groupUserIds=u1,u2', 'sensitiveType=2', 'source=', 'fromUserId=7'];
  const args = ['trigger', 'message.route', '--to', `${app.url}/message.route`, '--count', '3'];
  const { code } = await runRong([...args, ...set.flatMap((each) => ['--set', each])], { env: ENV });
  expect(code).toBe(0);
  expect(app.events.map(({ data }) => data)).toEqual(
    Array(3).fill(
      expect.objectContaining({
        content: '{"content":"你好 = 😀"}',
        groupUserIds: ['u1', 'u2'],
        sensitiveType: 2,
        source: '',
        fromUserId: '7',
        channelType: 'GROUP',
      }),
    ),
  );
  const uids = app.events.map(({ data }) => (data as { msgUID: string }).msgUID);
  expect(new Set(uids).size).toBe(3);
});

test('fields of objects and of single events in a list are set', async () => {
  const app = await startApp('Express', KEYS);
  const send = (id: string, ...set: string[]) =>
    runRong(['trigger', id, '--to', `${app.url}/${id}`, ...set.flatMap((each) => ['--set', each])], { env: ENV });
  expect((await send('message.operation', 'conversationInfo.targetId=u9', 'recallMsgInfo.isAdmin=1')).code).toBe(0);
  expect((await send('chatroom.status', '[1].type=3', 'chatRoomId=r9')).code).toBe(0);
  expect((await send('group.profile', 'permissions={"joinPerm":2}', 'groupProfile.introduction=hello')).code).toBe(0);
  expect(app.events.map(({ data }) => data)).toMatchObject([
    { conversationInfo: { targetId: 'u9', conversationType: 1 }, recallMsgInfo: { isAdmin: 1, isDelete: 0 } },
    { chatRoomId: 'r9', type: 1 },
    { chatRoomId: 'r9', type: 3 },
    { permissions: { joinPerm: 2 }, groupProfile: { introduction: 'hello', announcement: 'hello' } },
  ]);
});

test.each([
  [
    ['message.rout'],
    'there is no callback message.rout\nfix: did you mean message.route? the callbacks are message.route, message.preSend',
  ],
  [
    ['message.route', '--set', 'fromUser=u1'],
    'message.route has no field fromUser\nfix: did you mean fromUserId? the fields there are fromUserId',
  ],
  [
    ['message.operation', '--set', 'conversationInfo.target=u1'],
    'has no field conversationInfo.target\nfix: did you mean targetId? the fields there are conversationType, targetId',
  ],
  [['message.route', '--set', 'sensitiveType=9'], '--set sensitiveType must be one of 0, 1, 2, got 9'],
  [['user.friend', '--set', 'time=soon'], '--set time must be a number, got soon'],
  [['user.friend', '--set', '[5].time=1'], '--set [5].time must have an index below 1: there is 1 event, got 5'],
  [['chatroom.status', '--set', '[5].type=3'], '--set [5].type must have an index below 2: there are 2 events, got 5'],
  [
    ['chatroom.status', '--set', 'userIds[7]=u1'],
    '--set userIds[7] must have an index below 2: there is 1 item, got 7',
  ],
  [['user.friend', '--set', 'time'], '--set must be path=value, got time'],
  [['group.profile', '--set', 'permissions.joinPerm=1', '--body', '{}'], '--set cannot be combined with --body'],
  [['message.route', '--body', '@no.json'], '--body: no.json cannot be read (ENOENT)'],
])('rong trigger %j is refused', async (args, message) => {
  const { code, stderr } = await runRong(['trigger', ...args, '--to', 'http://127.0.0.1:9/'], { env: ENV });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

test('a body is sent as it is: from a file, from stdin or from the command line', async () => {
  const app = await startApp('Express', KEYS);
  const cwd = newFolder();
  const body = '{"eventType":1,"userId":"u1","toUserId":"u2","time":1,"extra":"é"}';
  writeFileSync(path.join(cwd, 'body.json'), body);
  for (const given of ['@body.json', '-', body]) {
    const args = ['trigger', 'user.friend', '--to', `${app.url}/user.friend`, '--body', given];
    expect((await runRong(args, { env: ENV, cwd, input: body })).code).toBe(0);
  }
  expect(app.events.map(({ data }) => data)).toEqual(Array(3).fill(JSON.parse(body)));
});

test('an app that does not run ends the command with 75', async () => {
  const { code, stderr } = await runRong(['trigger', 'user.friend', '--to', 'http://127.0.0.1:9/x?secret=1'], {
    env: ENV,
  });
  expect({ code, stderr }).toEqual({
    code: 75,
    stderr: expect.stringContaining('no answer from http://127.0.0.1:9/x'),
  });
});

test('a killed listener leaves the callback options of the emulator as they were', async () => {
  const { emulator, env } = await setUp();
  const { child, until } = rong(['listen', '--forward-to', 'http://127.0.0.1:9/rongcloud'], { env });
  await until(/callbacks of/);
  expect(emulator.callbacks.options).not.toEqual(OWN);
  child.kill('SIGKILL');
  await expect.poll(() => emulator.callbacks.options).toEqual(OWN);
});

test('a listener ends with its emulator', async () => {
  const { emulator } = await setUp();
  const listening = await listen(emulator, 'http://127.0.0.1:9/rongcloud');
  await emulator.close();
  expect(await listening.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('the emulator has stopped') });
});

test('a listener passes nothing on that is not signed by the app', async () => {
  const { emulator } = await setUp();
  const app = await startApp('Express', KEYS);
  const listening = await listen(emulator, app.url, '--count', '1');
  const { 'message.route': target } = (await new AdminClient({ url: emulator.url }).getCallbacks()) as Record<
    string,
    { url: string }
  >;
  const env = { ...ENV, RONGCLOUD_APP_SECRET: 'another' };
  const { code, stderr } = await runRong(['trigger', 'message.route', '--to', target?.url ?? ''], { env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('the app answered 401') });
  expect((await listening.ended).stdout).toMatch(/message\.route {2}401 .*wrong signature/);
  expect(app.queries).toEqual([]);
});

test('a listener refuses a body that is too large', async () => {
  const { emulator } = await setUp();
  const listening = await listen(emulator, 'http://127.0.0.1:9/', '--count', '1');
  const { 'message.route': target } = (await new AdminClient({ url: emulator.url }).getCallbacks()) as Record<
    string,
    { url: string }
  >;
  const args = ['trigger', 'message.route', '--to', target?.url ?? '', '--body', '-'];
  const { code, stderr } = await runRong(args, { env: ENV, input: 'x'.repeat(1_100_000) });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('the app answered 413') });
  expect((await listening.ended).stdout).toMatch(/413 .*too large/);
});

test('only the wanted callbacks are taken over, at addresses of their own; switches and other addresses stay', async () => {
  const { emulator, client } = await setUp();
  emulator.callbacks.set({ ...OWN, 'message.preSend': { url: 'http://127.0.0.1:9/v', onFailure: 'block' } });
  const app = await startApp('Express', KEYS);
  const listening = await listen(
    emulator,
    `message.route=${app.url}/message.route/?own=1`,
    ...['--server-messages', '--count', '1'],
  );
  expect(emulator.callbacks.options).toEqual({
    ...OWN,
    'message.preSend': { url: 'http://127.0.0.1:9/v', onFailure: 'block' },
    'message.route': { url: expect.stringMatching(/\/message\.route$/), serverMessages: true },
  });
  await client.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') });
  expect((await listening.ended).code).toBe(0);
  expect(app.queries[0]?.get('own')).toBe('1');
});

test('callbacks of an app without an answer stay without one, and are tried again', async () => {
  const { emulator, say } = await setUp();
  const listening = await listen(emulator, 'http://127.0.0.1:9/rongcloud', '--only', 'message.route', '--count', '3');
  await say('hi');
  await emulator.callbacks.settled();
  expect((await listening.ended).stdout.match(/message\.route {2}- .*ECONNREFUSED/g)).toHaveLength(3);
  expect(emulator.callbacks.deliveries()).toMatchObject([{ outcome: 'unreachable', attempts: 3 }]);
});

test('behind a tunnel a port of its own takes callbacks of an app, verifies and records them', async () => {
  const app = await startApp('Fastify', KEYS);
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'calls.jsonl'), '{"older":true}\n');
  const args = ['listen', '--port', '0', '--forward-to', app.url, '--record', 'calls.jsonl', '--count', '2'];
  const listening = startRong(args, { cwd, env: ENV });
  const [, url = ''] = await listening.until(/listening on (\S+):/);
  const trigger = (...more: string[]) =>
    runRong(['trigger', 'rtc.roomStatus', '--to', `${url}/from/rtc.roomStatus`, ...more], { env: ENV });
  expect((await trigger('--bad-signature')).code).toBe(0);
  expect((await trigger()).code).toBe(0);
  expect((await listening.ended).code).toBe(0);
  const [older, forged, good] = readFileSync(path.join(cwd, 'calls.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(older).toEqual({ older: true });
  expect(forged).toMatchObject({ callback: 'rtc.roomStatus', to: null, status: 401, error: 'wrong signature' });
  expect(good).toMatchObject({
    callback: 'rtc.roomStatus',
    to: `${app.url}/rtc.roomStatus`,
    status: 200,
    error: null,
    body: expect.stringContaining('rtc1'),
  });
  expect(app.events).toHaveLength(1);
  // The file is for its owner; what signs a callback is not in it.
  const text = readFileSync(path.join(cwd, 'calls.jsonl'), 'utf8');
  expect(text).not.toMatch(/signature=|nonce|timestamp=/i);
  expect(text).not.toContain(KEYS.appSecret);
});

test('a new record is for its owner alone', async () => {
  const cwd = newFolder();
  const listening = startRong(
    ['listen', '--port', '0', '--forward-to', 'http://127.0.0.1:9', '--record', 'new.jsonl'],
    {
      cwd,
      env: ENV,
    },
  );
  await listening.until(/listening on/);
  expect(statSync(path.join(cwd, 'new.jsonl')).mode & 0o777).toBe(0o600);
  listening.interrupt();
  expect((await listening.ended).code).toBe(130);
});

test('an app that is too slow for a verdict lets the message pass, as the callback options say', async () => {
  const { emulator, say } = await setUp();
  emulator.callbacks.set({ ...OWN, 'message.preSend': { url: 'http://127.0.0.1:9/v', timeoutMs: 50 } });
  const app = await startApp('Express', KEYS, () => new Promise(() => {}));
  const listening = await listen(emulator, app.url, '--only', 'message.preSend', '--count', '1');
  await say('hi');
  expect((await listening.ended).stdout).toMatch(/message\.preSend {2}- .*timed out/);
  expect(emulator.inbox('u2')).toHaveLength(1);
});

test.each([
  [['--forward-to', 'app'], '--forward-to must be an http or https URL'],
  [['--forward-to', 'http://127.0.0.1:9', '--only', 'message.rout'], 'there is no callback message.rout'],
  [['--forward-to', 'message.route=http://127.0.0.1:9', '--only', 'user.friend'], '--forward-to must be'],
  [['--forward-to', 'http://127.0.0.1:9', '--record', 'no/x.jsonl'], '--record: no/x.jsonl cannot be written (ENOENT)'],
  [[], '--forward-to'],
])('rong listen %j is refused', async (args, message) => {
  const { code, stderr } = await runRong(['listen', ...args], { env: ENV });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

test('callbacks that were sent are listed and shown, and sent again through the listener', async () => {
  const { emulator, say, env } = await setUp();
  const app = await startApp('Express', KEYS);
  const listening = await listen(emulator, app.url, '--only', 'message.route', '--count', '2');
  await say('hi');
  await emulator.callbacks.settled();
  const list = await runRong(['callbacks', '--json'], { env });
  const { id } = JSON.parse(list.stdout) as { id: string };
  expect(JSON.parse(list.stdout)).toMatchObject({ callback: 'message.route', outcome: 'delivered' });
  expect((await runRong(['callbacks', 'show', id], { env })).stdout).toMatch(/^body +.*fromUserId=u1/m);
  expect(await runRong(['callbacks', 'resend', id], { env })).toMatchObject({ code: 0 });
  await listening.ended;
  expect(app.events).toHaveLength(2);
  const gone = await runRong(['callbacks', 'resend', '99'], { env });
  expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no delivery "99"') });
  expect((await runRong(['callbacks', 'list', '--outcome', 'refused'], { env })).stdout).toBe('');
});
