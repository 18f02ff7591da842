import type { ApiExchange } from '../core/exchange.js';
import { attempt, type Progress, type Turn } from './attempt.js';
import type { Config } from './config.js';
import type { Prepared } from './prepare.js';
import { sleep } from './sleep.js';

interface Hedged {
  readonly turn: Turn;
  readonly afterMs: number;
}

/**
 * Makes an attempt, and if it has no answer after a while another one at another host. The first success counts, and
 * ends the other one; if both fail, it is the first that counts.
 */
export async function hedge(
  config: Config,
  call: Prepared,
  progress: Progress,
  { turn, afterMs }: Hedged,
): Promise<ApiExchange<unknown>> {
  const base = config.pools[call.request.endpoint.host].other(turn.base);
  if (!base) return attempt(config, call, progress, turn);
  const over = new AbortController();
  const isFirstOver = new AbortController();
  const end = () => {
    over.abort(call.signal?.reason);
    isFirstOver.abort();
  };
  call.signal?.addEventListener('abort', end, { once: true });
  const first = attempt(config, call, progress, { ...turn, signal: over.signal });
  const second = sleep(afterMs, isFirstOver.signal).then(async () => {
    const permit = call.demand && (await config.pacing.limiter.acquire({ ...call.demand, maxWaitMs: 0 }));
    return attempt(config, call, progress, { base, permit, waitMs: 0, signal: over.signal });
  });
  // What fails before the second attempt began is a matter of the attempts that follow.
  first.catch(() => isFirstOver.abort());
  try {
    return await Promise.any([first, second]);
  } catch {
    return await first;
  } finally {
    call.signal?.removeEventListener('abort', end);
    end();
  }
}
