/**
 * Sends a notice to ten thousand users. The first run crashes in the middle, and a second run continues from its
 * checkpoint.
 */
import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { type BulkRun, type Checkpoint, sendInBulk } from 'rongkit/bulk';
import { runAlone } from './support/run-alone.js';

const USERS = 10_000;
const notice = { fromUserId: 'notice', ...textMessage('今晚 23:00 停机维护，预计 30 分钟。') };

export interface BulkNotice {
  beforeTheCrash: Checkpoint;
  afterwards: { sent: number; failed: number; unknown: number; skipped: number; chunks: number };
  heardOnce: number;
}

export async function bulkNotice(rong: RongCloud, emulator: Emulator): Promise<BulkNotice> {
  const beforeTheCrash = await sendUntil(rong, 4000);
  const run = sendInBulk(rong, 'message.publishPrivate', everybody(), notice, { from: beforeTheCrash });
  const { sent, failed, unknown, skipped, chunks } = await finishUnlessInterrupted(run);
  const heardOnce = [...emulator.state.inboxes.values()].filter((messages) => messages.length === 1).length;
  return { beforeTheCrash, afterwards: { sent, failed, unknown, skipped, chunks }, heardOnce };
}

/** Yields the receivers one by one, as a database cursor does. */
async function* everybody(): AsyncGenerator<string> {
  for (let index = 0; index < USERS; index++) yield `user${index}`;
}

/** Stops reading the run after a number of receivers, as a crash would. Returns the checkpoint of the last chunk. */
async function sendUntil(rong: RongCloud, receivers: number): Promise<Checkpoint> {
  const run = sendInBulk(rong, 'message.publishPrivate', everybody(), notice, { concurrency: 1 });
  for await (const { progress, checkpoint } of run) {
    if (progress.sent >= receivers) return checkpoint;
  }
  return run.checkpoint;
}

/**
 * Finishes a run. Ctrl-C stops the run: chunks on the wire are finished, and all other chunks are left to a run from
 * `run.checkpoint`. A second Ctrl-C does not wait for the chunks on the wire.
 */
async function finishUnlessInterrupted(run: BulkRun<string>) {
  const interrupt = () => (run.progress.isStopped ? run.abort() : run.stop());
  process.on('SIGINT', interrupt);
  try {
    return await run.finish();
  } finally {
    process.off('SIGINT', interrupt);
  }
}

await runAlone(import.meta.url, bulkNotice);
