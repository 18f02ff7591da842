import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { useCli } from '../test-support/cli-process.js';
import { rawRequest } from '../test-support/raw-request.js';
import { call, FORM, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const startCli = useCli();
const start = useEmulators();

const KEYS = { appKey: 'hostile-key', appSecret: 'hostile-secret' };
const SEND = '/message/private/publish.json';

function headOf(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ Host: 'localhost', 'Content-Type': FORM, ...headers });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** Sends a chunked body, each byte as a chunk of its own. */
async function sendByBytes(port: number, head: string, bytes: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {}).setEncoding('latin1');
  await once(socket, 'connect');
  socket.write(head);
  socket.write('1\r\nx\r\n'.repeat(bytes));
  return socket;
}

test.each([
  ['signed', signingHeadersFor(KEYS)],
  ['unsigned', {}],
])(
  'the bytes of a body (%s) may arrive one by one, and take no more memory than others',
  async (_, signed) => {
    const args = ['--port', '0', '--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
    const cli = startCli(args, 'export NODE_OPTIONS=--max-old-space-size=96;');
    const port = Number(new URL(await cli.ready).port);
    const socket = await sendByBytes(port, headOf(SEND, { ...signed, 'Transfer-Encoding': 'chunked' }), 1_500_000);
    socket.write('0\r\n\r\n');
    const [text] = await once(socket, 'data');
    expect(text).toContain('"code":1002');
    expect(cli.process.exitCode).toBeNull();
  },
  60_000,
);

test('a long body without a valid signature is dropped, so its sender learns of the signature alone', async () => {
  const emulator = await start();
  const message = `fromUserId=ann&toUserId=bob&objectName=x&content=${'x'.repeat(1000)}`;
  const wrong = { Signature: '0'.repeat(40) };
  expect(await call(emulator, SEND, message, wrong)).toMatchObject({ body: { code: 1004 } });
  expect(emulator.undelivered()).toMatchObject([{ fromUserId: 'ann', targetId: 'bob', reason: 'badSignature' }]);
  for (const bytes of [20_000, 5_000_000]) {
    expect(await call(emulator, SEND, message + 'x'.repeat(bytes), wrong)).toMatchObject({ body: { code: 1004 } });
    expect(emulator.undelivered().at(-1)).toMatchObject({ fromUserId: '', reason: 'badSignature' });
  }
  expect(await call(emulator, SEND, message + 'x'.repeat(20_000))).toMatchObject({ body: { code: 200 } });
});

test('an expectation that nobody knows is ignored', async () => {
  const { port, credentials } = await start();
  const body = 'userId=u';
  const headers = { ...signingHeadersFor(credentials), Expect: 'x', Connection: 'close', 'Content-Length': '8' };
  expect(await rawRequest(port, headOf('/user/checkOnline.json', headers) + body)).toMatch(/^HTTP\/1\.1 200 OK/);
});
