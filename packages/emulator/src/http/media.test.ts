import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../options.js';
import { MediaClient } from '../test-support/media-client.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { useFolders } from '../test-support/use-folder.js';

const start = useEmulators();
const newFolder = useFolders();

const places = {
  'in memory': () => ({}),
  'in a data folder': () => ({ dataDir: newFolder() }),
};

async function stage(options: EmulatorOptions = {}): Promise<{ emulator: Emulator; ann: MediaClient }> {
  const emulator = await start({ rateLimits: 'off', ...options });
  return { emulator, ann: await MediaClient.connect(emulator, 'ann') };
}

/** A form as a client writes it, with any header for the file. */
function formOf(token: string, { disposition = 'name="file"; filename="a"', type = 'image/png', content = 'x' }) {
  const field = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  return `${field('token', token)}${field('key', 'k')}${file}--b--\r\n`;
}

const FORM = { 'Content-Type': 'multipart/form-data; boundary=b' };

function post({ url }: Emulator, body: BodyInit, headers: Record<string, string> = FORM): Promise<Response> {
  return fetch(`${url}/_rongkit/media/`, { method: 'POST', headers, body });
}

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));

describe.each(Object.entries(places))('files %s', (_, place) => {
  test('come back byte for byte, with their type and name', async () => {
    const { ann } = await stage(place());
    const url = await ann.upload({ key: 'k', content: bytes, name: '照片 😀.png', type: 'image/png' });
    expect(url).toMatch(/\/_rongkit\/media\/[\da-f]{32}\/%E7%85%A7%E7%89%87%20%F0%9F%98%80\.png$/);
    const response = await fetch(url);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '300000',
      'content-disposition': "inline; filename*=UTF-8''%E7%85%A7%E7%89%87%20%F0%9F%98%80.png",
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  test('an empty file is a file', async () => {
    const { ann } = await stage(place());
    const response = await fetch(await ann.upload({ key: 'k', content: '' }));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/300000', [0, 4]],
    ['bytes=65530-65545', 206, 'bytes 65530-65545/300000', [65_530, 65_546]],
    ['bytes=299999-', 206, 'bytes 299999-299999/300000', [299_999, 300_000]],
    ['bytes=-2', 206, 'bytes 299998-299999/300000', [299_998, 300_000]],
    ['bytes=299990-999999999999999999999', 206, 'bytes 299990-299999/300000', [299_990, 300_000]],
    ['bytes=5-2', 200, null, [0, 300_000]],
    ['bytes=0-1,4-5', 200, null, [0, 300_000]],
    ['lines=0-1', 200, null, [0, 300_000]],
    ['bytes=-', 200, null, [0, 300_000]],
  ])('the range %s is answered with %i', async (Range, status, contentRange, [from, to]) => {
    const { ann } = await stage(place());
    const url = await ann.upload({ key: 'k', content: bytes, type: 'video/mp4' });
    const response = await fetch(url, { headers: { Range } });
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange]);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(from, to))).toBe(true);
  });

  test.each(['bytes=300000-', 'bytes=-0'])('the range %s has no bytes', async (Range) => {
    const { ann } = await stage(place());
    const response = await fetch(await ann.upload({ key: 'k', content: bytes }), { headers: { Range } });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */300000']);
  });

  test('HEAD has the headers of GET and no content', async () => {
    const { ann } = await stage(place());
    const response = await fetch(await ann.upload({ key: 'k', content: bytes }), { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '300000']);
    expect(await response.text()).toBe('');
  });

  test('a reset removes the files and ends the upload tokens', async () => {
    const { emulator, ann } = await stage(place());
    const { token } = await ann.uploadToken();
    const url = await ann.upload({ key: 'k', content: 'x' });
    await emulator.reset();
    expect((await fetch(url)).status).toBe(404);
    const again = await MediaClient.connect(emulator, 'ann');
    expect((await again.post({ key: 'k', content: 'x', token })).status).toBe(401);
  });

  test('the oldest files go when all together are too large, and a file that is too large is refused', async () => {
    const { ann } = await stage({ ...place(), mediaBytes: 20_000 });
    const urls: string[] = [];
    for (const key of ['a', 'b', 'c']) urls.push(await ann.upload({ key, content: 'x'.repeat(9000) }));
    const statuses = await Promise.all(urls.map(async (url) => (await fetch(url)).status));
    expect(statuses).toEqual([404, 200, 200]);
    const large = await ann.post({ key: 'd', content: 'x'.repeat(20_001) });
    expect([large.status, await large.json()]).toEqual([413, { error: 'The file is larger than 20000 bytes.' }]);
    const larger = await ann.post({ key: 'd', content: 'x'.repeat(200_000) });
    expect(larger.status).toBe(413);
    expect((await fetch(urls[2] ?? '')).status).toBe(200);
  });

  test('two users with one key have a file each, and the second upload of a user replaces the first', async () => {
    const { emulator, ann } = await stage(place());
    const bob = await MediaClient.connect(emulator, 'bob');
    const [hers, his] = await Promise.all([
      ann.upload({ key: 'k', content: 'hers' }),
      bob.upload({ key: 'k', content: 'his' }),
    ]);
    const read = async (url: string) => (await fetch(url)).text();
    expect([await read(hers), await read(his)]).toEqual(['hers', 'his']);
    expect(await ann.upload({ key: 'k', content: 'new' })).toBe(hers);
    expect(await read(hers)).toBe('new');
  });

  test('uploads at once, of one key and of others, all end, and each file is whole', async () => {
    const { ann } = await stage(place());
    const contents = Array.from({ length: 12 }, (_each, index) => Buffer.alloc(100_000 + index, index));
    await Promise.all(contents.map((content, index) => ann.upload({ key: `k${index % 4}`, content })));
    for (const key of ['k0', 'k1', 'k2', 'k3']) {
      const content = Buffer.from(await (await fetch(await ann.address(key))).arrayBuffer());
      expect(contents.some((each) => each.equals(content))).toBe(true);
    }
  });

  test('an upload that is cut off leaves nothing behind', async () => {
    const options: EmulatorOptions = place();
    const { emulator, ann } = await stage({ ...options, mediaBytes: 100_000 });
    const { token } = await ann.uploadToken();
    const whole = formOf(token, { content: 'x'.repeat(60_000) });
    for (let attempt = 0; attempt < 5; attempt++) {
      const request = http.request(`${emulator.url}/_rongkit/media/`, {
        method: 'POST',
        headers: { ...FORM, 'Content-Length': whole.length },
      });
      request.on('error', () => {});
      await new Promise((resolve) => request.write(whole.slice(0, 50_000), resolve));
      request.destroy();
    }
    // The space of the cut uploads is free again: a file that needs all of it is accepted.
    await expect.poll(async () => (await ann.post({ key: 'k', content: 'x'.repeat(100_000) })).status).toBe(200);
    if (options.dataDir) expect(readdirSync(path.join(options.dataDir, 'media'))).toHaveLength(1);
  });
});

