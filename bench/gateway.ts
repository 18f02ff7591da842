import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { RongCloud, textMessage } from 'rongkit';
import { type Child, ROOT, startChild } from './child.js';
import { inTurn, median, type Row } from './measure.js';
import type { FromMembers } from './servers/members.js';

const MEMBERS = 3000;
const ROOM = 'r1';
const MESSAGES = 20;
const SDK_VERSION = '5.38.0';
const keys = { appKey: 'bench', appSecret: 'secret' };

interface Delivered {
  readonly perSecond: number;
  readonly p99: number;
}

/** A message to a room of 3,000 connected members, beside a bare broadcast of the same bytes to as many sockets. */
export async function measureGateway(rounds: number): Promise<Row[]> {
  const emulator = await startEmulator();
  const bare = await startChild(['--import', 'tsx', 'bench/servers/broadcast.ts']);
  const rong = new RongCloud({ ...keys, baseUrls: [emulator.url], rateLimit: 'off' });
  const room = startMembers(['--room', ROOM]);
  const crowd = startMembers([]);
  await connectAll(room, await urlsOf(rong, emulator.url));
  await connectAll(
    crowd,
    Array.from({ length: MEMBERS }, () => bare.url.replace('http', 'ws')),
  );
  const say = () => rong.message.publishChatroom({ fromUserId: 'host', toChatroomId: ROOM, ...textMessage('欢迎 😀') });
  const { bytes } = await deliver(room, say);
  const body = Buffer.alloc(bytes, 'x');
  const results = await inTurn(
    {
      emulator: () => deliveries(room, say),
      bare: () => deliveries(crowd, () => fetch(bare.url, { method: 'POST', body })),
    },
    rounds,
  );
  for (const child of [emulator, bare]) child.stop();
  for (const child of [room, crowd]) child.kill('SIGKILL');
  return rowsOf(results.emulator ?? [], results.bare ?? [], bytes);
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

function startEmulator(): Promise<Child> {
  const flags = ['--port', '0', '--rate-limits', 'off', '--app-key', keys.appKey, '--app-secret', keys.appSecret];
  return startChild(['packages/emulator/dist/cli.js', ...flags]);
}

function startMembers(args: readonly string[]): ChildProcess {
  return fork(path.join(ROOT, 'bench/servers/members.ts'), args, { execArgv: ['--import', 'tsx'] });
}

async function urlsOf(rong: RongCloud, url: string): Promise<string[]> {
  const urls: string[] = [];
  for (let index = 0; index < MEMBERS; index++) {
    const { token } = await rong.user.getToken({ userId: `u${index}`, name: 'member' });
    const query = new URLSearchParams({ appId: keys.appKey, token, sdkVer: SDK_VERSION, deviceId: String(index) });
    urls.push(`${url.replace('http', 'ws')}/websocket?${query}`);
  }
  return urls;
}

async function connectAll(members: ChildProcess, urls: readonly string[]): Promise<void> {
  members.send(urls);
  await next(members, 'in');
}

async function deliver(members: ChildProcess, say: () => Promise<unknown>) {
  const heard = next(members, 'heard');
  const [{ at, bytes }] = await Promise.all([heard, say()]);
  return { at, bytes };
}

/** One message after the other, the next when all have the one before. */
async function deliveries(members: ChildProcess, say: () => Promise<unknown>): Promise<Delivered> {
  const startedAt = performance.now();
  const delays: number[] = [];
  for (let count = 0; count < MESSAGES; count++) {
    const saidAt = performance.timeOrigin + performance.now();
    const { at } = await deliver(members, say);
    for (const each of at) delays.push(each - saidAt);
  }
  delays.sort((a, b) => a - b);
  return {
    perSecond: (delays.length * 1000) / (performance.now() - startedAt),
    p99: delays[Math.floor(delays.length * 0.99)] ?? Number.NaN,
  };
}

async function next<Kind extends FromMembers['kind']>(
  members: ChildProcess,
  kind: Kind,
): Promise<Extract<FromMembers, { kind: Kind }>> {
  const [message] = (await once(members, 'message')) as [FromMembers];
  if (message.kind !== kind) throw new Error(`${kind} was expected, and ${message.kind} came`);
  return message as Extract<FromMembers, { kind: Kind }>;
}
