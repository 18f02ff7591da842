import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CliError, reasonOf } from '../errors.js';
import { receiversIn } from './receivers.js';
import type { RunFile, RunFolder } from './run-folder.js';

/** A receiver whose message was not sent, or whose outcome is unknown. */
interface Unsent {
  readonly receiver: string;
  readonly status: 'failed' | 'unknown' | 'waiting';
}

/** Receivers of a run whose message was not sent or has an unknown outcome, in the order of the file. */
export async function* unsent(folder: RunFolder, { from, column }: RunFile): AsyncGenerator<Unsent> {
  const { sentRanges, failedRanges, unknownRanges } = folder.outcome();
  const isSent = within(sentRanges);
  const isFailed = within(failedRanges);
  const isUnknown = within(unknownRanges);
  let position = 0;
  for await (const receiver of receiversIn(from, column)) {
    const at = position++;
    if (isSent(at)) continue;
    yield { receiver, status: isUnknown(at) ? 'unknown' : isFailed(at) ? 'failed' : 'waiting' };
  }
}

/**
 * Returns a function that tells whether the position of a receiver is in one of the ranges. Positions must be passed in
 * ascending order.
 */
function within(ranges: readonly (readonly [position: number, count: number])[]): (position: number) => boolean {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  let next = 0;
  return (position) => {
    for (let range = sorted[next]; range && range[0] + range[1] <= position; range = sorted[next]) next++;
    return position >= (sorted[next]?.[0] ?? Number.POSITIVE_INFINITY);
  };
}

/** Writes a JSON line for each receiver whose message was not sent or has an unknown outcome. */
export async function writeReport(file: string, folder: RunFolder, run: RunFile): Promise<void> {
  async function* lines() {
    for await (const row of unsent(folder, run)) yield `${JSON.stringify(row)}\n`;
  }
  try {
    await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    throw new CliError('unwritableFile', { option: '--report', file, reason: reasonOf(error) }, { cause: error });
  }
}
