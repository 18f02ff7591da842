import http from 'node:http';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request with any Host and an unchanged path; `fetch` would normalize the path. */
function ask({ port }: Emulator, path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject);
  });
}

test('programs get an index of the routes, with and without a slash', async () => {
  const emulator = await start();
  for (const path of ['/_rongkit', '/_rongkit/']) {
    const { status, headers, body } = await ask(emulator, path, { Accept: '*/*' });
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    const index = JSON.parse(body) as { name: string; url: string; routes: { method: string; path: string }[] };
    expect([index.name, index.url]).toEqual(['@rongkit/emulator', emulator.url]);
    const summary = 'Shows the state of the virtual clock.';
    expect(index.routes).toContainEqual({ method: 'GET', path: '/_rongkit/clock', summary });
  }
});

test('browsers get a page, which loads nothing from elsewhere and is in no frame', async () => {
  const emulator = await start();
  const { status, headers, body } = await ask(emulator, '/_rongkit/', HTML);
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(body).toMatch(/<!doctype html>/i);
  expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon\w+=|https?:\/\/(?!127)/i);
});

test('the addresses in the page are relative to its own, which ends with a slash', async () => {
  const { status, headers } = await ask(await start(), '/_rongkit', HTML);
  expect([status, headers.location]).toEqual([302, '/_rongkit/']);
});

test.each([
  '/_rongkit/../package.json',
  '/_rongkit/%2e%2e/package.json',
  '/_rongkit/..%2fpackage.json',
  '/_rongkit/assets/../../index.js',
  '/_rongkit/assets/%00.js',
  '/_rongkit/./index.html/..',
  '/_rongkit/.env.json',
  '/_rongkit/C:\\x.json',
  '/_rongkit/nothing.js',
])('%s is no file of the page', async (path) => {
  const { status, body } = await ask(await start(), path);
  expect([status, body]).toEqual([expect.toBeOneOf([400, 404]), expect.not.stringContaining('"version"')]);
});

test.each([{ Host: 'evil.example' }, { Origin: 'https://evil.example' }])(
  'without an admin token, %o gets no page',
  async (headers) => {
    expect((await ask(await start(), '/_rongkit/', { ...HTML, ...headers })).status).toBe(403);
  },
);

test('with an admin token, everybody gets the page, to log in there, but no data', async () => {
  const emulator = await start({ adminToken: 'token' });
  const Host = 'emulator:8600';
  expect((await ask(emulator, '/_rongkit/', { ...HTML, Host })).status).toBe(200);
  expect((await ask(emulator, '/_rongkit/', { Host })).status).toBe(401);
  expect((await ask(emulator, '/_rongkit/info', { ...HTML, Host })).status).toBe(401);
});
