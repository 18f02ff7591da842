import type { Config } from '../config.js';
import { AbortError, ApiError, RateLimitError, type RongError } from '../errors.js';
import type { ApiExchange } from '../exchange.js';
import { LimitReached, type Permit } from '../limits/rate-limiter.js';
import type { Base } from '../retries/host-pool.js';
import { blamesHost, mayRepeat, nextDelay } from '../retries/retry-policy.js';
import { acquire } from './acquire.js';
import { attempt, type Turn } from './attempt.js';
import { CallRun } from './call-run.js';
import { hedge } from './hedge.js';
import type { Prepared } from './prepare.js';
import { sleep } from './sleep.js';

/** Makes attempts until one succeeds or no retry is possible. */
export async function makeAttempts(config: Config, call: Prepared): Promise<ApiExchange<unknown>> {
  const run = new CallRun(config, call);
  const failed: Base[] = [];
  for (let delayMs: number | undefined = 0; ; ) {
    const turn = await takeTurn(run, failed);
    try {
      const exchange = await attemptOrHedge(run, turn);
      tell(run, undefined);
      return exchange;
    } catch (error) {
      if (isDuplicate(run, error)) return doneBefore(run, error);
      if (blamesHost(error)) failed.push(turn.base);
      delayMs = pauseBefore(run, { error, delayMs, failed });
      tell(run, delayMs);
      if (delayMs === undefined) throw error;
    }
    await pause(run, delayMs);
  }
}

/** Acquires a permit of the rate limiter; synchronous unless the attempt has to wait. */
function takeTurn(run: CallRun, failed: readonly Base[]): Turn | Promise<Turn> {
  const { config, call } = run;
  const { demand, signal } = call;
  if (signal?.aborted) throw aborted(run);
  const permit = demand && acquire(config.pacing.limiter, demand);
  if (permit && 'then' in permit) return waitForTurn(run, failed, permit);
  return { base: run.pool.pick(call.isRepeatable, failed), permit, waitMs: 0, signal };
}

async function waitForTurn(run: CallRun, failed: readonly Base[], coming: Promise<Permit>): Promise<Turn> {
  const { config, call } = run;
  const { signal } = call;
  const startedAt = performance.now();
  let permit: Permit;
  try {
    permit = await coming;
  } catch (error) {
    if (signal?.aborted) throw aborted(run);
    if (!(error instanceof LimitReached)) throw error;
    throw RateLimitError.before(run.describe(), error.message, error.waitMs);
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
 * Delay before the next attempt in milliseconds; undefined for no retry. There is no delay before a host that this call
 * has not tried. `Retry-After` is the shortest delay.
 */
function pauseBefore(run: CallRun, { error, delayMs, failed }: Failure): number | undefined {
  const { retry, signal, isRepeatable } = run.call;
  if (run.attempts.length >= retry.attempts || signal?.aborted || !mayRepeat(error, isRepeatable)) return undefined;
  const isNewHost = blamesHost(error) && !failed.includes(run.pool.pick(false, failed));
  const asked = error instanceof RateLimitError ? (error.retryAfterMs ?? 0) : 0;
  const pauseMs = isNewHost ? 0 : Math.max(asked, nextDelay(retry, delayMs, Math.random()));
  return pauseMs < run.leftMs ? pauseMs : undefined;
}

function tell({ config, call, attempts }: CallRun, retryInMs: number | undefined): void {
  const last = attempts.at(-1);
  if (last) config.reporter.attempted(call.request, last, { number: attempts.length, retryInMs });
}

async function pause(run: CallRun, delayMs: number): Promise<void> {
  if (delayMs === 0) return;
  try {
    await sleep(delayMs, run.call.signal);
  } catch {
    throw aborted(run);
  }
}

function aborted(run: CallRun): RongError {
  return new AbortError({ ...run.describe(), cause: run.call.signal?.reason });
}

/** Whether the service refused a send because an earlier attempt of this call performed it. */
function isDuplicate({ call, attempts }: CallRun, error: unknown): error is ApiError {
  if (!call.isIdempotent || attempts.length < 2) return false;
  return error instanceof ApiError && call.retry.duplicateCodes.includes(error.code ?? 0);
}

/**
 * Result of a send that an earlier attempt performed. The answer to that attempt is lost, so the result has only a
 * code.
 */
function doneBefore({ call, attempts }: CallRun, { status = 200 }: ApiError): ApiExchange<unknown> {
  return { data: { code: 200 }, response: { status, headers: {}, requestId: call.request.requestId, attempts } };
}
