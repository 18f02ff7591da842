import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { fastify } from 'fastify';
import Koa from 'koa';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { APP, letterOf, NOW, requestOf } from '../test-support/callbacks.js';
import {
  toExpress,
  toFastify,
  toKoa,
  toNode,
  toWeb,
  type WebhookEndpoint,
  type WebhookHandler,
  Webhooks,
  type WebhooksOptions,
} from './index.js';

let lines: string[];

beforeEach(() => {
  lines = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void lines.push([level, ...parts].join(' ')));
  }
});
afterEach(() => void vi.restoreAllMocks());

const preSend = (options: WebhooksOptions, handler: WebhookHandler<'message.preSend'>) =>
  new Webhooks({ ...APP, now: () => NOW, ...options }).endpoint('message.preSend', handler);

const send = (endpoint: WebhookEndpoint) => endpoint.receive(requestOf('message.preSend', letterOf('message.preSend')));

function moderate(): never {
  throw new Error('the list of words is gone');
}

const start: readonly [name: string, post: (endpoint: WebhookEndpoint, letter: Request) => Promise<number>][] = [
  ['toWeb', async (endpoint, letter) => (await toWeb(endpoint)(letter)).status],
  ['toNode', (endpoint, letter) => postTo(toNode(endpoint), letter)],
  ['toExpress', (endpoint, letter) => postTo(express().post('/hook', toExpress(endpoint)), letter)],
  ['toKoa', (endpoint, letter) => postTo(new Koa().use(toKoa(endpoint)).callback(), letter)],
  [
    'toFastify',
    async (endpoint, letter) => {
      const app = fastify();
      onTestFinished(() => app.close());
      await app.register(toFastify(endpoint), { prefix: '/hook' });
      return statusOf(await app.listen({ port: 0, host: '127.0.0.1' }), letter);
    },
  ],
];

async function postTo(listener: Parameters<typeof createServer>[1], letter: Request): Promise<number> {
  const server = createServer(listener as never).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return statusOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, letter);
}

async function statusOf(origin: string, letter: Request): Promise<number> {
  const { pathname, search } = new URL(letter.url);
  const { method, headers } = letter;
  return (await fetch(origin + pathname + search, { method, headers, body: await letter.text() })).status;
}

function letter(): Request {
  const { url, body, ...rest } = requestOf('message.preSend', letterOf('message.preSend'), 'http://app/hook');
  return new Request(url, { ...rest, body: body as string } as RequestInit);
}

describe.each(start)('%s, without options', (_, post) => {
  test('a handler that throws is one line of console.error', async () => {
    expect(await post(preSend({}, moderate), letter())).toBe(500);
    expect(lines).toEqual([
      expect.stringMatching(/^error rongkit: message.preSend: moderate failed: Error: the list of words is gone, at /),
    ]);
    expect(lines[0]).toContain('console-reports.test.ts');
  });

  test('a wrong app secret is one line of console.warn', async () => {
    expect(
      await post(
        preSend({ appSecret: 'another' }, () => {}),
        letter(),
      ),
    ).toBe(401);
    expect(lines).toEqual([
      'warn rongkit: refused a callback: wrong signature. Is appSecret the app secret of the app that sends it?',
    ]);
  });
});

test.each([false, () => {}] as const)('onError and onRefusal: %s replaces the lines', async (silent) => {
  const options = { onError: silent, onRefusal: silent };
  await send(preSend(options, moderate));
  await send(preSend({ ...options, appSecret: 'another' }, moderate));
  expect(lines).toEqual([]);
});

test('onError: undefined is the default, as without the option', async () => {
  await send(preSend({ onError: undefined, onRefusal: undefined }, moderate));
  expect(lines).toHaveLength(1);
});

test.each([
  ['onError', true],
  ['onRefusal', 'console'],
])('%s: %s is no hook', (option, value) => {
  expect(() => new Webhooks({ ...APP, [option]: value })).toThrow(`${option} must be a function or false`);
});

test.each<[what: string, thrown: unknown, line: string]>([
  ['content', parse('hello, call me'), 'message.preSend: the handler failed: SyntaxError: Unexpected token \'h\', "…"'],
  ['content of two lines', parse('{"a":\n "b" c\nd'), 'message.preSend: the handler failed: SyntaxError: '],
  ['a phone number', new Error('no user 13800138000'), 'failed: Error: no user [redacted]'],
  ['a token', new Error('refused token=abcDEF'), 'failed: Error: refused token=[redacted]'],
  ['a value that is no error', 'hello, call me', 'the handler failed: a string of 14 characters was thrown'],
])('a line has no %s', async (_, thrown, line) => {
  await send(preSend({}, () => Promise.reject(thrown)));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
  expect(lines[0]).not.toMatch(/call me|"b"|\n|13800138000|abcDEF/);
});

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return error;
  }
}

test('a value that is no verdict is told without a place', async () => {
  await send(preSend({}, (() => 'hello, call me') as never));
  expect(lines).toEqual([
    'error rongkit: message.preSend: the handler must return a verdict, such as pass() or refuse(), got a string of 14 characters',
  ]);
});

test('each failure of a handler is a line, and refusals of one reason are a line a minute, with their number', async () => {
  let at = NOW;
  const failing = preSend({ now: () => at }, moderate);
  await send(failing);
  await send(failing);
  expect(lines).toHaveLength(2);

  lines = [];
  const stranger = { method: 'POST', url: '/', headers: {}, body: '' };
  for (let count = 0; count < 50; count++) await failing.receive(stranger);
  await failing.receive({ ...stranger, method: 'GET' });
  expect(lines).toEqual([
    'warn rongkit: refused a callback: no signature',
    'warn rongkit: refused a callback: wrong method',
  ]);
  at += 60_000;
  await failing.receive(stranger);
  expect(lines[2]).toBe('warn rongkit: refused a callback: no signature, and 49 more in between');
});

test('an invalid event in a valid body is a line', async () => {
  const body = [{ userid: 'ann', status: '0', os: 'iOS', time: 1, clientIp: '' }, { time: 2 }];
  const endpoint = new Webhooks({ ...APP, now: () => NOW }).endpoint('user.onlineStatus', () => {});
  const { status } = await endpoint.receive(requestOf('user.onlineStatus', letterOf('user.onlineStatus', body)));
  expect([status, lines]).toEqual([
    200,
    ['warn rongkit: refused a callback: malformed: an event lacks a field, or a field has the wrong type'],
  ]);
});
