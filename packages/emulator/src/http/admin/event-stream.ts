import { Readable } from 'node:stream';
import { EVENT_TYPES, type EventType } from '../../admin/routes/events.js';
import type { EventLog } from '../../events/event-log.js';
import type { EventBatch, EventReader } from '../../events/event-reader.js';
import { guarded } from '../../guard.js';
import { realTime, type Timer } from '../../real-time.js';

const HEARTBEAT_MS = 15_000;
/** The shortest time between two chunks of a stream. Under load, the events of this time are sent together. */
const PIECE_EVERY_MS = 50;
/**
 * The maximum share of the emulator's time for sending to one listener, unless a chunk would wait longer than
 * `MAX_PAUSE_MS`.
 */
const SHARE = 1 / 100;
const MAX_PAUSE_MS = 500;

export interface EventStreamOptions {
  readonly events: EventLog;
  /** The types of the events to send; undefined for all types. */
  readonly types: ReadonlySet<EventType> | undefined;
  /** The id of the last event that the listener has got; undefined for none. */
  readonly lastEventId: string | undefined;
  /** Ends the stream when the emulator closes. */
  readonly closing: AbortSignal;
}

/**
 * The stream of one listener, as server-sent events. Events wait in the log until the listener reads. If more than
 * 1,000 events have happened in the meantime, the oldest are dropped, and a `lost` event has their number; null if the
 * number is not known.
 */
export class EventStream extends Readable {
  readonly #reader: EventReader;
  readonly #stop: () => void;
  readonly #heartbeat: Timer;
  #lastId = '';
  /** Whether the reader of the stream wants more data. */
  #isWanted = false;
  #timer: Timer | undefined;

  constructor({ events, types, lastEventId, closing }: EventStreamOptions) {
    super();
    this.#reader = events.read(types ?? EVENT_TYPES, lastEventId);
    const wake = (type: EventType): void => {
      if (this.#isWanted && !this.#timer && (!types || types.has(type))) this.#sendSoon();
    };
    // An error of this stream must not fail the command that caused the event.
    const stopListening = events.listen(guarded(wake, () => this.destroy()));
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
    done(error);
  }

  /** Sends the waiting events now, or after the pause that follows the previous chunk. */
  #sendSoon(): void {
    if (this.#timer || !this.#isWanted || this.#reader.isAtEnd) return;
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
    const batch = this.#reader.next();
    const frames = batch.events.map(({ frame }) => frame);
    if (batch.lost !== 0) frames.unshift(this.#lostFrame(batch));
    this.#lastId = batch.events.at(-1)?.id ?? this.#lastId;
    this.#isWanted = this.push(frames.join(''));
  }

  /** The frame of a `lost` event, which is sent in place of the missing events and has no id of its own. */
  #lostFrame({ events: [next], lost: count }: EventBatch): string {
    const lost = { id: this.#lastId, type: 'lost', at: next?.at ?? realTime.now(), data: { count } };
    return `event: lost\ndata: ${JSON.stringify(lost)}\n\n`;
  }

  #beat(): void {
    if (this.#isWanted) this.#isWanted = this.push(':\n\n');
  }
}
