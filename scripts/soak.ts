/** Runs a random test for as long as asked: `npm run soak -- client --schedules 100000 --seed 5`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The test of each name. It reads `SOAK_SCHEDULES` and `SOAK_SEED`, and prints its seed. */
const SOAKS: Readonly<Record<string, string>> = {
  client: 'tests/no-send-twice.test.ts',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { schedules: { type: 'string' }, seed: { type: 'string' } },
});
const names = positionals.length > 0 ? positionals : ['client'];
for (const name of names) {
  const file = SOAKS[name];
  if (!file) {
    console.error(`There is no soak test "${name}": it is one of ${Object.keys(SOAKS).join(', ')}.`);
    process.exit(1);
  }
  const env = {
    ...process.env,
    SOAK_SCHEDULES: values.schedules ?? '10000',
    ...(values.seed !== undefined && { SOAK_SEED: values.seed }),
  };
  const vitest = `${ROOT}node_modules/vitest/vitest.mjs`;
  const { status } = spawnSync(process.execPath, [vitest, 'run', file], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
