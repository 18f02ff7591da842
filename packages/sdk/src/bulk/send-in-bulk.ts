import type { RongCloud } from '../client.js';
import { allEndpoints } from '../emitted/resources/index.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import type { RequestOptions } from '../request-options.js';
import { BulkRun } from './bulk-run.js';
import { type Checkpoint, isCheckpoint, START } from './checkpoint.js';
import { portions, type Source } from './chunks.js';
import type { BulkEndpoint, BulkSends } from './endpoints.js';

/** How to send. `signal` ends the run as {@link BulkRun.abort} does. */
export interface BulkOptions extends Omit<RequestOptions, 'requestId'> {
  /**
   * How many calls may be on their way at the same time.
   * @defaultValue 4
   */
  concurrency?: number | undefined;
  /**
   * How many receivers a call has.
   * @defaultValue the most that the endpoint takes
   */
  chunkSize?: number | undefined;
  /**
   * Where a former run over the same receivers, in the same order, had come.
   * @defaultValue the beginning
   */
  from?: Checkpoint | undefined;
}

/** Of an endpoint that states no maximum. */
const DEFAULT_CHUNK = 100;

/**
 * Sends to any number of receivers: in calls of as many as the endpoint takes, paced by the rate limit of the client,
 * and with the outcome of each call. Receivers are read as they are needed, so ten million of them take no more memory
 * than a few thousand.
 *
 * A call that had no answer is reported as `unknown`, and never made again by itself. A receiver that is named twice gets
 * two messages. After a crash the calls that were on their way, at most `concurrency` of them, are made again by the run
 * that goes on: no outcome of theirs was stored.
 *
 * @example
 * ```ts
 * import { sendInBulk } from 'rongkit/bulk';
 *
 * const run = sendInBulk(rong, 'message.publishPrivate', userIds, { fromUserId: 'notice', ...textMessage('Hello') });
 * for await (const chunk of run) {
 *   if (chunk.status !== 'sent') await review(chunk.receivers, chunk.error);
 *   await store(chunk.checkpoint); // give it to `from` to go on after a crash
 * }
 * ```
 * @param rong - the client
 * @param endpoint - such as `message.publishPrivate`
 * @param receivers - ids, or for templates an object for each receiver; any iterable, also an async one
 * @param params - all parameters but those of the receivers
 * @throws {ConfigurationError} an option is wrong
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
  if (!isCheckpoint(from)) throw new ConfigurationError('from', 'must be a checkpoint of a former run');
  return new BulkRun({
    portions: portions(receivers, { size, idField: field, maxBytes, from }),
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

/** The receivers are what the endpoint's rate limit counts. */
function receiverField(id: string): ReceiverField {
  const endpoint: Endpoint | undefined = allEndpoints().find((each) => each.id === id);
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

/** The receivers as lists, one for each member where a receiver is an object. */
function listsOf(receivers: readonly unknown[], field: string): Record<string, unknown> {
  const rows = receivers.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
  if (rows.length === 0) return { [field]: receivers };
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? '')]));
}
