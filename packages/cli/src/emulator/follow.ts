import type { AdminClient, AdminEvent } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';

/** A stream of events, and the signal that ends it. */
export interface Following {
  readonly events: AsyncIterable<AdminEvent>;
  readonly signal: AbortSignal;
}

interface Source {
  readonly url: string;
  readonly admin: AdminClient;
  /** Types of events, separated by commas. */
  readonly types: string;
  /** Name of the followed events, as shown to the user. */
  readonly what: string;
}

/**
 * Follows events until `work` ends, until the emulator stops, or until Ctrl-C. Ctrl-C is the usual end and no error.
 */
export async function follow(
  context: Context,
  { url, admin, types, what }: Source,
  work: (following: Following) => Promise<void>,
): Promise<void> {
  const { output, say, signal, io } = context;
  const { readEvents } = await import('@rongkit/emulator/admin');
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  let isEnded = false;
  try {
    const response = await admin.streamEvents({ types }, { signal: either });
    output.note(say('following', { what, url }));
    const events = readEvents(response);
    await work({
      events: untilEnd(events, () => {
        isEnded = true;
      }),
      signal: either,
    });
    if (isEnded) output.note(say('streamEnded'));
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    over.abort();
  }
  if (io.interrupts.first !== undefined) context.exitCode = EXIT.interrupted;
}

async function* untilEnd(events: AsyncIterable<AdminEvent>, onEnd: () => void): AsyncGenerator<AdminEvent, void> {
  yield* events;
  onEnd();
}
