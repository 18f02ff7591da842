import { randomBytes } from 'node:crypto';
import type { EventData, EventType } from '../admin/routes/events.js';

/** An event of the emulator, for listeners such as the event stream. The id is made when it is first read. */
export class AdminEvent {
  readonly epoch: string;
  readonly number: number;
  readonly type: EventType;
  /** Milliseconds since 1970 by the virtual clock. */
  readonly at: number;
  readonly data: object;

  constructor(epoch: string, number: number, { type, at, data }: Pick<AdminEvent, 'type' | 'at' | 'data'>) {
    this.epoch = epoch;
    this.number = number;
    this.type = type;
    this.at = at;
    this.data = data;
  }

  get id(): string {
    return `${this.epoch}-${this.number}`;
  }

  /** The event as a frame of server-sent events. */
  get frame(): string {
    const { id, type, at, data } = this;
    // Written out: a stringify of the whole event takes twice as long. An id needs no escape.
    return `id: ${id}\nevent: ${type}\ndata: {"id":"${id}","type":"${type}","at":${at},"data":${JSON.stringify(data)}}\n\n`;
  }
}

type Listener = (event: AdminEvent) => void;

/** The number of latest events that a listener can get again after a lost connection. */
const MAX_KEPT = 1000;

/** The latest events, and the listeners for new events. An event that no listener can ask for is not kept. */
export class EventLog {
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();
  /** A ring: the event with number n is at n modulo `MAX_KEPT`. */
  #kept: AdminEvent[] = [];
  #count = 0;
  /** Without listeners, events are kept up to this number. After it, the last event that a listener got is dropped. */
  #keptUntil = 0;
  #epoch = newEpoch();

  constructor(now: () => number) {
    this.#now = now;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** A random string that changes with each start, reset and import. */
  get epoch(): string {
    return this.#epoch;
  }

  /** Publishes an event. If `data` is a function, it is called only if a listener gets the event, now or later. */
  publish<Type extends EventType>(type: Type, data: EventData<Type> | (() => EventData<Type>)): void {
    if (this.#listeners.size === 0 && this.#count >= this.#keptUntil) {
      this.#count += 1;
      if (this.#kept.length > 0) this.#kept = [];
      return;
    }
    const event = new AdminEvent(this.#epoch, this.#count, {
      type,
      at: this.#now(),
      data: typeof data === 'function' ? data() : data,
    });
    this.#kept[this.#count % MAX_KEPT] = event;
    this.#count += 1;
    for (const listener of this.#listeners) listener(event);
  }

  /** Begins a new epoch, and says why. */
  renew(cause: EventData<'reset'>['cause']): void {
    this.#epoch = newEpoch();
    this.publish('reset', { epoch: this.#epoch, cause });
  }

  /** The events after the event `id`, oldest first; undefined if the event `id` is no longer kept. */
  since(id: string): AdminEvent[] | undefined {
    const number = Number(id.slice(id.lastIndexOf('-') + 1));
    const known = Number.isSafeInteger(number) ? this.#kept[number % MAX_KEPT] : undefined;
    if (known?.id !== id) return undefined;
    const missed = this.#count - number - 1;
    return Array.from({ length: missed }, (_, index) => this.#kept[(number + 1 + index) % MAX_KEPT] as AdminEvent);
  }

  /** Calls a listener for each event from now on. Returns a function that stops it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      this.#keptUntil = this.#count + MAX_KEPT;
    };
  }
}

function newEpoch(): string {
  return randomBytes(6).toString('base64url').replaceAll('-', '_');
}
