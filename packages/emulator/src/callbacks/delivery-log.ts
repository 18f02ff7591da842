import { BoundedLog } from '../bounded-log.js';
import type { CallbackId } from './ids.js';
import type { Outcome } from './sender.js';

/**
 * A callback that the emulator sent, tried to send or dropped. Several callbacks in the body of one request are one
 * delivery.
 */
export interface CallbackDelivery extends Omit<Outcome, 'outcome'> {
  /** The id of the delivery, for `resend`. Unique until the emulator is reset. */
  readonly id: string;
  /** When the outcome was known: milliseconds since 1970 by the virtual clock. */
  readonly at: number;
  /** The kind of callback, such as `message.route`. */
  readonly callback: CallbackId;
  /** The URL of the request, without the signature in the query string. */
  readonly url: string;
  /** The `Content-Type` header of the request: JSON or a form. */
  readonly contentType: string;
  /** The request body, as it was sent. */
  readonly body: string;
  /**
   * - `delivered`: the app server answered with a 2xx status.
   * - `refused`: the app server answered with another status.
   * - `timed out`: the last attempt had no complete answer within its timeout.
   * - `unreachable`: the last attempt failed without an answer; see `error`.
   * - `dropped`: never sent, because 10,000 callbacks were already waiting for this address.
   */
  readonly outcome: Outcome['outcome'] | 'dropped';
}

/** The latest deliveries, with ids that count up from 1. */
export class DeliveryLog {
  readonly #log = new BoundedLog<CallbackDelivery>(sizeOf);
  readonly #onAdded: (delivery: CallbackDelivery) => void;
  #count = 0;

  constructor(onAdded: (delivery: CallbackDelivery) => void = () => {}) {
    this.#onAdded = onAdded;
  }

  add(delivery: Omit<CallbackDelivery, 'id'>): CallbackDelivery {
    this.#count += 1;
    const entry = { id: String(this.#count), ...delivery };
    this.#log.add(entry);
    this.#onAdded(entry);
    return entry;
  }

  find(id: string): CallbackDelivery | undefined {
    return this.#log.entries.find((entry) => entry.id === id);
  }

  /** The deliveries in the log, oldest first. */
  list(): CallbackDelivery[] {
    return this.#log.entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#log.clear();
    this.#count = 0;
  }
}

function sizeOf({ body, answer }: CallbackDelivery): number {
  return Buffer.byteLength(body) + Buffer.byteLength(answer);
}
