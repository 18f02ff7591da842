import { beforeEach, expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import { call, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();
let emulator: Emulator;

beforeEach(async () => {
  emulator = await start();
});

async function post(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const signed = signingHeadersFor(emulator.credentials);
  const response = await fetch(emulator.url + path, { method: 'POST', headers: { ...signed, ...headers }, body });
  return (await response.json()) as Record<string, unknown>;
}

test('a body of several parts is read as a form', async () => {
  const form = new FormData();
  form.append('userId', 'u1');
  form.append('name', '名 & =');
  form.append('portraitUri', new Blob(['https://example.com/a.png']), 'a.txt');
  expect(await post('/user/getToken.json', form)).toMatchObject({ code: 200, userId: 'u1' });
  expect(emulator.state.users.get('u1')).toMatchObject({ name: '名 & =', portraitUri: 'https://example.com/a.png' });
});

test('parts that cannot be read are refused', async () => {
  const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
  expect(await post('/user/getToken.json', '--x\r\nnothing', type)).toMatchObject({
    code: 1002,
    errorMessage: 'The body is not valid multipart/form-data.',
  });
});

test.each([
  [
    '/user/info.json?userId=u1',
    '',
    {},
    'userId is required: it was given in the query string, and is read from the body.',
  ],
  [
    '/user/info.json',
    'userId[0]=u1',
    {},
    'userId is required: userId[0] was given, so repeat userId without brackets.',
  ],
  ['/user/info.json', 'userId[]=u1', {}, 'userId is required: userId[] was given, so repeat userId without brackets.'],
  [
    '/user/info.json',
    '<userId>u1</userId>',
    { 'Content-Type': 'text/xml' },
    'userId is required: the body was read as a form, although its Content-Type is text/xml.',
  ],
  [
    '/user/info.json',
    'packed',
    { 'Content-Encoding': 'gzip' },
    'userId is required: the body was read as it is, although its Content-Encoding is gzip.',
  ],
  ['/user/info.json', 'a=1', {}, 'userId is required.'],
])('%s with the body %j says why a parameter is missing', async (path, body, headers, errorMessage) => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  expect(await post(path, body, form)).toMatchObject({ code: 1002, errorMessage });
});

test('paths are found in any case', async () => {
  const { status, body } = await call(emulator, '/User/GETTOKEN.json', 'userId=u1');
  expect([status, body.userId]).toEqual([200, 'u1']);
  expect(emulator.requests()[0]).toMatchObject({ endpoint: 'user.getToken', path: '/user/getToken.json' });
});
