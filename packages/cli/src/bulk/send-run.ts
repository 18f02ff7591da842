import type { Middleware, RongCloud } from 'rongkit';
import type { BulkEndpoint, BulkProgress, BulkRun, BulkSends, Checkpoint } from 'rongkit/bulk';
import type { Context } from '../context.js';
import { receiversIn } from './receivers.js';
import { checkpointOf, type RunFile, type RunFolder } from './run-folder.js';

/** Number of concurrent calls, and number of receivers per call. */
export interface Pace {
  readonly concurrency?: number;
  readonly chunkSize?: number;
}

/** Progress of a run, including the outcomes of earlier processes. */
export interface RunProgress {
  readonly receivers: number;
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  /** Number of receivers that got an outcome since this process began, to compute the speed over `elapsedMs`. */
  readonly recent: number;
  readonly elapsedMs: number;
  readonly isPaused: boolean;
}

/** A run that this process sends, alone or with other machines. */
export interface Sending {
  readonly progress: RunProgress;
  pause(): void;
  resume(): void;
  /** Ends the run after the calls in flight. */
  stop(): void;
  /** Sends to all remaining receivers. Calls `onChunk` after each call. */
  finish(onChunk: () => void): Promise<BulkProgress>;
}

/**
 * Sends to the remaining receivers of a run. The journal of the run has a line before the first byte of each call:
 * receivers of a call without an end line get no second call, since their message may have arrived.
 */
export async function sendRun(
  context: Context,
  folder: RunFolder,
  run: RunFile,
  pace: Pace,
  field: string,
): Promise<Sending> {
  const [{ sendInBulk }, client] = await Promise.all([import('rongkit/bulk'), context.client()]);
  const before = folder.outcome();
  const from = checkpointOf(before.done);
  const positions: number[] = [];
  const rong = client.withOptions({ middleware: [noteStarts(folder, positions, field)] });
  const bulk = start(sendInBulk, rong, run, { ...pace, from, receivers: watched(run, from, positions) });
  let isPaused = false;
  return {
    get progress() {
      const { sent, failed, unknown, elapsedMs } = bulk.progress;
      return {
        receivers: run.receivers,
        sent: before.sent + sent,
        failed,
        unknown: before.unknown + unknown,
        recent: sent + failed + unknown,
        elapsedMs,
        isPaused,
      };
    },
    pause() {
      isPaused = true;
      bulk.pause();
    },
    resume() {
      isPaused = false;
      bulk.resume();
    },
    stop: () => bulk.stop(),
    async finish(onChunk) {
      for await (const { position, receivers, status, error } of bulk) {
        const end = [position, receivers.length] as const;
        folder.note({ end, status, ...(error && { error: error.message }) });
        onChunk();
      }
      return bulk.progress;
    },
  };
}

interface Start extends Pace {
  readonly from: Checkpoint;
  readonly receivers: AsyncIterable<string>;
}

type Params = BulkSends['message.publishPrivate'][1];

function start(
  sendInBulk: typeof import('rongkit/bulk').sendInBulk,
  rong: RongCloud,
  { endpoint, params }: RunFile,
  { receivers, ...options }: Start,
): BulkRun<string | number> {
  // `rong bulk` has checked that the endpoint sends to a list of ids.
  const id = endpoint as Extract<BulkEndpoint, 'message.publishPrivate'>;
  return sendInBulk<typeof id, string | number>(rong, id, receivers, params as unknown as Params, options);
}

/** Yields the receivers in the order of the file. Adds the position of each unfinished receiver to `positions`. */
async function* watched(run: RunFile, { done, ahead }: Checkpoint, positions: number[]): AsyncGenerator<string> {
  let position = 0;
  let next = 0;
  for await (const id of receiversIn(run.from, run.column)) {
    while ((ahead[next]?.[0] ?? Number.POSITIVE_INFINITY) + (ahead[next]?.[1] ?? 0) <= position) next++;
    const isAhead = position >= (ahead[next]?.[0] ?? Number.POSITIVE_INFINITY);
    if (position >= done && !isAhead) positions.push(position);
    position++;
    yield id;
  }
}

/**
 * Middleware that writes a line to the journal before the first byte of each attempt of a call. Calls begin in the
 * order of the file.
 */
function noteStarts(folder: RunFolder, positions: number[], field: string): Middleware {
  return (request, next) => {
    const count = [request.params[field]].flat().length;
    const [first = 0] = positions.splice(0, count);
    const beforeSend = () => folder.note({ start: [first, count] });
    return next({ ...request, options: { ...request.options, beforeSend } });
  };
}
