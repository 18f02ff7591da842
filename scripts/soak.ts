/**
 * Runs a random test with a given number of cases: `npm run soak -- client --schedules 100000 --seed 5`. `--only NAME`
 * names the test as well; after the name `emulator`, it names an interface of the emulator.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FLAGS = ['schedules', 'inputs', 'only', 'starts', 'kills', 'rounds', 'receivers', 'seed'] as const;
type Flag = (typeof FLAGS)[number];

interface Soak {
  readonly args: readonly string[];
  readonly flags: readonly Flag[];
}

const SOAKS: Readonly<Record<string, Soak>> = {
  client: {
    args: ['node_modules/vitest/vitest.mjs', 'run', 'tests/no-send-twice.test.ts'],
    flags: ['schedules', 'seed'],
  },
  emulator: { args: ['--import', 'tsx', 'scripts/soak-emulator.ts'], flags: ['inputs', 'only', 'seed'] },
  bulk: { args: ['--import', 'tsx', 'scripts/soak-bulk.ts'], flags: ['rounds', 'seed'] },
  'bulk-heap': { args: ['--import', 'tsx', 'scripts/soak-bulk-heap.ts'], flags: ['receivers'] },
  store: { args: ['--import', 'tsx', 'scripts/soak-store.ts'], flags: ['inputs', 'starts', 'kills', 'seed'] },
};

const option = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(FLAGS.map((flag) => [flag, option])) as Record<Flag, typeof option>,
});
const isNamed = positionals.length > 0;
const given = FLAGS.filter((flag) => values[flag] !== undefined && (isNamed || flag !== 'only'));
for (const name of isNamed ? positionals : [values.only ?? 'client']) run(name);

function run(name: string): void {
  const soak = SOAKS[name];
  if (!soak) fail(`There is no soak test "${name}": it is one of ${Object.keys(SOAKS).join(', ')}.`);
  const unknown = given.find((flag) => !soak.flags.includes(flag));
  if (unknown) fail(`The soak test "${name}" has no --${unknown}: it has --${soak.flags.join(', --')}.`);
  // The programs read flags, and the test of the client reads environment variables.
  const flags = name === 'client' ? [] : given.map((flag) => `--${flag}=${values[flag]}`);
  const env = {
    ...process.env,
    SOAK_SCHEDULES: values.schedules ?? '10000',
    ...(values.seed !== undefined && { SOAK_SEED: values.seed }),
  };
  const { status } = spawnSync(process.execPath, [...soak.args, ...flags], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
