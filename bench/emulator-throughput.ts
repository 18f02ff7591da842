import { createHash } from 'node:crypto';
import { type Child, startChild } from './child.js';
import { keys, startEmulator } from './emulator.js';
import { inTurn, median, type Row } from './measure.js';
import { sendOften } from './raw-load.js';

const SEND = '/message/private/publish.json';
const bodies: Readonly<Record<string, string>> = {
  '/user/checkOnline.json': 'userId=u1',
  [SEND]: new URLSearchParams({
    fromUserId: 'u1',
    toUserId: 'u2',
    objectName: 'RC:TxtMsg',
    content: '{"content":"hello"}',
  }).toString(),
};

/**
 * Minimum ratio of the CPU time of a request: without a command history to with one, and without an open inspector page
 * to with one.
 */
const WATCHED = 0.95;

interface Rounds {
  readonly count: number;
  readonly requests: number;
}

const WARM_UPS = 10;

/** Many short rounds, because the load of a machine changes within seconds. */
const SHORT = { count: 20, requests: 500 } as const;
/**
 * Fewer, longer rounds, because the emulator sends events to a page several times a second: a round must be longer than
 * the pauses between these events.
 */
const LONG = { count: 6, requests: 5000 } as const;

/** Load of one server in one round. A busy machine slows the requests, but changes their CPU time little. */
interface Load {
  readonly perSecond: number;
  /** CPU time of the server's process, in microseconds a request. */
  readonly cpu: number;
}

type Loads = readonly Load[];

/**
 * Measures the CPU time of a request to the emulator. Compares it with a bare Fastify route that parses the same body,
 * and with an emulator without a command history and with a listener to its events.
 */
export async function measureEmulator(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of Object.keys(bodies)) {
    const { emulator, fastify } = await loadsOf(path, times(SHORT, rounds), {
      emulator: () => startEmulator(),
      fastify: startFastify,
    });
    rows.push(row(`emulator, ${path}`, emulator, { what: 'bare Fastify', loads: fastify, bar: 0.5 }));
  }
  const { plain, bare, watched } = await loadsOf(SEND, times(LONG, rounds), {
    plain: () => startEmulator(),
    bare: () => startEmulator('off', ['--history', 'off']),
    watched: startWatched,
  });
  rows.push(row(`emulator with a history, ${SEND}`, plain, { what: 'without one', loads: bare, bar: WATCHED }));
  rows.push(row(`emulator with a page open, ${SEND}`, watched, { what: 'without one', loads: plain, bar: WATCHED }));
  return rows;
}

function startFastify(): Promise<Child> {
  return startChild(['--import', 'tsx', 'bench/servers/fastify.ts']);
}

/**
 * Starts an emulator, and a separate process that listens to the events of the emulator as an open inspector page does.
 */
async function startWatched(): Promise<Child> {
  const emulator = await startEmulator();
  const listener = await startChild(['--import', 'tsx', 'bench/servers/listener.ts', emulator.url]);
  const stop = () => {
    listener.stop();
    emulator.stop();
  };
  return { ...emulator, stop };
}

function times({ count, requests }: Rounds, factor: number): Rounds {
  return { count: count * factor, requests };
}

/** Measures the load of several servers, one server after the other in each round. */
async function loadsOf<Name extends string>(
  path: string,
  { count, requests }: Rounds,
  starts: Readonly<Record<Name, () => Promise<Child>>>,
): Promise<Record<Name, Loads>> {
  const request = requestText(path, bodies[path] ?? '');
  const servers: [name: Name, server: Child][] = [];
  for (const name of Object.keys(starts) as Name[]) servers.push([name, await starts[name]()]);
  const runs = servers.map(([name, server]) => [name, () => loadOf(server, request, requests)] as const);
  const loads = await inTurn(Object.fromEntries(runs), count, WARM_UPS);
  for (const [, server] of servers) server.stop();
  return loads as Record<Name, Loads>;
}

async function loadOf({ url, cpuTime }: Child, request: string, count: number): Promise<Load> {
  const before = await cpuTime();
  const ms = await sendOften(url, request, count);
  return { perSecond: (count * 1000) / ms, cpu: ((await cpuTime()) - before) / count };
}

interface Rival {
  readonly what: string;
  readonly loads: Loads;
  readonly bar: number;
}

/** Builds a row of the table. Its ratio is the median of the ratios of all rounds. */
function row(what: string, own: Loads, { what: rival, loads, bar }: Rival): Row {
  const ratio = median(own.map(({ cpu }, round) => (loads[round]?.cpu ?? Number.NaN) / cpu));
  const text = (all: Loads) => {
    const [cpu, perSecond] = [median(all.map((each) => each.cpu)), median(all.map((each) => each.perSecond))];
    return `${cpu.toFixed(0)} µs CPU, ${perSecond.toFixed(0)}/s`;
  };
  const comparedWith = `${rival}: ${text(loads)}`;
  return { what, measured: text(own), comparedWith, ratio, bar: `≥ ${bar}`, ok: ratio >= bar };
}

/** Text of a signed HTTP request. */
function requestText(path: string, body: string): string {
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
