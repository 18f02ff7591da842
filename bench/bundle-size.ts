import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sizeOf } from '../scripts/installed-packages.js';
import { ROOT } from './child.js';
import type { Row } from './measure.js';
import { installed, peers } from './peers.js';

const budgets = JSON.parse(readFileSync(path.join(ROOT, 'bench/budgets.json'), 'utf8'));

/** Measures the size of the client, bundled and on disk. */
export async function measureSizes(): Promise<Row[]> {
  const bundle = async (code: string) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      // An empty tsconfig, because the `paths` of tsconfig.json would resolve to the sources instead of the built
      // files.
      tsconfigRaw: {},
      write: false,
    });
    const contents = outputFiles[0]?.contents ?? new Uint8Array();
    return { min: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
  };
  const own = await bundle(
    "import { RongCloud } from './packages/sdk/dist/index.js'; globalThis.client = new RongCloud();",
  );
  const rivals = await Promise.all(
    peers.map(async (peer) => ({ ...peer, ...(await bundle(peer.use)), ...installed(peer) })),
  );
  const compare = (size: (rival: (typeof rivals)[number]) => string) =>
    rivals.map((rival) => `${rival.label}: ${size(rival)}`).join('; ');
  const files = sizeOf(path.join(ROOT, 'packages/sdk/dist'));
  return [
    sizeRow(
      'bundle, minified',
      own.min,
      budgets.bundleMinBytes,
      compare(({ min }) => kilobytes(min)),
    ),
    sizeRow(
      'bundle, gzip',
      own.gzip,
      budgets.bundleGzipBytes,
      compare(({ gzip }) => kilobytes(gzip)),
    ),
    sizeRow(
      'rongkit, built files (1 package)',
      files,
      budgets.installBytes,
      compare(({ bytes, packages }) => `${kilobytes(bytes)} (${packages})`),
    ),
  ];
}

function sizeRow(what: string, size: number, budget: number, comparedWith: string): Row {
  return { what, measured: kilobytes(size), comparedWith, bar: `< ${kilobytes(budget)}`, ok: size < budget };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
