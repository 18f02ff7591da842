import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { realTime } from '../../real-time.js';

/** A draft has the name of its file, then the id of the process that writes it, and random digits. */
const DRAFT = /\.(\d+)-[\da-f]{8}\.new$/;

/** The drafts that this process is writing. */
const drafts = new Set<string>();

function removeDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

/**
 * Writes a report to a file. The file appears under its name when it is complete. If the process exits before that, the
 * unfinished report is removed; if the process is killed, the next report in the folder removes it, unless another
 * running process has the id of the killed one.
 */
export async function writeReport(file: string, report: () => Readable): Promise<void> {
  await removeUnfinishedReports(path.dirname(file));
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
  if (drafts.size === 0) process.on('exit', removeDrafts);
  drafts.add(draft);
  try {
    await pipeline(report(), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    drafts.delete(draft);
    if (drafts.size === 0) process.off('exit', removeDrafts);
  }
}

/** Removes the unfinished reports of processes that do not run any more from a folder. The folder may be missing. */
export async function removeUnfinishedReports(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = DRAFT.exec(name)?.[1];
    if (pid === undefined) continue;
    const draft = path.join(folder, name);
    const isLeft = Number(pid) === process.pid ? await isOlder(draft) : !isRunning(Number(pid));
    if (isLeft) await rm(draft, { force: true });
  }
}

/**
 * Whether a file was last written before this process started. In a container, the emulator often has the same process
 * id at each start. The time is compared because another thread of this process may be writing the draft.
 */
async function isOlder(file: string): Promise<boolean> {
  const startedAt = realTime.now() - process.uptime() * 1000;
  const stats = await stat(file).catch(() => undefined);
  return stats !== undefined && stats.mtimeMs < startedAt;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
