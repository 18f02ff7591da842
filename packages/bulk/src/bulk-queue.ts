import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import { ConfigurationError, type RequestOptions, type RongCloud } from 'rongkit';
import { appOf, BulkCall, type BulkEndpoint, type BulkSends, type Source } from 'rongkit/bulk';
import { jobOf, QUEUE_NAME, queuePrefix } from './chunk-job.js';
import { type BulkConnection, type Connection, checkConnection, connect } from './connection.js';
import { checkDurability } from './durability.js';
import { keepTrying, withinTime } from './keep-trying.js';
import { Planner } from './planner.js';
import { QueuedRun } from './queued-run.js';
import { contentKeyOf } from './reconcile.js';
import { checkTaggable, digestOf, type RunPlan } from './run-plan.js';
import { RunStore, type Start, type Started } from './run-store.js';

/** Options of {@link BulkQueue}. */
export interface BulkQueueOptions {
  /** Redis server of the queue: a client, or options of a connection. */
  readonly connection: BulkConnection;
  /**
   * Prefix of the keys in Redis. All queues and workers of an app need the same prefix.
   * @default 'rongkit'
   */
  readonly prefix?: string | undefined;
  /**
   * Whether to accept a Redis server that may forget which messages were sent: one that does not log each write, may
   * evict keys or hides its settings. A run then ends as `lost` when that server restarts.
   * @default `false`: `start` rejects for such a server
   */
  readonly allowVolatile?: boolean | undefined;
  /**
   * Maximum number of chunks that a run adds to the queue ahead of the reader of its outcomes. These chunks wait in
   * Redis, and in the memory of the process that started the run.
   * @default 100
   */
  readonly lookahead?: number | undefined;
  /**
   * Called with errors of the connection to Redis. A lost connection is restored by itself.
   * @default errors are ignored
   */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** Options of a run. The workers apply `timeout`, `retry`, `rateLimit` and `idempotent` to their calls. */
export interface StartOptions extends Pick<RequestOptions, 'timeout' | 'retry' | 'rateLimit' | 'idempotent'> {
  /**
   * Id of the run: 1 to 100 letters, digits, `.`, `_` and `-`. Pass the same id to start the run again after a crash.
   */
  readonly id: string;
  /**
   * Whether the run must exist. Pass `true` when a process restarts a run that it had started before: if Redis was
   * emptied meanwhile, the run is then `lost`, instead of being sent from its beginning.
   * @default `false`
   */
  readonly resume?: boolean | undefined;
  /**
   * Number of receivers per call: at most the maximum of the endpoint, or 100 if the endpoint states none.
   * @default that maximum
   */
  readonly chunkSize?: number | undefined;
  /**
   * Number of consecutive failed or unknown calls after which the run stops, because the service is probably down.
   * Chunks of workers that died do not count. `Number.POSITIVE_INFINITY` never stops.
   * @default 5
   */
  readonly maxFailures?: number | undefined;
  /**
   * Total number of receivers, for the estimate of the remaining time.
   * @default unknown until all receivers are read
   */
  readonly total?: number | undefined;
  /**
   * Whether the content of each message holds the run id and the chunk position in its member `extra`, so that
   * {@link QueuedRun.reconcile} identifies the message without doubt. Receivers get this `extra`.
   * @default `false`
   */
  readonly tag?: boolean | undefined;
}

/**
 * Queue of bulk sends on BullMQ and Redis. A {@link BulkWorker} on each machine sends the messages. A run survives
 * deploys and crashes: each receiver gets the message at most once, and has an outcome.
 *
 * @example
 * ```ts
 * const bulk = new BulkQueue({ connection: { host: '127.0.0.1' } });
 * const message = { fromUserId: 'notice', ...textMessage('Hello') };
 * const run = await bulk.start(rong, 'message.publishPrivate', userIds, message, { id: 'notice-2026-12' });
 * for await (const { status, receivers } of run.outcomes()) if (status !== 'sent') await review(status, receivers);
 * console.log(progressLine(await run.report()));
 * await bulk.close();
 * ```
 */
export class BulkQueue {
  readonly #options: BulkQueueOptions;
  readonly #prefix: string;
  readonly #open: Promise<{ readonly connection: Connection; readonly queue: Queue }>;
  readonly #planners = new Set<Planner<unknown>>();
  #isClosed = false;

  /** @throws {ConfigurationError} an option is invalid */
  constructor(options: BulkQueueOptions) {
    const { connection, prefix = 'rongkit', lookahead = 100, onError = () => {} } = options;
    checkConnection(connection);
    if (!Number.isSafeInteger(lookahead) || lookahead < 1)
      throw new ConfigurationError('lookahead', 'must be an integer, 1 or more');
    this.#options = options;
    this.#prefix = prefix;
    this.#open = open(connection, prefix, onError);
    this.#open.catch(onError);
  }

