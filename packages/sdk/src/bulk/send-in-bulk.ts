import type { RongCloud } from '../client.js';
import { endpointTables } from '../emitted/endpoint-tables.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import type { RequestOptions } from '../request-options.js';
import { BulkRun } from './bulk-run.js';
import { type Checkpoint, isCheckpoint, START } from './checkpoint.js';
import { batchesOf, type Source } from './chunks.js';
import type { BulkEndpoint, BulkSends } from './endpoints.js';

/** Options of a bulk send. `signal` ends the run like {@link BulkRun.abort}. */
export interface BulkOptions extends Omit<RequestOptions, 'requestId'> {
  /**
   * Maximum number of concurrent calls.
   * @default 4
   */
  concurrency?: number | undefined;
  /**
   * Number of receivers per call, at most the maximum of the endpoint.
   * @default the maximum of the endpoint, or 100 if the endpoint states none
   */
  chunkSize?: number | undefined;
  /**
   * Checkpoint of an earlier run over the same receivers, in the same order.
   * @default the start
   */
  from?: Checkpoint | undefined;
}

/** Receivers per call if the endpoint states no maximum. */
const DEFAULT_CHUNK = 100;

/**
 * Sends to any number of receivers, in calls with the maximum number of receivers, within the rate limit of the client.
 * Reports the outcome of each call. Receivers are read on demand, so memory use does not depend on their number.
 *
 * A call without an answer is reported as `unknown` and never repeated. A receiver that occurs twice gets two messages.
 * After a crash, a run that continues from a checkpoint repeats the calls without a stored outcome, at most
 * `concurrency` of them.
 *
 * @example
 * ```ts
 * import { sendInBulk } from 'rongkit/bulk';
 *
 * const run = sendInBulk(rong, 'message.publishPrivate', userIds, { fromUserId: 'notice', ...textMessage('Hello') });
 * for await (const chunk of run) {
 *   if (chunk.status !== 'sent') await review(chunk.receivers, chunk.error);
 *   await store(chunk.checkpoint); // pass it as `from` to continue after a crash
 * }
 * ```
 * @param rong - client that sends
 * @param endpoint - endpoint id, such as `message.publishPrivate`
 * @param receivers - receiver ids, or one object per receiver for templates; any iterable or async iterable
 * @param params - all parameters except the receivers
 * @param options - concurrency, chunk size, checkpoint, and options of each call
 * @throws {ConfigurationError} an option is invalid
 */
export function sendInBulk<Id extends BulkEndpoint>(
  rong: RongCloud,
  endpoint: Id,
  receivers: Source<BulkSends[Id][0]>,
  params: BulkSends[Id][1],
  options: BulkOptions = {},
): BulkRun<BulkSends[Id][0]> {
  const { concurrency = 4, chunkSize, from = START, signal, ...request } = options;
  const { field, most, maxBytes } = receiverField(endpoint);
  const size = chunkSize ?? most;
  checkCount('concurrency', concurrency, Number.MAX_SAFE_INTEGER);
  checkCount('chunkSize', size, most);
  if (!isCheckpoint(from)) throw new ConfigurationError('from', 'must be a checkpoint of an earlier run');
  return new BulkRun({
    batches: batchesOf(receivers, { size, idField: field, maxBytes, from }),
    send: (some, stop) =>
      methodOf(rong, endpoint)({ ...params, ...listsOf(some, field) }, { ...request, signal: stop }),
    concurrency,
    from,
    signal,
  });
}

interface ReceiverField {
  readonly field: string;
  readonly most: number;
  readonly maxBytes: number;
}

/** The parameter of the receivers: the one that the endpoint's rate limit counts. */
function receiverField(id: string): ReceiverField {
  const endpoint: Endpoint | undefined = Object.values(endpointTables)
    .flatMap((table) => Object.values(table()))
    .find((each) => each.id === id);
  const field = endpoint?.repeat === 'send' ? endpoint.rateLimit?.weigh : undefined;
  if (!endpoint || !field) throw new ConfigurationError('endpoint', 'must be a send to a list of receivers');
  const { maxItems = DEFAULT_CHUNK, item } = endpoint.fields[field] ?? {};
  return { field, most: maxItems, maxBytes: item?.maxBytes ?? Number.POSITIVE_INFINITY };
}

function checkCount(option: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? '1 or more' : `from 1 to ${most}`;
  throw new ConfigurationError(option, `must be an integer, ${range}`);
}

type Method = (params: object, options: RequestOptions) => Promise<unknown>;

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
