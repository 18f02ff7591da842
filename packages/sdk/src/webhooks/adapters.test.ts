import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import http2 from 'node:http2';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { fastify } from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { describe, expect, onTestFinished, test } from 'vitest';
import { APP, type Letter, letterOf, requestOf } from '../test-support/callbacks.js';
import {
  refuse,
  toExpress,
  toFastify,
  toKoa,
  toNode,
  toWeb,
  type WebhookEndpoint,
  Webhooks,
  type WebhooksOptions,
  type WebhookType,
} from './index.js';

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

/** Common servers, each with an endpoint at `/hook`. */
const servers: readonly [name: string, start: (endpoint: WebhookEndpoint) => Promise<string>][] = [
  ['node:http', (endpoint) => listen(createServer(toNode(endpoint)))],
  ['Express', (endpoint) => listen(createServer(express().post('/hook', toExpress(endpoint))))],
  [
    'Express behind its parsers',
    (endpoint) => {
      const app = express().use(express.json({ limit: '5mb' }), express.urlencoded({ limit: '5mb' }));
      return listen(createServer(app.use('/hook', toExpress(endpoint))));
    },
  ],
  [
    'Express behind the parsers of version 4, which leave an empty object',
    (endpoint) => {
      const app = express().use((request, _response, next) => {
        request.body = {};
        next();
      });
      return listen(createServer(app.post('/hook', toExpress(endpoint))));
    },
  ],
  [
    'Express behind a raw parser',
    (endpoint) =>
      listen(createServer(express().post('/hook', express.raw({ type: '*/*', limit: '5mb' }), toExpress(endpoint)))),
  ],
  [
    'Fastify',
    async (endpoint) => {
      const app = fastify();
      await app.register(toFastify(endpoint), { prefix: '/hook' });
      onTestFinished(() => app.close());
      return `${await app.listen({ port: 0, host: '127.0.0.1' })}/hook`;
    },
  ],
  ['Koa', (endpoint) => listen(createServer(new Koa().use(toKoa(endpoint)).callback()))],
  [
    'Koa behind a parser that keeps the raw body',
    (endpoint) => {
      const app = new Koa().use(async ({ req, request }, next) => {
        const rawBody = Buffer.concat(await req.toArray()).toString();
        Object.assign(request, { rawBody, body: {} });
        await next();
      });
      return listen(createServer(app.use(toKoa(endpoint)).callback()));
    },
  ],
  [
    'Hono',
    (endpoint) => {
      const handle = toWeb(endpoint);
      const app = new Hono().post('/hook', (context) => handle(context.req.raw));
      return listen(createServer(getRequestListener(app.fetch)));
    },
  ],
];

function setUp(options: WebhooksOptions = {}) {
  const heard: unknown[] = [];
  const reasons: string[] = [];
  const onRefusal = ({ reason }: { reason: string }) => void reasons.push(reason);
  const webhooks = new Webhooks({ ...APP, onRefusal, ...options });
  return { webhooks, heard, reasons };
}

function post(url: string, type: WebhookType, letter: Letter): Promise<Response> {
  const { url: query, headers, body } = requestOf(type, letter, '');
  return fetch(url + query, { method: 'POST', headers: headers as Record<string, string>, body: body as string });
}

