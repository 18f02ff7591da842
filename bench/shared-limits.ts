import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { type Endpoint, resources } from '@rongkit/contract';
import { Queue } from 'bullmq';
import { type CountedCall, shareUsed } from '../tests/support/share-used.js';
import { ROOT } from './child.js';
import { startEmulator } from './emulator.js';
import type { Row } from './measure.js';
import { simulateSharedLimits } from './simulated-limits.js';

const PROCESSES = 4;
/** Time in milliseconds from the moment when all processes have made a call to the first call that is measured. */
const WARM_UP_MS = 3000;
/** Duration of the measurement after a process was killed, in milliseconds. */
const AFTER_KILL_MS = 20_000;

/** Number of jobs in the queue of BullMQ, more than the rate limit of BullMQ lets through. */
const MANY = 20_000;

interface Load {
  readonly kind: 'shared' | 'rival' | 'bullmq';
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly weight: number;
  readonly ms: number;
  /** Time after the warm-up at which one of the processes is killed, in milliseconds. */
  readonly killAfterMs?: number;
  readonly least?: number;
}

const SECOND = { endpoint: resources.user.getToken, weight: 1, ms: 11_000 } as const;
const OURS = { kind: 'shared', name: '@rongkit/redis' } as const;
const BY_SECOND: readonly Load[] = [
  { ...SECOND, ...OURS, least: 0.95 },
  { ...SECOND, kind: 'rival', name: 'rate-limiter-flexible' },
  { ...SECOND, kind: 'bullmq', name: "BullMQ's limiter" },
];
const KILLED: Load = { ...SECOND, ...OURS, ms: 10_000 + AFTER_KILL_MS, killAfterMs: 10_000 };
const BY_MINUTE: Load = {
  ...OURS,
  endpoint: resources.message.publishPrivate,
  weight: 1000,
  ms: 190_000,
  least: 0.97,
};

interface Outcome {
  readonly calls: readonly CountedCall[];
  readonly refused: number;
  readonly from: number;
}

/**
 * Measures how much of a rate limit four processes use together, and how often they are refused, and compares two
 * rivals. Measures also how many calls are lost when a process is killed. A simulation shows the used share by
 * round-trip time.
 */
export async function measureSharedLimits(): Promise<Row[]> {
  const redis = await startRedis();
  // Six calls a minute are hardly a load, so this measurement runs beside the others.
  const byMinute = press(BY_MINUTE, redis.port);
  const rows: Row[] = [];
  for (const load of BY_SECOND) rows.push(rowOf(load, await press(load, redis.port)));
  rows.push(rowOfDeath(await press(KILLED, redis.port)));
  rows.push(rowOf(BY_MINUTE, await byMinute));
  rows.push(...(await simulateSharedLimits(redis.port)));
  redis.stop();
  return rows;
}

async function press({ kind, endpoint, weight, ms, killAfterMs }: Load, redisPort: number): Promise<Outcome> {
  const emulator = await startEmulator('on');
  const { path: url } = endpoint;
  const method = url.includes('getToken') ? 'getToken' : 'publishPrivate';
  const queue = kind === 'bullmq' ? await fill(redisPort) : undefined;
  const args = [kind, method, emulator.url, redisPort].map(String);
  const calls: CountedCall[] = [];
  let refused = 0;
  const children = Array.from({ length: PROCESSES }, () => start(args));
  const readers = children.map(({ stdout }) => createInterface({ input: stdout as NodeJS.ReadableStream }));
  for (const reader of readers) {
    reader.on('line', (line) => {
      if (line === 'refused') refused += 1;
      else calls.push({ at: Number(line), weight });
    });
  }
  // For a limit per minute, there is no warm-up, which would take a minute: the first window is measured too.
  if (weight === 1) await Promise.all(readers.map((reader) => once(reader, 'line')));
  const from = Date.now() + WARM_UP_MS;
  if (killAfterMs !== undefined) setTimeout(() => children[0]?.kill('SIGKILL'), WARM_UP_MS + killAfterMs);
  await new Promise((resolve) => setTimeout(resolve, WARM_UP_MS + ms));
  await Promise.all(
    children.map(async (child, index) => {
      child.stdin?.end();
      if (child.exitCode === null && child.signalCode === null) await once(readers[index] as Interface, 'close');
    }),
  );
  emulator.stop();
  await queue?.close();
  const counted = weight > 1 ? calls : calls.filter(({ at }) => at >= from);
  return { calls: counted.sort((one, other) => one.at - other.at), refused, from };
}

function start(args: readonly string[]): ChildProcess {
  const program = ['--import', 'tsx', 'bench/servers/limited-process.ts', ...args];
  return spawn(process.execPath, program, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Creates a queue of BullMQ with more jobs than its rate limit lets through. */
async function fill(port: number): Promise<Queue> {
  const queue = new Queue('rival', { connection: { host: '127.0.0.1', port } });
  const jobs = Array.from({ length: MANY }, () => ({ name: 'call', data: {} }));
  await queue.addBulk(jobs);
  return queue;
}

async function startRedis(): Promise<{ readonly port: number; stop(): void }> {
  const port = 20_000 + (process.pid % 20_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-redis-'));
  const args = ['--dir', folder, '--port', String(port), '--bind', '127.0.0.1', '--save', ''];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server, 'spawn');
  for await (const piece of server.stdout) if (String(piece).includes('Ready to accept')) break;
  server.stdout.resume();
  const stop = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, stop };
}

function rowOf({ name, endpoint, weight, least }: Load, { calls, refused }: Outcome): Row {
  const share = shareUsed(endpoint, calls);
  const [rate] = endpoint.rateLimit?.rates ?? [];
  const receivers = weight > 1 ? `, ${weight} receivers each` : '';
  return {
    what: `${endpoint.id}, ${PROCESSES} processes with 25 callers each${receivers}, ${name}`,
    measured: `${(share * 100).toFixed(1)} % of the limit, ${refused} refused`,
    comparedWith: `the limit: ${rate?.calls} a ${rate?.per}`,
    ratio: share,
    ...(least !== undefined && { bar: `≥ ${least}, 0 refused`, ok: share >= least && refused === 0 }),
  };
}

/** Row with the number of calls that were lost after a process was killed, by the rate of calls before. */
function rowOfDeath({ calls, refused, from }: Outcome): Row {
  const [start, death] = [from, from + (KILLED.killAfterMs ?? 0)];
  const before = calls.filter(({ at }) => at >= start && at < death).length / (death - start);
  const after = calls.filter(({ at }) => at >= death && at < death + AFTER_KILL_MS).length;
  const lost = Math.max(0, Math.round(before * AFTER_KILL_MS - after));
  return {
    what: `the same, one of ${PROCESSES} killed by -9`,
    measured: `${lost} calls lost in ${AFTER_KILL_MS / 1000} s, ${refused} refused`,
    comparedWith: `before its death: ${Math.round(before * AFTER_KILL_MS)} calls in ${AFTER_KILL_MS / 1000} s`,
    ratio: after / (before * AFTER_KILL_MS),
    bar: '0 refused',
    ok: refused === 0,
  };
}
