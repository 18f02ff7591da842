import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sign, textMessage } from 'rongkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatApp, startChatApp } from '../../examples/chat-app/server/start.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let app: ChatApp;

beforeEach(async () => {
  app = await startChatApp(0);
});

afterEach(() => app.close());

async function post(path: string, body: string, type = 'application/json'): Promise<[number, unknown]> {
  const response = await fetch(app.url + path, { method: 'POST', body, headers: { 'content-type': type } });
  return [response.status, await response.json()];
}

const logIn = (body: unknown) => post('/api/login', JSON.stringify(body));

test('somebody of the cast gets a token that the service knows', async () => {
  const [status, session] = await logIn({ name: 'Alice' });
  expect(status).toBe(200);
  expect(session).toMatchObject({ id: 'alice', name: 'Alice', appKey: app.emulator.appKey, service: app.emulator.url });
  const { token } = session as { token: string };
  expect(token).not.toBe('');
});

test('a new name becomes a user, who is in the group; the same name is the same user again', async () => {
  const [, first] = await logIn({ name: ' 王小明 ' });
  const [, again] = await logIn({ name: '王小明' });
  const { id } = first as { id: string };
  expect(again).toMatchObject({ id, name: '王小明' });
  const { users } = await app.rong.group.queryUser({ groupId: 'hikers' });
  expect(users.map((user) => user.id)).toEqual(['alice', 'bob', 'xiaoyu', 'alexandria', id]);
  const directory = await (await fetch(`${app.url}/api/directory`)).json();
  expect(directory).toMatchObject({ groups: [{ id: 'hikers', members: 5 }], rooms: [{ id: 'night-radio' }] });
});

test.each([[{}], [{ name: '' }], [{ name: '  ' }], [{ name: 7 }], [{ name: 'x'.repeat(33) }], [null], ['no object']])(
  '%j is no name to log in with',
  async (body) => {
    expect(await logIn(body)).toEqual([400, { error: 'name must be a text of 1 to 32 letters' }]);
  },
);

test('a login that is no JSON, or too long, is refused', async () => {
  expect((await post('/api/login', '{'))[0]).toBe(400);
  const long = await fetch(`${app.url}/api/login`, {
    method: 'POST',
    body: JSON.stringify({ name: 'x'.repeat(5000) }),
  });
  expect(long.status).toBe(413);
});

test('the page may speak to this server and to the service, and to nobody else', async () => {
  const response = await fetch(app.url);
  const service = app.emulator.url;
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain(
    `connect-src 'self' ${service} ${service.replace('http', 'ws')};`,
  );
});

test("RongCloud's own client is served as it is published", async () => {
  const published = await readFile(`${ROOT}node_modules/@rongcloud/imlib-next/index.mjs`, 'utf8');
  const response = await fetch(`${app.url}/vendor/@rongcloud/imlib-next.js`);
  expect(await response.text()).toBe(published);
});

test.each([
  '/nothing.js',
  '/../server/start.js',
  '/..%2fserver%2fstart.js',
  '/vendor/hono.js',
  '/tsconfig.json',
  '/main.ts',
])('%s is no file of the page', async (path) => {
  expect((await fetch(app.url + path)).status).toBe(404);
});

test('a message that breaks a rule of the app is not delivered, and one that does not is', async () => {
  const { rong, emulator } = app;
  const to = { fromUserId: 'alice', toUserId: 'bob' };
  await rong.message.publishPrivate({ ...to, ...textMessage('来我的赌场') });
  await rong.message.publishPrivate({ ...to, ...textMessage('call 13800001234') });
  await rong.message.publishPrivate({ ...to, ...textMessage('七点在北门见 🥾') });
  const heard = emulator.inbox('bob').filter(({ conversationType }) => conversationType === 'PRIVATE');
  expect(heard.map(({ content }) => content)).toEqual([textMessage('七点在北门见 🥾').content]);
});

test('a verdict says why, and only the service is given one', async () => {
  const { appKey, appSecret } = app.emulator.credentials;
  const ask = async (text: string, secret: string, now?: number) => {
    const { Nonce, Timestamp, Signature } = sign(appKey, secret, now);
    const query = new URLSearchParams({ nonce: Nonce, timestamp: Timestamp, signature: Signature });
    const message = { fromUserId: 'alice', targetId: 'bob', msgType: 'RC:TxtMsg', ...textMessage(text) };
    const about = { appKey, channelType: 'PERSON', msgTimeStamp: Timestamp, messageId: 'm', os: 'Websocket' };
    const body = new URLSearchParams({ ...message, ...about });
    const response = await fetch(`${app.url}/hooks/verdict?${query}`, { method: 'POST', body });
    return [response.status, await response.json()];
  };
  expect(await ask('Casino night', appSecret)).toEqual([200, { pass: 0, extra: 'gambling' }]);
  expect(await ask('Film night', appSecret)).toEqual([200, { pass: 1 }]);
  expect((await ask('Film night', 'another'))[0]).toBe(401);
  expect((await ask('Film night', appSecret, Date.now() - 3_600_000))[0]).toBe(401);
});

test('the program prints two links, ends by Ctrl-C, and starts again on the same port', async () => {
  const port = app.port;
  expect(await run(port)).toEqual({ code: 1, said: `Port ${port} is taken. Choose another with --port.\n` });
  await app.close();
  for (const round of [1, 2]) {
    const { code, said } = await run(port, 'SIGINT');
    expect([round, code]).toEqual([round, 0]);
    expect(said).toContain(`http://127.0.0.1:${port}/?as=alice\n`);
    expect(said).toContain(`http://localhost:${port}/?as=bob\n`);
  }
  expect((await run('many')).said).toBe('--port must be from 0 to 65535, not many.\n');
});

/** Runs the program until it ends. If a signal is given, sends the signal once the program is ready. */
async function run(port: number | string, signal?: NodeJS.Signals): Promise<{ code: number; said: string }> {
  const args = ['--import', 'tsx', 'examples/chat-app/main.ts', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
    if (signal && !child.killed && said.includes('Ctrl-C')) child.kill(signal);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}
