import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from './support/emulator.js';

/** The only address that the package knows. */
const SERVICE = 'https://api.cn.rong.io';

type Callback = (error: unknown, text: string) => void;
type Methods = Readonly<Record<string, (...args: readonly [...unknown[], Callback]) => void>>;
type Nested<Name extends string> = { readonly [Each in Name]: Methods };
interface FirstSdk {
  init(appKey: string, appSecret: string): void;
  validateSignature(nonce: string, timestamp: string, signature: string): boolean;
  readonly user: Methods & Nested<'block' | 'blacklist'>;
  readonly message: Methods & Nested<'private' | 'system' | 'group' | 'chatroom'>;
  readonly group: Methods;
  readonly chatroom: Methods & Nested<'user'>;
}
interface SuperAgent {
  agent(): { use(plugin: (request: { url: string }) => void): unknown };
}

const require = createRequire(import.meta.url);
const superAgent = createRequire(require.resolve('rongcloud-sdk-v1'))('superagent') as SuperAgent;
const ownAgent = superAgent.agent;

let emulator: Emulator;
let sdk: FirstSdk;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  superAgent.agent = () => {
    const agent = ownAgent();
    agent.use((request) => {
      request.url = request.url.replace(SERVICE, emulator.url);
    });
    return agent;
  };
  sdk = require('rongcloud-sdk-v1');
  sdk.init(emulator.credentials.appKey, emulator.credentials.appSecret);
});

afterAll(async () => {
  superAgent.agent = ownAgent;
  await emulator.close();
});

/** Calls a method, which passes the text of the answer to a callback. */
function ask(methods: Methods, name: string, ...args: readonly unknown[]): Promise<string> {
  return new Promise((resolve, reject) => {
    methods[name]?.(...args, (error, text) => (error ? reject(error) : resolve(text)));
  });
}

async function askJson(methods: Methods, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return JSON.parse(await ask(methods, name, ...args));
}

const OK = { code: 200 };
const text = (content: string) => JSON.stringify({ content });

test('the first generation of the official package registers, blocks and lists users', async () => {
  const { user } = sdk;
  const token = await askJson(user, 'getToken', 'u1', '小明 😀', 'https://example.com/a.png');
  expect(token).toMatchObject({ ...OK, userId: 'u1', token: expect.any(String) });
  for (const id of ['u2', 'u3']) await ask(user, 'getToken', id, id, '');
  expect(await askJson(user, 'refresh', 'u1', '小红', 'https://example.com/b.png')).toMatchObject(OK);
  expect(emulator.state.users.get('u1')).toMatchObject({ name: '小红' });
  expect(await askJson(user, 'checkOnline', 'u1')).toMatchObject({ ...OK, status: '0' });
  expect(await askJson(user, 'block', 'u2', 10)).toMatchObject(OK);
  expect(await askJson(user.block, 'query')).toMatchObject({ ...OK, users: [{ userId: 'u2' }] });
  expect(await askJson(user, 'unblock', 'u2')).toMatchObject(OK);
  expect(await askJson(user.blacklist, 'add', 'u1', 'u3')).toMatchObject(OK);
  expect(await askJson(user.blacklist, 'query', 'u1')).toMatchObject({ ...OK, users: ['u3'] });
  expect(await askJson(user.blacklist, 'remove', 'u1', 'u3')).toMatchObject(OK);
});

test('the first generation of the official package may ask for XML', async () => {
  expect(await ask(sdk.user, 'checkOnline', 'u1', 'xml')).toBe('<result><code>200</code><status>0</status></result>');
});

test('the first generation of the official package sends messages to users, groups and rooms', async () => {
  const { message, group, chatroom } = sdk;
  await ask(group, 'create', ['u1', 'u2'], 'g1', 'one');
  await ask(chatroom, 'create', [{ id: 'r1', name: '直播间' }]);
  const sent = (name: string, to: unknown, content: string) =>
    askJson(message[name] as unknown as Methods, 'publish', 'u1', to, 'RC:TxtMsg', text(content), 'push', '');
  expect(await sent('private', 'u2', '你好 & + 😀')).toMatchObject(OK);
  expect(await sent('system', ['u2', 'u3'], 'news')).toMatchObject(OK);
  expect(await sent('group', 'g1', 'all')).toMatchObject(OK);
  expect(await sent('chatroom', 'r1', 'room')).toMatchObject(OK);
  expect(textsOf(emulator, 'u2')).toEqual(['你好 & + 😀', 'news', 'all']);
  const values = [{ '{name}': 'Bob' }, { '{name}': 'Cem' }];
  const push = ['{name}', '{name}'];
  const template = [['u2', 'u3'], 'RC:TxtMsg', text('hi {name}'), values, push, push];
  expect(await askJson(message.private, 'publish_template', 'u1', ...template, 'json')).toMatchObject(OK);
  expect(textsOf(emulator, 'u3')).toEqual(['news', 'hi Cem']);
  expect(await askJson(message, 'broadcast', 'u1', 'RC:TxtMsg', text('everybody'))).toMatchObject(OK);
  expect(await askJson(message, 'history', '2026010101')).toMatchObject({ ...OK, url: '' });
});

test('the first generation of the official package manages groups and chatrooms', async () => {
  const { group, chatroom } = sdk;
  expect(await askJson(group, 'create', ['u1', 'u2'], 'g2', 'two')).toMatchObject(OK);
  expect(await askJson(group, 'join', 'u3', 'g2', 'two')).toMatchObject(OK);
  expect([...(emulator.state.groups.get('g2')?.members.keys() ?? [])]).toEqual(['u1', 'u2', 'u3']);
  expect(await askJson(group, 'refresh', 'g2', 'zwei')).toMatchObject(OK);
  expect(await askJson(group, 'quit', ['u2', 'u3'], 'g2')).toMatchObject(OK);
  expect(await askJson(group, 'sync', 'u3', { g2: 'zwei', g3: 'drei' })).toMatchObject(OK);
  expect(await askJson(group, 'dismiss', 'u1', 'g2')).toMatchObject(OK);
  expect([...emulator.state.groups.keys()].includes('g2')).toBe(false);
  const rooms = [
    { id: 'r2', name: 'two' },
    { id: 'r3', name: 'three' },
  ];
  expect(await askJson(chatroom, 'create', rooms)).toMatchObject(OK);
  const named = { chatRooms: [{ chrmId: 'r2', name: 'two' }, { chrmId: 'r3' }] };
  expect(await askJson(chatroom, 'query', ['r2', 'r3'])).toMatchObject({ ...OK, ...named });
  // The documentation has no query for all rooms.
  await expect(ask(chatroom, 'queryAll')).rejects.toMatchObject({ status: 400 });
  expect(await askJson(chatroom.user, 'query', 'r2')).toMatchObject({ ...OK, users: [] });
  expect(await askJson(chatroom, 'destroy', ['r2', 'r3'])).toMatchObject(OK);
});

test('the first generation of the official package recognizes the signatures of callbacks', () => {
  const signature = createHash('sha1').update(`${emulator.credentials.appSecret}12`).digest('hex');
  expect(sdk.validateSignature('1', '2', signature)).toBe(true);
  expect(sdk.validateSignature('1', '2', 'wrong')).toBe(false);
});