describe.each(servers)('on %s', (name, start) => {
  test('a form and a JSON body arrive as events', async () => {
    const { webhooks, heard } = setUp();
    const route = await start(webhooks.endpoint('message.route', ({ data }) => heard.push(data.msgUID)));
    const rooms = await start(webhooks.endpoint('chatroom.status', ({ data }) => heard.push(data.chatRoomId)));
    const first = await post(route, 'message.route', letterOf('message.route'));
    const second = await post(rooms, 'chatroom.status', letterOf('chatroom.status'));
    expect([first.status, await first.text(), second.status]).toEqual([200, '', 200]);
    expect(heard).toEqual(['5FGT-7VA9-G4DD-4V5P', 'r1', 'r2']);
  });

  test('a verdict is answered', async () => {
    const { webhooks } = setUp();
    const url = await start(webhooks.endpoint('message.preSend', ({ data }) => refuse(`不行 😀 ${data.messageId}`)));
    const response = await post(url, 'message.preSend', letterOf('message.preSend'));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ pass: 0, extra: '不行 😀 5FGT-7VA9-G4DD-4V5P' });
  });

  test('a wrong signature is answered with 401, and the handler hears nothing', async () => {
    const { webhooks, heard, reasons } = setUp();
    const url = await start(webhooks.endpoint('message.route', (event) => heard.push(event)));
    const response = await post(url, 'message.route', { ...letterOf('message.route'), nonce: 'another' });
    expect([response.status, await response.json()]).toEqual([401, { error: 'wrong signature' }]);
    expect([heard, reasons]).toEqual([[], ['wrong signature']]);
  });

  test('a handler that fails is answered with 500, and the server goes on', async () => {
    const errors: unknown[] = [];
    const { webhooks } = setUp({ onError: (error) => errors.push(error) });
    let count = 0;
    const url = await start(
      webhooks.endpoint('message.route', () => {
        if (++count === 1) throw new Error('oh');
      }),
    );
    expect((await post(url, 'message.route', letterOf('message.route'))).status).toBe(500);
    expect((await post(url, 'message.route', letterOf('message.route'))).status).toBe(200);
    expect(errors).toEqual([new Error('oh')]);
  });

  test.skipIf(name === 'Express behind its parsers')('a body that is too large is answered with 413', async () => {
    const { webhooks, heard, reasons } = setUp({ maxBodyBytes: 1000 });
    const url = await start(webhooks.endpoint('message.route', (event) => heard.push(event)));
    const response = await post(url, 'message.route', { ...letterOf('message.route'), body: 'x'.repeat(2_000_000) });
    expect([response.status, await response.json()]).toEqual([413, { error: 'too large' }]);
    expect([heard, reasons]).toEqual([[], ['too large']]);
  });
});

describe.each(['node:http', 'Express', 'Fastify', 'Koa', 'Hono'])('on %s a body that does not come', (name) => {
  async function stall(letter: Letter) {
    const { webhooks, reasons } = setUp({ bodyTimeoutMs: 30 });
    const start = servers.find(([each]) => each === name)?.[1];
    const url = new URL((await start?.(webhooks.endpoint('message.route', () => {}))) ?? '');
    const query = requestOf('message.route', letter, '').url;
    const socket = connect(Number(url.port), '127.0.0.1');
    const head = `POST /hook${query} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 100`;
    socket.write(`${head}\r\n\r\nabc`);
    const [data] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return { status: data.toString().split(' ')[1], reasons };
  }

  test('is answered with 408', async () => {
    expect(await stall(letterOf('message.route'))).toEqual({ status: '408', reasons: ['too slow'] });
  });

  test('is not waited for if its signature is wrong', async () => {
    const forged = { ...letterOf('message.route'), nonce: 'another' };
    expect(await stall(forged)).toEqual({ status: '401', reasons: ['wrong signature'] });
  });
});

describe('behind a framework that has read the body', () => {
  test.each<[what: string, read: (body: string) => object]>([
    ['a parsed body', (body) => ({ body: JSON.parse(body) })],
    ['a text', (body) => ({ body })],
    ['raw bytes besides a parsed body', (body) => ({ body: { other: 1 }, rawBody: Buffer.from(body) })],
  ])('toNode takes %s from the request', async (_, read) => {
    const { webhooks, heard } = setUp();
    const handle = toNode(webhooks.endpoint('chatroom.status', ({ data }) => heard.push(data.chatRoomId)));
    const url = await listen(
      createServer(async (request, response) => {
        const body = Buffer.concat(await request.toArray()).toString();
        handle(Object.assign(request, read(body)), response);
      }),
    );
    expect((await post(url, 'chatroom.status', letterOf('chatroom.status'))).status).toBe(200);
    expect(heard).toEqual(['r1', 'r2']);
  });

  test('and does not pass it on, the refusal says so', async () => {
    const details: string[] = [];
    const { webhooks } = setUp({ onRefusal: ({ message }) => void details.push(message) });
    const endpoint = webhooks.endpoint('chatroom.status', () => {});
    const url = await listen(
      createServer(async (request, response) => {
        await request.toArray();
        toNode(endpoint)(request, response);
      }),
    );
    expect((await post(url, 'chatroom.status', letterOf('chatroom.status'))).status).toBe(400);
    const { url: query, headers, body } = requestOf('chatroom.status', letterOf('chatroom.status'), 'http://a.test/');
    const request = new Request(query, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: body as string,
    });
    await request.text();
    expect((await toWeb(endpoint)(request)).status).toBe(400);
    expect(details).toEqual(Array(2).fill(expect.stringContaining('other code has read the body')));
  });

  test('a field that a parser made an object of is refused', async () => {
    const { webhooks, reasons } = setUp();
    const app = express().use(express.urlencoded({ extended: true }));
    const url = await listen(createServer(app.post('/hook', toExpress(webhooks.endpoint('message.route', () => {})))));
    const letter = letterOf('message.route');
    const body = letter.body.replace('content=', 'content[x]=');
    expect((await post(url, 'message.route', { ...letter, body })).status).toBe(400);
    expect(reasons).toEqual(['malformed']);
  });
});

