/** Compares the size of the bundled client with `bench/budgets.json`. Sizes do not depend on the machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const budgets = JSON.parse(readFileSync(`${ROOT}/bench/budgets.json`, 'utf8')) as Record<string, number>;

/** Bundles and minifies a program. */
async function bundled(program: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const gzipped = (contents: Uint8Array) => gzipSync(contents, { level: 9 }).length;

const CLIENT = "import { RongCloud } from './packages/sdk/src/index.js'; globalThis.rong = new RongCloud();";
const COMPAT = "import sdk from './packages/sdk/src/compat/entry.js'; globalThis.sdk = sdk;";
const FIRST = "import * as first from './packages/sdk/src/compat/v1/index.js'; globalThis.first = first;";

const client = await bundled(CLIENT);
const sizes = {
  bundleMinBytes: client.length,
  bundleGzipBytes: gzipped(client),
  // Size that `rongkit/compat` adds to the bundle of the client.
  compatGzipBytes: gzipped(await bundled(CLIENT + COMPAT)) - gzipped(client),
  compatV1GzipBytes: gzipped(await bundled(CLIENT + FIRST)) - gzipped(client),
};

for (const [name, size] of Object.entries(sizes)) {
  const budget = budgets[name] ?? 0;
  console.log(`${size <= budget ? 'ok  ' : 'OVER'}  ${name}: ${size} of ${budget}`);
  if (size > budget) process.exitCode = 1;
}
