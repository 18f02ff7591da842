import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from 'vitest';
import { rawRequest } from '../test-support/raw-request.js';
import { call, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { useFolders } from '../test-support/use-folder.js';

const start = useEmulators();
const newFolder = useFolders();

test('an unknown path is 404, a known one with another method 405', async () => {
  const emulator = await start();
  expect(await call(emulator, '/user/getToken', '')).toMatchObject({
    status: 404,
    body: { url: '/user/getToken', code: 404 },
  });
  expect((await call(emulator, '/user/getToken.txt', '')).status).toBe(404);
  const response = await fetch(`${emulator.url}/user/getToken.json?a=1`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await response.json()).toMatchObject({ url: '/user/getToken.json', code: 405 });
  const head = await fetch(`${emulator.url}/getImgCode.json`, { method: 'HEAD' });
  expect(head.status).toBe(405);
});

test('an answer begins with its code, and a bare success is only that', async () => {
  const { url, credentials } = await start();
  const send = async (path: string, body: string) => {
    const headers = { ...signingHeadersFor(credentials), 'Content-Type': 'application/x-www-form-urlencoded' };
    const response = await fetch(url + path, { method: 'POST', headers, body });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return response.text();
  };
  expect(await send('/user/checkOnline.json', 'userId=u')).toBe('{"code":200,"status":"0"}');
  expect(await send('/user/block.json', 'userId=u&minute=1')).toBe('{"code":200}');
  expect(await send('/user/block.json', 'userId=u')).toBe(
    '{"url":"/user/block.json","code":1002,"errorMessage":"minute is required."}',
  );
});

test('doubled slashes are folded, in the path and not in the query', async () => {
  const emulator = await start();
  expect(await call(emulator, '//user//checkOnline.json?back=http://x//y', 'userId=u')).toMatchObject({ status: 200 });
});

test('a client that talks through a proxy sends the whole address, and gets its answer', async () => {
  const { port, credentials } = await start();
  const headers = Object.entries(signingHeadersFor(credentials)).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `Host: api.cn.ronghub.com\r\nConnection: close\r\nContent-Length: 8\r\n${headers.join('')}`;
  const answer = await rawRequest(
    port,
    `POST http://api.cn.ronghub.com/user/checkOnline.json HTTP/1.1\r\n${head}\r\nuserId=u`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK.*\{"code":200,"status":"0"\}$/s);
});

test('a body over 4 MiB is refused with 1508, and the next request on the connection is answered', async () => {
  const emulator = await start();
  const tooLarge = `userId=${'x'.repeat(4 * 1024 * 1024)}`;
  expect(await call(emulator, '/user/checkOnline.json', tooLarge)).toMatchObject({ status: 400, body: { code: 1508 } });
  expect(await call(emulator, '/user/checkOnline.json', 'userId=u')).toMatchObject({ status: 200 });
});

test.each(['', ';;;', 'json', 'text/plain', 'a/b;c="'])(
  'a Content-Type of "%s" is no reason for a 5xx',
  async (type) => {
    const emulator = await start();
    const answer = await call(emulator, '/user/checkOnline.json', 'userId=u', { 'Content-Type': type });
    expect([200, 1002]).toContain(answer.body.code);
  },
);

test.each([
  'POST /user/%zz.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'POST /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'POST user HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'PROPFIND /user/getToken.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'POST /user/getToken.json HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  'POST /user/getToken.json HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
  'GARBAGE\r\n\r\n',
  '\u0000\u0001\u0002\r\n\r\n',
])('what cannot be read is answered with a 4xx: %j', async (bytes) => {
  const { port } = await start();
  expect(await rawRequest(port, bytes)).toMatch(/^HTTP\/1\.1 4\d\d .*"code":\d+/s);
});

test('the id of a request comes back, or a new one for an id that is too long or holds odd characters', async () => {
  const emulator = await start();
  const echoed = async (id: string) => {
    const { headers } = await call(emulator, '/nowhere.json', '', { 'X-Request-ID': id });
    return headers.get('x-request-id');
  };
  expect(await echoed('3f2504e0-4f89-11d3-9a0c-0305e82c3301')).toBe('3f2504e0-4f89-11d3-9a0c-0305e82c3301');
  expect(await echoed('x'.repeat(37))).toMatch(/^[\da-f-]{36}$/);
  expect(await echoed('a b')).toMatch(/^[\da-f-]{36}$/);
});

test('closing twice is closing once, and lets go of connections that were opened and not used', async () => {
  const emulator = await start();
  const unused = net.connect(emulator.port, '127.0.0.1').resume();
  await once(unused, 'connect');
  const ended = once(unused, 'close');
  await Promise.all([emulator.close(), emulator.close()]);
  await ended;
  await expect(fetch(emulator.url)).rejects.toThrow();
});

test('a taken port is told by its code, and the data folder is let go', async () => {
  const { port } = await start();
  const dataDir = newFolder();
  await expect(start({ port, dataDir })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    message: `Port ${port} of 127.0.0.1 is in use.`,
  });
  await (await start({ dataDir })).close();
});
