import type { ApiExchange } from '../exchange.js';
import { onAbort } from '../transport/on-abort.js';
import { acquire } from './acquire.js';
import { attempt, type Turn } from './attempt.js';
import type { CallRun } from './call-run.js';
import { sleep } from './sleep.js';

/**
 * Makes an attempt and, if it has no answer after a delay, a second attempt at another host, provided that there is one
 * and that the rate limit has room. The first success wins and aborts the other attempt. If both fail, the error of the
 * first attempt is thrown.
 */
export async function hedge(run: CallRun, turn: Turn, afterMs: number): Promise<ApiExchange<unknown>> {
  const { call, config, pool } = run;
  const base = pool.other(turn.base);
  if (!base) return attempt(run, turn);
  const over = new AbortController();
  const isFirstOver = new AbortController();
  const end = () => {
    over.abort(call.signal?.reason);
    isFirstOver.abort();
  };
  const stopListening = onAbort(call.signal, end);
  const first = attempt(run, { ...turn, signal: over.signal });
  const second = sleep(afterMs, isFirstOver.signal).then(async () => {
    const permit =
      call.demand && (await acquire(config.rateLimit.limiter, { ...call.demand, maxWaitMs: 0, signal: over.signal }));
    return attempt(run, { base, permit, waitMs: 0, signal: over.signal });
  });
  // If the first attempt fails before the delay is over, the retry loop takes over: there is no second attempt.
  first.catch(() => isFirstOver.abort());
  try {
    return await Promise.any([first, second]);
  } catch {
    return await first;
  } finally {
    stopListening();
    end();
  }
}
