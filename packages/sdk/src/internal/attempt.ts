import { AbortError, ApiError, ConnectionError, RateLimitError, type RongError, TimeoutError } from '../core/errors.js';
import type { ApiExchange, ApiResponse, Attempt } from '../core/exchange.js';
import type { Base } from '../core/host-pool.js';
import { neverArrived } from '../core/never-arrived.js';
import type { Permit } from '../core/rate-limiter.js';
import { blamesHost, retryAfterMs } from '../core/retry-policy.js';
import { sign } from '../core/signing.js';
import { type TransportResponse, TransportTimeout } from '../core/transport.js';
import type { Config } from './config.js';
import type { Deadline } from './deadline.js';
import { decodeAnswer } from './decode-answer.js';
import type { Prepared } from './prepare.js';

/** What has become of a call so far. */
export interface Progress {
  readonly attempts: Attempt[];
  readonly deadline: Deadline;
}

/** Where an attempt goes, and what it may use. */
export interface Turn {
  readonly base: Base;
  readonly permit: Permit | undefined;
  /** How long it waited for the permit. */
  readonly waitMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Makes one attempt: sign, send, decode. Throws what it came to, with all attempts so far. */
export async function attempt(
  config: Config,
  call: Prepared,
  progress: Progress,
  turn: Turn,
): Promise<ApiExchange<unknown>> {
  const { base, permit } = turn;
  const pool = config.pools[call.request.endpoint.host];
  const { host } = base.origin;
  const startedAt = Date.now();
  const startedFrom = performance.now();
  const finish = (outcome: string) => {
    const durationMs = performance.now() - startedFrom;
    progress.attempts.push({ host, startedAt, durationMs, outcome, waitMs: turn.waitMs });
    return namesOf(call, progress, host);
  };
  let response: TransportResponse;
  config.shared.counters.attempts++;
  try {
    response = await send(config, call, progress.deadline, turn);
  } catch (cause) {
    permit?.done(neverArrived(cause) ? 'unsent' : 'counted');
    if (turn.signal?.aborted) pool.abandon(base);
    else report(config, call, base, false);
    throw failureOf(cause, call, turn.signal, finish);
  }
  const names = finish(`HTTP ${response.status}`);
  try {
    const data = decodeAnswer(response, names);
    permit?.done('counted');
    report(config, call, base, true);
    return { data, response: new Answer(response, call.request.requestId, names.attempts) };
  } catch (error) {
    const refusedForMs = retryAfterMs(response.headers['retry-after'], Date.now());
    const isRateLimit = error instanceof RateLimitError;
    if (isRateLimit) config.shared.counters.refusedForRate++;
    if (isRateLimit && refusedForMs !== undefined) Object.assign(error, { retryAfterMs: refusedForMs });
    permit?.done(isRateLimit ? { refusedForMs } : 'counted');
    report(config, call, base, !blamesHost(error));
    throw error;
  }
}

function send(config: Config, call: Prepared, deadline: Deadline, { base, signal }: Turn): Promise<TransportResponse> {
  return config.transport.send({
    method: call.request.endpoint.method,
    origin: base.origin,
    path: base.prefix + call.path,
    headers: { ...sign(config.appKey, config.appSecret), ...call.headers },
    body: call.body,
    timeouts: { ...call.timeouts, total: deadline.next() },
    signal,
  });
}

function report({ pools, reporter }: Config, { request }: Prepared, base: Base, isAlive: boolean): void {
  const pool = pools[request.endpoint.host];
  if (pool.report(base, isAlive)) reporter.switched(base.origin.host, pool.pick(false).origin.host);
}

/** What every error of the call says of it. */
export function namesOf({ request, retry }: Prepared, { attempts }: Progress, host?: string) {
  const { endpoint, requestId } = request;
  return { endpoint: endpoint.id, requestId, host, attempts: [...attempts], maxAttempts: retry.attempts };
}

type Names = ReturnType<typeof namesOf>;

/** The error for an attempt without an answer. */
function failureOf(
  cause: unknown,
  { timeouts }: Prepared,
  signal: AbortSignal | undefined,
  finish: (outcome: string) => Names,
): RongError {
  if (signal?.aborted) return new AbortError({ ...finish('aborted'), cause: signal.reason });
  if (!(cause instanceof TransportTimeout)) return new ConnectionError({ ...finish(outcomeOf(cause)), cause });
  const { phase } = cause;
  const timeoutMs = timeouts[phase];
  return new TimeoutError({ ...finish(`${phase} timeout`), phase, timeoutMs, cause });
}

function outcomeOf(cause: unknown): string {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'connection failed';
}

/** What a caller sees of a response. */
class Answer implements ApiResponse {
  readonly status: number;
  readonly requestId: string;
  readonly attempts: readonly Attempt[];
  readonly #response: TransportResponse;

  constructor(response: TransportResponse, requestId: string, attempts: readonly Attempt[]) {
    this.status = response.status;
    this.requestId = requestId;
    this.attempts = attempts;
    this.#response = response;
  }

  /** Made when asked for: most callers never do. */
  get headers(): ApiResponse['headers'] {
    return this.#response.headers;
  }
}

/** A refusal because the service has done the same send before. */
export function isDuplicate(error: unknown, { isIdempotent, retry }: Prepared): error is ApiError {
  return isIdempotent && error instanceof ApiError && retry.duplicateCodes.includes(error.code ?? 0);
}
