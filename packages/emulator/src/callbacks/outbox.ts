import type { BackPressure } from './back-pressure.js';
import type { CallbackDelivery, DeliveryLog } from './delivery-log.js';
import { encodeForm, FORM_TYPE, JSON_TYPE } from './encode.js';
import { type CallbackId, isForm, isList } from './ids.js';
import { aborter, type Sender } from './sender.js';

/** A callback that waits to be sent. */
export interface QueuedCallback {
  readonly callback: CallbackId;
  readonly url: string;
  /** The body, or one item if the callback's body is a list. A string is sent unchanged. */
  readonly content: object | string;
  /** The `Content-Type` of a string body; by default the type of this kind of callback. */
  readonly contentType?: string;
  /** Called with the delivery once its outcome is known; with undefined if `clear` drops the callback first. */
  readonly onSent?: (delivery: CallbackDelivery | undefined) => void;
}

export interface OutboxOptions {
  readonly sender: Sender;
  readonly pressure: BackPressure;
  readonly log: DeliveryLog;
  readonly now: () => number;
  /** Timeout of one attempt, in real milliseconds. */
  readonly timeoutMs: number;
  /** The maximum number of attempts. */
  readonly tries: number;
  /** Pause before another attempt, in real milliseconds. */
  readonly pauseMs: () => number;
  /** The number of callbacks that may wait for one address; further callbacks are dropped. */
  readonly maxWaiting: number;
}

/** The callbacks for one address, in order. */
interface AddressQueue {
  readonly waiting: QueuedCallback[];
  /** Resolves when the queue is empty and nothing is being sent, or after `clear`. */
  readonly done: Promise<void>;
}

/** The outcome of a callback that was dropped because the queue was full. */
const DROPPED = {
  outcome: 'dropped',
  status: null,
  attempts: 0,
  attemptLog: [],
  ms: 0,
  answer: '',
  error: null,
} as const;

/** Inferred: the largest number of items in one body. */
const MAX_ITEMS = 100;

/** Sends callbacks in the background. Each address has a queue, whose callbacks are sent one after another. */
export class Outbox {
  readonly #options: OutboxOptions;
  /** Queues by address. An empty queue is removed. */
  readonly #queues = new Map<string, AddressQueue>();
  #aborter = aborter();

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  add(queued: QueuedCallback): void {
    const queue = this.#queues.get(queued.url);
    if (!queue) this.#open(queued);
    else if (queue.waiting.length < this.#options.maxWaiting) queue.waiting.push(queued);
    else this.#log(queued, [queued], DROPPED);
  }

  /** Resolves when no callback waits or is being sent. */
  async settled(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all([...this.#queues.values()].map(({ done }) => done));
  }

  /** Empties all queues, aborts the requests under way, and ends a pause. */
  clear(): void {
    this.#aborter.abort();
    this.#aborter = aborter();
    for (const { waiting } of this.#queues.values()) forget(waiting.splice(0));
    this.#queues.clear();
    this.#options.pressure.end();
  }

  #open(queued: QueuedCallback): void {
    const waiting = [queued];
    this.#queues.set(queued.url, { waiting, done: this.#sendAll(queued.url, waiting, this.#aborter.signal) });
  }

  async #sendAll(url: string, waiting: QueuedCallback[], signal: AbortSignal): Promise<void> {
    // The wait lets items that are added in the same turn of the event loop share a body.
    await Promise.resolve();
    while (waiting.length > 0) {
      await this.#options.pressure.whenOpen();
      if (signal.aborted) return;
      await this.#send(takeBatch(waiting), signal);
      if (signal.aborted) return;
    }
    this.#queues.delete(url);
  }

  async #send(batch: readonly QueuedCallback[], signal: AbortSignal): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const { sender, pressure, timeoutMs, tries, pauseMs } = this.#options;
    const request = { url: first.url, addsAppKey: true, ...encoded(batch) };
    const outcome = await sender.post(request, { timeoutMs, tries, pauseMs: pauseMs(), signal });
    if (signal.aborted) return forget(batch);
    pressure.noteTimeouts(outcome.attemptLog.filter((attempt) => attempt.outcome === 'timed out').length);
    this.#log(first, batch, outcome);
  }

  #log(
    { callback, url }: QueuedCallback,
    batch: readonly QueuedCallback[],
    outcome: Omit<CallbackDelivery, 'id' | 'at' | 'callback' | 'url' | 'contentType' | 'body'>,
  ): void {
    const { log, now } = this.#options;
    const delivery = log.add({ at: now(), callback, url, ...encoded(batch), ...outcome });
    for (const { onSent } of batch) onSent?.(delivery);
  }
}

/** Calls `onSent` of dropped callbacks with undefined. */
function forget(batch: readonly QueuedCallback[]): void {
  for (const { onSent } of batch) onSent?.(undefined);
}

/** Removes the next callback from the queue; if its body is a list, with the callbacks of its kind that follow. */
function takeBatch(waiting: QueuedCallback[]): QueuedCallback[] {
  const [first] = waiting;
  const joins = ({ callback, content }: QueuedCallback) => callback === first?.callback && typeof content === 'object';
  let count = 1;
  if (first && isList(first.callback) && joins(first)) {
    const end = waiting.findIndex((queued) => !joins(queued));
    count = Math.min(end < 0 ? waiting.length : end, MAX_ITEMS);
  }
  return waiting.splice(0, count);
}

function encoded(batch: readonly QueuedCallback[]): { contentType: string; body: string } {
  const [first] = batch;
  if (!first) return { contentType: JSON_TYPE, body: '' };
  const { callback, content } = first;
  const { contentType = isForm(callback) ? FORM_TYPE : JSON_TYPE } = first;
  if (typeof content === 'string') return { contentType, body: content };
  if (isForm(callback)) return { contentType, body: encodeForm(content) };
  return { contentType, body: JSON.stringify(isList(callback) ? batch.map((queued) => queued.content) : content) };
}
