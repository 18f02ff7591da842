import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resources } from '@rongkit/contract';
import { ROOT } from './child.js';
import { startEmulator } from './emulator.js';
import type { Row } from './measure.js';

const PROCESSES = 4;
const SECONDS = 10;
const LEAST_SHARE = 0.95;
/** Time for the processes to start and to use up the first window, in milliseconds. */
const WARM_UP_MS = 4000;

const limit = resources.user.getToken.rateLimit?.rates[0];

interface Outcome {
  readonly served: number;
  readonly refused: number;
}

/** Measures how much of a limit four processes use together, and how often they are refused, beside a rival's limiter. */
export async function measureSharedLimits(): Promise<Row[]> {
  const redis = await startRedis();
  const rows: Row[] = [];
  for (const [kind, name] of [
    ['shared', '@rongkit/redis'],
    ['rival', 'rate-limiter-flexible'],
  ] as const) {
    rows.push(rowOf(name, await press(kind, redis.port), kind === 'shared'));
  }
  redis.stop();
  return rows;
}

async function press(kind: string, redisPort: number): Promise<Outcome> {
  const emulator = await startEmulator('on');
  const from = Date.now() + WARM_UP_MS;
  const args = [kind, emulator.url, redisPort, from, from + SECONDS * 1000].map(String);
  const outcomes = await Promise.all(Array.from({ length: PROCESSES }, () => runProcess(args)));
  emulator.stop();
  const sum = (name: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  return { served: sum('served'), refused: sum('refused') };
}

async function runProcess(args: readonly string[]): Promise<Outcome> {
  const program = ['--import', 'tsx', 'bench/servers/limited-process.ts', ...args];
  const child = spawn(process.execPath, program, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const piece of child.stdout) output += String(piece);
  return JSON.parse(output) as Outcome;
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

function rowOf(name: string, { served, refused }: Outcome, isOurs: boolean): Row {
  const share = served / ((limit?.calls ?? 0) * SECONDS);
  return {
    what: `user.getToken, ${PROCESSES} processes with 25 callers each, ${name}`,
    measured: `${(share * 100).toFixed(1)} % of the limit, ${refused} refused`,
    comparedWith: `the limit: ${limit?.calls} a ${limit?.per}`,
    ratio: share,
    ...(isOurs && { bar: `≥ ${LEAST_SHARE}, 0 refused`, ok: share >= LEAST_SHARE && refused === 0 }),
  };
}
