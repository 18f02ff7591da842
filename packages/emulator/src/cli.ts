#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CommandLine, HELP, readCommandLine, UsageError } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator } from './emulator.js';
import { watchParents } from './exit-with-parent.js';
import type { EmulatorOptions } from './options.js';

async function main(args: readonly string[]): Promise<void> {
  const commandLine = readCommandLine(args, process.env);
  if (commandLine.kind === 'help') print(HELP.trimEnd());
  else if (commandLine.kind === 'version') print(version());
  else await run(commandLine);
}

async function run({ options, exitsWithParent }: Extract<CommandLine, { kind: 'run' }>): Promise<void> {
  const emulator = await createEmulator(options);
  const stop = stopper(emulator);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (exitsWithParent) watchParents(stop);
  print(`RongKit emulator ready on ${emulator.url}`);
  for (const line of settingsToCopy(emulator, options)) print(line);
}

/** Environment variables with the keys that the user did not choose. A secret that the user passed is never printed. */
function settingsToCopy({ credentials, url, adminToken }: Emulator, options: EmulatorOptions): string[] {
  const { appKey, appSecret, publicUrl = url } = options;
  const keys = [
    ...(appKey === undefined ? [`RONGCLOUD_APP_KEY=${credentials.appKey}`] : []),
    ...(appSecret === undefined ? [`RONGCLOUD_APP_SECRET=${credentials.appSecret}`] : []),
  ];
  return [
    ...(keys.length > 0 ? [...keys, `RONGCLOUD_API_URL=${publicUrl}`] : []),
    ...(options.adminToken === true ? [`RONGKIT_ADMIN_TOKEN=${adminToken}`] : []),
  ];
}

/** The second call does not wait for the first. */
function stopper(emulator: Emulator): () => void {
  let closing = false;
  return () => {
    if (closing) process.exit(130);
    closing = true;
    emulator.close().then(() => process.exit(0), fail);
  };
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`rongkit-emulator: ${message}\n`);
  // `createEmulator` throws a TypeError for an invalid option; both kinds exit with the code of a usage error.
  process.exit(error instanceof UsageError || error instanceof TypeError ? 2 : 1);
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(manifest) as { version: unknown }).version);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function isProgram(): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isProgram()) main(process.argv.slice(2)).catch(fail);
