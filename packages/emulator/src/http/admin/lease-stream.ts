import { Readable } from 'node:stream';
import { guarded } from '../../guard.js';
import { realTime, type Timer } from '../../real-time.js';

const HEARTBEAT_MS = 15_000;

export interface LeaseStreamOptions {
  /** The data of the first event, which is sent at once. */
  readonly first: object;
  /** Called once, when the stream ends: the connection has closed, or the emulator closes. */
  readonly end: () => void;
  /** Ends the stream when the emulator closes. */
  readonly closing: AbortSignal;
}

/**
 * An answer that lasts as long as its connection. The operating system closes the connection of a killed program; a
 * heartbeat detects a machine that is no longer reachable.
 */
export class LeaseStream extends Readable {
  readonly #stop: () => void;

  constructor({ first, end, closing }: LeaseStreamOptions) {
    super({ read: () => {} });
    const heartbeat: Timer = realTime.setInterval(
      guarded(() => this.push(':\n\n')),
      HEARTBEAT_MS,
    );
    const close = () => this.push(null);
    closing.addEventListener('abort', close);
    this.#stop = () => {
      realTime.clear(heartbeat);
      closing.removeEventListener('abort', close);
      end();
    };
    this.push(`event: lease\ndata: ${JSON.stringify(first)}\n\n`);
    if (closing.aborted) close();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#stop();
    done(error);
  }
}
