import { type CallWatch, WATCH } from '../call/call-record.js';
import { checkOptions, checkSignal, type OptionKinds } from '../check-options.js';
import type { RongCloud } from '../client.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import { CALL_OPTIONS, type RequestOptions } from '../request-options.js';
import { tables } from '../tables.js';
import { BatchReader, isSource, type Source } from './batch-reader.js';
import { BulkRun } from './bulk-run.js';
import { type Checkpoint, isCheckpoint, START } from './checkpoint.js';
import type { Chunk } from './chunk.js';
import type { BulkEndpoint, BulkSends } from './endpoints.js';
import { isShared } from './stop-on.js';

/** Options of a bulk send. `signal` ends the run like {@link BulkRun.abort}. */
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
   * Checkpoint of an earlier run over the same receivers, in the same order.
   * @default the start
   */
  from?: Checkpoint | undefined;
  /**
   * Whether the run stops after a chunk that was not sent, given the error of the chunk. `() => false` never stops.
   * @default errors that all chunks would share: the app or its keys are refused, an option or a parameter besides the
   * receivers is invalid, or the client's rate limiter rejects a call instead of delaying it
   */
  stopOn?: ((error: Error, chunk: Chunk<unknown>) => boolean) | undefined;
  /**
   * Number of chunks in a row that were not sent, after which the run stops: the service is probably down.
   * `Infinity` never stops.
   * @default 5
   */
  maxFailures?: number | undefined;
}

/** Receivers per call if the endpoint states no maximum. */
const DEFAULT_CHUNK = 100;

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
 * Sends to any number of receivers, in calls with the maximum number of receivers, within the rate limit of the client.
 * Reports the outcome of each call. Receivers are read on demand, so memory use does not depend on their number.
 *
 * A call without an answer is reported as `unknown` and never repeated, unless it is `idempotent`. A receiver that occurs
 * twice gets two messages.
 *
 * A checkpoint tells which receivers are done: those of `sent` and `unknown` chunks, and those of `failed` chunks unless
 * the run was stopped. A run `from` the checkpoint leaves them out. It repeats calls without a stored outcome, so a crash
 * may send the messages of at most `concurrency` calls twice.
 *
 * The run stops by itself when further chunks would fail in the same way: see `stopOn` and `maxFailures`.
 *
 * @example
 * ```ts
 * import { sendInBulk } from 'rongkit/bulk';
import { tables } from '../tables.js';
 *
 * const run = sendInBulk(rong, 'message.publishPrivate', userIds, { fromUserId: 'notice', ...textMessage('Hello') });
 * for await (const chunk of run) {
 *   if (chunk.status === 'unknown') await review(chunk.receivers, chunk.error);
 *   await store(chunk.checkpoint); // pass it as `from` to continue after a crash
 * }
 * await store(run.checkpoint);
 * if (run.progress.isStopped) console.error(run.progress.lastError);
 * ```
 * @param rong - client that sends
 * @param endpoint - endpoint id, such as `message.publishPrivate`
 * @param receivers - receiver ids (strings or safe integers), or one object per receiver for templates; any iterable or
 *   async iterable except a string
 * @param params - all parameters except the receivers
 * @param options - concurrency, chunk size, checkpoint, when to stop, and options of each call
 * @throws {ConfigurationError} an option is invalid, or the receivers are not iterable
 */
export function sendInBulk<Id extends BulkEndpoint, R extends BulkSends[Id][0] = BulkSends[Id][0]>(
  rong: RongCloud,
  endpoint: Id,
  receivers: Source<R>,
  params: BulkSends[Id][1],
  options: BulkOptions = {},
): BulkRun<R> {
  checkOptions<BulkOptions>('', options, OPTIONS);
  checkSignal(options.signal);
  const { concurrency = 4, chunkSize, from = START, signal, stopOn, maxFailures = MAX_FAILURES, ...request } = options;
  const { field, most, maxBytes } = receiverField(endpoint);
  if (!isSource(receivers))
    throw new ConfigurationError('receivers', 'must be an array or another iterable, no string');
  const size = chunkSize ?? most;
  checkCount('concurrency', concurrency, Number.MAX_SAFE_INTEGER);
  checkCount('chunkSize', size, most);
  if (maxFailures !== Infinity) checkCount('maxFailures', maxFailures, Number.MAX_SAFE_INTEGER);
  if (stopOn !== undefined && typeof stopOn !== 'function')
    throw new ConfigurationError('stopOn', 'must be a function');
  if (!isCheckpoint(from)) throw new ConfigurationError('from', 'must be a checkpoint of an earlier run');
  const send = methodOf(rong, endpoint);
  return new BulkRun<R>({
    reader: new BatchReader(receivers, { size, idField: field, maxBytes, from }),
    send: (some, ending, watch) =>
      send({ ...params, ...listsOf(some, field) }, { ...request, signal: ending, [WATCH]: watch }),
    concurrency,
    from,
    signal,
    stopOn: stopOn ?? ((error, chunk) => isShared(error, Object.keys(listsOf(chunk.receivers, field)))),
    maxFailures,
  });
}

interface ReceiverField {
  readonly field: string;
  readonly most: number;
  readonly maxBytes: number;
}

/** The parameter with the receivers: the one whose items the endpoint's rate limit counts. */
function receiverField(id: string): ReceiverField {
  const endpoint: Endpoint | undefined = Object.values(tables)
    .flatMap((table) => Object.values(table()))
    .find((each) => each.id === id);
  const field = endpoint?.repeat === 'send' ? endpoint.rateLimit?.weigh : undefined;
  if (!endpoint || !field) throw new ConfigurationError('endpoint', 'must be a send to a list of receivers');
  const { maxItems = DEFAULT_CHUNK, item } = endpoint.fields[field] ?? {};
  return { field, most: maxItems, maxBytes: item?.maxBytes ?? Infinity };
}

function checkCount(option: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? '1 or more' : `from 1 to ${most}`;
  throw new ConfigurationError(option, `must be an integer, ${range}`);
}

type Method = (params: object, options: RequestOptions & { readonly [WATCH]: CallWatch }) => Promise<unknown>;

function methodOf(rong: RongCloud, id: string): Method {
  const [resource = '', name = ''] = id.split('.');
  const methods = rong[resource as keyof RongCloud] as unknown as Record<string, Method>;
  return (params, options) => (methods[name] as Method).call(methods, params, options);
}

/** Receivers as parameters: a list of ids, or one list per member if receivers are objects. */
function listsOf(receivers: readonly unknown[], field: string): Record<string, unknown> {
  const rows = receivers.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
  if (rows.length === 0) return { [field]: receivers };
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? '')]));
}
