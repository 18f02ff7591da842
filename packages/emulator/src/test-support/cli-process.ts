import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach } from 'vitest';
import { programOf } from '../../../../tests/support/program.js';

/** The command-line program in its own process. */
export interface CliProcess {
  readonly process: ChildProcess;
  /** Resolves with the emulator's address once the program prints it. */
  readonly ready: Promise<string>;
  /** The output so far. */
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code, or null after a signal, once all output is read. */
  readonly ended: Promise<number | null>;
  /** The folder in which the program was started. */
  readonly cwd: string;
}

/**
 * Starts programs and kills them after the test. `shell` is run before the program, such as `ulimit -f 8;`. Without
 * `cwd` the program runs in a new folder, which is removed after the test.
 */
export function useCli(): (args: readonly string[], shell?: string, cwd?: string) => CliProcess {
  const started: CliProcess[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const { process } of started) process.kill('SIGKILL');
    await Promise.all(started.splice(0).map(({ ended }) => ended));
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const newFolder = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
    folders.push(folder);
    return folder;
  };
  return (args, shell = '', cwd = newFolder()) => {
    const cli = start(args, shell, cwd);
    started.push(cli);
    return cli;
  };
}

function start(args: readonly string[], shell: string, cwd: string): CliProcess {
  const { RONGCLOUD_APP_KEY: _key, RONGCLOUD_APP_SECRET: _secret, ...env } = process.env;
  for (const program of ['snapshot-worker.ts', 'history-worker.ts']) programOf('emulator', program);
  const command = [process.execPath, programOf('emulator', 'cli.ts'), ...args];
  const child = spawn('/bin/sh', ['-c', `${shell} exec "$@"`, 'sh', ...command], { env, cwd });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line).split(' ').at(-1) ?? '');
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, ready, output, ended, cwd };
}
