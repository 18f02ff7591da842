import { readFileSync } from 'node:fs';
import { RongCloud, textMessage } from 'rongkit';
import { startChild } from './child.js';
import { Crowd, urlsOf } from './crowd.js';
import { keys, startEmulator } from './emulator.js';
import { inTurn, median, type Row } from './measure.js';
import { ROOM } from './servers/room.js';

const MEMBERS = 3000;
const MESSAGES = 20;
const IDLE = 5000;
const AT_ONCE = 1000;
const GIGABYTE = 2 ** 30;

/** Measures the cost of many connected clients. */
export async function measureGateway(rounds: number): Promise<Row[]> {
  return [...(await measureRoom(rounds)), await measureRush(), await measureIdle()];
}

interface Delivered {
  readonly perSecond: number;
  readonly p99: number;
}

/** Measures a message to a room of 3,000 members beside a bare broadcast of the same bytes to as many sockets. */
async function measureRoom(rounds: number): Promise<Row[]> {
  const emulator = await startEmulator();
  const bare = await startChild(['--import', 'tsx', 'bench/servers/broadcast.ts']);
  const rong = new RongCloud({ ...keys, baseUrls: [emulator.url], rateLimit: 'off' });
  const room = new Crowd('member');
  const crowd = new Crowd('listener');
  await room.connect(await urlsOf(rong, emulator.url, MEMBERS));
  await crowd.connect(Array.from({ length: MEMBERS }, () => bare.url.replace('http', 'ws')));
  const say = () => rong.message.publishChatroom({ fromUserId: 'host', toChatroomId: ROOM, ...textMessage('欢迎 😀') });
  const { bytes } = await room.hear(say);
  const body = Buffer.alloc(bytes, 'x');
  const { emulator: own = [], bare: rival = [] } = await inTurn(
    {
      emulator: () => deliveries(room, say),
      bare: () => deliveries(crowd, () => fetch(bare.url, { method: 'POST', body })),
    },
    rounds,
  );
  for (const each of [emulator, bare, room, crowd]) each.stop();
  return rowsOf(own, rival, bytes);
}

/** Sends messages one after the other: the next message is sent when all clients have received the previous message. */
async function deliveries(crowd: Crowd, say: () => Promise<unknown>): Promise<Delivered> {
  const startedAt = performance.now();
  const delays: number[] = [];
  for (let count = 0; count < MESSAGES; count++) {
    const saidAt = performance.timeOrigin + performance.now();
    const { at } = await crowd.hear(say);
    for (const each of at) delays.push(each - saidAt);
  }
  delays.sort((a, b) => a - b);
  return {
    perSecond: (delays.length * 1000) / (performance.now() - startedAt),
    p99: delays[Math.floor(delays.length * 0.99)] ?? Number.NaN,
  };
}

function rowsOf(own: readonly Delivered[], rival: readonly Delivered[], bytes: number): Row[] {
  const rate = (results: readonly Delivered[]) => median(results.map(({ perSecond }) => perSecond));
  const p99 = (results: readonly Delivered[]) => median(results.map((each) => each.p99));
  const ratio = rate(own) / rate(rival);
  return [
    {
      what: `emulator, a message to a room of ${MEMBERS} members`,
      measured: `${rate(own).toFixed(0)} deliveries/s`,
      comparedWith: `bare ws broadcast of ${bytes} bytes: ${rate(rival).toFixed(0)}/s`,
      ratio,
      bar: '≥ 0.5',
      ok: ratio >= 0.5,
    },
    {
      what: 'the same, until 99 of 100 members have it',
      measured: `${p99(own).toFixed(1)} ms`,
      comparedWith: `bare ws broadcast: ${p99(rival).toFixed(1)} ms`,
      ratio: p99(own) / p99(rival),
      bar: '≤ 2',
      ok: p99(own) <= 2 * p99(rival),
    },
  ];
}

/**
 * Measures the time until all clients are connected that connect at the same time. Rejects unless all clients are
 * accepted.
 */
async function measureRush(): Promise<Row> {
  const own = await rushTime(async () => {
    const emulator = await startEmulator();
    const rong = new RongCloud({ ...keys, baseUrls: [emulator.url], rateLimit: 'off' });
    return { server: emulator, crowd: new Crowd('client', AT_ONCE), urls: await urlsOf(rong, emulator.url, AT_ONCE) };
  });
  const rival = await rushTime(async () => {
    const server = await startChild(['--import', 'tsx', 'bench/servers/broadcast.ts']);
    const urls = Array.from({ length: AT_ONCE }, () => server.url.replace('http', 'ws'));
    return { server, crowd: new Crowd('listener', AT_ONCE), urls };
  });
  return {
    what: `emulator, ${AT_ONCE} clients that connect at once`,
    measured: `all in after ${own.toFixed(0)} ms`,
    comparedWith: `bare ws server: ${rival.toFixed(0)} ms`,
    ratio: own / rival,
  };
}

interface Rush {
  readonly server: { stop(): void };
  readonly crowd: Crowd;
  readonly urls: readonly string[];
}

async function rushTime(prepare: () => Promise<Rush>): Promise<number> {
  const { server, crowd, urls } = await prepare();
  await crowd.connect([]);
  const startedAt = performance.now();
  await crowd.connect(urls);
  const time = performance.now() - startedAt;
  for (const each of [server, crowd]) each.stop();
  return time;
}

/** Measures the memory of an emulator with a number of idle clients. */
async function measureIdle(): Promise<Row> {
  const emulator = await startEmulator();
  const rong = new RongCloud({ ...keys, baseUrls: [emulator.url], rateLimit: 'off' });
  const before = residentBytes(emulator.pid);
  const crowd = new Crowd('client');
  await crowd.connect(await urlsOf(rong, emulator.url, IDLE));
  const after = residentBytes(emulator.pid);
  for (const each of [emulator, crowd]) each.stop();
  return {
    what: `emulator with ${IDLE} idle clients`,
    measured: `${megabytes(after)} MB`,
    comparedWith: `without any: ${megabytes(before)} MB`,
    ratio: after / before,
    bar: '< 1 GB',
    ok: after < GIGABYTE,
  };
}

const PAGE_BYTES = 4096;

function residentBytes(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(pages) * PAGE_BYTES;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
