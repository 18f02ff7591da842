import type { AdminClient } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { findEmulator } from '../target/emulator-file.js';

/** A running emulator that a command reads or controls. */
export interface RunningEmulator {
  readonly url: string;
  readonly admin: AdminClient;
  /** Source of the emulator's URL. */
  readonly from: 'profile' | 'environment' | 'file';
}

/**
 * Finds the emulator of `--profile`, of `RONGCLOUD_API_URL`, or of the folder.
 * @throws {CliError} there is no emulator
 */
async function runningEmulator(context: Context): Promise<RunningEmulator> {
  const { AdminClient } = await import('@rongkit/emulator/admin');
  const { url, token, from } = await addressOf(context);
  return { url, from, admin: new AdminClient({ url, token }) };
}

async function addressOf(context: Context) {
  const { env, cwd } = context.io;
  const token = env.RONGKIT_ADMIN_TOKEN || undefined;
  if (context.flags.profile !== undefined) {
    const [url = ''] = (await context.target()).baseUrls;
    return { url, token, from: 'profile' } as const;
  }
  if (env.RONGCLOUD_API_URL) return { url: env.RONGCLOUD_API_URL, token, from: 'environment' } as const;
  const found = findEmulator(cwd);
  if (!found) throw new CliError('noEmulator');
  return { url: found.url, token: token ?? found.adminToken, from: 'file' } as const;
}

/** Runs `work` on the emulator. Errors of the emulator and of the connection become errors of the command line. */
export async function withEmulator<T>(context: Context, work: (emulator: RunningEmulator) => Promise<T>): Promise<T> {
  const emulator = await runningEmulator(context);
  try {
    return await work(emulator);
  } catch (error) {
    throw (await explain(error, emulator)) ?? error;
  }
}

async function explain(error: unknown, { url }: RunningEmulator): Promise<CliError | undefined> {
  const { AdminError } = await import('@rongkit/emulator/admin');
  if (error instanceof AdminError) return ofAnswer(error.status, error.message, url);
  // `fetch` throws a TypeError, whose cause tells what is wrong.
  const { cause } = error as { readonly cause?: unknown };
  if (error instanceof TypeError && cause !== undefined)
    return new CliError('emulatorGone', { url, reason: reasonOf(cause) });
  if (error instanceof SyntaxError) return new CliError('notAnEmulator', { url });
  return undefined;
}

function ofAnswer(status: number, problem: string, url: string): CliError {
  if (status === 401 || status === 403) return new CliError('adminToken', { url });
  // An answer of the admin API has a reason; an answer of another server has none.
  if (problem.startsWith('The emulator answered with HTTP')) return new CliError('notAnEmulator', { url });
  return new CliError('emulatorRefused', { problem });
}

/**
 * Asks the user before a command replaces the data of an app that may be a production app. The emulator of a folder
 * never is a production app.
 */
export async function guardEmulator(context: Context, { from }: RunningEmulator, command: string): Promise<void> {
  const { RONGCLOUD_APP_KEY: key, RONGCLOUD_APP_SECRET: secret } = context.io.env;
  if (from === 'profile' || (from === 'environment' && key && secret)) await context.guard(command, 'reset');
}
