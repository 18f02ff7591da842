import type { BackPressure } from './back-pressure.js';
import type { CallbackDelivery, DeliveryLog } from './delivery-log.js';
import { encodeForm, FORM_TYPE, JSON_TYPE } from './encode.js';
import { type CallbackId, isForm, isList } from './ids.js';
import { aborter, type Sender } from './sender.js';

/** A callback that waits to be sent. */
export interface Letter {
  readonly callback: CallbackId;
  readonly url: string;
  /** Of a list, one item; a text is sent as it is. */
  readonly content: object | string;
  /** Hears what came of it. */
  readonly onSent?: (delivery: CallbackDelivery) => void;
}

export interface OutboxOptions {
  readonly sender: Sender;
  readonly pressure: BackPressure;
  readonly log: DeliveryLog;
  readonly now: () => number;
  /** How long one attempt may take, in real milliseconds. */
  readonly timeoutMs: number;
  /** How many attempts there are. */
  readonly tries: number;
  /** How many callbacks may wait for one address. */
  readonly maxWaiting: number;
}

/** What goes to one address, in order. */
interface Lane {
  readonly waiting: Letter[];
  readonly done: Promise<void>;
}

const MAX_ITEMS = 100;

/** Sends callbacks, one after another for each address; whoever drops a letter in waits for nothing. */
export class Outbox {
  readonly #options: OutboxOptions;
  /** Those with anything to do. */
  readonly #lanes = new Map<string, Lane>();
  #aborter = aborter();

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  add(letter: Letter): void {
    const lane = this.#lanes.get(letter.url);
    if (!lane) this.#open(letter);
    else if (lane.waiting.length < this.#options.maxWaiting) lane.waiting.push(letter);
    else
      this.#note(letter, [letter], { outcome: 'dropped', status: null, attempts: 0, ms: 0, answer: '', error: null });
  }

  /** Resolves when nothing waits or is on its way. */
  async settled(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all([...this.#lanes.values()].map(({ done }) => done));
  }

  /** Forgets what waits, and gives up what is on its way. */
  clear(): void {
    this.#aborter.abort();
    this.#aborter = aborter();
    this.#lanes.clear();
    this.#options.pressure.end();
  }

  #open(letter: Letter): void {
    const waiting = [letter];
    this.#lanes.set(letter.url, { waiting, done: this.#empty(letter.url, waiting, this.#aborter.signal) });
  }

  async #empty(url: string, waiting: Letter[], signal: AbortSignal): Promise<void> {
    // What happens in one turn can then go together.
    await Promise.resolve();
    while (waiting.length > 0) {
      await this.#options.pressure.whenOpen();
      if (signal.aborted) return;
      await this.#send(takeBatch(waiting), signal);
      if (signal.aborted) return;
    }
    this.#lanes.delete(url);
  }

  async #send(letters: readonly Letter[], signal: AbortSignal): Promise<void> {
    const [first] = letters;
    if (!first) return;
    const { sender, pressure, timeoutMs, tries } = this.#options;
    const parcel = { url: first.url, namesApp: true, ...encoded(letters) };
    const outcome = await sender.post(parcel, { timeoutMs, tries, signal });
    if (signal.aborted) return;
    if (outcome.outcome === 'timed out') pressure.noteTimeouts(outcome.attempts);
    this.#note(first, letters, outcome);
  }

  #note(
    { callback, url }: Letter,
    letters: readonly Letter[],
    outcome: Omit<CallbackDelivery, 'id' | 'at' | 'callback' | 'url' | 'contentType' | 'body'>,
  ): void {
    const { log, now } = this.#options;
    const delivery = log.add({ at: now(), callback, url, ...encoded(letters), ...outcome });
    for (const { onSent } of letters) onSent?.(delivery);
  }
}

/** The next letter, and with an item of a list those items that follow. */
function takeBatch(waiting: Letter[]): Letter[] {
  const [first] = waiting;
  const joins = (letter: Letter) => letter.callback === first?.callback && typeof letter.content === 'object';
  let count = 1;
  if (first && isList(first.callback) && joins(first)) {
    const end = waiting.findIndex((letter) => !joins(letter));
    count = Math.min(end < 0 ? waiting.length : end, MAX_ITEMS);
  }
  return waiting.splice(0, count);
}

function encoded(letters: readonly Letter[]): { contentType: string; body: string } {
  const [first] = letters;
  if (!first) return { contentType: JSON_TYPE, body: '' };
  const { callback, content } = first;
  const contentType = isForm(callback) ? FORM_TYPE : JSON_TYPE;
  if (typeof content === 'string') return { contentType, body: content };
  if (isForm(callback)) return { contentType, body: encodeForm(content) };
  return { contentType, body: JSON.stringify(isList(callback) ? letters.map((letter) => letter.content) : content) };
}
