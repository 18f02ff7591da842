/**
 * Tests the packages in the form in which users install them: packs the packages, lints the tarballs, installs the
 * tarballs into small projects, and makes a call from each project. Needs `npm run build` first.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Endpoint, resources } from '@rongkit/contract';
import { hasRedis, howToGetRedis } from '../tests/redis/start-redis.js';
import { hasInstallScript, installedPackages, sizeOf } from './installed-packages.js';
import { packInto } from './packing.js';
import { startStubServer } from './stub-server.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const budgets = JSON.parse(readFileSync(path.join(ROOT, 'bench/budgets.json'), 'utf8')) as Record<string, number>;
const { installBytes = 0, rongDependencyBytes = 0 } = budgets;

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-packages-'));
const { server, url } = await startStubServer();
const env = { ...process.env, RONGCLOUD_API_URL: url };
const results = { passed: 0, failed: 0 };
const engineWarnings: string[] = [];

async function check(name: string, work: () => Promise<unknown> | unknown): Promise<void> {
  try {
    await work();
    results.passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    results.failed++;
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    console.log(`FAILED  ${name}\n${message}\n${stdout}${stderr}`);
  }
}

function must(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

/** Lines of npm's output that report a package without support for this version of Node.js. */
function linesAboutEngines(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line.includes('EBADENGINE'));
}

/**
 * Copies a project of `scripts/consumers`, and installs tarballs and npm packages there. Returns the folder of the
 * copy.
 */
