import { describeFields, type Endpoint, parameterCode } from '@rongkit/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EndpointId } from '../domain/handler.js';
import { type LimitUse, TooManyCalls } from '../limits/rate-limiter.js';
import type { RawParams } from '../params/raw-params.js';
import { paramsReader } from '../params/read-params.js';
import { InvalidParam } from '../params/scalar-readers.js';
import { delay, realTime } from '../real-time.js';
import { splitUrl } from '../request-target.js';
import type { Services } from '../services.js';
import { isSend, refusedMessages } from '../undelivered/refused-call.js';
import { originFor } from '../web/request-origin.js';
import { type Answer, answerError, failure, JSON_TYPE, success } from './answer.js';
import { authenticate } from './authenticate.js';
import { withBodyHint } from './body-hint.js';
import { decodeBody, type ParamSources } from './decode-body.js';
import { isMultipart, withoutParts } from './decode-multipart.js';
import { endOfTurn } from './end-of-turn.js';
import { explainMissing } from './explain-missing.js';
import { answerOf, type Fault } from './faults.js';
import { paramsHint } from './params-hint.js';
import { asksForXml, XML_TYPE, xmlOf, xmlRoot } from './xml-answer.js';

/** The hint of a call without an answer. */
const CUT = 'The fault in `fault` cut the connection, so there is no answer, status or code.';

const NO_BODY = Buffer.alloc(0);

/** A request that is being processed. */
interface Call {
  readonly request: FastifyRequest;
  readonly body: Buffer;
  /** The parameters in the path, decoded. */
  readonly pathParams: Readonly<Record<string, string>>;
  /** The id of the request in the log. */
  readonly id: number;
  /** When the handling of the request began, after its body was read, on the monotonic clock. */
  readonly startedAt: number;
  /** Whether the app key and the signature were right. */
  isSigned: boolean;
  /** The decoded parameters, which are not checked yet; null until the body is decoded. */
  raw: RawParams | null;
  fault: Fault | null;
  limit: LimitUse | null;
  /**
   * The sequence number of the command with which the request changed the state; null if the request changed nothing.
   */
  command: number | null;
}

export type CallHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  pathParams: Readonly<Record<string, string>>,
) => Promise<FastifyReply>;

/** Makes the handler of one endpoint. The signal `closing` ends the delays of faults. */
export function callHandler(endpoint: Endpoint, services: Services, closing: AbortSignal): CallHandler {
  const process = processor(endpoint, services, closing);
  const sends = isSend(endpoint);
  return async (request, reply, pathParams) => {
    const body = request.body instanceof Buffer ? request.body : NO_BODY;
    const call = callOf(services, { request, body, pathParams });
    const turn = endOfTurn();
    let answer: Answer | null;
    try {
      answer = await process(call);
    } catch (error) {
      if (error instanceof TooManyCalls) call.limit = error.limit;
      answer = answerError(endpoint.path, error, services.moduleCodes);
    }
    logRequest(services, call, endpoint, answer);
    if (sends && (answer === null || answer.errorMessage !== undefined)) noteUnsent(endpoint, call, answer, services);
    await turn;
    if (answer) return send(reply, answer);
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  };
}

/** Makes the `Call` of a new request. The code has no spread, because a spread took a twelfth of the time of a call. */
function callOf({ log }: Services, { request, body, pathParams }: Pick<Call, 'request' | 'body' | 'pathParams'>): Call {
  const [id, startedAt] = [log.next(), realTime.monotonic()];
  return {
    request,
    body,
    pathParams,
    id,
    startedAt,
    isSigned: false,
    raw: null,
    fault: null,
    limit: null,
    command: null,
  };
}

