import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { rewrite } from '../../packages/codemod/src/index.js';
import { type Program, programs } from './programs.js';

const require = createRequire(import.meta.url);
const SDK = fileURLToPath(new URL('../../packages/sdk/src/', import.meta.url));

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-codemod-'));

/** As the build gives it: `require` gives the function. */
const COMPAT = path.join(folder, 'compat.cjs');
writeFileSync(COMPAT, `module.exports = require(${JSON.stringify(`${SDK}compat/index.ts`)}).rongCloudSdk;`);

afterAll(() => rmSync(folder, { recursive: true }));

/** The old package; the facade in place of 1.0.3, which knows one address. Both are compared by the specs of 1.0.3. */
const OLD = { third: require.resolve('rongcloud-sdk'), first: `${SDK}compat/v1/entry-v1.ts` };

/** Runs a program on an emulator of its own, and returns what it leaves there. */
async function leftBy(file: string, source: string, old: string): Promise<unknown> {
  const emulator = await createEmulator({ now: '2026-01-01T02:00:00Z', rateLimits: 'off' });
  const { url, credentials } = emulator;
  const { outputFiles } = await build({
    stdin: { contents: source, loader: file.endsWith('.ts') ? 'ts' : 'js', resolveDir: SDK },
    alias: {
      'rongcloud-sdk': old,
      'rongkit/compat/v1': `${SDK}compat/v1/entry-v1.ts`,
      'rongkit/compat': COMPAT,
      rongkit: `${SDK}index.ts`,
    },
    define: {
      API: JSON.stringify(url),
      KEY: JSON.stringify(credentials.appKey),
      SECRET: JSON.stringify(credentials.appSecret),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const program = path.join(folder, `${file}.cjs`);
  writeFileSync(program, outputFiles[0]?.text ?? '');
  const start = `require(${JSON.stringify(program)}).done.catch((error) => { console.error(error); process.exit(1); })`;
  await run(process.execPath, ['-e', start], { env: { ...process.env, RONGCLOUD_API_URL: url } });
  const left = viewOf(emulator);
  await emulator.close();
  return left;
}

/** The state of an emulator, without ids that are random. */
function viewOf({ state }: Emulator): unknown {
  const text = JSON.stringify(state, (key, value: unknown) => {
    if (key === 'token' || key === 'tokens') return undefined;
    if (value instanceof Map) return [...value];
    return value instanceof Set ? [...value] : value;
  });
  const ids = /[0-9A-V]{4}(?:-[0-9A-V]{4}){3}|[\w+/=-]{22,}@?/g;
  return JSON.parse(text.replace(ids, 'ID'));
}

const versionOf = ({ file }: Program) => (file.startsWith('first') ? 'first' : 'third');

describe.each(programs)('$name', (program) => {
  const { file, source, calls, left = [] } = program;
  const after = rewrite(file, source);

  test('is rewritten, and the rest is reported', () => {
    expect(after).toMatchObject({ version: versionOf(program) === 'first' ? '1.0.3' : '3.1.1', calls });
    expect(after?.left.map(({ what }) => what)).toEqual(left);
    if (left.length === 0) expect(after?.source).not.toMatch(/rongcloud-sdk|rongkit\/compat/);
  });

  test('leaves the same state on the emulator as before', async () => {
    const old = OLD[versionOf(program)];
    const [one, other] = [await leftBy(file, source, old), await leftBy(file, after?.source ?? '', old)];
    expect(other).toEqual(one);
    expect(JSON.stringify(one).length).toBeGreaterThan(500);
  });

  test('stays as it is when it is rewritten again', () => {
    const again = rewrite(file, after?.source ?? '');
    expect(again?.source ?? after?.source).toBe(after?.source);
    expect(again?.calls ?? 0).toBe(0);
  });
});
