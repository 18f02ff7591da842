import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from './child.js';
import type { Row } from './measure.js';

const run = promisify(execFile);

/**
 * Maximum number of bytes that messages add to the heap and to an export, without the bytes of users and memberships.
 */
const BARS = {
  'room 20000 1000': { what: '1,000 messages to a room of 20,000', heap: 15e6, exported: 5e6 },
  'group 3000 4000': { what: '4,000 messages to a group of 3,000', heap: 40e6, exported: 15e6 },
} as const;

const SIZES = [1000, 10_000, 100_000];
/**
 * Maximum ratio of the CPU time of a call with 100,000 users to the CPU time with 1,000 users. The ratio may exceed 1,
 * because caches and the heap grow.
 */
const MAX_RATIO = 2;

/**
 * Measures whether the state grows with the number of messages and not of receivers, and whether the CPU time of a call
 * depends only on the objects of the call and not on the number of users.
 */
export async function measureGrowth(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [part, { what, heap: maxHeap, exported: maxExported }] of Object.entries(BARS)) {
    const { heap = Number.NaN, exported = Number.NaN, cpu = Number.NaN } = await measured(part);
    rows.push(sizeRow(`${what}: heap`, heap, maxHeap), sizeRow(`${what}: export`, exported, maxExported));
    rows.push({ what: `${what}: CPU`, measured: `${cpu.toFixed(0)} µs a message`, comparedWith: '' });
  }
  const costs: Record<string, number>[] = [];
  for (const size of SIZES) costs.push(await measured(`calls ${size}`));
  const [few = {}, , many = {}] = costs;
  for (const name of Object.keys(few)) {
    const ratio = (many[name] ?? Number.NaN) / (few[name] ?? Number.NaN);
    const steps = costs.map((cost) => (cost[name] ?? Number.NaN).toFixed(0)).join(', ');
    rows.push({
      what: `${name}, CPU at 1,000, 10,000 and 100,000 users`,
      measured: `${steps} µs`,
      comparedWith: 'at 1,000 users',
      ratio,
      bar: `≤ ${MAX_RATIO}`,
      ok: ratio <= MAX_RATIO,
    });
  }
  return rows;
}

async function measured(part: string): Promise<Record<string, number>> {
  const program = ['--expose-gc', '--import', 'tsx', 'bench/servers/growth.ts', ...part.split(' ')];
  const { stdout } = await run(process.execPath, program, { cwd: ROOT });
  return JSON.parse(stdout) as Record<string, number>;
}

function sizeRow(what: string, bytes: number, max: number): Row {
  const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  return { what, measured: megabytes(bytes), comparedWith: '', bar: `≤ ${megabytes(max)}`, ok: bytes <= max };
}