/** Makes the function that runs the steps of a call. The function resolves to null if a fault cuts the connection. */
function processor(endpoint: Endpoint, services: Services, closing: AbortSignal) {
  const { keys, limiter, faults, gate, origin } = services;
  const spend = limiter.for(endpoint);
  const readParams = paramsReader(describeFields(endpoint.params));
  const paramsOf = (raw: RawParams, sources: ParamSources): object => {
    try {
      return readParams(raw);
    } catch (error) {
      throw explainMissing(inService(error, endpoint), endpoint, sources, raw);
    }
  };
  const bodyOf = (sources: ParamSources): RawParams => {
    try {
      return decodeBody(endpoint, sources);
    } catch (error) {
      throw withBodyHint(error, endpoint, sources);
    }
  };
  return async (call: Call): Promise<Answer | null> => {
    const { headers, url } = call.request;
    const { query } = splitUrl(url);
    authenticate(endpoint, { headers, query }, keys);
    call.isSigned = true;
    const fault = faults.take(endpoint);
    if (fault) {
      call.fault = fault;
      await waitFor(fault, closing);
      const answer = answerOf(fault);
      if (fault.drop) return null;
      if (answer) return failure(endpoint.path, answer);
    }
    const { 'content-type': contentType, 'content-encoding': contentEncoding } = headers;
    const sent = { contentType, contentEncoding, body: call.body, query, path: call.pathParams };
    const sources = isMultipart(sent) ? await withoutParts(sent) : sent;
    const raw = bodyOf(sources);
    call.raw = raw;
    call.limit = spend(raw);
    const params = paramsOf(raw, sources);
    const result = await gate.execute(endpoint.id as EndpointId, params, {
      origin: originFor(headers, origin),
      by: { kind: 'request', id: String(call.id) },
      requestId: call.request.id,
      onExecuted: (seq) => {
        call.command = seq;
      },
    });
    return success(endpoint, result);
  };
}

/**
 * Adds fields to the refusal of a parameter: the code of the endpoint's service and, if answers of the endpoint have
 * the field `profileKey`, the key of the wrong value. Returns other errors unchanged.
 */
function inService(error: unknown, { id, result }: Endpoint): unknown {
  if (!(error instanceof InvalidParam)) return error;
  const code = parameterCode(id, error.parameter, error.fault);
  if (code !== undefined) error.inModule(code);
  if (error.key !== undefined && 'profileKey' in result.properties) error.details = { profileKey: error.key };
  return error;
}

/** Records the messages of a refused call as undelivered, even if the parameters of the call were not read. */
function noteUnsent(endpoint: Endpoint, call: Call, answer: Answer | null, { undelivered }: Services): void {
  const { code = null, errorMessage: message = 'The connection was cut.' } = answer ?? {};
  const { fault, request, id, isSigned } = call;
  const isFault = fault !== null && (fault.drop === true || answerOf(fault) !== undefined);
  const raw = call.raw ?? rawOf(endpoint, call);
  const hint = answer?.hint ?? paramsHint({ endpoint: endpoint.id, raw: call.raw }) ?? undefined;
  const refused = { endpoint, raw, requestId: request.id, request: id, code, message, hint, isFault, isSigned };
  for (const each of refusedMessages(refused)) undelivered.refused(each);
}

function rawOf(endpoint: Endpoint, { request: { headers, url }, body, pathParams: path }: Call): RawParams | null {
  try {
    return decodeBody(endpoint, { contentType: headers['content-type'], body, query: splitUrl(url).query, path });
  } catch {
    return null;
  }
}

/** Waits for the delay of a fault. */
async function waitFor({ delayMs = 0 }: Fault, closing: AbortSignal): Promise<void> {
  if (delayMs > 0) await delay(delayMs, closing);
}

/** Logs a call. Runs before the answer is sent, so that a client with the answer also finds the log entry. */
function logRequest({ log, clock }: Services, call: Call, endpoint: Endpoint | undefined, answer: Answer | null): void {
  const { request, id, raw, body, startedAt, fault, limit, command } = call;
  const head = {
    id,
    method: request.method,
    path: endpoint?.path ?? splitUrl(request.url).path,
    endpoint: endpoint?.id ?? null,
    status: answer?.status ?? null,
    code: answer?.code ?? null,
    requestId: request.id,
    tookMs: Math.round((realTime.monotonic() - startedAt) * 100) / 100,
  };
  log.add({
    head,
    at: clock.now(),
    errorMessage: answer?.errorMessage ?? null,
    hint: answer ? (answer.hint ?? null) : CUT,
    fault,
    limit,
    command,
    raw,
    bodyBytes: body.length,
    answer: answer?.body ?? null,
  });
}

/** Logs a request that reached no endpoint, or whose body could not be read. */
export function logUnread(
  services: Services,
  request: FastifyRequest,
  endpoint: Endpoint | undefined,
  answer: Answer,
): void {
  logRequest(services, callOf(services, { request, body: NO_BODY, pathParams: {} }), endpoint, answer);
}

export function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  const isXml = asksForXml(reply.request.url);
  const type = isXml ? XML_TYPE : JSON_TYPE;
  return reply
    .code(status)
    .header('Content-Type', type)
    .send(isXml ? xmlOf(body, xmlRoot(reply.request.url)) : body);
}
