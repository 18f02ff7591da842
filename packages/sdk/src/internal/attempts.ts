import { AbortError, type ApiError, RateLimitError, type RongError } from '../core/errors.js';
import type { ApiExchange } from '../core/exchange.js';
import type { Base } from '../core/host-pool.js';
import { LimitReached, type Permit } from '../core/rate-limiter.js';
import { blamesHost, mayRepeat, nextDelay } from '../core/retry-policy.js';
import { attempt, isDuplicate, namesOf, type Progress, type Turn } from './attempt.js';
import type { Config } from './config.js';
import { Deadline } from './deadline.js';
import { hedge } from './hedge.js';
import type { Prepared } from './prepare.js';
import { sleep } from './sleep.js';

/** Makes attempts until one succeeds, or another one would be of no use or not allowed. */
export async function makeAttempts(config: Config, call: Prepared): Promise<ApiExchange<unknown>> {
  const progress: Progress = { attempts: [], deadline: new Deadline(call.timeouts.total) };
  const pool = config.pools[call.request.endpoint.host];
  const failed: Base[] = [];
  for (let delayMs: number | undefined = 0; ; ) {
    const wait = await takeTurn(config, call, progress);
    const turn = { ...wait, base: pool.pick(call.isRepeatable, failed) };
    try {
      const exchange = await attemptOrHedge(config, call, progress, turn);
      tell(config, call, progress, undefined);
      return exchange;
    } catch (error) {
      if (isDuplicate(error, call) && progress.attempts.length > 1) return doneBefore(error, call);
      if (blamesHost(error)) failed.push(turn.base);
      delayMs = pauseBefore(config, call, progress, { error, delayMs, failed });
      tell(config, call, progress, delayMs);
      if (delayMs === undefined) throw error;
    }
    await pause(call, progress, delayMs);
  }
}

/** Waits for a permit, if the call is under a limit. That time is not the call's own. */
async function takeTurn(config: Config, call: Prepared, progress: Progress): Promise<Omit<Turn, 'base'>> {
  const { demand, signal, request } = call;
  if (signal?.aborted) throw aborted(call, progress);
  if (!demand) return { permit: undefined, waitMs: 0, signal };
  const startedAt = performance.now();
  let permit: Permit;
  try {
    permit = await config.pacing.limiter.acquire(demand);
  } catch (error) {
    if (signal?.aborted) throw aborted(call, progress);
    if (!(error instanceof LimitReached)) throw error;
    throw RateLimitError.before(namesOf(call, progress), error.message, error.waitMs);
  }
  const waitMs = performance.now() - startedAt;
  progress.deadline.extend(waitMs);
  config.shared.counters.waitedMs += waitMs;
  config.reporter.waited(request, waitMs);
  return { permit, waitMs, signal };
}

function attemptOrHedge(config: Config, call: Prepared, progress: Progress, turn: Turn): Promise<ApiExchange<unknown>> {
  const { hedgeAfterMs, isRepeatable } = call;
  const isHedged = hedgeAfterMs !== undefined && isRepeatable;
  return isHedged
    ? hedge(config, call, progress, { turn, afterMs: hedgeAfterMs })
    : attempt(config, call, progress, turn);
}

interface Failure {
  readonly error: unknown;
  readonly delayMs: number;
  readonly failed: readonly Base[];
}

/**
 * How long to pause before the next attempt; undefined if there is to be none. A host that this call has not tried is
 * tried at once. What the service asks for is the least that is waited.
 */
function pauseBefore(
  config: Config,
  call: Prepared,
  { attempts, deadline }: Progress,
  { error, delayMs, failed }: Failure,
): number | undefined {
  if (attempts.length >= call.retry.attempts || call.signal?.aborted || !mayRepeat(error, call.isRepeatable)) return;
  const pool = config.pools[call.request.endpoint.host];
  const isNewHost = blamesHost(error) && !failed.includes(pool.pick(false, failed));
  const asked = error instanceof RateLimitError ? (error.retryAfterMs ?? 0) : 0;
  const pauseMs = isNewHost ? 0 : Math.max(asked, nextDelay(call.retry, delayMs, Math.random()));
  return pauseMs < deadline.leftMs ? pauseMs : undefined;
}

function tell(
  { reporter }: Config,
  { request }: Prepared,
  { attempts }: Progress,
  retryInMs: number | undefined,
): void {
  const attempt = attempts.at(-1);
  if (attempt) reporter.attempted(request, { attempt, number: attempts.length, retryInMs });
}

async function pause(call: Prepared, progress: Progress, delayMs: number): Promise<void> {
  if (delayMs === 0) return;
  try {
    await sleep(delayMs, call.signal);
  } catch {
    throw aborted(call, progress);
  }
}

function aborted(call: Prepared, progress: Progress): RongError {
  return new AbortError({ ...namesOf(call, progress), cause: call.signal?.reason });
}

/** The service says that an earlier attempt was done, and nothing else of it. */
function doneBefore(error: ApiError, { request }: Prepared): ApiExchange<unknown> {
  const { status = 200, attempts } = error;
  return { data: { code: 200 }, response: { status, headers: {}, requestId: request.requestId, attempts } };
}
