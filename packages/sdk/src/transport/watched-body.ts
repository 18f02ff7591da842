import { abortedBy, onAbort } from './on-abort.js';
import { PhaseWatch } from './phase-watch.js';
import type { TransportRequest } from './transport.js';

/**
 * The body of an opened response. Each wait for bytes is limited by the timeouts, an abort ends the body, and a reader
 * that leaves early closes the connection.
 */
export function watchedBody(
  chunks: AsyncIterable<Uint8Array>,
  { timeouts, signal }: Pick<TransportRequest, 'timeouts' | 'signal'>,
  close: () => void,
): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let failure: Error | undefined;
  let failNow: ((error: Error) => void) | undefined;
  const end = (error?: Error) => {
    stopListening();
    failure ??= error;
    close();
    if (error) failNow?.(error);
  };
  const stopListening = onAbort(signal, () => end(abortedBy(signal)));
  const reader: AsyncIterator<Uint8Array> = {
    next: async () => {
      if (failure) throw failure;
      const watch = new PhaseWatch(timeouts, end);
      const failed = new Promise<never>((_, reject) => {
        failNow = reject;
      });
      watch.enter('body');
      try {
        const result = await Promise.race([source.next(), failed]);
        if (result.done) stopListening();
        return result;
      } catch (error) {
        end();
        throw failure ?? error;
      } finally {
        watch.stop();
      }
    },
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => reader };
}
