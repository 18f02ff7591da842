import { byteLength, randomUUID } from '#platform';
import { refuseOption } from '../check-options.js';
import { type Config, resolveRetry, resolveTimeouts } from '../config.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import { demandOf } from '../limits/pacing.js';
import type { Demand } from '../limits/rate-limiter.js';
import type { CallRequest } from '../middleware.js';
import { encodeForm, fillPath } from '../params/encode-params.js';
import { isPlainObject } from '../params/values.js';
import { toWire } from '../params/wire.js';
import { checkCallOptions, checkRequestId } from '../request-options.js';
import type { RetryPolicy } from '../retries/retry-policy.js';
import { noteRequest, REQUEST_ID } from '../transport/request-ids.js';
import type { Timeouts } from '../transport/transport.js';
import { VERSION } from '../version.js';
import type { CallRecord } from './call-record.js';

const CONTENT_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;
const USER_AGENT = `rongkit/${VERSION}`;

/** Matches headers that a middleware cannot set, in whatever case it writes them. */
const OWN_HEADERS =
  /^(app-key|nonce|timestamp|signature|user-agent|x-request-id|content-(type|length)|transfer-encoding)$/i;

/** Encoded call, with everything that its attempts share. */
export interface Prepared {
  readonly request: CallRequest;
  /** Path and query, without the prefix of the base URL. */
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: Timeouts;
  readonly signal: AbortSignal | undefined;
  readonly retry: RetryPolicy;
  readonly demand: Demand | undefined;
  /** Whether the call may be retried although the service may have performed it. */
  readonly isRepeatable: boolean;
  /** Whether a refusal as a duplicate counts as success. */
  readonly isIdempotent: boolean;
  readonly hedgeAfterMs: number | undefined;
}

type Params = Readonly<Record<string, unknown>>;

export function prepare(config: Config, request: CallRequest, isChecked: boolean, record: CallRecord): Prepared {
  const { endpoint, options } = request;
  // Without middleware, the request is the one that `execute` has checked.
  if (config.middleware.length > 0) {
    checkCallOptions(options, !isChecked);
    checkRequestId(request.requestId);
    if (!isPlainObject(request.headers)) refuseOption('headers', 'must be an object', request.headers);
  }
  const isIdempotent = options.idempotent === true && endpoint.repeat === 'send';
  const params = fillIn(config, endpoint, request.params, isIdempotent ? record : undefined);
  const wire = toWire(endpoint, params, isChecked);
  config.reporter.doubted(request, params);
  const { signal, rateLimit: mode = config.rateLimit.mode } = options;
  const { path, rest } = fillPath(endpoint, wire);
  const encoded = endpoint.body === 'json' ? JSON.stringify(rest) : encodeForm(rest);
  const isInUrl = endpoint.body === 'query';
  return {
    request,
    path: isInUrl && encoded ? `${path}?${encoded}` : path,
    body: isInUrl ? undefined : encoded,
    headers: headersOf(endpoint, request, encoded),
    timeouts: resolveTimeouts(options.timeout, config.timeouts),
    signal,
    retry: resolveRetry(options.retry, config.retry),
    demand: demandOf(config.rateLimit, { endpoint, params, mode, signal }),
    isRepeatable: endpoint.repeat === 'safe' || isIdempotent,
    isIdempotent,
    hedgeAfterMs: options.hedgeAfterMs ?? config.hedgeAfterMs,
  };
}

/**
 * Adds the parameter that the client fills in: `msgRandom` for an idempotent send, whose `record` is given; `appKey`
 * for a call of an endpoint with that parameter.
 */
function fillIn(config: Config, { id, fields }: Endpoint, params: Params, record: CallRecord | undefined): Params {
  if (record) {
    if (!fields.msgRandom) throw new ConfigurationError('idempotent', `is not supported: ${id} has no msgRandom`);
    record.msgRandom ??= randomNumber();
    return { ...params, msgRandom: params.msgRandom ?? record.msgRandom };
  }
  return fields.appKey?.isAppKey && isPlainObject(params)
    ? { ...params, appKey: params.appKey || config.appKey }
    : params;
}

function headersOf({ body }: Endpoint, { headers, requestId }: CallRequest, encoded: string): Record<string, string> {
  const all: Record<string, string> = { 'User-Agent': USER_AGENT, [REQUEST_ID]: requestId };
  noteRequest(requestId);
  for (const [name, value] of Object.entries(headers))
    if (!OWN_HEADERS.test(name)) all[name] = checkHeader(name, value);
  if (body !== 'query') {
    all['Content-Type'] = CONTENT_TYPES[body];
    all['Content-Length'] = String(byteLength(encoded));
  }
  return all;
}

/** Returns a random integer from 0 to 2^47 - 1. */
function randomNumber(): number {
  return Number(`0x${randomUUID().slice(-12)}`) % 2 ** 47;
}

/**
 * Returns the value of a header. Throws if no transport can send the header: this is a mistake of a middleware, not a
 * failure of a host.
 */
function checkHeader(name: string, value: unknown): string {
  const isValid = typeof value === 'string' && /^[\t -~\x80-\xff]*$/.test(value) && /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  if (!isValid) refuseOption(`headers.${name}`, 'must be a valid header', value);
  return value;
}
