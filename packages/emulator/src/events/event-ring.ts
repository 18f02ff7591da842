import type { AdminEvent } from './admin-event.js';

/** The number of latest events of a type that a listener can get later. */
export const MAX_KEPT = 1000;

/** The latest events of one type. */
export class EventRing {
  /** The number of events of this type that were added so far, including dropped events. */
  count = 0;
  /** The `number` field of the newest event that is no longer kept; -1 for none. */
  dropped = -1;
  #events: AdminEvent[] = [];
  /** The index at which the next event is stored. Once 1,000 events are stored, the oldest event is there. */
  #next = 0;

  add(event: AdminEvent): void {
    const oldest = this.#events[this.#next];
    if (oldest) this.dropped = oldest.number;
    this.#events[this.#next] = event;
    this.#next = (this.#next + 1) % MAX_KEPT;
    this.count += 1;
  }

  /** The last `count` events, oldest first, as far as they are kept. */
  latest(count: number): AdminEvent[] {
    const kept = Math.min(count, this.#events.length);
    if (kept <= this.#next) return this.#events.slice(this.#next - kept, this.#next);
    return [...this.#events.slice(this.#next - kept), ...this.#events.slice(0, this.#next)];
  }

  /** Drops all kept events. */
  clear(): void {
    this.dropped = this.latest(1)[0]?.number ?? this.dropped;
    this.#events = [];
    this.#next = 0;
  }
}
