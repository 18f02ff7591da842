import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import type { Emulator, EmulatorOptions } from '@rongkit/emulator';
import type { FlagValues } from '@rongkit/emulator/program';
import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { checkWritable, writeSafely } from '../output/write-safely.js';
import { explainPort } from './taken-port.js';

export interface SessionFlags extends FlagValues {
  /** Path of a YAML file with calls to make after the start. */
  readonly seed?: string;
  /** Path of a file with an exported state to load at the start. */
  readonly import?: string;
  /** Path of the file to which the state is saved at the end. */
  readonly exportOnExit?: string;
}

/** An emulator that runs in this process. */
export interface Session {
  readonly emulator: Emulator;
  readonly options: EmulatorOptions;
  /**
   * Removes the emulator file of the folder, saves the state to the file of `--export-on-exit` if `isSaved`, and closes
   * the emulator. `isSaved` is false if nothing has run, so that an older saved state is kept.
   */
  end(isSaved: boolean): Promise<void>;
}

/**
 * Starts an emulator with its data, and writes a file by which other commands find the emulator. Flags, files and calls
 * are checked before the start.
 * @throws {CliError} a flag, a file or a call of the seed is invalid, or the port is taken
 */
export async function startSession(context: Context, flags: SessionFlags, defaultPort?: number): Promise<Session> {
  const { io } = context;
  const options = await optionsOf(context, flags, defaultPort);
  const seed =
    flags.seed === undefined ? undefined : await (await import('./seed/check-seed.js')).loadSeed(flags.seed, io);
  const exported = flags.exportOnExit === undefined ? undefined : path.resolve(io.cwd, flags.exportOnExit);
  const imported = flags.import === undefined ? undefined : path.resolve(io.cwd, flags.import);
  if (exported !== undefined) checkTarget(exported, flags.exportOnExit ?? '');
  if (imported !== undefined) checkSource(imported, flags.import ?? '');
  const emulator = await start(options);
  const { keepRunning } = await import('@rongkit/emulator/program');
  const remain = keepRunning();
  try {
    if (imported !== undefined) await emulator.import(createReadStream(imported)).catch(refuseImport);
    if (seed) {
      const { runSeed } = await import('./seed/run-seed.js');
      const count = await seedEmulator(emulator, (client) => runSeed(seed, client, context.signal));
      context.output.note(context.say('seeded', { count, file: seed.file }));
    }
    const remove = await announce(context, emulator);
    return {
      emulator,
      options,
      end: (isSaved) => end(context, emulator, { exported: isSaved ? exported : undefined, remove }).finally(remain),
    };
  } catch (error) {
    remain();
    await emulator.close();
    throw error;
  }
}

async function optionsOf(context: Context, flags: SessionFlags, defaultPort?: number): Promise<EmulatorOptions> {
  const { readOptions, UsageError } = await import('@rongkit/emulator/program');
  try {
    return readOptions(flags, context.io.env, defaultPort);
  } catch (error) {
    if (error instanceof UsageError) throw new CliError('emulatorOption', { problem: error.message }, { cause: error });
    throw error;
  }
}

async function start(options: EmulatorOptions): Promise<Emulator> {
  const { createEmulator } = await import('@rongkit/emulator');
  try {
    return await createEmulator(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw await explainPort(options);
    const problem = error instanceof Error ? error.message : String(error);
    throw new CliError(error instanceof TypeError ? 'emulatorOption' : 'startFailed', { problem }, { cause: error });
  }
}

async function seedEmulator<T>(
  { credentials }: Emulator,
  work: (client: InstanceType<typeof import('rongkit').RongCloud>) => Promise<T>,
): Promise<T> {
  const { RongCloud } = await import('rongkit');
  const client = new RongCloud(credentials);
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

function refuseImport(error: unknown): never {
  throw new CliError('emulatorOption', { problem: `--import: ${(error as Error).message}` }, { cause: error });
}

function checkTarget(file: string, given: string): void {
  try {
    checkWritable(file);
  } catch (error) {
    throw new CliError('unwritableFile', { option: '--export-on-exit', file: given, reason: reasonOf(error) });
  }
}

function checkSource(file: string, given: string): void {
  try {
    statSync(file);
  } catch (error) {
    throw new CliError('unreadableFile', { option: '--import', file: given, reason: reasonOf(error) });
  }
}

/**
 * Writes the emulator file of the folder, unless another emulator has written one. Returns a function that removes the
 * file.
 */
async function announce({ io: { cwd }, output, say }: Context, emulator: Emulator): Promise<() => void> {
  const { announceEmulator } = await import('@rongkit/emulator/program');
  const { other, error, remove } = await announceEmulator(cwd, emulator);
  if (other !== undefined) output.note(say('anotherRuns', { url: other }));
  if (error) output.note(say('fileNotWritten', { reason: reasonOf(error) }));
  return remove;
}

interface Ending {
  readonly exported: string | undefined;
  readonly remove: () => void;
}

async function end({ output, say }: Context, emulator: Emulator, { exported, remove }: Ending): Promise<void> {
  try {
    remove();
    if (exported === undefined) return;
    await saveState(emulator, exported);
    output.note(say('exported', { file: exported }));
  } catch (error) {
    throw new CliError('exportFailed', { file: exported ?? '', reason: reasonOf(error) }, { cause: error });
  } finally {
    await emulator.close();
  }
}

/** Saves the state. A `NAME.rongkit` file contains the command history as well. */
async function saveState(emulator: Emulator, file: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeSafely(file, async (target) => {
    if (file.endsWith('.rongkit')) return emulator.save(target, { raw: true });
    await writeFile(target, await emulator.exportPieces());
  });
}
