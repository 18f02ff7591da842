import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { newRecorder } from '../test-support/recorder.js';

test('pino, here that of Fastify, gets the fields and the message in its own order', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const rong = new RongCloud({
    appKey: 'key',
    appSecret: 'secret',
    transport: newRecorder(),
    logger: Fastify({ logger: { level: 'debug', stream } }).log,
    logLevel: 'debug',
  });
  await rong.user.checkOnline({ userId: 'u1' }, { requestId: 'r' });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'rongkit: user.checkOnline starts', requestId: 'r', params: { userId: 'u1' } },
    { msg: 'rongkit: user.checkOnline succeeded', requestId: 'r', status: 200 },
  ]);
});