test('files outlive the emulator, and what was not finished is removed', async () => {
  const dataDir = newFolder();
  const { emulator, ann } = await stage({ dataDir });
  const url = await ann.upload({ key: 'k', content: bytes, name: 'a.txt', type: 'text/plain' });
  await emulator.close();
  const next = await stage({ dataDir, mediaBytes: 310_000 });
  const { pathname } = new URL(url);
  const response = await fetch(next.emulator.url + pathname);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a.txt");
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  // The next file does not fit beside the previous file.
  await next.ann.upload({ key: 'other', content: 'x'.repeat(50_000) });
  expect((await fetch(next.emulator.url + pathname)).status).toBe(404);
});

test('names are names, never places', async () => {
  const dataDir = newFolder();
  const { emulator, ann } = await stage({ dataDir });
  const names = [
    '../../evil',
    '/etc/passwd',
    '..',
    '.',
    '',
    '\u0000',
    'a\u0000b',
    'x'.repeat(10_000),
    '融云'.repeat(3000),
    '😀',
    '%2e%2e%2f',
    'a"b',
  ];
  for (const [index, name] of names.entries()) {
    const url = await ann.upload({ key: index % 2 === 0 ? `k${index}` : name.slice(0, 5000), content: name, name });
    const response = await fetch(url);
    expect([name.slice(0, 20), response.status, await response.text()]).toEqual([name.slice(0, 20), 200, name]);
    expect(url.length).toBeLessThan(2000);
  }
  expect(readdirSync(path.join(dataDir, 'media')).every((name) => /^[\da-f]{32}$/.test(name))).toBe(true);
  expect(existsSync(path.join(dataDir, '..', 'evil'))).toBe(false);
  for (const id of [
    '..',
    '%2e%2e',
    '..%2fapp.json',
    '../app.json',
    'lock',
    'f'.repeat(32),
    '%00',
    'x'.repeat(10_000),
  ]) {
    const { ok, url } = await fetch(`${emulator.url}/_rongkit/media/${id}`);
    // The URL of `..` is the index of the admin API.
    expect([id.slice(0, 20), ok && url !== `${emulator.url}/_rongkit/`]).toEqual([id.slice(0, 20), false]);
  }
});

