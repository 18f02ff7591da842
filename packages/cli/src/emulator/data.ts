import { createReadStream, createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { checkWritable, writeSafely } from '../output/write-safely.js';
import { guardEmulator, withEmulator } from './running-emulator.js';
import { loadSeed } from './seed/check-seed.js';
import { runSeed } from './seed/run-seed.js';

/** Saves the state of the emulator to a file, or to stdout for `-`. A `NAME.rongkit` file is a report. */
export async function exportState(
  context: Context,
  file: string,
  { raw = false }: { readonly raw?: boolean },
): Promise<void> {
  const { io, output, say, signal } = context;
  await withEmulator(context, async ({ admin }) => {
    const options = { signal };
    const open = () =>
      file.endsWith('.rongkit') ? admin.saveReport({ raw }, options) : admin.exportState({}, options);
    if (file === '-') {
      for await (const piece of piecesOf(await open()).setEncoding('utf8')) {
        output.text(String(piece));
        await output.drained();
      }
      return;
    }
    const target = path.resolve(io.cwd, file);
    unwritable(file, () => checkWritable(target));
    const response = await open();
    await writeSafely(target, (own) => pipeline(piecesOf(response), createWriteStream(own))).catch((error) => {
      throw signal.aborted ? error : new CliError('exportFailed', { file, reason: reasonOf(error) }, { cause: error });
    });
    output.line({ file: target }, say('exported', { file }));
  });
}

function piecesOf(response: Response): Readable {
  return Readable.fromWeb(response.body as never);
}

/** Replaces the state of the emulator by the state in a file, or from stdin for `-`. */
export async function importState(context: Context, file: string): Promise<void> {
  const { io, output, say } = context;
  await withEmulator(context, async (emulator) => {
    await guardEmulator(context, emulator, 'rong emulator import');
    const source = file === '-' ? io.stdin : openSource(path.resolve(io.cwd, file), file);
    await emulator.admin.importState({ document: Readable.toWeb(source) as ReadableStream<Uint8Array> });
    output.line({ imported: file }, say('done'));
  });
}

function openSource(file: string, given: string): Readable {
  try {
    if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return createReadStream(file);
  } catch (error) {
    throw new CliError('unreadableFile', { option: 'import', file: given, reason: reasonOf(error) });
  }
}

function unwritable(file: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new CliError('unwritableFile', { option: 'export', file, reason: reasonOf(error) });
  }
}

/** Deletes the state of the emulator, except for the keys. */
export async function resetEmulator(context: Context): Promise<void> {
  await withEmulator(context, async (emulator) => {
    await guardEmulator(context, emulator, 'rong emulator reset');
    await emulator.admin.reset();
    context.output.line({ reset: emulator.url }, context.say('done'));
  });
}

/** Makes the calls of a seed file. */
export async function seedEmulator(context: Context, file: string): Promise<void> {
  const { io, output, say, signal } = context;
  const seed = await loadSeed(file, io);
  await withEmulator(context, async (emulator) => {
    await guardEmulator(context, emulator, 'rong emulator seed');
    // The calls of a seed file are meant for emulators only: `getInfo` fails on any other server.
    const { rateLimits } = await emulator.admin.getInfo();
    const { RongCloud } = await import('rongkit');
    const rateLimit =
      typeof rateLimits === 'number' ? { scale: rateLimits } : rateLimits === 'off' ? rateLimits : undefined;
    const client = new RongCloud({ ...(await context.clientOptions()), rateLimit });
    const count = await runSeed(seed, client, signal).finally(() => client.close());
    output.line({ calls: count, file }, say('seeded', { count, file }));
  });
}
