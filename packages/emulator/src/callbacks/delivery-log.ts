import type { CallbackId } from './ids.js';
import type { Outcome } from './sender.js';

/** A callback that was sent, or could not be. */
export interface CallbackDelivery extends Omit<Outcome, 'outcome'> {
  /** By which it can be sent again. */
  readonly id: string;
  /** The virtual time of the outcome, in milliseconds since 1970. */
  readonly at: number;
  readonly callback: CallbackId;
  /** Without the signature. */
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** `refused`: the answer was not a 2xx; `dropped`: too much waited for this address. */
  readonly outcome: Outcome['outcome'] | 'dropped';
}

const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;

/** The latest deliveries, 1,000 at most, and fewer when they are large. */
export class DeliveryLog {
  #entries: CallbackDelivery[] = [];
  #bytes = 0;
  #count = 0;

  add(delivery: Omit<CallbackDelivery, 'id'>): CallbackDelivery {
    this.#count += 1;
    const entry = { id: String(this.#count), ...delivery };
    this.#entries.push(entry);
    this.#bytes += sizeOf(entry);
    while (this.#entries.length > MAX_ENTRIES || (this.#bytes > MAX_BYTES && this.#entries.length > 1)) {
      const oldest = this.#entries.shift();
      this.#bytes -= oldest ? sizeOf(oldest) : 0;
    }
    return entry;
  }

  find(id: string): CallbackDelivery | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** The oldest first. */
  list(): CallbackDelivery[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
    this.#count = 0;
  }
}

function sizeOf({ body, answer }: CallbackDelivery): number {
  return Buffer.byteLength(body) + Buffer.byteLength(answer);
}
