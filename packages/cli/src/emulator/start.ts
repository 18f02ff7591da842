import type { Context } from '../context.js';
import { openInBrowser } from './browser.js';
import { type Session, type SessionFlags, startSession } from './session.js';

export interface StartFlags extends SessionFlags {
  /** Whether to open the page of the emulator in a browser. */
  readonly ui?: boolean;
}

/** Runs an emulator until a signal, or until nobody reads the output. */
export async function startEmulator(context: Context, flags: StartFlags): Promise<void> {
  const session = await startSession(context, flags);
  try {
    await show(context, session, flags);
    await untilStopped(context, flags['exit-with-parent'] === true);
  } finally {
    await session.end(true);
  }
}

async function show({ output, say }: Context, { emulator, options }: Session, { ui, open }: StartFlags): Promise<void> {
  const { environmentToCopy } = await import('@rongkit/emulator/program');
  const environment = environmentToCopy(emulator, options);
  const inspector = `${emulator.url}/_rongkit/`;
  const report = open === undefined ? undefined : await emulator.openReport(open);
  const lines = [
    say('ready', { url: emulator.url }),
    `Inspector: ${inspector}`,
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...(report === undefined ? [] : [`Report: ${report}`]),
  ];
  const data = { url: emulator.url, inspector, environment, ...(report !== undefined && { report }) };
  output.line(data, lines.join('\n'));
  if (ui) openInBrowser(report ?? inspector);
}

async function untilStopped({ signal }: Context, withParent: boolean): Promise<void> {
  const { watchParents } = await import('@rongkit/emulator/program');
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (withParent) watchParents(resolve);
  });
}
