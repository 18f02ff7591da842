import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../core/endpoint.js';
import { AbortError, ConfigurationError, ConnectionError, type RongError, TimeoutError } from '../core/errors.js';
import type { ApiExchange, ApiResponse, Attempt } from '../core/exchange.js';
import type { RequestOptions } from '../core/options.js';
import { sign } from '../core/signing.js';
import { type TransportRequest, type TransportResponse, TransportTimeout } from '../core/transport.js';
import { VERSION } from '../version.js';
import { checkParams, checkShape } from './check-params.js';
import { type Config, resolveTimeouts } from './config.js';
import { decodeAnswer } from './decode-answer.js';
import { encodeForm, encodeJson } from './encode-params.js';
import { fillPath } from './fill-path.js';

const CONTENT_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;
const USER_AGENT = `rongkit/${VERSION}`;
const MAX_REQUEST_ID_CHARS = 36;

type Params = Readonly<Record<string, unknown>>;

/** A call that is to be made. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly params: unknown;
  readonly options: RequestOptions;
  /** A call by path goes out as it is. */
  readonly isChecked: boolean;
}

/** One call, from parameters to result: check, encode and sign, send, decode. */
export async function execute<T>(
  config: Config,
  { endpoint, params, options, isChecked }: Call,
): Promise<ApiExchange<T>> {
  checkShape(endpoint, params);
  const filled = fillIn(config, endpoint, params);
  if (isChecked) checkParams(endpoint, filled);
  const requestId = options.requestId === undefined ? randomUUID() : checkRequestId(options.requestId);
  const request = newRequest(config, endpoint, filled, options);
  request.headers['X-Request-ID'] = requestId;
  const names = { endpoint: endpoint.id, requestId, host: request.origin.host };
  const startedAt = Date.now();
  let response: TransportResponse;
  try {
    request.signal?.throwIfAborted();
    response = await config.transport.send(request);
  } catch (cause) {
    throw failureOf(cause, request, { ...names, startedAt });
  }
  const attempts = [attemptOf(names.host, startedAt, `HTTP ${response.status}`)];
  const data = decodeAnswer(response, { ...names, attempts }) as T;
  return { data, response: new Answer(response, requestId, attempts) };
}

/** The same, except that `appKey` is the client's own where an endpoint takes it as a parameter. */
function fillIn(config: Config, { fields }: Endpoint, params: Params): Params {
  return fields.appKey?.fill === 'appKey' ? { ...params, appKey: params.appKey || config.appKey } : params;
}

interface SignedRequest extends TransportRequest {
  readonly headers: Record<string, string>;
}

function newRequest(config: Config, endpoint: Endpoint, params: Params, options: RequestOptions): SignedRequest {
  const { method, host, body } = endpoint;
  const { path, rest } = fillPath(endpoint, params);
  const { origin, prefix } = config.bases[host];
  const encoded = body === 'json' ? encodeJson(endpoint, rest) : encodeForm(endpoint, rest);
  const headers: Record<string, string> = sign(config.appKey, config.appSecret);
  headers['User-Agent'] = USER_AGENT;
  if (body !== 'query') {
    headers['Content-Type'] = CONTENT_TYPES[body];
    headers['Content-Length'] = String(Buffer.byteLength(encoded));
  }
  return {
    method,
    origin,
    path: prefix + (body === 'query' && encoded ? `${path}?${encoded}` : path),
    headers,
    body: body === 'query' ? undefined : encoded,
    timeouts: resolveTimeouts(options.timeout, config.timeouts),
    signal: options.signal,
  };
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

function attemptOf(host: string, startedAt: number, outcome: string): Attempt {
  return { host, startedAt, durationMs: Date.now() - startedAt, outcome };
}

interface Started {
  readonly endpoint: string;
  readonly requestId: string;
  readonly host: string;
  readonly startedAt: number;
}

/** The error for a call without an answer. */
function failureOf(cause: unknown, { signal }: TransportRequest, { startedAt, ...names }: Started): RongError {
  const failure = (outcome: string) => ({ ...names, attempts: [attemptOf(names.host, startedAt, outcome)] });
  if (signal?.aborted) return new AbortError({ ...failure('aborted'), cause: signal.reason });
  if (!(cause instanceof TransportTimeout)) return new ConnectionError({ ...failure(outcomeOf(cause)), cause });
  const { phase, timeoutMs } = cause;
  return new TimeoutError({ ...failure(`${phase} timeout`), phase, timeoutMs, cause });
}

function outcomeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? 'connection failed';
}

function checkRequestId(requestId: string): string {
  if (requestId.length <= MAX_REQUEST_ID_CHARS && /^[\x21-\x7e]+$/.test(requestId)) return requestId;
  throw new ConfigurationError('requestId', `must be 1 to ${MAX_REQUEST_ID_CHARS} printable ASCII characters`);
}
