import path from 'node:path';
import type { Context } from '../context.js';
import { openInBrowser } from './browser.js';
import { type Session, type SessionFlags, startSession } from './session.js';
import { type Started, showStarted } from './started.js';

export interface StartFlags extends SessionFlags {
  /** Whether to open the page of the emulator in a browser. */
  readonly ui?: boolean;
}

/**
 * Runs an emulator until a signal, until the reader of stdout closes the pipe, or with `--exit-with-parent` until the
 * parent ends.
 */
export async function startEmulator(context: Context, flags: StartFlags): Promise<void> {
  const session = await startSession(context, flags);
  try {
    const started = await describe(session, flags.open);
    showStarted(context, started);
    if (flags.ui) openInBrowser(started.report ?? started.inspector);
    await untilStopped(context, flags['exit-with-parent'] === true);
  } finally {
    await session.end(true);
  }
}

async function describe({ emulator, options }: Session, open: string | undefined): Promise<Started> {
  const { environmentToCopy } = await import('@rongkit/emulator/program');
  const environment = environmentToCopy(emulator, options);
  const report = open === undefined ? undefined : await emulator.openReport(open);
  return {
    url: emulator.url,
    inspector: `${emulator.url}/_rongkit/`,
    data: options.dataDir === undefined ? null : path.resolve(options.dataDir),
    environment,
    ...(report !== undefined && { report }),
  };
}

async function untilStopped({ signal }: Context, withParent: boolean): Promise<void> {
  const { watchParents } = await import('@rongkit/emulator/program');
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (withParent) watchParents(resolve);
  });
}