async function install(project: string, ...packages: readonly string[]): Promise<string> {
  const target = path.join(folder, 'consumers', project);
  cpSync(path.join(ROOT, 'scripts/consumers', project), target, { recursive: true });
  writeFileSync(path.join(target, 'package.json'), '{ "private": true, "type": "module" }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { stderr } = await run('npm', ['install', ...quiet, ...packages], { cwd: target });
  engineWarnings.push(...linesAboutEngines(stderr));
  return target;
}

/**
 * Options of attw for packages that are not both an ES module and a CommonJS module; undefined for the command line,
 * which exports no module.
 */
const ATTW: Readonly<Record<string, readonly string[] | undefined>> = {
  '@rongkit/cli': undefined,
  '@rongkit/codemod': ['--profile', 'esm-only'],
  '@rongkit/emulator': ['--profile', 'esm-only'],
  // vitest itself has no CommonJS module.
  '@rongkit/testing': ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'],
};

async function lint(name: string, tarball: string): Promise<void> {
  const bin = path.join(ROOT, 'node_modules/.bin');
  await run(path.join(bin, 'publint'), ['run', tarball, '--strict']);
  const options = Object.hasOwn(ATTW, name) ? ATTW[name] : ['--profile', 'node16'];
  if (options) await run(path.join(bin, 'attw'), [tarball, ...options]);
}

/** Type-checks a project with TypeScript 5 and TypeScript 7, and runs the compiled program. */
async function compileAndRun(project: string): Promise<void> {
  const types = path.join(ROOT, 'node_modules/@types/node');
  cpSync(types, path.join(project, 'node_modules/@types/node'), { recursive: true });
  cpSync(path.join(ROOT, 'node_modules/undici-types'), path.join(project, 'node_modules/undici-types'), {
    recursive: true,
  });
  for (const compiler of ['typescript', 'typescript7']) {
    await run(process.execPath, [path.join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', project]);
  }
  await run(process.execPath, ['out/call.js'], { cwd: project, env });
}

try {
  const tarballs = new Map(
    packInto(path.join(folder, 'tarballs')).map(({ manifest, tarball }) => [manifest.name, tarball]),
  );
  const tarballOf = (name: string): string => tarballs.get(name) ?? `${name} was not packed`;
  const [sdk, emulator] = ['rongkit', '@rongkit/emulator'].map(tarballOf) as [string, string];
  for (const [name, tarball] of tarballs) {
    await check(`${name}: publint and attw find nothing`, () => lint(name, tarball));
  }

  const [esm, cjs, nodenext] = await Promise.all(['esm', 'cjs', 'nodenext'].map((name) => install(name, sdk)));
  await check('rongkit: a call from ESM', () => run(process.execPath, ['call.mjs'], { cwd: esm, env }));
  await check('rongkit: a call from CommonJS', () => run(process.execPath, ['call.cjs'], { cwd: cjs, env }));
  await check('rongkit: a call from TypeScript 6 and 7, nodenext', () => compileAndRun(nodenext ?? ''));
  await check(`rongkit: one package without dependencies, below ${installBytes} bytes, without sources`, () => {
    const packages = installedPackages(esm ?? '');
    must(packages.length === 1, `${packages.length} packages were installed`);
    const [own] = packages;
    must(own !== undefined, 'it is not there');
    const size = sizeOf(own?.folder ?? '');
    must(size < installBytes, `it has ${size} bytes`);
    const files = readdirSync(own?.folder ?? '', { recursive: true, encoding: 'utf8' });
    must(!files.some((file) => /^src|\.test\./.test(file)), 'it ships sources or tests');
  });

  await check('rongkit: the file of the edge exports all names of the file of Node.js', async () => {
    const namesIn = async (file: string) => {
      return Object.keys((await import(path.join(esm ?? '', 'node_modules/rongkit/dist', file))) as object);
    };
    const edge = new Set(await namesIn('edge-runtime.js'));
    const missing = (await namesIn('node-runtime.js')).filter((name) => !edge.has(name));
    must(missing.length === 0, `src/runtime/runtime-base.ts lacks ${missing.join(', ')}`);
  });

  const traced = await install('otel', sdk, tarballOf('@rongkit/otel'));
  await check('@rongkit/otel: a traced call from ESM and CommonJS', async () => {
    await run(process.execPath, ['call.mjs'], { cwd: traced, env });
    await run(process.execPath, ['call.cjs'], { cwd: traced, env });
  });

  const moved = await install('alias', sdk, `rongcloud-sdk@file:${tarballOf('@rongkit/rongcloud-sdk')}`);
  await check('rongcloud-sdk as an alias: both versions, from CommonJS and ESM', async () => {
    await run(process.execPath, ['call.cjs'], { cwd: moved, env });
    await run(process.execPath, ['call.mjs'], { cwd: moved, env });
  });

  await check('@rongkit/codemod: a program of the old package is rewritten, and makes its call', async () => {
    const rewritten = await install('codemod', sdk, tarballOf('@rongkit/codemod'));
    await run(path.join(rewritten, 'node_modules/.bin/rongkit-codemod'), ['call.cjs'], { cwd: rewritten });
    must(!readFileSync(path.join(rewritten, 'call.cjs'), 'utf8').includes('rongcloud-sdk'), 'it is as before');
    await run(process.execPath, ['call.cjs'], { cwd: rewritten, env });
  });

  const queue = ['@rongkit/redis', '@rongkit/bulk'].map(tarballOf);
  const queued = await install('queue', sdk, emulator, ...queue, 'bullmq@6.7.0', 'ioredis@6.0.0');
  await check('@rongkit/redis and @rongkit/bulk: a run over a worker, from ESM and CommonJS', async () => {
    must(hasRedis(), howToGetRedis());
    await run(process.execPath, ['run.mjs'], { cwd: queued });
    await run(process.execPath, ['load.cjs'], { cwd: queued });
  });

  const both = await install('emulator', sdk, emulator);
  await check('@rongkit/emulator: a call of the SDK to the emulator', () =>
    run(process.execPath, ['call.mjs'], { cwd: both }),
  );
  await check('@rongkit/emulator/admin: calls from ESM and CommonJS', async () => {
    await run(process.execPath, ['admin.mjs'], { cwd: both });
    await run(process.execPath, ['admin.cjs'], { cwd: both });
  });
  const commands = await install('cli', sdk, emulator, tarballOf('@rongkit/cli'));
  const rong = (...args: string[]) => run('npx', ['rong', ...args], { cwd: commands, env });
  await check('@rongkit/cli: commands call an endpoint and list all commands', async () => {
    const keys = { ...env, RONGCLOUD_APP_KEY: 'key', RONGCLOUD_APP_SECRET: 'secret' };
    await run('npx', ['rong', 'user', 'get-token', '--user-id', 'u1', '--name', 'Ann'], { cwd: commands, env: keys });
    const { stdout } = await rong('help', '--json');
    must(stdout.includes('"endpoint":"user.getToken"'), 'help --json has no user.getToken');
  });
  await check('@rongkit/cli: the first calls of the README run on an emulator, as they are pasted', async () => {
    cpSync(path.join(ROOT, 'examples/first-calls.ts'), path.join(commands, 'first.mjs'));
    const { stdout } = await rong('emulator', 'exec', '--', 'node', 'first.mjs');
    must(stdout.includes("userName: 'Ann'"), stdout);
  });
  await check('@rongkit/cli: the sample of each endpoint as a command gives what the client gives', async () => {
    const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
    const samples = endpoints.map(({ id, sample: { params } }) => ({ id, params }));
    writeFileSync(path.join(commands, 'samples.json'), JSON.stringify(samples));
    const { stdout } = await run(process.execPath, ['samples.mjs'], { cwd: commands });
    must(stdout.startsWith(`${endpoints.length} samples`), stdout);
  });
  await check(`@rongkit/cli: the packages of others have at most ${rongDependencyBytes} bytes`, () => {
    const others = installedPackages(commands).filter(({ name }) => !name.includes('rongkit'));
    const size = others.reduce((sum, each) => sum + sizeOf(each.folder), 0);
    must(size <= rongDependencyBytes, `they have ${size} bytes`);
  });
  await check('neither npm ci nor an install of the packages prints an engine warning', async () => {
    const { stderr } = await run('npm', ['ci', '--dry-run'], { cwd: ROOT });
    engineWarnings.push(...linesAboutEngines(stderr));
    must(engineWarnings.length === 0, engineWarnings.join('\n'));
  });
  await check('no package of either runs an install script', () => {
    const scripted = [both, commands].flatMap(installedPackages).filter(hasInstallScript);
    must(scripted.length === 0, scripted.map(({ name }) => name).join(', '));
  });
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;
