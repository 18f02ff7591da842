import { ConnectionError, RateLimitError, RongError, TimeoutError } from '../errors.js';
import type { ApiExchange, ApiResponse, Attempt } from '../exchange.js';
import type { Permit, Use } from '../limits/rate-limiter.js';
import { isPersonal } from '../params/redact.js';
import type { Base } from '../retries/host-pool.js';
import { blamesHost, isRefusal, retryAfterMs, tellsOfHost } from '../retries/retry-policy.js';
import { sign } from '../signing.js';
import { untilAbort } from '../transport/on-abort.js';
import {
  neverArrived,
  type TransportRequest,
  type TransportResponse,
  TransportTimeout,
} from '../transport/transport.js';
import { quotes, withoutSecrets } from '../transport/without-secrets.js';
import type { OpenAttempt } from './call-record.js';
import type { CallRun } from './call-run.js';
import { checkEcho, decodeAnswer } from './decode-answer.js';

/** Target of an attempt, with its permit of the rate limiter. */
export interface Turn {
  readonly base: Base;
  readonly permit: Permit | undefined;
  /** Wait for the permit, in milliseconds. */
  readonly waitMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Makes one attempt: sign, send, decode. A failure is thrown with all attempts so far. */
export async function attempt(run: CallRun, turn: Turn): Promise<ApiExchange<unknown>> {
  const { record, config } = run;
  const { beforeSend } = run.call.request.options;
  const obstacle = whyNot(run, turn.signal) ?? (beforeSend && (await obstacleAfter(beforeSend, run, turn)));
  if (obstacle) {
    turn.permit?.done('unsent');
    run.pool.abandon(turn.base);
    throw obstacle;
  }
  const startedAt = Date.now();
  const startedFrom = performance.now();
  record.began ??= [startedFrom, startedAt];
  config.shared.counters.attempts++;
  record.watch?.sends();
  const headers = headersOf(run);
  let response: TransportResponse | undefined;
  let cause: unknown;
  try {
    response = await config.transport.send(requestOf(run, turn, headers));
  } catch (error) {
    cause = withoutSigning(error, headers);
  }
  const made: OpenAttempt = {
    host: turn.base.origin.host,
    startedAt,
    durationMs: performance.now() - startedFrom,
    outcome: response ? `HTTP ${response.status}` : outcomeOf(cause, turn.signal),
    waitMs: turn.waitMs,
    performed: !response && neverArrived(cause) ? 'no' : 'unknown',
  };
  run.add(made);
  try {
    if (response) return read(run, turn, response, made);
    throw noAnswer(run, turn, cause);
  } finally {
    record.watch?.ended(made);
  }
}

/** Returns the reason why an attempt must not start; undefined if there is none. */
export function whyNot(run: CallRun, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return run.aborted(signal);
  const { watch, lastError } = run.record;
  // No error is known yet if the attempt is the second one of a hedged call.
  return run.repeatLeftMs === 0 || watch?.isOver ? (lastError ?? new Error('not made')) : undefined;
}

/**
 * Calls the option `beforeSend` of a call before an attempt. Returns the reason why the attempt must not start;
 * undefined if there is none.
 */
async function obstacleAfter(beforeSend: () => unknown, run: CallRun, { signal }: Turn): Promise<unknown> {
  try {
    await untilAbort(Promise.resolve(beforeSend()), signal);
  } catch (error) {
    return signal?.aborted ? run.aborted(signal) : (error ?? new Error('beforeSend failed'));
  }
  return whyNot(run, signal);
}

function headersOf({ config, call }: CallRun): Record<string, string> {
  const headers: Record<string, string> = sign(config.appKey, config.appSecret);
  // Own names only, since a library may add members to all objects. Spreading both objects takes longer.
  for (const name of Object.keys(call.headers)) headers[name] = call.headers[name] as string;
  return headers;
}

function requestOf(run: CallRun, { base, signal }: Turn, headers: Record<string, string>): TransportRequest {
  const { request, path, body } = run.call;
  const { method } = request.endpoint;
  return { method, origin: base.origin, path: base.prefix + path, headers, body, timeouts: run.nextTimeouts(), signal };
}

/** Error of a transport, without the signature and personal data that it may quote. */
function withoutSigning(error: unknown, headers: Readonly<Record<string, string>>): unknown {
  // Errors of this package contain neither, and callers need their class.
  if (error instanceof TransportTimeout || RongError.is(error)) return error;
  return withoutSecrets(error, (text) => holdsSigning(text, headers) || isPersonal(text));
}

/**
 * Whether a text quotes the signature or the nonce of a request. App key and timestamp count only in a text that also
 * names one of their headers.
 */
function holdsSigning(text: string, headers: Readonly<Record<string, string>>): boolean {
  const { Signature, Nonce, Timestamp = '', 'App-Key': appKey = '' } = headers;
  const isNamed = /app-key|timestamp/i.test(text) && (text.includes(appKey) || text.includes(Timestamp));
  return isNamed || quotes(text, Signature) || quotes(text, Nonce);
}

/**
 * Decodes an answer into the result of the call, gives the permit back, and reports whether the host works. Throws if
 * the service refused the call or the answer is invalid.
 */
function read(
  run: CallRun,
  { base, permit }: Turn,
  response: TransportResponse,
  made: OpenAttempt,
): ApiExchange<unknown> {
  try {
    const describe = () => run.describe(base.origin.host);
    const data = decodeAnswer(response, describe);
    checkEcho(run.call.request, data, describe);
    made.performed = 'yes';
    run.isWon = true;
    permit?.done('counted');
    report(run, base, true);
    return { data, response: new Answer(response, run.call.request.requestId, run.record.attempts) };
  } catch (error) {
    if (isRefusal(error)) made.performed = 'no';
    const use = error instanceof RateLimitError ? refusal(run, error, response) : 'counted';
    permit?.done(use);
    report(run, base, !blamesHost(error));
    throw error;
  }
}

function refusal(run: CallRun, error: RateLimitError, { headers }: TransportResponse): Use {
  run.config.shared.counters.refusedForRate++;
  run.config.reporter.refusedForRate(run.call.request);
  const refusedForMs = retryAfterMs(headers['retry-after'], Date.now());
  if (refusedForMs !== undefined) Object.assign(error, { retryAfterMs: refusedForMs });
  return { refusedForMs };
}

/** Creates the error of an attempt without an answer, gives the permit back, and reports a failed host. */
function noAnswer(run: CallRun, { base, permit, signal }: Turn, cause: unknown): RongError {
  const failure = run.describe(base.origin.host);
  permit?.done(neverArrived(cause) ? 'unsent' : 'counted');
  if (signal?.aborted) {
    run.pool.abandon(base);
    return run.aborted(signal, base.origin.host);
  }
  // A mistake of the caller, which the transport found before it opened a connection, says nothing about the host.
  if (RongError.is(cause) && 'option' in cause) {
    run.pool.abandon(base);
    return cause;
  }
  if (tellsOfHost(cause, run.config.shared.timeouts)) report(run, base, false);
  else run.pool.abandon(base);
  if (!(cause instanceof TransportTimeout)) return new ConnectionError({ ...failure, cause });
  const { phase } = cause;
  return new TimeoutError({ ...failure, phase, timeoutMs: run.call.timeouts[phase], cause });
}

function outcomeOf(cause: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return 'aborted';
  if (cause instanceof TransportTimeout) return `${cause.phase} timeout`;
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'connection failed';
}

function report({ pool, config }: CallRun, base: Base, isAlive: boolean): void {
  const before = pool.pick(false);
  if (pool.report(base, isAlive)) config.reporter.switched(before.origin.host, pool.pick(false).origin.host);
}

/** HTTP response of a call as callers get it: status, headers, request id and attempts, without the body. */
class Answer implements ApiResponse {
  declare readonly status: number;
  declare readonly requestId: string;
  declare readonly attempts: readonly Attempt[];
  readonly #response: TransportResponse;

  constructor(response: TransportResponse, requestId: string, attempts: readonly Attempt[]) {
    this.status = response.status;
    this.requestId = requestId;
    this.attempts = attempts;
    this.#response = response;
  }

  /** Converted on access, since most callers never read headers. */
  get headers(): ApiResponse['headers'] {
    return this.#response.headers;
  }
}