test.each([
  ['image/png', 'image/png', 'inline'],
  ['audio/wav', 'audio/wav', 'inline'],
  ['video/mp4', 'video/mp4', 'inline'],
  ['image/svg+xml', 'image/svg+xml', 'attachment'],
  ['application/pdf', 'application/pdf', 'attachment'],
  ['text/html', 'application/octet-stream', 'attachment'],
  ['application/xhtml+xml', 'application/octet-stream', 'attachment'],
  ['text/javascript', 'application/octet-stream', 'attachment'],
  ['TEXT/JavaScript', 'application/octet-stream', 'attachment'],
  ['application/ecmascript', 'application/octet-stream', 'attachment'],
  ['image/png, text/html', 'application/octet-stream', 'attachment'],
  ['no type', 'application/octet-stream', 'attachment'],
])('a file of type %s is sent as %s, %s', async (type, sent, disposition) => {
  const { emulator, ann } = await stage();
  const { token } = await ann.uploadToken();
  expect((await post(emulator, formOf(token, { type }))).status).toBe(200);
  const { headers } = await fetch(await ann.address('k'));
  expect(headers.get('content-type')).toBe(sent);
  expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
});

test('without a valid token nothing is kept, wherever the form has the token', async () => {
  const dataDir = newFolder();
  const { emulator, ann } = await stage({ dataDir });
  const { token } = await ann.uploadToken();
  const [claim = '', signature = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ userId: 'bob', deadline: 9_999_999_999 })).toString('base64url');
  for (const wrong of ['', 'x', '.', `${forged}.${signature}`, `${claim}.`, `${claim}.${signature}x`.slice(0, -4)]) {
    expect((await ann.post({ key: 'k', content: 'x', token: wrong })).status).toBe(401);
    // Web client 5.7.3 sends the token after the file.
    const form = new FormData();
    form.set('key', 'k');
    form.set('file', new File(['x'], 'a'));
    form.set('token', wrong);
    expect((await fetch(`${emulator.url}/_rongkit/media/`, { method: 'POST', body: form })).status).toBe(401);
  }
  expect(existsSync(path.join(dataDir, 'media')) ? readdirSync(path.join(dataDir, 'media')) : []).toEqual([]);
});

test('an upload token ends after an hour of the virtual clock', async () => {
  const { emulator, ann } = await stage({ now: '2026-03-01T12:00:00Z' });
  const { token, deadline } = await ann.uploadToken();
  expect(new Date(deadline * 1000).toISOString()).toBe('2026-03-01T13:00:00.000Z');
  emulator.clock.advance({ minutes: 59 });
  expect((await ann.post({ key: 'k', content: 'x', token })).status).toBe(200);
  emulator.clock.advance({ minutes: 1 });
  expect((await ann.post({ key: 'k', content: 'x', token })).status).toBe(401);
});

