import type { EmulatorOptions } from '@rongkit/emulator';
import { CliError } from '../errors.js';

/** Longest wait for the answer of an emulator on the port, in milliseconds. */
const ANSWER_MS = 2000;

/** Returns the error for a port that is in use. The error names the emulator on the port, if there is one. */
export async function explainPort({ host = '127.0.0.1', port = 0, tls }: EmulatorOptions): Promise<CliError> {
  const { AdminClient, AdminError } = await import('@rongkit/emulator/admin');
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `${tls ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const admin = new AdminClient({ url });
  const signal = AbortSignal.timeout(ANSWER_MS);
  try {
    const { appKey, startedAt } = await admin.getInfo({ signal });
    if (typeof appKey !== 'string') return new CliError('portTaken', { port });
    return new CliError('portOfEmulator', { port, url, appKey, since: new Date(startedAt).toISOString() });
  } catch (error) {
    const isAsking = error instanceof AdminError && error.status === 401;
    return isAsking
      ? new CliError('portOfEmulator', { port, url, appKey: '?', since: '?' })
      : new CliError('portTaken', { port });
  }
}
