import { readFileSync } from 'node:fs';
import { ROOT, startChild, timeOf } from './child.js';
import { inTurn, median, type Row } from './measure.js';

const budgets = JSON.parse(readFileSync(`${ROOT}/bench/budgets.json`, 'utf8')) as Record<string, number>;

const PROGRAM = 'packages/cli/dist/main.js';
const EMULATOR = ['packages/emulator/dist/cli.cjs', '--port', '0', '--app-key', 'bench', '--app-secret', 'bench'];
const CALL = [PROGRAM, 'user', 'get-token', '--user-id', 'u1', '--name', 'Ann', '--json'];

/** Measures how much longer commands of `rong` take than an empty Node.js process. */
export async function measureCommands(rounds: number): Promise<Row[]> {
  const emulator = await startChild(EMULATOR);
  Object.assign(process.env, {
    RONGCLOUD_APP_KEY: 'bench',
    RONGCLOUD_APP_SECRET: 'bench',
    RONGCLOUD_API_URL: emulator.url,
  });
  try {
    const times = await inTurn(
      {
        empty: () => timeOf(['-e', '0'], 'exit'),
        version: () => timeOf([PROGRAM, '--version'], 'exit'),
        call: () => timeOf(CALL, 'exit'),
      },
      rounds * 2,
    );
    const medianOf = (name: string) => median(times[name] ?? []);
    const rowOf = (what: string, name: string, budget: number): Row => {
      const over = medianOf(name) - medianOf('empty');
      return {
        what,
        measured: `${over.toFixed(0)} ms over an empty process`,
        comparedWith: `empty process: ${medianOf('empty').toFixed(0)} ms`,
        ratio: medianOf(name) / medianOf('empty'),
        bar: `≤ ${budget} ms`,
        ok: over <= budget,
      };
    };
    return [
      rowOf('rong --version', 'version', budgets.rongVersionMs ?? 0),
      rowOf('rong user get-token', 'call', budgets.rongCallMs ?? 0),
    ];
  } finally {
    emulator.stop();
  }
}
