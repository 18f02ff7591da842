import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { findEmulator } from '../target/emulator-file.js';
import { openInBrowser } from './browser.js';
import { liveEmulatorIn } from './folder.js';
import { withEmulator } from './running-emulator.js';

export interface OpenFlags {
  /** False to print the URL without opening a browser. */
  readonly browser: boolean;
}

/** Opens the emulator's page or a report in the browser. Starts an emulator for the report if no emulator runs. */
export async function openPage(context: Context, file: string | undefined, { browser }: OpenFlags): Promise<void> {
  const show = (url: string) => {
    context.output.line({ url }, url);
    if (browser) openInBrowser(url);
  };
  if (file !== undefined && !(await hasEmulator(context))) return openAlone(context, file, show);
  await withEmulator(context, async ({ url, admin }) => {
    if (file === undefined) {
      await admin.getHealth();
      return show(`${url}/_rongkit/`);
    }
    const source = readable(context, file);
    const document = Readable.toWeb(createReadStream(source)) as ReadableStream<Uint8Array>;
    const { id } = await admin.openReport({ document, name: path.basename(file) });
    show(`${url}/_rongkit/#/?report=${id}`);
  });
}

async function hasEmulator({ io, flags }: Context): Promise<boolean> {
  if (flags.profile !== undefined || io.env.RONGCLOUD_API_URL) return true;
  const found = findEmulator(io.cwd);
  return found !== undefined && (await liveEmulatorIn(path.dirname(found.file))) !== undefined;
}

/** Starts an emulator that shows a report until Ctrl-C. */
async function openAlone(context: Context, file: string, show: (url: string) => void): Promise<void> {
  const source = readable(context, file);
  const { createEmulator } = await import('@rongkit/emulator');
  const emulator = await createEmulator();
  try {
    show(await emulator.openReport(source).catch((error: Error) => refuse(error)));
    const { signal } = context;
    await new Promise((resolve) => (signal.aborted ? resolve(0) : signal.addEventListener('abort', resolve)));
  } finally {
    await emulator.close();
  }
}

function refuse(error: Error): never {
  throw new CliError('emulatorOption', { problem: error.message }, { cause: error });
}

function readable({ io }: Context, file: string): string {
  const source = path.resolve(io.cwd, file);
  try {
    if (statSync(source).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return source;
  } catch (error) {
    throw new CliError('unreadableFile', { option: 'open', file, reason: reasonOf(error) });
  }
}
