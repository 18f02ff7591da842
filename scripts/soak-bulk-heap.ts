/**
 * Runs a bulk send to a million receivers with a planner and a worker, and prints the heap of both processes: `npm run
 * soak -- --only bulk-heap`, with `--receivers` (1,000,000). Redis is real; a small server replaces the service, and
 * keeps no messages. Ends with code 1 if a heap is larger at the end than after a tenth of the receivers.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BulkQueue, BulkWorker } from '@rongkit/bulk';
import { RongCloud, textMessage } from 'rongkit';
import { startRedis } from '../tests/redis/start-redis.js';

/** Maximum growth of a heap from the first tenth of the receivers to the end, in MB. */
const MORE_MB = 3;

interface Settings {
  readonly role: 'planner' | 'worker';
  readonly redisPort: number;
  readonly url: string;
  readonly receivers: number;
}

/** Size of the used heap after a garbage collection, in MB. */
function heapMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function work({ redisPort, url }: Settings): Promise<void> {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], rateLimit: 'off' });
  const worker = new BulkWorker(rong, { connection: { host: '127.0.0.1', port: redisPort }, concurrency: 8 });
  await worker.ready();
  process.stdin.on('data', () => tell(heapMb()));
  process.stdin.on('end', () => process.exit(0));
}

async function plan({ redisPort, url, receivers }: Settings): Promise<void> {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url] });
  const bulk = new BulkQueue({ connection: { host: '127.0.0.1', port: redisPort } });
  const users = function* () {
    for (let index = 0; index < receivers; index++) yield `user-${index}`;
  };
  const message = { fromUserId: 'notice', ...textMessage('hello') };
  const run = await bulk.start(rong, 'message.publishPrivate', users(), message, { id: 'heap', total: receivers });
  let told = 0;
  let next = receivers / 10;
  for await (const outcome of run.outcomes()) {
    told += outcome.receivers.length;
    if (told < next) continue;
    next += receivers / 10;
    tell({ told, heap: heapMb() });
  }
  const { status, sent } = await run.report();
  tell({ status, sent });
  await bulk.close();
}

function start(settings: Settings): ChildProcess {
  const program = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), JSON.stringify(settings)];
  return spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
}

interface Line {
  readonly told?: number;
  readonly heap?: number;
  readonly status?: string;
  readonly sent?: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { receivers: { type: 'string', default: '1000000' } } });
  const receivers = Number(values.receivers);
  const ends: (() => unknown)[] = [];
  const redis = await startRedis({ onTestFinished: (end: () => unknown) => ends.push(end) } as never);
  const service = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"code":200}'));
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const base = { redisPort: redis.port, url, receivers };
  const worker = start({ ...base, role: 'worker' });
  const heaps = createInterface({ input: worker.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const planner = start({ ...base, role: 'planner' });
  console.log('| receivers | heap of the planner, MB | heap of the worker, MB |\n| --- | --- | --- |');
  const rows: [planner: number, worker: number][] = [];
  let end: Line = {};
  for await (const text of createInterface({ input: planner.stdout as NodeJS.ReadableStream })) {
    const line = JSON.parse(text) as Line;
    if (line.heap === undefined) {
      end = line;
      continue;
    }
    worker.stdin?.write('heap\n');
    const { value } = await heaps.next();
    rows.push([line.heap, Number(value)]);
    console.log(`| ${line.told} | ${line.heap.toFixed(1)} | ${Number(value).toFixed(1)} |`);
  }
  worker.stdin?.end();
  service.close();
  for (const finish of ends) await finish();
  const [first, last] = [rows[0], rows.at(-1)];
  const more = first && last ? Math.max(last[0] - first[0], last[1] - first[1]) : Number.NaN;
  const isFlat = more <= MORE_MB && end.status === 'finished' && end.sent === receivers;
  console.log(`${end.status}, ${end.sent} sent; ${more.toFixed(1)} MB more than after a tenth, at most ${MORE_MB}`);
  return isFlat ? 0 : 1;
}

const settings = process.argv[2]?.startsWith('{') ? (JSON.parse(process.argv[2]) as Settings) : undefined;
if (!settings) process.exit(await main());
await (settings.role === 'worker' ? work(settings) : plan(settings));
