import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT, startChild } from './child.js';
import type { Row } from './measure.js';

const run = promisify(execFile);

/** Maximum number of bytes by which the heap may grow from the end of the first tenth of the calls to the last call. */
const MAX_GROWTH_BYTES = 1_000_000;

/** Measures whether the heap of a client grows with the number of its calls. */
export async function measureMemory(calls: number): Promise<Row[]> {
  const server = await startChild(['--import', 'tsx', 'bench/servers/stub.ts']);
  const program = ['--expose-gc', '--import', 'tsx', 'bench/servers/million-calls.ts', server.url, String(calls)];
  const { stdout } = await run(process.execPath, program, { cwd: ROOT });
  server.stop();
  const heaps = stdout.trim().split('\n').map(Number);
  const [first = Number.NaN, last = Number.NaN] = [heaps[0], heaps.at(-1)];
  return [
    {
      what: `heap after ${calls.toLocaleString('en')} calls`,
      measured: megabytes(last),
      comparedWith: `after a tenth of them: ${megabytes(first)}`,
      ratio: last / first,
      bar: `≤ ${megabytes(MAX_GROWTH_BYTES)} more`,
      ok: last - first <= MAX_GROWTH_BYTES,
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
