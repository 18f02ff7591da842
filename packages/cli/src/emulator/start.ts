import type { Context } from '../context.js';
import { openInBrowser } from './browser.js';
import { type Session, type SessionFlags, startSession } from './session.js';

export interface StartFlags extends SessionFlags {
  /** Whether to open the page of the emulator in a browser. */
  readonly ui?: boolean;
  /** Whether the emulator keeps running in the background after the command. */
  readonly background?: boolean;
}

/** The facts that the command prints about a started emulator. */
export interface Started {
  readonly url: string;
  readonly inspector: string;
  /** Environment variables for clients. */
  readonly environment: Readonly<Record<string, string>>;
  /** Address of the page with the report that was opened. */
  readonly report?: string;
}

/** Runs an emulator until a signal, or until the reader of the output closes it. */
export async function startEmulator(context: Context, flags: StartFlags): Promise<void> {
  if (flags.background) return (await import('./start-in-background.js')).startInBackground(context);
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
    environment,
    ...(report !== undefined && { report }),
  };
}

export function showStarted({ output, say }: Context, started: Started): void {
  const { url, inspector, environment, report } = started;
  const lines = [
    say('ready', { url }),
    `Inspector: ${inspector}`,
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...(report === undefined ? [] : [`Report: ${report}`]),
  ];
  output.line(started, lines.join('\n'));
}

async function untilStopped({ signal }: Context, withParent: boolean): Promise<void> {
  const { watchParents } = await import('@rongkit/emulator/program');
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (withParent) watchParents(resolve);
  });
}
