import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAnswering, removeEmulatorFile } from '@rongkit/emulator/program';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { type FoundEmulator, findEmulator } from '../target/emulator-file.js';
import { withEmulator } from './running-emulator.js';

/**
 * Longest wait for the end of the process, in milliseconds. A closing emulator waits up to 5 seconds for calls in
 * flight.
 */
const STOP_MS = 15_000;
const CHECK_EVERY_MS = 25;

/**
 * Stops the emulator of the folder, and waits until its process has ended. Removes the file of an emulator that no
 * longer runs.
 */
export async function stopEmulator({ io, output, say }: Context): Promise<void> {
  const found = findEmulator(io.cwd);
  if (!found) throw new CliError('noEmulator');
  if (await isAnswering(found)) await end(found);
  else if (isAlive(found.pid)) throw new CliError('staleEmulator', { file: found.file });
  else output.note(say('staleRemoved', { file: found.file }));
  removeEmulatorFile(path.dirname(found.file), found);
  output.line({ stopped: found.url }, say('stopped', { url: found.url }));
}

/**
 * Ends the process whose id is in the file, if it can be the emulator that answered: the id may belong to another
 * container.
 */
async function end({ pid, url }: FoundEmulator): Promise<void> {
  if (pid <= 1 || !isAlive(pid)) throw new CliError('runsElsewhere', { url });
  process.kill(pid, 'SIGTERM');
  const until = performance.now() + STOP_MS;
  while (isAlive(pid)) {
    if (performance.now() > until) throw new CliError('stillRuns', { pid });
    await pause(CHECK_EVERY_MS);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Shows the URL and the clock of the emulator, and the numbers of its users, messages and other data. */
export async function showStatus(context: Context): Promise<void> {
  await withEmulator(context, async ({ url, admin }) => {
    const { appKey, version, startedAt, rateLimits, dataDir, clock, counts, seq } = await admin.getInfo();
    const found = findEmulator(context.io.cwd);
    const own = found?.url === url ? { pid: found.pid, file: found.file } : {};
    context.output.facts({
      url,
      inspector: `${url}/_rongkit/`,
      appKey,
      ...own,
      version,
      startedAt: new Date(startedAt).toISOString(),
      rateLimits,
      dataDir,
      clock: new Date(clock.now).toISOString(),
      frozen: clock.frozen,
      commands: seq,
      ...counts,
    });
  });
}
