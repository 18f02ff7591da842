import { randomBytes } from 'node:crypto';
import type { EventData, EventType } from '../admin/routes/events.js';

/** An event of the emulator, for those who watch it. */
export interface AdminEvent {
  /** The epoch and the number of the event. */
  readonly id: string;
  readonly type: EventType;
  /** Milliseconds since 1970 by the virtual clock. */
  readonly at: number;
  readonly data: object;
}

type Listener = (event: AdminEvent) => void;

/** The events that can be asked for again. */
const MAX_KEPT = 1000;

/** The latest events, and those who listen to new ones. An event costs one small object while nobody listens. */
export class EventLog {
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();
  /** A ring: the event with number n is at n modulo `MAX_KEPT`. */
  readonly #kept: AdminEvent[] = [];
  #count = 0;
  #epoch = newEpoch();

  constructor(now: () => number) {
    this.#now = now;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** A random string that is another one after each start, reset and import. */
  get epoch(): string {
    return this.#epoch;
  }

  publish<Type extends EventType>(type: Type, data: EventData<Type>): void {
    const event = { id: `${this.#epoch}-${this.#count}`, type, at: this.#now(), data: data as object };
    this.#kept[this.#count % MAX_KEPT] = event;
    this.#count += 1;
    for (const listener of this.#listeners) listener(event);
  }

  /** Begins a new epoch, and says why. */
  renew(cause: EventData<'reset'>['cause']): void {
    this.#epoch = newEpoch();
    this.publish('reset', { epoch: this.#epoch, cause });
  }

  /** The events after the one with an id, oldest first; undefined if the event is not kept any more. */
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
    };
  }
}

function newEpoch(): string {
  return randomBytes(6).toString('base64url').replaceAll('-', '_');
}
