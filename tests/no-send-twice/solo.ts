import { type Attempt, type RongCloud, textMessage } from 'rongkit';
import { at, drive, Violation } from './clock.js';
import type { Fate, Solo } from './schedule.js';
import { Network, Service } from './service.js';

/** Makes a call for itself, aborts it at a moment, and compares its outcome with what arrived. */
export async function playSolo(
  solo: Solo,
  fates: readonly Fate[],
  newClient: (network: Network, options: object) => RongCloud,
): Promise<void> {
  const service = new Service();
  let isAborted = false;
  let beginsLate = false;
  let abortedAt: number | undefined;
  const network = new Network(service, {
    fates,
    incarnation: 0,
    begins: () => {
      // Not thrown: the client would take the error for one of the network.
      beginsLate ||= isAborted;
    },
  });
  const { isIdempotent, hedgeAfterMs } = solo;
  const rong = newClient(network, { baseUrls: ['http://a', 'http://b'], rateLimit: 'off' });
  const stop = new AbortController();
  let end: { readonly error?: unknown; readonly atMs: number } | undefined;
  at(solo, () => {
    const call = rong.message.publishPrivate(
      { fromUserId: 'me', toUserId: 'u0', ...textMessage('hi') },
      { signal: stop.signal, idempotent: isIdempotent, hedgeAfterMs },
    );
    call.then(
      () => (end = { atMs: performance.now() }),
      (error: unknown) => (end = { error, atMs: performance.now() }),
    );
    at(solo.abort, () => {
      stop.abort();
      isAborted = true;
      if (!end) abortedAt = performance.now();
    });
  });
  await drive(
    () => end !== undefined,
    () => false,
  );
  const { deliveries } = service;
  if (beginsLate) throw new Violation('a request begins after the abort of its call');
  if (deliveries.length > 1) throw new Violation(`a message arrived ${deliveries.length} times`);
  if (abortedAt !== undefined && end?.atMs !== abortedAt) throw new Violation('an aborted call goes on');
  if (!end || !('error' in end)) {
    if (deliveries.length !== 1) throw new Violation('a call succeeded whose message did not arrive');
    return;
  }
  const { attempts } = end.error as { attempts?: readonly Attempt[] };
  if (!attempts) throw new Violation(`a call failed with ${end.error}`);
  const isCertain = attempts.every(({ performed }) => performed === 'no');
  if (isCertain && deliveries.length > 0)
    throw new Violation('a call says that nothing was sent, and the message arrived');
}
