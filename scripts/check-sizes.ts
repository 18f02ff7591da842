/** Compares the size of the bundled client with `bench/budgets.json`. Sizes do not depend on the machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const budgets = JSON.parse(readFileSync(`${ROOT}/bench/budgets.json`, 'utf8')) as Record<string, number>;

const { outputFiles } = await build({
  stdin: {
    contents: "import { RongCloud } from './packages/sdk/src/index.js'; globalThis.rong = new RongCloud();",
    resolveDir: ROOT,
  },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const contents = outputFiles[0]?.contents ?? new Uint8Array();
const sizes = { bundleMinBytes: contents.length, bundleGzipBytes: gzipSync(contents, { level: 9 }).length };

for (const [name, size] of Object.entries(sizes)) {
  const budget = budgets[name] ?? 0;
  console.log(`${size <= budget ? 'ok  ' : 'OVER'}  ${name}: ${size} of ${budget}`);
  if (size > budget) process.exitCode = 1;
}
