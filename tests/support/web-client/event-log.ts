import { HANGS_AFTER_MS } from '../hangs-after.js';
import type { WebClientEvent } from './web-client.js';

interface Waiting {
  readonly takes: (event: WebClientEvent) => boolean;
  readonly resolve: (payload: unknown) => void;
}

/** Events of one web client. Each event is returned once. */
export class EventLog {
  readonly events: WebClientEvent[] = [];
  #untaken: WebClientEvent[] = [];
  #waiting: Waiting[] = [];

  add(name: string, payload: unknown): void {
    const messages = name === 'MESSAGES' ? (payload as { messages: unknown[] }).messages : [payload];
    for (const each of messages) this.#add({ name, payload: each });
  }

  next<Payload>(name: string, fits: (payload: Payload) => boolean = () => true): Promise<Payload> {
    const takes = (event: WebClientEvent) => event.name === name && fits(event.payload as Payload);
    const event = this.#untaken.find(takes);
    if (event) {
      this.#untaken = this.#untaken.filter((each) => each !== event);
      return Promise.resolve(event.payload as Payload);
    }
    return new Promise((resolve, reject) => {
      const waiting = { takes, resolve: (payload: unknown) => resolve(payload as Payload) };
      this.#waiting.push(waiting);
      const giveUp = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        reject(this.#missing(name));
      }, HANGS_AFTER_MS);
      waiting.resolve = (payload) => {
        clearTimeout(giveUp);
        resolve(payload as Payload);
      };
    });
  }

  #add(event: WebClientEvent): void {
    this.events.push(event);
    const waiting = this.#waiting.find(({ takes }) => takes(event));
    this.#waiting = this.#waiting.filter((each) => each !== waiting);
    if (waiting) waiting.resolve(event.payload);
    else this.#untaken.push(event);
  }

  #missing(name: string): Error {
    const seen = this.events.map((event) => `\n  ${event.name} ${JSON.stringify(event.payload)}`).join('');
    return new Error(`no ${name} that fits came within ${HANGS_AFTER_MS / 1000} s; the events:${seen}`);
  }
}
