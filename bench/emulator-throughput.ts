import { createHash } from 'node:crypto';
import { startChild } from './child.js';
import { keys, startEmulator } from './emulator.js';
import { inTurn, median, type Row } from './measure.js';
import { requestsPerSecond } from './raw-load.js';

const bodies: Readonly<Record<string, string>> = {
  '/user/checkOnline.json': 'userId=u1',
  '/message/private/publish.json': new URLSearchParams({
    fromUserId: 'u1',
    toUserId: 'u2',
    objectName: 'RC:TxtMsg',
    content: '{"content":"hello"}',
  }).toString(),
};

/** Measures the emulator's requests a second beside a bare Fastify route that parses the same body. */
export async function measureEmulator(rounds: number): Promise<Row[]> {
  const emulator = await startEmulator();
  const fastify = await startChild(['--import', 'tsx', 'bench/servers/fastify.ts']);
  const rows: Row[] = [];
  for (const [path, body] of Object.entries(bodies)) {
    const request = requestText(path, body);
    const rates = await inTurn(
      {
        emulator: () => requestsPerSecond(emulator.url, request),
        fastify: () => requestsPerSecond(fastify.url, request),
      },
      rounds,
    );
    const [own, rival] = [median(rates.emulator ?? []), median(rates.fastify ?? [])];
    rows.push({
      what: `emulator, ${path}`,
      measured: `${own.toFixed(0)}/s`,
      comparedWith: `bare Fastify: ${rival.toFixed(0)}/s`,
      ratio: own / rival,
      bar: '≥ 0.5',
      ok: own / rival >= 0.5,
    });
  }
  emulator.stop();
  fastify.stop();
  return rows;
}

/** A signed request, as it goes over the line. */
export function requestText(path: string, body: string): string {
  const [nonce, timestamp] = ['14314', '1408710653491'];
  const signature = createHash('sha1')
    .update(keys.appSecret + nonce + timestamp)
    .digest('hex');
  const lines = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `App-Key: ${keys.appKey}`,
    `Nonce: ${nonce}`,
    `Timestamp: ${timestamp}`,
    `Signature: ${signature}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
