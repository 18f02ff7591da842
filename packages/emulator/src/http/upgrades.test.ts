import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { rawRequest } from '../test-support/raw-request.js';
import { signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const emulatorWith = useEmulators();

const H2C = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA';
const WEBSOCKET =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
const PING = 'GET /ping HTTP/1.1\r\nHost: x\r\n\r\n';

/**
 * Sends the pieces, each after an answer to the piece before, waits for the number of `answers`, and returns the
 * statuses of all answers.
 */
async function exchange(url: string, pieces: readonly string[], answers: number): Promise<string[]> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
  });
  const statuses = () => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => String(status));
  for (const [index, piece] of pieces.entries()) {
    socket.write(piece);
    if (index < pieces.length - 1) await expect.poll(() => statuses().length).toBeGreaterThan(index);
  }
  await expect.poll(() => statuses().length).toBe(answers);
  socket.destroy();
  return statuses();
}

const headersOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

test.each([
  ['h2c, as Java and curl --http2 ask for it', H2C],
  ['a protocol of no name', 'Connection: Upgrade\r\nUpgrade: anything'],
  ['several protocols', 'Connection: Upgrade\r\nUpgrade: websocket, h2c/1'],
  ['a WebSocket at another address', WEBSOCKET],
])('a request that offers %s is answered and logged like any other', async (_, upgrade) => {
  const emulator = await emulatorWith();
  const body = 'userId=ann&name=Ann';
  const signed = headersOf(signingHeadersFor(emulator.credentials));
  const form = `${signed}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`;
  const post = `POST /user/getToken.json HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n${form}\r\n${body}`;
  expect(await exchange(emulator.url, [post, post, PING], 3)).toEqual(['200', '200', '200']);
  expect(emulator.requests().map(({ endpoint, status }) => [endpoint, status])).toEqual([
    ['user.getToken', 200],
    ['user.getToken', 200],
  ]);
});

test('requests behind one that offers an upgrade are answered too', async () => {
  const { url } = await emulatorWith();
  const offer = `GET /ping HTTP/1.1\r\nHost: x\r\n${H2C}\r\n\r\n`;
  expect(await exchange(url, [offer + PING + PING], 3)).toEqual(['200', '200', '200']);
  const chunked = `POST /nothing HTTP/1.1\r\nHost: x\r\n${H2C}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`;
  expect(await exchange(url, [chunked + PING], 2)).toEqual(['404', '200']);
});

test('an offer behind requests on their way is answered, and closes the connection, as what follows is not read', async () => {
  const { url } = await emulatorWith();
  const offer = `GET /ping HTTP/1.1\r\nHost: x\r\n${H2C}\r\n\r\n`;
  expect(await rawRequest(Number(new URL(url).port), PING + offer + PING)).toMatch(
    /^HTTP.*keep-alive.*HTTP.*Connection: close/s,
  );
  expect((await fetch(`${url}/ping`)).status).toBe(200);
});

test.each([
  ['an upgrade to the gateway', `GET /websocket HTTP/1.1\r\nHost: x\r\n${WEBSOCKET}\r\n\r\n`, '404'],
  ['an upgrade to another protocol', `GET /ping HTTP/1.1\r\nHost: x\r\n${H2C}\r\n\r\n`, '200'],
  ['a tunnel', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', '404'],
])('%s behind a request without an answer is no upgrade, and the emulator goes on', async (_, second, status) => {
  const emulator = await emulatorWith();
  emulator.faults.add({ endpoint: '*', delayMs: 50 });
  const signed = headersOf(signingHeadersFor(emulator.credentials));
  const post = `POST /user/get.json HTTP/1.1\r\nHost: x\r\n${signed}Content-Length: 0\r\n\r\n`;
  expect(await exchange(emulator.url, [post + second], 2)).toEqual(['404', status]);
  expect((await fetch(`${emulator.url}/ping`)).status).toBe(200);
});

test('a tunnel is refused', async () => {
  const { url } = await emulatorWith();
  expect(await exchange(url, ['CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n'], 1)).toEqual(['405']);
});

test.each([
  ['evil.example:8600', 'http://evil.example:8600', '403'],
  ['evil.example', 'null', '403'],
  ['', 'http://localhost', '403'],
  ['127.0.0.1.evil.example', 'http://localhost', '403'],
  ['127.0.0.1:8600', 'https://chat.example', '101'],
  ['localhost:8600', 'http://localhost:3000', '101'],
  ['[::1]:8600', 'http://localhost:3000', '101'],
  ['192.168.1.20:8600', 'http://192.168.1.20:3000', '101'],
  ['emulator:8600', 'http://web:3000', '101'],
  ['host.docker.internal', 'http://localhost:3000', '101'],
])('a WebSocket at the host %s from a page of %s is answered with %s', async (host, origin, status) => {
  const { url } = await emulatorWith();
  const request = `GET /websocket HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\n${WEBSOCKET}\r\n\r\n`;
  expect(await exchange(url, [request], 1)).toEqual([status]);
});

test('a connection may offer another protocol with each request, as Java does', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => void warnings.push(name);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const emulator = await emulatorWith();
  const ping = `GET /ping HTTP/1.1\r\nHost: x\r\n${H2C}\r\n\r\n`;
  expect(await exchange(emulator.url, Array<string>(30).fill(ping), 30)).toEqual(Array<string>(30).fill('200'));
  expect(warnings).toEqual([]);
});
