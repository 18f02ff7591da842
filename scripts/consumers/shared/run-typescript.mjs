import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import process from 'node:process';

/** Tools that run TypeScript with decorators: for each tool the flags of Node.js, or a compiler that runs first. */
const ways = {
  'tsc, CommonJS': () => compile('app.ts', 'out/app.js'),
  'tsc, ES modules': () => compile('app.mts', 'out/app.mjs'),
  'ts-node': () => ['--require', 'ts-node/register/transpile-only', 'app.ts'],
  tsx: () => ['--import', 'tsx', 'app.ts'],
  SWC: () => ['--require', '@swc-node/register', 'app.ts'],
};

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
}

function compile(source, program) {
  if (source !== 'app.ts') copyFileSync('app.ts', source);
  run('node_modules/typescript/bin/tsc', '--project', source === 'app.ts' ? 'tsconfig.json' : 'tsconfig.esm.json');
  return [program];
}

run(...ways[process.argv[2]]());
