import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { RongCloud, textMessage } from 'rongkit';
import { type Child, ROOT } from './child.js';
import { urlsOf } from './crowd.js';
import { keys, startEmulator } from './emulator.js';
import type { Row } from './measure.js';
import { floodNames } from './servers/flood-names.js';

const SECONDS = 2;
const PING_EVERY_MS = 5;
const MOST_DELAY_MS = 50;
const MESSAGES = 500;

/** Measures how long a call of `/ping` waits while another connection floods the emulator. */
export async function measureFloods(): Promise<Row[]> {
  const emulator = await startEmulator();
  const [client = ''] = await fill(emulator);
  const quiet = await longestPing(emulator.url);
  const rows: Row[] = [];
  for (const name of floodNames) {
    const flooder = fork(path.join(ROOT, 'bench/servers/flooder.ts'), [name, emulator.url, client], {
      execArgv: ['--import', 'tsx'],
    });
    await once(flooder, 'message');
    const during = await longestPing(emulator.url);
    flooder.kill('SIGKILL');
    rows.push({
      what: `emulator, the longest of ${(SECONDS * 1000) / PING_EVERY_MS} pings during a flood of ${name}`,
      measured: `${during.toFixed(1)} ms`,
      comparedWith: `without a flood: ${quiet.toFixed(1)} ms`,
      ratio: during / quiet,
      bar: `+ ${MOST_DELAY_MS} ms`,
      ok: during - quiet <= MOST_DELAY_MS,
    });
  }
  emulator.stop();
  return rows;
}

/** Registers a user with a long inbox and many conversations. Returns the WebSocket URL of the user's client. */
async function fill({ url }: Child): Promise<string[]> {
  const rong = new RongCloud({ ...keys, baseUrls: [url], rateLimit: 'off' });
  const urls = await urlsOf(rong, url, 1);
  for (let index = 0; index < MESSAGES; index++) {
    const message = { fromUserId: `peer${index}`, toUserId: ['u0'], ...textMessage('x'.repeat(200)) };
    await rong.message.publishPrivate(message);
  }
  return urls;
}

/** Calls `/ping` many times, and returns the longest wait for an answer in milliseconds. */
async function longestPing(url: string): Promise<number> {
  const socket = await connectTo(url);
  let longest = 0;
  const endsAt = performance.now() + SECONDS * 1000;
  while (performance.now() < endsAt) {
    const sentAt = performance.now();
    socket.write('GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    longest = Math.max(longest, performance.now() - sentAt);
    await new Promise((resolve) => setTimeout(resolve, PING_EVERY_MS));
  }
  socket.destroy();
  return longest;
}

async function connectTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}).setNoDelay();
  await once(socket, 'connect');
  return socket;
}
