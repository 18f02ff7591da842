/**
 * Tests the packages as users get them: packs them, lints the tarballs, installs them into small projects and makes a
 * call from each. Needs `npm run build` first.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasInstallScript, installedPackages, sizeOf } from './installed-packages.js';
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

/** The lines in which npm says that a package does not support this version of Node.js. */
function linesAboutEngines(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line.includes('EBADENGINE'));
}

/** Packs a workspace and returns its tarball. */
async function pack(workspace: string): Promise<string> {
  const target = path.join(folder, workspace);
  mkdirSync(target);
  await run('npm', ['pack', '--pack-destination', target], { cwd: path.join(ROOT, 'packages', workspace) });
  const [tarball] = readdirSync(target);
  if (!tarball) throw new Error(`${workspace} was not packed`);
  return path.join(target, tarball);
}

/** Copies a project of `scripts/consumers`, and installs tarballs and packages of the registry there. */
async function install(project: string, ...packages: readonly string[]): Promise<string> {
  const target = path.join(folder, 'consumers', project);
  cpSync(path.join(ROOT, 'scripts/consumers', project), target, { recursive: true });
  writeFileSync(path.join(target, 'package.json'), '{ "private": true, "type": "module" }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { stderr } = await run('npm', ['install', ...quiet, ...packages], { cwd: target });
  engineWarnings.push(...linesAboutEngines(stderr));
  return target;
}

async function lint(tarball: string, ...ignored: readonly string[]): Promise<void> {
  const bin = path.join(ROOT, 'node_modules/.bin');
  await run(path.join(bin, 'publint'), ['run', tarball, '--strict']);
  await run(path.join(bin, 'attw'), [tarball, '--profile', ignored.length > 0 ? 'esm-only' : 'node16']);
}

/** Type-checks a project with both compilers, and runs the emitted program. */
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
  const workspaces = ['sdk', 'emulator', 'otel', 'redis', 'cli'] as const;
  const [sdk = '', emulator = '', otel = '', redis = '', cli = ''] = await Promise.all(workspaces.map(pack));
  await check('rongkit: publint and attw find nothing', () => lint(sdk));
  await check('@rongkit/emulator: publint and attw find nothing', () => lint(emulator, 'cjs'));
  await check('@rongkit/otel: publint and attw find nothing', () => lint(otel));
  await check('@rongkit/redis: publint and attw find nothing', () => lint(redis));

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

  const traced = await install('otel', sdk, otel);
  await check('@rongkit/otel: a traced call from ESM and CommonJS', async () => {
    await run(process.execPath, ['call.mjs'], { cwd: traced, env });
    await run(process.execPath, ['call.cjs'], { cwd: traced, env });
  });

  const both = await install('emulator', sdk, emulator);
  await check('@rongkit/emulator: a call of the SDK to the emulator', () =>
    run(process.execPath, ['call.mjs'], { cwd: both }),
  );
  await check('@rongkit/emulator/admin: calls from ESM and CommonJS', async () => {
    await run(process.execPath, ['admin.mjs'], { cwd: both });
    await run(process.execPath, ['admin.cjs'], { cwd: both });
  });
  const commands = await install('cli', sdk, emulator, cli);
  const rong = (...args: string[]) => run('npx', ['rong', ...args], { cwd: commands, env });
  await check('@rongkit/cli: publint finds nothing', () =>
    run(path.join(ROOT, 'node_modules/.bin/publint'), ['run', cli, '--strict']),
  );
  await check('@rongkit/cli: commands call an endpoint and list all commands', async () => {
    const keys = { ...env, RONGCLOUD_APP_KEY: 'key', RONGCLOUD_APP_SECRET: 'secret' };
    await run('npx', ['rong', 'user', 'get-token', '--user-id', 'u1', '--name', 'Ann'], { cwd: commands, env: keys });
    const { stdout } = await rong('help', '--json');
    must(stdout.includes('"endpoint":"user.getToken"'), 'help --json has no user.getToken');
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
