import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach } from 'vitest';
import { programOf } from '../../../../tests/support/program.js';

/** The command line program in a process of its own. */
export interface CliProcess {
  readonly process: ChildProcess;
  /** Resolves with the address once the program says that it is ready. */
  readonly ready: Promise<string>;
  /** What it has written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code, null if a signal ended it, when all output has come. */
  readonly ended: Promise<number | null>;
}

/** Starts programs that are killed when the test is over. `shell` comes before the program, such as `ulimit -f 8;`. */
export function useCli(): (args: readonly string[], shell?: string) => CliProcess {
  const started: CliProcess[] = [];
  afterEach(async () => {
    for (const { process } of started) process.kill('SIGKILL');
    await Promise.all(started.splice(0).map(({ ended }) => ended));
  });
  return (args, shell = '') => {
    const cli = start(args, shell);
    started.push(cli);
    return cli;
  };
}

function start(args: readonly string[], shell: string): CliProcess {
  const { RONGCLOUD_APP_KEY: _key, RONGCLOUD_APP_SECRET: _secret, ...env } = process.env;
  const command = [process.execPath, programOf('emulator', 'cli.ts'), ...args];
  const child = spawn('/bin/sh', ['-c', `${shell} exec "$@"`, 'sh', ...command], { env });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line).split(' ').at(-1) ?? '');
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, ready, output, ended };
}