test('on HTTP/2 a refused body ends its stream, without a warning', async () => {
  const warnings: Error[] = [];
  const listener = (warning: Error) => void warnings.push(warning);
  process.on('warning', listener);
  onTestFinished(() => void process.off('warning', listener));
  const { webhooks } = setUp({ maxBodyBytes: 1000 });
  const handle = toNode(webhooks.endpoint('message.route', () => {}));
  const server = http2.createServer((request, response) => handle(request as never, response as never));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  const { url } = requestOf('message.route', letterOf('message.route'), '/hook');
  const stream = client.request({ ':method': 'POST', ':path': url });
  stream.on('error', () => {});
  stream.write('x'.repeat(2000));
  const [headers] = (await once(stream, 'response')) as [http2.IncomingHttpHeaders];
  stream.resume();
  await once(stream, 'close');
  expect(headers[':status']).toBe(413);
  expect(warnings).toEqual([]);
});

test('on Express an answer that comes after that of a time limit disturbs nothing', async () => {
  const { webhooks } = setUp();
  const lost: unknown[] = [];
  const listener = (error: unknown) => lost.push(error);
  process.on('unhandledRejection', listener);
  onTestFinished(() => void process.off('unhandledRejection', listener));
  let answered = () => {};
  const gate = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const endpoint = webhooks.endpoint('message.route', () => gate);
  const app = express().use((_request, response, next) => {
    next();
    response.status(503).end();
  });
  const url = await listen(createServer(app.post('/hook', toExpress(endpoint))));
  expect((await post(url, 'message.route', letterOf('message.route'))).status).toBe(503);
  answered();
  await new Promise((resolve) => setImmediate(resolve));
  expect(lost).toEqual([]);
});

test('on node:http a body that breaks off reaches no handler', async () => {
  const { heard } = setUp();
  let refused = () => {};
  const told = new Promise<void>((resolve) => {
    refused = resolve;
  });
  const endpoint = new Webhooks({ ...APP, onRefusal: () => refused() }).endpoint('message.route', (event) =>
    heard.push(event),
  );
  const url = new URL(await listen(createServer(toNode(endpoint))));
  const socket = connect(Number(url.port), '127.0.0.1');
  socket.write('POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc', () => socket.destroy());
  await told;
  expect(heard).toEqual([]);
});

test.each([
  ['forged', { nonce: 'another' }, 401],
  ['too large', {}, 413],
])(
  'a web Request that is %s is answered where cancelling its body never ends, as on the edge of Next.js',
  async (_, change, status) => {
    const handle = toWeb(new Webhooks({ ...APP, maxBodyBytes: 1000 }).endpoint('message.route', () => {}));
    const letter = { ...letterOf('message.route'), ...change };
    const { url } = requestOf('message.route', letter, 'https://app.example.com/hook');
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(2000)),
      cancel: () => new Promise<void>(() => {}),
    });
    const request = new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await handle(request)).status).toBe(status);
  },
);

test('a web Request is answered with a Response, without a server', async () => {
  const { webhooks, heard } = setUp();
  const handle = toWeb(webhooks.endpoints({ 'user.friend': ({ data }) => heard.push(data.toUserId) }));
  const { url, headers, body } = requestOf(
    'user.friend',
    letterOf('user.friend'),
    'https://app.example.com/rc/user.friend',
  );
  const init = { method: 'POST', headers: headers as Record<string, string>, body: body as string };
  expect((await handle(new Request(url, init))).status).toBe(200);
  expect((await handle(new Request(url))).status).toBe(405);
  expect(heard).toEqual(['u1']);
});
