/**
 * Sends a notice to 100,000 users with three workers: `npm run bulk-workers`. Kill a worker while the progress bar
 * moves (the program prints the process ids): the other workers finish, and nobody gets the notice twice.
 *
 * The program starts a Redis server, the emulator and the workers. With `REDIS_URL`, it uses that Redis server instead.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BulkQueue, progressLine, type QueuedRun } from '@rongkit/bulk';
import { createEmulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';

const USERS = Number(process.env.USERS ?? 100_000);
const WORKERS = 3;
const BAR = 30;
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

const redis = await startRedis();
const emulator = await createEmulator({ rateLimits: 'off' });
emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: 50 });
const workers = Array.from({ length: WORKERS }, (_, index) => startWorker(index + 1));

const rong = new RongCloud(emulator.credentials);
const bulk = new BulkQueue({ connection: { ...redis.address } });
const notice = { fromUserId: 'notice', ...textMessage('今晚 23:00 停机维护，预计 30 分钟。') };
const id = `notice-${Date.now()}`;
const run = await bulk.start(rong, 'message.publishPrivate', everybody(), notice, { id, chunkSize: 100, total: USERS });
await finish(run);

const counts = { once: 0, twice: 0 };
for (const messages of emulator.state.inboxes.values()) counts[messages.length === 1 ? 'once' : 'twice'] += 1;
console.log(`${counts.once} users have the notice once, ${counts.twice} more often.`);
await bulk.close();
for (const worker of workers) worker.kill();
await emulator.close();
redis.stop();

/** Yields the receivers one by one, as a database cursor does. */
function* everybody(): Generator<string> {
  for (let index = 0; index < USERS; index++) yield `user${index}`;
}

/** Reads all outcomes of the run, and draws a progress bar meanwhile. */
async function finish(run: QueuedRun<string | number>): Promise<void> {
  const isTerminal = process.stdout.isTTY;
  let drawnAt = 0;
  const draw = async () => {
    drawnAt = performance.now();
    const report = await run.report();
    const done = report.sent + report.failed + report.unknown;
    const bar = '█'.repeat(Math.floor((done / USERS) * BAR)).padEnd(BAR, '░');
    process.stdout.write(`${isTerminal ? '\r\x1b[K' : ''}${bar} ${progressLine(report)}${isTerminal ? '' : '\n'}`);
  };
  for await (const _ of run.outcomes()) {
    if (performance.now() - drawnAt > (isTerminal ? 200 : 2000)) await draw();
  }
  await draw();
  if (isTerminal) process.stdout.write('\n');
}

function startWorker(number: number): ChildProcess {
  const env = { ...process.env, REDIS: JSON.stringify(redis.address), RONG: JSON.stringify(emulator.credentials) };
  const worker = spawn(process.execPath, ['--import', 'tsx', WORKER], { env, stdio: 'inherit' });
  console.log(`worker ${number}: process ${worker.pid}`);
  worker.on('exit', (code, signal) => {
    if (signal === 'SIGKILL') console.log(`\nworker ${number} was killed`);
    else if (code) console.log(`\nworker ${number} has ended with code ${code}`);
  });
  return worker;
}

/** Starts a Redis server on a free port, with settings that lose no acknowledged writes. Returns its address. */
async function startRedis() {
  if (process.env.REDIS_URL) {
    const { hostname, port } = new URL(process.env.REDIS_URL);
    return { address: { host: hostname, port: Number(port || 6379) }, stop: () => {} };
  }
  const address = { host: '127.0.0.1', port: await freePort() };
  const folder = mkdtempSync(path.join(tmpdir(), 'bulk-workers-'));
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  const listen = ['--port', String(address.port), '--bind', address.host, '--dir', folder];
  const server = spawn('redis-server', [...listen, ...durable], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(server, 'spawn');
  } catch {
    console.error('There is no redis-server: install it (apt-get install redis-server), or set REDIS_URL.');
    process.exit(1);
  }
  for await (const piece of server.stdout) if (String(piece).includes('Ready to accept')) break;
  server.stdout.resume();
  const stop = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  return { address, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
