import http from 'node:http';
import { expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import { FORM, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();

/** Posts to an emulator under another host name, as a container on the same network does. */
function post(emulator: Emulator, path: string, body: string, headers: http.OutgoingHttpHeaders): Promise<string> {
  return new Promise((resolve, reject) => {
    const all = { 'Content-Type': FORM, ...signingHeadersFor(emulator.credentials), ...headers };
    const request = http.request(emulator.url + path, { method: 'POST', headers: all, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', reject).end(body);
  });
}

async function tokenFor(emulator: Emulator, headers: http.OutgoingHttpHeaders): Promise<string> {
  return JSON.parse(await post(emulator, '/user/getToken.json', 'userId=u', headers)).token;
}

test.each([
  ['emulator:8600', 'http://emulator:8600'],
  ['localhost:9000', 'http://localhost:9000'],
  ['host.docker.internal', 'http://host.docker.internal'],
  ['[fd00::2]:8600', 'http://[fd00::2]:8600'],
])('a token for a caller of %s names that address', async (Host, origin) => {
  const emulator = await start();
  expect((await tokenFor(emulator, { Host })).split('@')[1]).toBe(origin);
});

test.each(['evil.example/path', 'user@host', 'a b', '"><script>', 'x'.repeat(300), 'host:port'])(
  'a Host header of %j is not repeated',
  async (Host) => {
    const emulator = await start();
    expect((await tokenFor(emulator, { Host })).split('@')[1]).toBe(emulator.url);
  },
);

test('the public URL is named whatever the caller has used', async () => {
  const emulator = await start({ publicUrl: 'http://chat.test:80/' });
  expect((await tokenFor(emulator, { Host: 'emulator:8600' })).split('@')[1]).toBe('http://chat.test');
});

test('the navigation of web clients, message logs and captcha pictures name the caller’s address', async () => {
  const emulator = await start({ now: '2026-03-01T12:30:00Z' });
  const headers = { Host: 'emulator:8600' };
  const navi = JSON.parse(await post(emulator, '/v2/navi.json', 'token=t', headers));
  expect(navi).toMatchObject({ server: 'emulator:8600', serverAddr: [{ addr: 'emulator:8600', protocol: 5 }] });
  await post(emulator, '/message/private/publish.json', 'fromUserId=a&toUserId=b&objectName=x&content={}', headers);
  const log = JSON.parse(await post(emulator, '/message/history.json', 'date=2026030120', headers));
  expect(log.url).toMatch(/^http:\/\/emulator:8600\/download\/history\//);
});

test.each(['emulator:8600', 'ftp://x', 'http://x/path', 'http://x/?q', 'http://user@x', ''])(
  'the public URL %j is refused',
  async (publicUrl) => {
    await expect(start({ publicUrl })).rejects.toThrow(/^publicUrl must be an http or https URL/);
  },
);
