import { describeFields, type Endpoint } from '@rongkit/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EndpointId } from '../domain/handler.js';
import type { RawParams } from '../params/raw-params.js';
import { paramsReader } from '../params/read-params.js';
import { delay } from '../real-time.js';
import { splitUrl } from '../request-target.js';
import type { Services } from '../services.js';
import { isSend, refusedMessages } from '../undelivered/refused-call.js';
import { originFor } from '../web/request-origin.js';
import { type Answer, answerError, failure, JSON_TYPE, success } from './answer.js';
import { authenticate } from './authenticate.js';
import { decodeBody, type ParamSources } from './decode-body.js';
import { isMultipart, withoutParts } from './decode-multipart.js';
import { endOfTurn } from './end-of-turn.js';
import { explainMissing } from './explain-missing.js';
import { answerOf, type Fault } from './faults.js';
import { asksForXml, XML_TYPE, xmlOf } from './xml-answer.js';

const NO_BODY = Buffer.alloc(0);

/** A request that is being processed. */
interface Call {
  readonly request: FastifyRequest;
  readonly body: Buffer;
  /** The parameters in the path, decoded. */
  readonly pathParams: Readonly<Record<string, string>>;
  /** Null until the body is decoded. */
  raw: RawParams | null;
  /** Whether an injected fault answers the call. */
  hasFault: boolean;
}

export type CallHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  pathParams: Readonly<Record<string, string>>,
) => Promise<FastifyReply>;

/** Makes the handler of one endpoint. The signal `closing` ends delays that faults ask for. */
export function callHandler(endpoint: Endpoint, services: Services, closing: AbortSignal): CallHandler {
  const process = processor(endpoint, services, closing);
  const sends = isSend(endpoint);
  return async (request, reply, pathParams) => {
    const body = request.body instanceof Buffer ? request.body : NO_BODY;
    const call: Call = { request, body, pathParams, raw: null, hasFault: false };
    const turn = endOfTurn();
    const answer = await process(call).catch((error: unknown) =>
      answerError(endpoint.path, error, services.moduleCodes),
    );
    logRequest(services, { request, endpoint, raw: call.raw, bodyBytes: body.length }, answer);
    if (sends && (answer === null || answer.errorMessage !== undefined)) noteUnsent(endpoint, call, answer, services);
    await turn;
    if (answer) return send(reply, answer);
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  };
}

/** The steps of a call, in order. Null means no answer: a fault cuts the connection. */
function processor(endpoint: Endpoint, services: Services, closing: AbortSignal) {
  const { keys, limiter, faults, gate, origin } = services;
  const spend = limiter.for(endpoint);
  const readParams = paramsReader(describeFields(endpoint.params));
  const paramsOf = (raw: RawParams, sources: ParamSources): object => {
    try {
      return readParams(raw);
    } catch (error) {
      throw explainMissing(error, endpoint, sources, raw);
    }
  };
  return async (call: Call): Promise<Answer | null> => {
    const { headers, url } = call.request;
    const { query } = splitUrl(url);
    authenticate(endpoint, { headers, query }, keys);
    const fault = faults.take(endpoint);
    if (fault) {
      await waitFor(fault, closing);
      const answer = answerOf(fault);
      call.hasFault = fault.drop === true || answer !== undefined;
      if (fault.drop) return null;
      if (answer) return failure(endpoint.path, answer);
    }
    const sent = { contentType: headers['content-type'], body: call.body, query, path: call.pathParams };
    const sources = isMultipart(sent) ? await withoutParts(sent) : sent;
    const raw = decodeBody(endpoint, sources);
    call.raw = raw;
    spend(raw);
    const params = paramsOf(raw, sources);
    const made = { origin: originFor(headers, origin), requestId: call.request.id };
    return success(endpoint, await gate.execute(endpoint.id as EndpointId, params, made));
  };
}

/** Notes the messages of a call that was refused, perhaps before its parameters were read. */
function noteUnsent(endpoint: Endpoint, call: Call, answer: Answer | null, { undelivered }: Services): void {
  const { code = null, errorMessage: message = 'The connection was cut.' } = answer ?? {};
  const { hasFault: isFault, request } = call;
  const refused = { endpoint, raw: call.raw ?? rawOf(endpoint, call), requestId: request.id, code, message, isFault };
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

interface RequestToLog {
  readonly request: FastifyRequest;
  readonly endpoint: Endpoint | undefined;
  readonly raw: RawParams | null;
  readonly bodyBytes: number;
}

/** Logs a request. Call it before sending the answer, so that a client with the answer also finds the log entry. */
export function logRequest({ log, clock }: Services, toLog: RequestToLog, answer: Answer | null): void {
  const { request, endpoint, raw, bodyBytes } = toLog;
  log.add({
    at: clock.now(),
    method: request.method,
    path: endpoint?.path ?? splitUrl(request.url).path,
    endpoint: endpoint?.id ?? null,
    status: answer?.status ?? null,
    code: answer?.code ?? null,
    requestId: request.id,
    errorMessage: answer?.errorMessage ?? null,
    hint: answer?.hint ?? null,
    raw,
    bodyBytes,
  });
}

export function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  const isXml = asksForXml(reply.request.url);
  const type = isXml ? XML_TYPE : JSON_TYPE;
  return reply
    .code(status)
    .header('Content-Type', type)
    .send(isXml ? xmlOf(body) : body);
}
