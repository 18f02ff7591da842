import type { Context } from '../context.js';

/** Data that the command prints about a started emulator. */
export interface Started {
  readonly url: string;
  readonly inspector: string;
  /** Absolute path of the data folder; null if the data is in memory and gone at the end. */
  readonly data: string | null;
  /** Environment variables for clients. */
  readonly environment: Readonly<Record<string, string>>;
  /** URL of the page with the report that was opened. */
  readonly report?: string;
}

/** Prints the data of a started emulator. */
export function showStarted({ output, say }: Context, started: Started): void {
  const { url, inspector, data, environment, report } = started;
  const lines = [
    say('ready', { url }),
    say('inspectorAt', { url: inspector }),
    data === null ? say('dataInMemory') : say('dataIn', { folder: data }),
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...(report === undefined ? [] : [say('reportAt', { url: report })]),
  ];
  output.line(started, lines.join('\n'));
}
