#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommandLine, HELP, readCommandLine, UsageError } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator } from './emulator.js';
import { announceEmulator } from './emulator-file.js';
import { environmentToCopy } from './environment.js';
import { watchParents } from './exit-with-parent.js';
import { keepRunning } from './keep-running.js';
import type { EmulatorOptions } from './options.js';
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
  const stop = closer(emulator, options);
  if (exitsWithParent) watchParents(stop);
  keepRunning();
  print(`RongKit emulator ready on ${emulator.url}`);
  print(`Inspector: ${emulator.url}/_rongkit/`);
  print(options.dataDir === undefined ? 'Data: in memory, gone at the end' : `Data: ${path.resolve(options.dataDir)}`);
  for (const [name, value] of Object.entries(environmentToCopy(emulator, options))) print(`${name}=${value}`);
  if (open !== undefined) print(`Report: ${await emulator.openReport(open)}`);
  await letRongFind(emulator);
}

/**
 * Leaves the file by which the commands of `rong` find the emulator of this folder. The first process of a container
 * leaves none: its address and process id mean nothing outside. Passed over are a folder that takes no files or was
 * removed, and the root folder, whose file `rong` would find in every folder.
 */
async function letRongFind(emulator: Emulator): Promise<void> {
  const folder = currentFolder();
  if (process.pid === 1 || folder === undefined || folder === path.parse(folder).root) return;
  const { other, remove } = await announceEmulator(folder, emulator);
  process.on('exit', remove);
  if (other !== undefined)
    process.stderr.write(`rongkit-emulator: rong finds ${other} in this folder, not this one.\n`);
}

/** The current folder; undefined if it was removed. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * As the first process of a container, ends the program on signals while it starts, because the kernel ignores the
 * default action of signals there. Returns a function that removes the signal handlers.
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
function closer(emulator: Emulator, { dataDir }: EmulatorOptions): () => void {
  let closing = false;
  const close = (then: () => void) => {
    closing = true;
    emulator.close().then(then, fail);
  };
  const end = () => {
    print(dataDir === undefined ? 'Stopped. The data is gone.' : `Stopped. The data is in ${path.resolve(dataDir)}`);
    process.exit(0);
  };
  const stop = () => (closing ? process.exit(130) : close(end));
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
