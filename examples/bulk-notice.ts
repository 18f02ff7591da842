/** A notice to everybody: ten thousand users, a crash in the middle, and a second run that resumes from there. */
import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { type BulkProgress, type Checkpoint, sendInBulk } from 'rongkit/bulk';
import { runAlone } from './support/run-alone.js';

const USERS = 10_000;
const notice = { fromUserId: 'notice', ...textMessage('今晚 23:00 停机维护，预计 30 分钟。') };

export interface BulkNotice {
  beforeTheCrash: Checkpoint;
  afterwards: Omit<BulkProgress, 'elapsedMs'>;
  heardOnce: number;
}

export async function bulkNotice(rong: RongCloud, emulator: Emulator): Promise<BulkNotice> {
  const beforeTheCrash = await sendUntil(rong, 4000);
  const run = sendInBulk(rong, 'message.publishPrivate', everybody(), notice, { from: beforeTheCrash });
  const { elapsedMs: _, ...afterwards } = await run.finish();
  const heardOnce = [...emulator.state.inboxes.values()].filter((messages) => messages.length === 1).length;
  return { beforeTheCrash, afterwards, heardOnce };
}

/** Receivers come one by one, as from a database cursor. */
async function* everybody(): AsyncGenerator<string> {
  for (let index = 0; index < USERS; index++) yield `user${index}`;
}

/** Keeps the checkpoint of each chunk, and crashes after a number of receivers. */
async function sendUntil(rong: RongCloud, receivers: number): Promise<Checkpoint> {
  const run = sendInBulk(rong, 'message.publishPrivate', everybody(), notice, { concurrency: 1 });
  for await (const { progress, checkpoint } of run) {
    if (progress.sent >= receivers) return checkpoint;
  }
  return run.checkpoint;
}

await runAlone(import.meta.url, bulkNotice);
