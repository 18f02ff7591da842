import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Entries of RongKit that a moved project loads. `require` gives the function of 3.1.1 itself, as in the build. */
const ENTRIES = {
  index: "export * from './packages/sdk/src/index.ts';",
  compat: "import { rongCloudSdk } from './packages/sdk/src/compat/index.ts'; module.exports = rongCloudSdk;",
  'compat-v1': "export * from './packages/sdk/src/compat/v1/index.ts';",
} as const;

const MANIFEST = {
  name: 'rongkit',
  version: '0.1.0',
  exports: {
    '.': './index.js',
    './compat': './compat.js',
    './compat/v1': './compat-v1.js',
    './package.json': './package.json',
  },
};

/** Packs RongKit and the stand-in as \`npm run pack\` does, from the sources. */
export async function packedPackages(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rong-tarballs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const rongkit = path.join(folder, 'rongkit/package');
  mkdirSync(rongkit, { recursive: true });
  writeFileSync(path.join(rongkit, 'package.json'), JSON.stringify(MANIFEST));
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const stdin = { contents, resolveDir: ROOT, loader: 'ts' as const };
    const outfile = path.join(rongkit, `${name}.js`);
    await build({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'error' });
  }
  cpSync(path.join(ROOT, 'packages/rongcloud-sdk'), path.join(folder, 'alias/package'), {
    recursive: true,
    filter: (file) => !file.includes('node_modules'),
  });
  for (const [name, from] of [
    ['rongkit', 'rongkit'],
    ['rongkit-rongcloud-sdk', 'alias'],
  ] as const) {
    execFileSync('tar', ['-czf', path.join(folder, `${name}.tgz`), '-C', path.join(folder, from), 'package']);
  }
  return folder;
}
