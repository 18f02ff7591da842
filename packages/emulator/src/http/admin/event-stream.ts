import { Readable } from 'node:stream';
import type { EventType } from '../../admin/routes/events.js';
import type { AdminEvent, EventLog } from '../../events/event-log.js';
import { guarded } from '../../guard.js';
import { realTime, type Timer } from '../../real-time.js';

/** The maximum number of events that wait for a listener. */
const MAX_WAITING = 1000;
const HEARTBEAT_MS = 15_000;
/** The shortest time between two pieces of a stream: under load, events are sent together, at less cost. */
const PIECE_EVERY_MS = 50;
/** The maximum share of the emulator's time for sending, unless a piece would wait longer than `MAX_PAUSE_MS`. */
const SHARE = 1 / 50;
const MAX_PAUSE_MS = 500;

export interface EventStreamOptions {
  readonly events: EventLog;
  /** The types to send; undefined for all. */
  readonly types: ReadonlySet<EventType> | undefined;
  /** The id of the last event that the listener has got; undefined for none. */
  readonly lastEventId: string | undefined;
  /** Ends the stream when the emulator closes. */
  readonly closing: AbortSignal;
}

/**
 * The stream of one listener, as server-sent events. Events wait until the listener reads. If more than 1,000 events
 * wait, the oldest are dropped, and a `lost` event has their number.
 */
export class EventStream extends Readable {
  readonly #types: ReadonlySet<EventType> | undefined;
  readonly #stop: () => void;
  readonly #heartbeat: Timer;
  #waiting: AdminEvent[] = [];
  /** The number of dropped events at the beginning of the waiting events. They are removed together. */
  #dropped = 0;
  /** The number of events that were dropped since the last `lost` event; null if it is not known. */
  #lost: number | null = 0;
  #lastId = '';
  /** Whether the reader of the stream wants more data. */
  #isWanted = false;
  #timer: Timer | undefined;

  constructor({ events, types, lastEventId, closing }: EventStreamOptions) {
    super();
    this.#types = types;
    const missed = lastEventId === undefined ? [] : events.since(lastEventId);
    if (!missed) this.#lost = null;
    for (const event of missed ?? []) this.#add(event);
    // An error of this stream must not reach the command that the event is about.
    const take = (event: AdminEvent): void => {
      this.#add(event);
      this.#sendSoon();
    };
    const stopListening = events.listen(guarded(take, () => this.destroy()));
    this.#heartbeat = realTime.setInterval(
      guarded(() => this.#beat()),
      HEARTBEAT_MS,
    );
    const end = () => this.push(null);
    closing.addEventListener('abort', end);
    this.#stop = () => {
      stopListening();
      closing.removeEventListener('abort', end);
      realTime.clear(this.#heartbeat);
      realTime.clear(this.#timer);
    };
    this.push('retry: 1000\n\n');
    if (closing.aborted) end();
  }

  override _read(): void {
    this.#isWanted = true;
    this.#sendSoon();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#stop();
    this.#waiting = [];
    done(error);
  }

  #add(event: AdminEvent): void {
    if (this.#types && !this.#types.has(event.type)) return;
    this.#waiting.push(event);
    if (this.#waiting.length - this.#dropped <= MAX_WAITING) return;
    this.#dropped += 1;
    if (this.#lost !== null) this.#lost += 1;
    if (this.#dropped === MAX_WAITING) this.#removeDropped();
  }

  #removeDropped(): void {
    this.#waiting = this.#waiting.slice(this.#dropped);
    this.#dropped = 0;
  }

  /** Sends at once, unless the last piece was sent just now. */
  #sendSoon(): void {
    if (this.#timer || !this.#isWanted || (this.#waiting.length === 0 && this.#lost === 0)) return;
    const startedAt = realTime.monotonic();
    this.#send();
    const restMs = Math.min((realTime.monotonic() - startedAt) / SHARE, MAX_PAUSE_MS);
    this.#timer = realTime.setTimeout(
      guarded(() => {
        this.#timer = undefined;
        this.#sendSoon();
      }),
      Math.max(PIECE_EVERY_MS, restMs),
    );
  }

  #send(): void {
    this.#removeDropped();
    const events = this.#waiting;
    this.#waiting = [];
    const frames = events.map(({ frame }) => frame);
    if (this.#lost !== 0) frames.unshift(this.#lostFrame(events[0]));
    this.#lost = 0;
    this.#lastId = events.at(-1)?.id ?? this.#lastId;
    this.#isWanted = this.push(frames.join(''));
  }

  /** The frame of a `lost` event, which comes in place of the missing events and has no id of its own. */
  #lostFrame(next: AdminEvent | undefined): string {
    const lost = { id: this.#lastId, type: 'lost', at: next?.at ?? realTime.now(), data: { count: this.#lost } };
    return `event: lost\ndata: ${JSON.stringify(lost)}\n\n`;
  }

  #beat(): void {
    if (this.#isWanted) this.#isWanted = this.push(':\n\n');
  }
}
