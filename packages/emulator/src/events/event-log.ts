import { randomBytes } from 'node:crypto';
import { EVENT_TYPES, type EventData, type EventType } from '../admin/routes/events.js';
import { AdminEvent } from './admin-event.js';
import { EventReader } from './event-reader.js';
import { EventRing, MAX_KEPT } from './event-ring.js';

type Listener = (type: EventType) => void;

/**
 * Keeps the latest events, of each type so that a flood of one type does not push out other types, and calls listeners
 * at new events. An event that no listener can ask for is not kept.
 */
export class EventLog {
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();
  readonly #rings = Object.fromEntries(EVENT_TYPES.map((type) => [type, new EventRing()])) as Record<
    EventType,
    EventRing
  >;
  #count = 0;
  /**
   * Without listeners, only events with lower numbers are kept. At this number, 1,000 events after a listener left, all
   * kept events are dropped, because a listener that returns could no longer get all events.
   */
  #keptUntil = 0;
  #epoch = newEpoch();

  constructor(now: () => number) {
    this.#now = now;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** A random string that changes with each start, and whenever the whole state is replaced. */
  get epoch(): string {
    return this.#epoch;
  }

  /** Publishes an event. If `data` is a function, it is called only if the event is kept. */
  publish<Type extends EventType>(type: Type, data: EventData<Type> | (() => EventData<Type>)): void {
    const number = this.#count++;
    if (this.#listeners.size === 0 && number >= this.#keptUntil) {
      if (number === this.#keptUntil) for (const ring of Object.values(this.#rings)) ring.clear();
      return;
    }
    const content = { type, at: this.#now(), data: typeof data === 'function' ? data() : data };
    this.#rings[type].add(new AdminEvent(this.#epoch, number, content));
    for (const listener of this.#listeners) listener(type);
  }

  /** Begins a new epoch, and publishes a `reset` event with the cause. */
  renew(cause: EventData<'reset'>['cause']): void {
    this.#epoch = newEpoch();
    this.publish('reset', { epoch: this.#epoch, cause });
  }

  /** Makes a reader of events of some types: of new events, or of the events after the event with the id `after`. */
  read(types: Iterable<EventType>, after?: string): EventReader {
    const rings = [...types].map((type) => this.#rings[type]);
    return new EventReader(rings, after === undefined ? 'end' : (this.#numberOf(after) ?? 'unknown'));
  }

  /** Calls a listener with the type of each event from now on. Returns a function that removes the listener. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      this.#keptUntil = this.#count + MAX_KEPT;
    };
  }

  /** The number of the event with an id; undefined if no kept event has the id. */
  #numberOf(id: string): number | undefined {
    const kept = Object.values(this.#rings).flatMap((ring) => ring.latest(MAX_KEPT));
    return kept.find((event) => event.id === id)?.number;
  }
}

function newEpoch(): string {
  return randomBytes(6).toString('base64url').replaceAll('-', '_');
}