test.each([
  ['', FORM],
  ['x', FORM],
  ['--b', FORM],
  ['--b\r\n', FORM],
  ['--b--', FORM],
  ['--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx', FORM],
  ['--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n', FORM],
  ['{}', { 'Content-Type': 'application/json' }],
  ['x', { 'Content-Type': 'multipart/form-data' }],
  ['x', { 'Content-Type': 'multipart/form-data; boundary=' }],
  [`--b\r\nContent-Disposition: form-data; name="key"\r\n\r\n${'k'.repeat(20_000)}\r\n--b--`, FORM],
])('the body %.60j is refused', async (body, headers) => {
  const { emulator } = await stage();
  expect((await post(emulator, body, headers)).status).toBe(400);
});

test('every beginning of a form is answered, and keeps nothing', async () => {
  const dataDir = newFolder();
  const { emulator, ann } = await stage({ dataDir });
  const whole = formOf((await ann.uploadToken()).token, { content: 'xyz' });
  const end = whole.indexOf('--b--') + '--b--'.length;
  for (let length = 0; length < end; length++) {
    const { status } = await post(emulator, whole.slice(0, length));
    expect([length, status]).toEqual([length, 400]);
  }
  expect((await post(emulator, whole.slice(0, end))).status).toBe(200);
  expect(readdirSync(path.join(dataDir, 'media'))).toHaveLength(1);
});

test('a page of any origin may upload: its preflight is answered', async () => {
  const { emulator } = await stage();
  const headers = { Origin: 'https://app.example', 'Access-Control-Request-Method': 'POST' };
  const response = await fetch(`${emulator.url}/_rongkit/media/`, { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('under the name of a public site nothing is stored or read', async () => {
  const { emulator, ann } = await stage();
  const { pathname } = new URL(await ann.upload({ key: 'k', content: 'x' }));
  const request = http.get(emulator.url + pathname, { headers: { Host: 'evil.example' } });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  expect(response.resume().statusCode).toBe(403);
});

test('the addresses of the store and of files name the public URL', async () => {
  const { ann } = await stage({ publicUrl: 'https://chat.test:444' });
  expect(JSON.parse((await ann.uploadToken()).ossConfig)).toEqual([
    { qiniu: 'https://chat.test:444/_rongkit/media/', p: '1' },
  ]);
  expect(await ann.address('k', 'a b.png')).toMatch(
    /^https:\/\/chat\.test:444\/_rongkit\/media\/[\da-f]{32}\/a%20b\.png$/,
  );
});

test.each([
  ['5.3.4', '127.0.0.1:'],
  ['4.4.2', '127.0.0.1:'],
  ['5.7.3', 'http://127.0.0.1:'],
  ['', 'http://127.0.0.1:'],
  ['x', 'http://127.0.0.1:'],
])('navigation names the store to version %j by an address that begins with %s', async (version, beginning) => {
  const emulator = await start();
  const script = await (await fetch(`${emulator.url}/navi.js?appId=x&token=x&v=${version}`)).text();
  const { ossConfig, uploadServer } = JSON.parse(script.slice(script.indexOf('(') + 1, -2));
  const [store] = JSON.parse(ossConfig);
  expect(store.qiniu.startsWith(beginning)).toBe(true);
  expect(uploadServer).toBe(`${emulator.url}/_rongkit/media/`);
});

test.each([-1, 1.5, Number.NaN, '5'])('mediaBytes %j is refused', async (mediaBytes) => {
  await expect(start({ mediaBytes: mediaBytes as number })).rejects.toThrow(/^mediaBytes must be a number of bytes/);
});

test('a form of too many parts is refused', async () => {
  const { emulator } = await stage();
  const part = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n';
  const response = await post(emulator, `${part.repeat(21)}--b--\r\n`);
  expect([response.status, await response.json()]).toEqual([400, { error: 'The form has more than 20 parts.' }]);
});
