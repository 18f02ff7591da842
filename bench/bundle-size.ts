import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sizeOf } from '../scripts/installed-packages.js';
import { ROOT } from './child.js';
import type { Row } from './measure.js';

const budgets = JSON.parse(readFileSync(path.join(ROOT, 'bench/budgets.json'), 'utf8'));

/** What the client weighs: in a bundle, and on disk. */
export async function measureSizes(): Promise<Row[]> {
  const bundle = async (code: string) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    const contents = outputFiles[0]?.contents ?? new Uint8Array();
    return { min: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
  };
  const own = await bundle(
    "import { RongCloud } from './packages/sdk/dist/index.js'; globalThis.rong = new RongCloud();",
  );
  const rival = await bundle("import sdk from 'rongcloud-sdk'; globalThis.rong = sdk({});");
  return [
    sizeRow(
      'bundle, minified',
      own.min,
      budgets.bundleMinBytes,
      `rongcloud-sdk 3.1.1: ${kilobytes(rival.min)}`,
      rival.min,
    ),
    sizeRow(
      'bundle, gzip',
      own.gzip,
      budgets.bundleGzipBytes,
      `rongcloud-sdk 3.1.1: ${kilobytes(rival.gzip)}`,
      rival.gzip,
    ),
    sizeRow(
      'rongkit, built files',
      sizeOf(path.join(ROOT, 'packages/sdk/dist')),
      budgets.installBytes,
      'one package of its own',
    ),
  ];
}

function sizeRow(what: string, size: number, budget: number, comparedWith: string, rival?: number): Row {
  return {
    what,
    measured: kilobytes(size),
    comparedWith,
    ...(rival !== undefined && { ratio: size / rival }),
    bar: `< ${kilobytes(budget)}`,
    ok: size < budget,
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
