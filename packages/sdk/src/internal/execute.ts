import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../core/endpoint.js';
import { AbortError, ConfigurationError, ConnectionError, TimeoutError } from '../core/errors.js';
import type { ApiExchange, ApiResponse, Attempt } from '../core/exchange.js';
import type { RequestOptions } from '../core/options.js';
import { sign } from '../core/signing.js';
import { type TransportRequest, type TransportResponse, TransportTimeout } from '../core/transport.js';
import { VERSION } from '../version.js';
import { type Config, resolveTimeouts } from './config.js';
import { decodeAnswer } from './decode-answer.js';
import { encodeForm, encodeJson } from './encode-params.js';

const CONTENT_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;
const USER_AGENT = `rongkit/${VERSION}`;
const MAX_REQUEST_ID_CHARS = 36;

type Params = Readonly<Record<string, unknown>>;

/** One call over the network: encode and sign, send, decode. */
export async function execute<T>(
  config: Config,
  endpoint: Endpoint,
  params: Params,
  options: RequestOptions,
): Promise<ApiExchange<T>> {
  const requestId = options.requestId === undefined ? randomUUID() : checkRequestId(options.requestId);
  const request = newRequest(config, endpoint, params, { ...options, requestId });
  const { response, ...call } = await attempt(config, request, { endpoint: endpoint.id, requestId });
  const data = decodeAnswer(response, call) as T;
  return { data, response: new Answer(response, call) };
}

/** What a caller sees of a response. */
class Answer implements ApiResponse {
  readonly status: number;
  readonly requestId: string;
  readonly host: string;
  readonly attempts: readonly Attempt[];
  readonly #response: TransportResponse;

  constructor(response: TransportResponse, { requestId, host, attempts }: Omit<Attempted, 'response'>) {
    this.status = response.status;
    this.requestId = requestId;
    this.host = host;
    this.attempts = attempts;
    this.#response = response;
  }

  /** Made when asked for: most callers never do. */
  get headers(): ApiResponse['headers'] {
    return this.#response.headers;
  }
}

function newRequest(
  config: Config,
  endpoint: Endpoint,
  params: Params,
  options: RequestOptions & { readonly requestId: string },
): TransportRequest {
  const { method, host, path, body, fields } = endpoint;
  const { origin, prefix } = config.bases[host];
  const encoded = body === 'json' ? encodeJson(fields, params) : encodeForm(fields, params);
  const headers: Record<string, string> = sign(config.appKey, config.appSecret);
  headers['X-Request-ID'] = options.requestId;
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

interface CallNames {
  readonly endpoint: string;
  readonly requestId: string;
}

interface Attempted extends CallNames {
  readonly response: TransportResponse;
  readonly host: string;
  readonly attempts: readonly Attempt[];
}

async function attempt(config: Config, request: TransportRequest, names: CallNames): Promise<Attempted> {
  const startedAt = Date.now();
  const { host } = request.origin;
  const finish = (outcome: string) => ({
    ...names,
    host,
    attempts: [{ host, startedAt, durationMs: Date.now() - startedAt, outcome }],
  });
  try {
    request.signal?.throwIfAborted();
    const response = await config.transport.send(request);
    return { response, ...finish(`HTTP ${response.status}`) };
  } catch (cause) {
    if (request.signal?.aborted) throw new AbortError({ ...finish('aborted'), cause: request.signal.reason });
    if (!(cause instanceof TransportTimeout)) throw new ConnectionError({ ...finish(outcomeOf(cause)), cause });
    const { phase, timeoutMs } = cause;
    throw new TimeoutError({ ...finish(`${phase} timeout`), phase, timeoutMs, cause });
  }
}

function outcomeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? 'connection failed';
}

function checkRequestId(requestId: string): string {
  if (requestId.length <= MAX_REQUEST_ID_CHARS && /^[\x21-\x7e]+$/.test(requestId)) return requestId;
  throw new ConfigurationError('requestId', `must be 1 to ${MAX_REQUEST_ID_CHARS} printable ASCII characters`);
}
