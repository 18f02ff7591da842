import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runBundle } from './world.mjs';

const [tool, target] = process.argv.slice(2);
const { build } = await import(`./${tool}.mjs`);
const url = process.env.RONGCLOUD_API_URL;
const CONDITIONS = ['workerd', 'edge-light', 'worker', 'deno', 'bun'];
const REFUSED = 'ConfigurationError of dangerouslyAllowBrowser';

/**
 * Bundles a program; a bundle for Node.js is minified. The bundlers throw for warnings and for imports that they cannot
 * resolve.
 */
async function bundle(program, name, options) {
  const entry = path.resolve(`entry-${tool}-${name}.${program.endsWith('.cjs') ? 'cjs' : 'mjs'}`);
  writeFileSync(
    entry,
    program.endsWith('.cjs')
      ? `globalThis.program = require('./${program}');\n`
      : `import * as program from './${program}';\nglobalThis.program = program;\n`,
  );
  const outfile = path.resolve(`out/${tool}-${name}.${options.target === 'node' ? 'mjs' : 'js'}`);
  await build({ entry, outfile, conditions: [], ...options });
  return outfile;
}

function must(holds, problem) {
  if (!holds) throw new Error(problem);
}

async function onNode() {
  const file = await bundle('use-all.mjs', 'node', { target: 'node' });
  const script = `await import(${JSON.stringify(file)}); await program.useAll(${JSON.stringify(url)})`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
}

async function inPage() {
  for (const program of ['use-all.mjs', 'program.cjs']) {
    const file = await bundle(program, `page-${path.extname(program).slice(1)}`, { target: 'web' });
    for (const globals of [{ window: {}, document: {} }, { importScripts() {} }]) {
      const refusals = runBundle(file, globals).construct();
      must(
        refusals.every((refusal) => refusal === REFUSED),
        `${refusals}`,
      );
    }
  }
}

async function onEdge() {
  const builds = [...CONDITIONS.map((condition) => [condition, 'use-all.mjs']), [CONDITIONS[0], 'program.cjs']];
  for (const [condition, program] of builds) {
    const name = `${condition}-${path.extname(program).slice(1)}`;
    const file = await bundle(program, name, { target: 'web', conditions: [condition] });
    await runBundle(file).useAll(url);
  }
}

await { node: onNode, page: inPage, edge: onEdge }[target]();
