import { checkOptions, type OptionKinds } from '../check-options.js';
import type { RongCloud } from '../client.js';
import { ConfigurationError } from '../errors.js';
import { CALL_OPTIONS, type RequestOptions } from '../request-options.js';
import type { Source } from './batch-reader.js';
import { BulkCall, checkCount } from './bulk-call.js';
import { BulkRun } from './bulk-run.js';
import { type Checkpoint, isCheckpoint, START } from './checkpoint.js';
import type { Chunk } from './chunk.js';
import type { BulkEndpoint, BulkSends } from './endpoints.js';

/**
 * Options of a bulk send: pace, start, when to stop, and options of each call. `signal` ends the run like
 * {@link BulkRun.abort}.
 */
export interface BulkOptions extends Omit<RequestOptions, 'requestId'> {
  /**
   * Maximum number of concurrent calls.
   * @default 4
   */
  concurrency?: number | undefined;
  /**
   * Number of receivers per call: at most the maximum of the endpoint, or 100 if the endpoint states none.
   * @default that maximum
   */
  chunkSize?: number | undefined;
  /**
   * Checkpoint of an earlier run over the same receivers, in the same order, from which this run continues.
   * @default the first receiver
   */
  from?: Checkpoint | undefined;
  /**
   * Whether the run stops after a failed or unknown chunk, given the error of the chunk. `() => false` never stops.
   * @default errors that all chunks would share: the app or its keys are refused, an option or a parameter besides the
   * receivers is invalid, or the client's rate limiter rejects a call instead of delaying it
   */
  stopOn?: ((error: Error, chunk: Chunk<unknown>) => boolean) | undefined;
  /**
   * Number of consecutive failed or unknown chunks after which the run stops, because the service is probably down.
   * `Infinity` never stops.
   * @default 5
   */
  maxFailures?: number | undefined;
}

const MAX_FAILURES = 5;

const { requestId: _, ...OF_CALLS } = CALL_OPTIONS;

const OPTIONS: OptionKinds<BulkOptions> = {
  ...OF_CALLS,
  concurrency: '',
  chunkSize: '',
  from: '',
  stopOn: '',
  maxFailures: '',
};

/**
 * Sends messages to any number of receivers, in calls with as many receivers as possible, within the rate limit of the
 * client. Reports the outcome of each call. Receivers are read on demand, so memory use does not depend on their
 * number.
 *
 * A call that may have reached the service, but got no answer, is reported as `unknown` and never repeated, unless it
 * is `idempotent`. A receiver that occurs twice gets two messages.
 *
 * A checkpoint tells which receivers are done: those of `sent` and `unknown` chunks, and those of `failed` chunks
 * unless the run was stopped. A run `from` the checkpoint leaves these receivers out. That run repeats calls without a
 * stored outcome, so a crash may send the messages of at most `concurrency` calls twice.
 *
 * The run stops by itself when further chunks would fail in the same way: see `stopOn` and `maxFailures`.
 *
 * @example
 * ```ts
 * import { sendInBulk } from 'rongkit/bulk';
 *
 * const run = sendInBulk(rong, 'message.publishPrivate', userIds, { fromUserId: 'notice', ...textMessage('Hello') });
 * for await (const chunk of run) {
 *   if (chunk.status === 'unknown') await review(chunk.receivers, chunk.error);
 *   await store(chunk.checkpoint); // pass it as `from` to continue after a crash
 * }
 * await store(run.checkpoint);
 * if (run.progress.isStopped) console.error(run.progress.lastError);
 * ```
 * @param rong - client that sends the messages
 * @param endpoint - endpoint id, such as `message.publishPrivate`
 * @param receivers - receiver ids (strings or safe integers), or one object per receiver for templates; any iterable or
 *   async iterable except strings and typed arrays
 * @param params - all parameters except the receivers
 * @param options - concurrency, chunk size, checkpoint, when to stop, and options of each call
 * @throws {ConfigurationError} an option is invalid, or the receivers are no {@link Source}
 */
export function sendInBulk<Id extends BulkEndpoint, R extends BulkSends[Id][0] = BulkSends[Id][0]>(
  rong: RongCloud,
  endpoint: Id,
  receivers: Source<R>,
  params: BulkSends[Id][1],
  options: BulkOptions = {},
): BulkRun<R> {
  checkOptions<BulkOptions>('', options, OPTIONS);
  const { concurrency = 4, chunkSize, from = START, signal, stopOn, maxFailures = MAX_FAILURES, ...request } = options;
  const call = new BulkCall<Id, R>(endpoint);
  checkCount('concurrency', concurrency, Number.MAX_SAFE_INTEGER);
  if (!isCheckpoint(from)) throw new ConfigurationError('from', 'must be a checkpoint of an earlier run');
  const reader = call.cut(receivers, chunkSize, from);
  if (maxFailures !== Number.POSITIVE_INFINITY) checkCount('maxFailures', maxFailures, Number.MAX_SAFE_INTEGER);
  if (stopOn !== undefined && typeof stopOn !== 'function')
    throw new ConfigurationError('stopOn', 'must be a function');
  return new BulkRun<R>({
    reader,
    send: call.sender(rong, params, request),
    concurrency,
    from,
    signal,
    stopOn: stopOn ?? ((error, chunk) => call.isShared(error, chunk.receivers)),
    maxFailures,
  });
}