  /**
   * Starts a run, or continues it after a crash: start the run again with the same id, the same receivers in the same
   * order and the same parameters. No message is sent twice. This process reads the receivers on demand during the run.
   *
   * @param rong - client of the app, which reads the message logs for {@link QueuedRun.reconcile}; each worker has its
   *   own client
   * @param endpoint - endpoint id, such as `message.publishPrivate`
   * @param receivers - receiver ids (strings or safe integers), or one object per receiver for templates; any iterable
   *   or async iterable except strings and typed arrays
   * @param params - all parameters except the receivers; they must be serializable as JSON
   * @param options - the id of the run, and how its calls are made
   * @throws {ConfigurationError} an option is invalid, the id belongs to a run with other parameters, or Redis may lose
   *   writes that it has acknowledged
   */
  async start<Id extends BulkEndpoint, R extends BulkSends[Id][0] = BulkSends[Id][0]>(
    rong: RongCloud,
    endpoint: Id,
    receivers: Source<R>,
    params: BulkSends[Id][1],
    options: StartOptions,
  ): Promise<QueuedRun<R>> {
    const call = new BulkCall<Id, R>(endpoint);
    const { id, resume = false, chunkSize = call.most } = options;
    const cut = (from: Source<R>, done: number) => call.cut(from, chunkSize, { done, ahead: [] });
    // Called only for its checks, before anything is written to Redis: `cut` throws for an invalid `chunkSize`, or if
    // `receivers` is not iterable. It reads no receiver.
    cut(receivers, 0);
    const app = appOf(rong);
    const plan = planOf(endpoint, params, options, app);
    const store = await this.#storeOf(id);
    const { connection, queue } = await this.#open;
    const { allowVolatile: isVolatile = false, lookahead = 100 } = this.#options;
    if (!isVolatile) await checkDurability(connection, () => this.#isClosed);
    if (!plan.isTagged) await store.noteContent(contentKeyOf(plan));
    const planner = randomUUID();
    const started = await begin(store, {
      epoch: randomUUID(),
      digest: digestOf(plan, chunkSize),
      planner,
      mustExist: resume,
      isVolatile,
      fields: fieldsOf(plan, options),
    });
    const isClosed = () => this.#isClosed;
    const addJobs = async (positions: readonly number[]) => {
      const { epoch, version } = store;
      const jobs = positions.map((position) => jobOf({ run: id, epoch, version, position, ...(app && { app }) }));
      // Each job is added by a command of its own. `addBulk` of BullMQ fails on node-redis once a restarted Redis has
      // forgotten its scripts.
      const add = () => Promise.all(jobs.map(({ name, data, opts }) => queue.add(name, data, opts)));
      if (jobs.length > 0) await keepTrying(() => withinTime(add()), isClosed);
    };
    const planning = new Planner<R>({ store, planner, receivers, cut, lookahead, addJobs, isClosed }, started);
    this.#planners.add(planning as Planner<unknown>);
    return new QueuedRun<R>(store, { planner: planning, rong, isClosed });
  }

  /**
   * Returns a run that another process started, to read its outcomes, get its report or end the run.
   *
   * @throws {ConfigurationError} no run has this id
   */
  async run<R = string | number>(id: string): Promise<QueuedRun<R>> {
    const store = await this.#storeOf(id);
    const { fields } = (await store.report()) ?? {};
    if (!fields) throw new ConfigurationError('id', 'belongs to no run');
    store.know(String(fields.epoch), Number(fields.version));
    return new QueuedRun<R>(store, { isClosed: () => this.#isClosed });
  }

  /** Stops planning runs and reading outcomes in this process. Workers continue with the chunks in the queue. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#planners].map((planner) => planner.close()));
    const opened = await this.#open.catch(() => undefined);
    await opened?.queue.close();
    opened?.connection.close();
  }

  async #storeOf(id: string): Promise<RunStore> {
    if (typeof id !== 'string' || !/^[\w.-]{1,100}$/.test(id))
      throw new ConfigurationError('id', 'must be 1 to 100 letters, digits, ".", "_" or "-"');
    const { connection } = await this.#open;
    return new RunStore(id, { client: connection.client, prefix: this.#prefix, isClosed: () => this.#isClosed });
  }
}

async function open(given: BulkConnection, prefix: string, onError: (error: Error) => void) {
  const connection = await connect(given, onError);
  const queue = new Queue(QUEUE_NAME, { connection: connection.forBull, prefix: queuePrefix(prefix) });
  queue.on('error', onError);
  return { connection, queue };
}

async function begin(store: RunStore, start: Start): Promise<Started> {
  const started = await store.start(start);
  if (started) return started;
  throw new ConfigurationError('id', 'belongs to a run with another app, endpoint, chunk size, option or parameter');
}

function planOf(endpoint: BulkEndpoint, params: object, options: StartOptions, app: string | undefined): RunPlan {
  const { timeout, retry, rateLimit, idempotent, tag = false } = options;
  const given = { timeout, retry, rateLimit, idempotent };
  const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const isTold = app !== undefined && { app };
  const plan = { endpoint, params: params as Record<string, unknown>, settings, isTagged: tag, ...isTold };
  if (tag) checkTaggable(plan.params);
  return plan;
}

function fieldsOf(plan: RunPlan, { maxFailures = 5, total }: StartOptions): Record<string, string> {
  const isBounded = maxFailures !== Number.POSITIVE_INFINITY;
  if (isBounded && (!Number.isSafeInteger(maxFailures) || maxFailures < 1))
    throw new ConfigurationError('maxFailures', 'must be an integer, 1 or more');
  return {
    plan: JSON.stringify(plan),
    ...(isBounded && { maxFailures: String(maxFailures) }),
    ...(total !== undefined && { total: String(total) }),
  };
}
