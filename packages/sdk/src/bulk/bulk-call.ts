import { type CallWatch, WATCH } from '../call/call-record.js';
import { checkMethods } from '../check-options.js';
import type { RongCloud } from '../client.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import type { RequestOptions } from '../request-options.js';
import { tables } from '../tables.js';
import { BatchReader, isSource, type Source } from './batch-reader.js';
import { type Checkpoint, START } from './checkpoint.js';
import type { BulkEndpoint, BulkSends } from './endpoints.js';
import type { Send } from './flight.js';
import { isShared } from './stop-on.js';

/** Receivers per call if the endpoint states no maximum. */
const DEFAULT_CHUNK = 100;

type Method = (params: object, options: RequestOptions & { readonly [WATCH]: CallWatch }) => Promise<unknown>;

/**
 * Builds the calls of a bulk send to one endpoint. {@link sendInBulk} uses this class. So can a program that has its
 * own queue, such as `@rongkit/bulk`.
 */
export class BulkCall<Id extends BulkEndpoint, R extends BulkSends[Id][0] = BulkSends[Id][0]> {
  /** Endpoint id, such as `message.publishPrivate`. */
  readonly endpoint: Id;
  /** Maximum number of receivers per call: that of the endpoint, or 100 if the endpoint states none. */
  readonly most: number;
  readonly #field: string;
  readonly #maxBytes: number;

  /** @throws {ConfigurationError} the endpoint does not send to a list of receivers */
  constructor(endpoint: Id) {
    const found: Endpoint | undefined = Object.values(tables)
      .flatMap((table) => Object.values(table()))
      .find((each) => each.id === endpoint);
    // The parameter with the receivers is the one whose items the rate limit counts.
    const field = found?.repeat === 'send' ? found.rateLimit?.weigh : undefined;
    if (!found || !field) throw new ConfigurationError('endpoint', 'must be a send to a list of receivers');
    const { maxItems = DEFAULT_CHUNK, item } = found.fields[field] ?? {};
    this.endpoint = endpoint;
    this.most = maxItems;
    this.#field = field;
    this.#maxBytes = item?.maxBytes ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Returns a reader of batches for one call each, without the receivers that the checkpoint marks as done. `cut`
   * itself reads no receiver.
   *
   * @param receivers - receiver ids, or one object per receiver for templates; any iterable or async iterable except
   *   strings and typed arrays
   * @param size - receivers per batch: from 1 to {@link most}
   * @throws {ConfigurationError} the receivers are no {@link Source}, or the size is out of range
   */
  cut(receivers: Source<R>, size: number = this.most, from: Checkpoint = START): BatchReader<R> {
    if (!isSource(receivers))
      throw new ConfigurationError('receivers', 'must be an array or another iterable, no string');
    checkCount('chunkSize', size, this.most);
    return new BatchReader(receivers, { size, idField: this.#field, maxBytes: this.#maxBytes, from });
  }

  /**
   * Returns a function that sends to the receivers of a batch.
   * @throws {ConfigurationError} `rong` is no client
   */
  sender(rong: RongCloud, params: BulkSends[Id][1], request: RequestOptions): Send<R> {
    const [resource = '', name = ''] = this.endpoint.split('.');
    const { [resource]: methods = {} } = Object(rong) as Record<string, Record<string, Method>>;
    checkMethods('rong', methods, name);
    const method = methods[name] as Method;
    // A copy: the run begins later, and the caller may use the object for another run.
    const shared = { ...params };
    return (receivers, signal, watch) =>
      method.call(methods, { ...shared, ...this.#listsOf(receivers) }, { ...request, signal, [WATCH]: watch });
  }

  /** Whether an error would make every call of the run fail: see `stopOn` of {@link BulkOptions}. */
  isShared(error: unknown, receivers: readonly R[]): boolean {
    return isShared(error, Object.keys(this.#listsOf(receivers)));
  }

  /** Receivers as parameters: a list of ids, or one list per member if receivers are objects. */
  #listsOf(receivers: readonly unknown[]): Record<string, unknown> {
    const rows = receivers.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
    if (rows.length === 0) return { [this.#field]: receivers };
    const names = new Set(rows.flatMap((row) => Object.keys(row)));
    return Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? '')]));
  }
}

/** Throws unless the value of an option is an integer from 1 to `most`. */
export function checkCount(option: string, value: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? '1 or more' : `from 1 to ${most}`;
  throw new ConfigurationError(option, `must be an integer, ${range}`);
}
