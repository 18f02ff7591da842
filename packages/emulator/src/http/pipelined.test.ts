import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const emulatorWith = useEmulators();

/** More bytes of answers than the buffers of a socket hold. */
const DOCUMENTS = 'GET /_rongkit/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(300);

test('a client that reads no answers gets no further requests done, and reads all answers later', async () => {
  const emulator = await emulatorWith();
  const socket = connect(emulator.port, '127.0.0.1').pause();
  await once(socket, 'connect');
  const headers = Object.entries(signingHeadersFor(emulator.credentials)).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const body = 'userId=ann&name=Ann';
  const type = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`;
  socket.write(`${DOCUMENTS}POST /user/getToken.json HTTP/1.1\r\nHost: x\r\n${headers.join('')}${type}\r\n${body}`);
  for (let count = 0; count < 100; count++) await (await fetch(`${emulator.url}/ping`)).text();
  expect(emulator.requests()).toEqual([]);

  let end = '';
  socket.setEncoding('latin1').on('data', (piece: string) => {
    end = (end + piece).slice(-1000);
  });
  socket.resume();
  await expect.poll(() => end, { timeout: 20_000 }).toMatch(/"userId":"ann"[^}]*\}$/);
  expect(emulator.requests().map(({ endpoint, status }) => [endpoint, status])).toEqual([['user.getToken', 200]]);
  socket.destroy();
});
