#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CommandLine, HELP, readCommandLine, UsageError } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator } from './emulator.js';
import { environmentToCopy } from './environment.js';
import { watchParents } from './exit-with-parent.js';
import { keepRunning } from './keep-running.js';
import { packageVersion } from './version.js';

async function main(args: readonly string[]): Promise<void> {
  const commandLine = readCommandLine(args, process.env);
  if (commandLine.kind === 'help') print(HELP.trimEnd());
  else if (commandLine.kind === 'version') print(packageVersion());
  else await run(commandLine);
}

async function run({ options, exitsWithParent, open }: Extract<CommandLine, { kind: 'run' }>): Promise<void> {
  const letGo = endAtOnceOnSignals();
  const emulator = await createEmulator(options);
  letGo();
  const stop = closer(emulator);
  if (exitsWithParent) watchParents(stop);
  keepRunning();
  print(`RongKit emulator ready on ${emulator.url}`);
  print(`Inspector: ${emulator.url}/_rongkit/`);
  for (const [name, value] of Object.entries(environmentToCopy(emulator, options))) print(`${name}=${value}`);
  if (open !== undefined) print(`Report: ${await emulator.openReport(open)}`);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends the program on signals while it starts, even as the first process of a container: the kernel ignores the default
 * action of signals there. Returns a function that stops this.
 */
function endAtOnceOnSignals(): () => void {
  if (process.pid !== 1) return () => {};
  const end = () => process.exit(130);
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

/**
 * Closes the emulator on SIGINT, SIGTERM and SIGHUP, and when nobody reads its output any more. Returns a function that
 * also closes the emulator. A second signal or call exits at once, without waiting for the emulator.
 */
function closer(emulator: Emulator): () => void {
  let closing = false;
  const close = (then: () => void) => {
    closing = true;
    emulator.close().then(then, fail);
  };
  const stop = () => (closing ? process.exit(130) : close(() => process.exit(0)));
  for (const signal of SIGNALS) process.on(signal, stop);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (closing) return;
    // The program that reads the output has ended, as in `rongkit-emulator | true`. Other errors: a full disk.
    close(() => (error.code === 'EPIPE' ? process.exit(0) : fail(new Error(`cannot print: ${error.message}`))));
  });
  return stop;
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`rongkit-emulator: ${message}\n`);
  // `createEmulator` throws a TypeError for an invalid option. The process then exits with the code of a usage error
  // too.
  process.exit(error instanceof UsageError || error instanceof TypeError ? 2 : 1);
}

function isProgram(): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (isProgram()) {
  // If nobody reads the warnings, the error of the write must not end the emulator.
  process.stderr.on('error', () => {});
  main(process.argv.slice(2)).catch(fail);
}
