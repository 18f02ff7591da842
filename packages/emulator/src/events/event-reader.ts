import type { AdminEvent } from './admin-event.js';
import { type EventRing, MAX_KEPT } from './event-ring.js';

/** The events for a listener since its previous read. */
export interface EventBatch {
  /** At most 1,000 events, oldest first. */
  readonly events: readonly AdminEvent[];
  /** The number of events before `events` that are missing; null if the number is not known. */
  readonly lost: number | null;
}

/** Reads the events of some types, as often as a listener wants. Events wait in the log, and cost nothing until then. */
export class EventReader {
  readonly #rings: readonly EventRing[];
  /** The number of events of each ring that were read or skipped, in the order of the rings. */
  #read: readonly number[];
  #isUnknown = false;

  /**
   * Makes a reader that begins at the end, or after the event `number`. If events after it are no longer kept, the
   * first batch has `lost: null`, and the reader begins at the end.
   */
  constructor(rings: readonly EventRing[], number: number | 'end' | 'unknown') {
    this.#rings = rings;
    this.#read = rings.map(({ count }) => count);
    if (number === 'end') return;
    if (number === 'unknown' || rings.some(({ dropped }) => dropped > number)) this.#isUnknown = true;
    else this.#read = rings.map((ring) => ring.count - countAfter(ring, number));
  }

  get isAtEnd(): boolean {
    return !this.#isUnknown && this.#rings.every(({ count }, index) => count === this.#read[index]);
  }

  next(): EventBatch {
    const fresh = this.#rings.map(({ count }, index) => count - (this.#read[index] ?? 0));
    const kept = this.#rings.flatMap((ring, index) => ring.latest(fresh[index] ?? 0));
    const events = kept.sort((a, b) => a.number - b.number).slice(-MAX_KEPT);
    const lost = this.#isUnknown ? null : fresh.reduce((sum, count) => sum + count, 0) - events.length;
    this.#read = this.#rings.map(({ count }) => count);
    this.#isUnknown = false;
    return { events, lost };
  }
}

function countAfter(ring: EventRing, number: number): number {
  return ring.latest(MAX_KEPT).filter((event) => event.number > number).length;
}
