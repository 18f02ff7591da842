import { request } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Captcha, emptyState, type Message } from '../domain/state/index.js';
import { encodeState } from '../test-support/state-document.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { logPath } from './downloads.js';

const start = useEmulators();
const SENT = {
  messageUID: 'M-1',
  conversationType: 'PRIVATE',
  fromUserId: 'a',
  targetId: 'b',
  busChannel: '',
  keep: 'all',
  modifiedVersion: null,
  expansion: null,
  objectName: 'RC:TxtMsg',
  content: '{"content":"你好 <b>"}',
  sentAt: Date.UTC(2026, 0, 1, 2, 3, 4, 56),
  options: {},
} as const satisfies Message;
const GROUP = { ...SENT, messageUID: 'M-2', conversationType: 'GROUP', targetId: 'g', content: 'no JSON' } as const;

async function startWith(captcha: Captcha, ...messages: Message[]) {
  const emulator = await start({ appKey: 'my-key' });
  const state = {
    ...emptyState(),
    messages: new Map(messages.map((message) => [message.messageUID, message])),
    hourLogs: new Map([['2026010110', messages.map(({ messageUID }) => messageUID)]]),
    captchas: new Map([[captcha.verifyId, captcha]]),
  };
  await emulator.import(encodeState({ seq: 1, state }));
  return { url: emulator.url, logs: emulator.url + logPath(emulator.credentials) };
}

const CAPTCHA: Captcha = { verifyId: 'v-1', answer: '4a<&\u0000', createdAt: 0, used: false };

test('the log of an hour is a zip with a message a line', async () => {
  const { logs } = await startWith(CAPTCHA, SENT, GROUP);
  const response = await fetch(`${logs}/2026010110/any-name.zip`);
  expect(response.headers.get('content-type')).toBe('application/zip');
  const unzipped = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(unzipped)).toEqual(['2026010110.log']);
  const lines = strFromU8(Object.values(unzipped)[0] ?? new Uint8Array())
    .trim()
    .split('\n');
  const common = {
    appId: 'my-key',
    fromUserId: 'a',
    classname: 'RC:TxtMsg',
    dateTime: '2026-01-01 10:03:04.056',
    source: 'Server',
  };
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { ...common, targetId: 'b', targetType: 1, content: { content: '你好 <b>' }, msgUID: 'M-1' },
    { ...common, targetId: 'g', targetType: 3, GroupId: 'g', content: 'no JSON', msgUID: 'M-2' },
  ]);
});

test('a picture code is an SVG in which nothing of the code is markup', async () => {
  const { url } = await startWith(CAPTCHA);
  const response = await fetch(`${url}/download/captcha/v-1.svg`);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  const picture = await response.text();
  expect([...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, letter]) => letter)).toEqual([
    '&#52;',
    '&#97;',
    '&#60;',
    '&#38;',
    '?',
  ]);
});

test.each([
  'history/2026010111/x.zip',
  'history/2026010110/2026010110.zip',
  'history/__proto__/x.zip',
  'captcha/other.svg',
  'captcha/v-1.png',
])('/download/%s is not there', async (path) => {
  const { url } = await startWith(CAPTCHA, SENT);
  expect((await fetch(`${url}/download/${path}`)).status).toBe(404);
});

test('message logs are at an address that only signed calls tell, and not for a page of another site', async () => {
  const { url, logs } = await startWith(CAPTCHA, SENT);
  const statusOf = (address: string, host: string) =>
    new Promise((resolve, reject) => {
      const asked = request(address, { headers: { host } }, (response) => resolve(response.resume().statusCode));
      asked.on('error', reject).end();
    });
  const file = `${logs}/2026010110/2026010110.zip`;
  expect(await statusOf(file, 'emulator:8600')).toBe(200);
  expect(await statusOf(file, 'evil.example:8600')).toBe(404);
  expect(await statusOf(`${url}/download/history/2026010110/2026010110.zip`, 'localhost')).toBe(404);
});
