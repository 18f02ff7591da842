import type { Config } from '../config.js';
import { ApiError, RateLimitError } from '../errors.js';
import type { ApiExchange } from '../exchange.js';
import { LimitReached, type Permit } from '../limits/rate-limiter.js';
import type { Base } from '../retries/host-pool.js';
import { blamesHost, MAX_PAUSE_MS, mayRepeat, nextDelay } from '../retries/retry-policy.js';
import { acquire } from './acquire.js';
import { attempt, type Turn, whyNot } from './attempt.js';
import type { CallRecord } from './call-record.js';
import { CallRun } from './call-run.js';
import { hedge } from './hedge.js';
import type { Prepared } from './prepare.js';
import { sleep } from './sleep.js';

/** Makes attempts until one succeeds or no retry is possible. */
export async function makeAttempts(config: Config, call: Prepared, record: CallRecord): Promise<ApiExchange<unknown>> {
  const run = new CallRun(config, call, record);
  const failed: Base[] = [];
  for (let delayMs: number | undefined = 0; ; ) {
    // Awaited even if the permit is there at once, so that an abort right after the start of the call prevents the
    // request.
    const turn = await takeTurn(run, failed);
    try {
      const exchange = await attemptOrHedge(run, turn);
      tell(run, undefined);
      return exchange;
    } catch (error) {
      if (isDuplicate(run, error)) {
        tell(run, undefined);
        return doneBefore(run, error);
      }
      record.lastError = error;
      if (blamesHost(error)) failed.push(turn.base);
      delayMs = pauseBefore(run, { error, delayMs, failed });
      tell(run, delayMs);
      if (delayMs === undefined) throw error;
    }
    await pause(run, delayMs);
  }
}

/** Picks a host and, if the call has a rate limit, acquires a permit; synchronous unless the attempt has to wait. */
function takeTurn(run: CallRun, failed: readonly Base[]): Turn | Promise<Turn> {
  const { config, call } = run;
  const { demand, signal } = call;
  const obstacle = whyNot(run, signal);
  if (obstacle) throw obstacle;
  const maxWaitMs = run.repeatLeftMs;
  const permit =
    demand && acquire(config.pacing.limiter, maxWaitMs < demand.maxWaitMs ? { ...demand, maxWaitMs } : demand);
  if (permit && 'then' in permit) return waitForTurn(run, failed, permit);
  return { base: run.pool.pick(call.isRepeatable, failed), permit, waitMs: 0, signal };
}

async function waitForTurn(run: CallRun, failed: readonly Base[], coming: Promise<Permit>): Promise<Turn> {
  const { config, call } = run;
  const { signal } = call;
  const { lastError, watch } = run.record;
  const startedAt = performance.now();
  const estimatedMs = call.demand && config.pacing.limiter.estimate?.(call.demand.bucket);
  config.reporter.waits(call.request, estimatedMs);
  watch?.waits(estimatedMs);
  let permit: Permit;
  try {
    permit = await coming;
  } catch (error) {
    if (signal?.aborted) throw run.aborted(signal);
    // The error of an earlier attempt tells more than the rate limit that prevents the next attempt.
    if (!(error instanceof LimitReached)) throw error;
    if (lastError) throw lastError;
    throw RateLimitError.before(run.describe(), error.message, error.waitMs);
  } finally {
    watch?.goesOn();
  }
  const waitMs = performance.now() - startedAt;
  run.extend(waitMs);
  config.shared.counters.waitedMs += waitMs;
  config.reporter.waited(call.request, waitMs);
  return { base: run.pool.pick(call.isRepeatable, failed), permit, waitMs, signal };
}

function attemptOrHedge(run: CallRun, turn: Turn): Promise<ApiExchange<unknown>> {
  const { hedgeAfterMs, isRepeatable } = run.call;
  return hedgeAfterMs !== undefined && isRepeatable ? hedge(run, turn, hedgeAfterMs) : attempt(run, turn);
}

interface Failure {
  readonly error: unknown;
  readonly delayMs: number;
  readonly failed: readonly Base[];
}

/**
 * Delay before the next attempt in milliseconds; undefined for no retry. After a failure of its host, a call goes
 * without delay to a host on which it has not failed. A `Retry-After` header can lengthen the delay, up to half a
 * minute.
 */
function pauseBefore(run: CallRun, { error, delayMs, failed }: Failure): number | undefined {
  const { retry, signal, isRepeatable } = run.call;
  if (!run.mayTryAgain || signal?.aborted || !mayRepeat(error, isRepeatable)) return undefined;
  const isNewHost = blamesHost(error) && !failed.includes(run.pool.pick(false, failed));
  const asked = error instanceof RateLimitError ? (error.retryAfterMs ?? 0) : 0;
  const own = nextDelay(retry, delayMs, Math.random());
  const pauseMs = isNewHost ? 0 : Math.max(asked, own);
  return pauseMs < Math.min(run.leftMs, run.repeatLeftMs) ? Math.min(pauseMs, Math.max(MAX_PAUSE_MS, own)) : undefined;
}

/** Reports the last attempt, unless it was reported before: `beforeSend` can fail before the next attempt is made. */
function tell({ config, call, record }: CallRun, retryInMs: number | undefined): void {
  const { attempts } = record;
  const last = attempts.at(-1);
  if (!last || last === record.told) return;
  record.told = last;
  config.reporter.attempted(call.request, last, { number: attempts.length, retryInMs });
}

async function pause(run: CallRun, delayMs: number): Promise<void> {
  if (delayMs === 0) return;
  const { signal } = run.call;
  try {
    await sleep(delayMs, signal);
  } catch {
    throw run.aborted(signal);
  }
}

/** Whether the service refused a send because another attempt of this call performed it. */
function isDuplicate({ call, record }: CallRun, error: unknown): error is ApiError {
  if (!call.isIdempotent || record.attempts.every(({ performed }) => performed === 'no')) return false;
  return error instanceof ApiError && call.retry.duplicateCodes.includes(error.code ?? 0);
}

/**
 * Result of a send that an earlier attempt performed. The answer to that attempt is lost, so the result has only a
 * code.
 */
function doneBefore({ call, record }: CallRun, { status = 200 }: ApiError): ApiExchange<unknown> {
  return {
    data: { code: 200 },
    response: { status, headers: {}, requestId: call.request.requestId, attempts: record.attempts },
  };
}
